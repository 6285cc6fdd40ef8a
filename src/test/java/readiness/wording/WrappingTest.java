package readiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Question;

class WrappingTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 33, 40, 80})
    void every_question_and_option_fits_and_nothing_of_it_is_cut(int width) {
        var wrapping = screen(width);
        texts().forEach(text -> {
            var lines = wrapping.lines(text, 4);
            assertThat(lines).as(text).allMatch(line -> Wrapping.characters(line) <= width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        });
    }

    @Test
    void breaks_at_spaces_and_indents_what_follows() {
        assertThat(screen(12).lines("  1. one two three", 5)).containsExactly("  1. one two", "     three");
    }

    @Test
    void a_no_break_space_ends_no_line() {
        assertThat(screen(12).lines("Est-ce « tout »\u202f?")).containsExactly("Est-ce «", "tout »\u202f?");
    }

    @Test
    void a_word_that_is_too_long_is_broken_rather_than_cut() {
        assertThat(screen(5).lines("abcdefghijkl", 2)).containsExactly("abcde", "  fgh", "  ijk", "  l");
    }

    @Test
    void a_long_answer_without_a_space_takes_no_longer_than_its_length() {
        int[] measured = {0};
        var wrapping = Wrapping.toScreen(80, words -> {
            measured[0] += words.length();
            return words.length();
        });

        assertThat(wrapping.lines("a".repeat(8_000))).hasSize(100);
        assertThat(measured[0]).isLessThanOrEqualTo(3 * 8_000);
    }

    @Test
    void a_screen_too_narrow_for_a_character_has_one_on_each_line() {
        assertThat(Wrapping.toScreen(1, words -> 2 * words.length()).lines("日本"))
                .containsExactly("日", "本");
    }

    @Test
    void on_paper_a_word_that_is_too_long_is_left_whole() {
        assertThat(Wrapping.ofWholeWords(5).lines("abc defghijkl mn")).containsExactly("abc", "defghijkl", "mn");
    }

    @Test
    void a_line_is_as_wide_as_the_screen_shows_it() {
        var wide = Wrapping.toScreen(4, words -> 2 * words.length());
        assertThat(wide.lines("日本語")).containsExactly("日本", "語");
    }

    @Test
    void lines_stay_lines() {
        assertThat(screen(20).lines("one\n\ntwo")).containsExactly("one", "", "two");
    }

    private static Wrapping screen(int width) {
        return Wrapping.toScreen(width, Wrapping::characters);
    }

    private static Stream<String> texts() {
        return BuiltInQuestionnaires.all().stream()
                .flatMap(instrument -> instrument.questionnaire().questions().stream())
                .flatMap(question -> Stream.of(Language.values()).flatMap(language -> texts(question, language)));
    }

    private static Stream<String> texts(Question question, Language language) {
        return Stream.concat(
                Stream.of(question.phrasing().text().in(language)),
                question.format().options().stream().map(option -> option.text().in(language)));
    }
}
