package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hashes by FNV-1a, each word ended by 0x10000; worked out with whole numbers of any length, modulo 2^64. */
final class WordHashTest {

    @Test
    void each_character_and_the_end_are_mixed_in_and_then_multiplied() {
        assertThat(WordHash.of(WordHash.START, "")).isEqualTo(0xb063bd4c87b4b7dfL);
        assertThat(WordHash.of(WordHash.START, "a")).isEqualTo(0x79be207b391f1e4L);
    }

    @Test
    void where_one_word_ends_and_the_next_begins_matters() {
        assertThat(WordHash.of(WordHash.of(WordHash.START, "a"), "bc")).isEqualTo(0x930fabc6c6afca79L);
        assertThat(WordHash.of(WordHash.of(WordHash.START, "ab"), "c")).isEqualTo(0x3122824753104705L);
    }
}
