package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Question;
import readiness.wording.Language;

class WrappingTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 33, 40, 80})
    void every_question_and_option_fits_and_nothing_of_it_is_cut(int width) {
        var wrapping = new Wrapping(width);
        texts().forEach(text -> {
            var lines = wrapping.lines(text, 4);
            assertThat(lines).as(text).allMatch(line -> Wrapping.columns(line) <= width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        });
    }

    @Test
    void breaks_at_spaces_and_indents_what_follows() {
        assertThat(new Wrapping(12).lines("  1. one two three", 5)).containsExactly("  1. one two", "     three");
    }

    @Test
    void a_no_break_space_ends_no_line() {
        assertThat(new Wrapping(12).lines("Est-ce « tout »\u202f?", 0)).containsExactly("Est-ce «", "tout »\u202f?");
    }

    @Test
    void a_word_that_is_too_long_is_broken_rather_than_cut() {
        assertThat(new Wrapping(5).lines("abcdefghijkl", 2)).containsExactly("abcde", "  fgh", "  ijk", "  l");
    }

    @Test
    void wide_characters_take_two_columns() {
        assertThat(new Wrapping(4).lines("日本語", 0)).containsExactly("日本", "語");
    }

    @Test
    void lines_stay_lines() {
        assertThat(new Wrapping(20).lines("one\n\ntwo", 0)).containsExactly("one", "", "two");
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
