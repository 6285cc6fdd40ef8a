package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are looked up where they lie. */
final class CharSliceMapTest {

    private final CharSliceMap<String> lexicon = new CharSliceMap<>();

    /** Alike in front, alike behind, one of nothing, and two with the same hash. */
    @Test
    void every_word_has_its_own_meaning() {
        var words = List.of("", "a", "aa", "a\0", "\0", "a".repeat(199), "a".repeat(200), "é", "agree", "Aa", "BB");
        words.forEach(word -> lexicon.add(CharSlice.of(word), "meaning of " + word));
        assertThat(words)
                .allSatisfy(word -> assertThat(lexicon.find(amid(word))).isEqualTo("meaning of " + word));
        assertThat(lexicon.find(CharSlice.of("b"))).isNull();
    }

    @Test
    void of_very_many_words_the_first_thousand_are_remembered() {
        IntStream.range(0, 1_500).forEach(word -> lexicon.add(CharSlice.of("" + word), "" + word));
        assertThat(IntStream.range(0, 1_500).filter(word -> lexicon.find(CharSlice.of("" + word)) != null))
                .hasSize(1_000)
                .allSatisfy(word ->
                        assertThat(lexicon.find(CharSlice.of("" + word))).isEqualTo("" + word));
    }

    @Test
    void what_is_too_long_to_be_said_again_is_not_remembered() {
        lexicon.add(CharSlice.of("a".repeat(201)), "long");
        assertThat(lexicon.find(CharSlice.of("a".repeat(201)))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" a b ,a b", "\u00a0a\t,\u00a0a", "  ,''", "a,a"})
    void space_around_a_word_is_left_out(String written, String word) {
        var stripped = CharSlice.of(written).strip();
        assertThat(stripped.text()).isEqualTo(word).isEqualTo(written.strip());
        assertThat(stripped.isEmpty()).isEqualTo(word.isEmpty());
    }

    private static CharSlice amid(String word) {
        return new CharSlice().at(("before," + word + ",behind").toCharArray(), "before,".length(), word.length());
    }
}
