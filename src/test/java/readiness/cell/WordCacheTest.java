package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are looked up where a parser has them, and read where they come for the first time. */
final class WordCacheTest {

    private final List<String> read = new ArrayList<>();

    private final WordCache<String> cache = new WordCache<>(word -> {
        read.add(word);
        return "meaning of " + word;
    });

    /** Alike in front, alike behind, an empty one, and two with the same hash. */
    @Test
    void every_word_has_its_own_meaning_and_is_read_once() {
        var words = List.of("", "a", "aa", "a\0", "\0", "a".repeat(199), "a".repeat(200), "é", "agree", "Aa", "BB");
        words.forEach(word -> cache.of(CharSlice.of(word)));
        assertThat(words).allSatisfy(word -> assertThat(cache.of(amid(word))).isEqualTo("meaning of " + word));
        assertThat(read).isEqualTo(words);
    }

    /** Few words are told apart by their length and three of their characters: so alike are these. */
    @Test
    void words_alike_at_their_ends_and_in_the_middle_have_their_own_meanings() {
        var words = List.of("axbyc", "azbyc", "axbzc", "azbzc");
        assertThat(words).allSatisfy(word -> assertThat(cache.of(amid(word))).isEqualTo("meaning of " + word));
        assertThat(words).allSatisfy(word -> assertThat(cache.of(amid(word))).isEqualTo("meaning of " + word));
        assertThat(read).isEqualTo(words);
    }

    @Test
    void of_very_many_words_the_first_thousand_are_remembered() {
        IntStream.range(0, 1_500).forEach(word -> cache.of(CharSlice.of("" + word)));
        read.clear();
        IntStream.range(0, 1_500).forEach(word -> cache.of(CharSlice.of("" + word)));
        assertThat(read).hasSize(500).startsWith("1000").endsWith("1499");
    }

    @Test
    void a_word_that_is_too_long_is_read_each_time() {
        cache.of(CharSlice.of("a".repeat(201)));
        cache.of(CharSlice.of("a".repeat(201)));
        assertThat(read).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" a b ,a b", "\u00a0a\t,a", "  ,''", "a,a"})
    void space_around_a_word_is_left_out(String written, String word) {
        var stripped = CharSlice.of(written).strip();
        assertThat(stripped.text()).isEqualTo(word).isEqualTo(Words.strip(written));
        assertThat(stripped.isEmpty()).isEqualTo(word.isEmpty());
    }

    private static CharSlice amid(String word) {
        return new CharSlice().at(("before," + word + ",behind").toCharArray(), "before,".length(), word.length());
    }
}
