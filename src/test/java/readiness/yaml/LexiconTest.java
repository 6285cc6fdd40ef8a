package readiness.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are looked up where they lie. */
final class LexiconTest {

    private final Lexicon<String> lexicon = new Lexicon<>();

    /** Short and long, alike in front, alike behind, and one of nothing. */
    @Test
    void every_word_has_its_own_meaning() {
        var words = List.of(
                "",
                "a",
                "aa",
                "a\0",
                "\0",
                "aaaaaaaa",
                "aaaaaaaaa",
                "aaaaaaaaaa",
                "aaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaab",
                "a".repeat(300),
                "a".repeat(301),
                "é",
                "strongly-agree",
                "strongly-disagree");
        words.forEach(word -> lexicon.add(Word.of(word), "meaning of " + word));
        assertThat(words)
                .allSatisfy(word -> assertThat(lexicon.find(amid(word))).isEqualTo("meaning of " + word));
        assertThat(lexicon.find(Word.of("b"))).isNull();
    }

    @Test
    void of_very_many_words_the_first_thousand_are_remembered() {
        IntStream.range(0, 1_500).forEach(word -> lexicon.add(Word.of("" + word), "" + word));
        assertThat(IntStream.range(0, 1_500).filter(word -> lexicon.find(Word.of("" + word)) != null))
                .hasSize(1_000)
                .allSatisfy(word -> assertThat(lexicon.find(Word.of("" + word))).isEqualTo("" + word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "monthly", "every-day", "eighteen-letters--", "é"})
    void a_word_ends_where_another_byte_stops_it(String text) {
        byte[] bytes = ("x" + text + ",y").getBytes(StandardCharsets.UTF_8);
        var word = new Word();
        assertThat(word.layUpTo(',', bytes, 1, bytes.length)).isEqualTo(bytes.length - 2);
        assertThat(word.text()).isEqualTo(text);
        assertThat(word.layUpTo(';', bytes, 1, bytes.length)).isEqualTo(bytes.length);
    }

    private static Word amid(String word) {
        byte[] bytes = ("before," + word + ",behind, and further").getBytes(StandardCharsets.UTF_8);
        return new Word().at(bytes, 7, word.getBytes(StandardCharsets.UTF_8).length);
    }
}
