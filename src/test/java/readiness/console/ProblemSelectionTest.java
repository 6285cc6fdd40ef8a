package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.wording.Language;
import readiness.wording.Wording;

/** How many problems are printed; none is dropped without its number. */
final class ProblemSelectionTest {

    private static final Wording ENGLISH = Wording.of("readiness.console.Messages", Language.EN);

    @ParameterizedTest(name = "up to error {0} of error, warning, error, error: {1} shown, {2} left")
    @CsvSource({"1, 1, 3", "2, 3, 1", "3, 4, 0", "9, 4, 0"})
    void warnings_before_the_last_error_are_shown_with_it(int most, int shown, int left) {
        var selection = ProblemSelection.upTo(most, problems("EWEE"));

        assertThat(selection.shown()).hasSize(shown);
        assertThat(selection.left()).isEqualTo(left);
        assertThat(selection.errors()).isEqualTo(3);
        assertThat(selection.warnings()).isEqualTo(1);
    }

    @Test
    void all_are_shown_where_nobody_asks_for_fewer() {
        assertThat(ProblemSelection.all(problems("EEWEW")).shown()).hasSize(5);
        assertThat(ProblemSelection.all(problems("EEWEW")).counts(ENGLISH)).containsExactly("3 errors, 2 warnings");
    }

    @Test
    void what_is_not_shown_is_counted() {
        assertThat(ProblemSelection.upTo(1, problems("EEW")).counts(ENGLISH))
                .containsExactly("2 more are not shown", "2 errors, 1 warning");
    }

    @Test
    void without_a_problem_there_is_nothing_to_count() {
        assertThat(ProblemSelection.all(List.of()).counts(ENGLISH)).isEmpty();
    }

    private static List<Problem> problems(String kinds) {
        return IntStream.range(0, kinds.length())
                .mapToObj(line -> Problem.at(
                        new Location("blue.yaml", 1 + line, 1),
                        kinds.charAt(line) == 'E' ? Code.UNKNOWN_KEY : Code.FORMER_ID_ANSWERED_TOO,
                        "old",
                        "new"))
                .toList();
    }
}
