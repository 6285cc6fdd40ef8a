package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.wording.Language;

/** What is said about a problem: a sentence, and how to fix it. */
final class ProblemTextTest {

    private static final Location HERE = new Location("answers/red.yaml", 7, 3);

    @Test
    void a_near_choice_is_suggested_beside_all_of_them() {
        var problem = Problem.at(HERE, Code.UNKNOWN_ANSWER, "wekly", "release-frequency")
                .choosingFrom(List.of("yearly", "weekly", "daily"));

        assertThat(new ProblemText(problem, Language.EN).sentence()).contains("wekly", "release-frequency");
        assertThat(hints(problem)).anyMatch(hint -> hint.contains("yearly, weekly, daily"));
        assertThat(hints(problem)).anyMatch(hint -> hint.contains("“weekly”") && !hint.contains("daily"));
        assertThat(new ProblemText(problem, Language.FR).hints())
                .anyMatch(hint -> hint.contains("«\u00a0weekly\u00a0»"));
    }

    @Test
    void of_a_word_of_thousands_of_letters_the_beginning_is_quoted() {
        var text = new ProblemText(Problem.at(HERE, Code.UNKNOWN_ANSWER, "é".repeat(50_000), "q"), Language.EN);

        assertThat(text.sentence()).contains("“" + "é".repeat(100) + "…”").hasSizeLessThan(200);
        assertThat(new ProblemText(Problem.at(HERE, Code.UNKNOWN_ANSWER, "é".repeat(400), "q"), Language.EN).sentence())
                .contains("“" + "é".repeat(400) + "”");
    }

    @Test
    void of_many_choices_the_first_twelve_are_listed() {
        var options =
                IntStream.rangeClosed(1, 13).mapToObj(each -> "option" + each).toList();

        var problem = Problem.at(HERE, Code.UNKNOWN_ANSWER, "other", "q").choosingFrom(options);

        assertThat(hints(problem))
                .anyMatch(hint -> hint.endsWith("option11, option12, …"))
                .noneMatch(hint -> hint.contains("option13"));
    }

    @Test
    void a_second_place_is_given_by_its_line_alone_where_it_is_in_the_same_file() {
        var doubled = Problem.at(HERE, Code.DUPLICATE_KEY, "team");

        assertThat(hints(doubled.since(new Location("answers/red.yaml", 2, 1))))
                .anyMatch(hint -> hint.contains("2:1") && !hint.contains("answers/red.yaml"));
        assertThat(hints(doubled.since(new Location("answers/blue.yaml", 2, 1))))
                .anyMatch(hint -> hint.contains("answers/blue.yaml:2:1"));
    }

    @ParameterizedTest
    @CsvSource({
        "rows.csv, 'red,wekly', true",
        "rows.XLSX, '', true",
        "rows.json, '', true",
        "rows.NDJSON, '', true",
        "sheet.json, '  \"q\": \"wekly\"', false",
        "sheet.yaml, '  q: wekly', false"
    })
    void a_table_is_mended_by_the_assessment_and_a_sheet_by_its_author(String file, String line, boolean isTable) {
        var problem = Problem.at(new Location(file, 2, 1), Code.UNKNOWN_ANSWER, "wekly", "q")
                .on(Optional.of(line));
        assertThat(hints(problem).stream().anyMatch(hint -> hint.contains("under columns in assessment.yaml")))
                .isEqualTo(isTable);
    }

    @Test
    void a_word_for_a_state_can_be_explained_in_the_assessment() {
        var inTable = Problem.at(new Location("rows.csv", 2, 1), Code.UNKNOWN_WORD, "fini");
        assertThat(hints(inTable)).anyMatch(hint -> hint.startsWith("states under columns in assessment.yaml"));
        var inSheet = Problem.at(HERE, Code.UNKNOWN_WORD, "fini").on(Optional.of("state: fini"));
        assertThat(hints(inSheet)).noneMatch(hint -> hint.contains("columns"));
    }

    @Test
    void all_of_it_goes_into_one_line() {
        var problem = Problem.at(HERE, Code.UNKNOWN_ANSWER, "wekly", "q").choosingFrom(List.of("weekly", "daily"));

        assertThat(new ProblemText(problem, Language.EN).line())
                .isEqualTo(new ProblemText(problem, Language.EN).sentence() + "; " + String.join("; ", hints(problem)));
        assertThat(new ProblemText(problem, Language.FR).line()).contains("\u202f; ");
    }

    @Test
    void a_word_in_curly_quotes_is_said_to_need_straight_ones() {
        var curly = Problem.at(HERE, Code.UNKNOWN_ANSWER, "“weekly”", "q").choosingFrom(List.of("weekly", "daily"));
        var straight = Problem.at(HERE, Code.UNKNOWN_ANSWER, "weekli", "q").choosingFrom(List.of("weekly", "daily"));

        assertThat(hints(curly)).hasSize(hints(straight).size() + 1);
    }

    private static List<String> hints(Problem problem) {
        return new ProblemText(problem, Language.EN).hints();
    }
}
