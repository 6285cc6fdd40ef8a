package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.wording.Language;

/** A problem as a person sees it at a terminal: the mark is below its word, whatever the line is like. */
final class ProblemLinesTest {

    @Test
    void the_mark_is_as_long_as_the_word_and_below_it() {
        assertThat(lines(unknown("teem", 3, "  teem: blue")))
                .containsExactly(
                        "error[R020]: unknown key “teem”",
                        " --> blue.yaml:7:3",
                        "  |",
                        "7 |   teem: blue",
                        "  |   ^^^^",
                        "  |");
    }

    @Test
    void quotes_are_part_of_the_word() {
        assertThat(marked(unknown("teem", 1, "\"teem\": blue"))).isEqualTo("^^^^^^");
    }

    @Test
    void a_letter_of_two_units_is_one_column_wide() {
        var lines = lines(unknown("teem", 6, "🚀🚀🚀: teem: blue"));

        assertThat(lines).contains("7 | 🚀🚀🚀: teem: blue", "  |      ^^^^");
    }

    @Test
    void a_tab_is_one_column_wide_as_its_place_is_counted() {
        assertThat(lines(unknown("teem", 2, "\tteem: blue"))).contains("7 |  teem: blue", "  |  ^^^^");
    }

    @Test
    void what_would_command_the_terminal_is_shown_as_a_replacement() {
        assertThat(lines(unknown("teem", 2, "\u001bteem: blue"))).contains("7 | \ufffdteem: blue", "  |  ^^^^");
    }

    @Test
    void a_long_line_is_cut_to_a_window_around_the_place() {
        String line = "a".repeat(200) + " teem " + "b".repeat(200);
        var lines = lines(unknown("teem", 202, line));

        String shown = lines.get(3);
        String mark = lines.get(4);
        assertThat(shown).startsWith("7 | …aaa").endsWith("bbb…").hasSize("7 | ".length() + 72 + 2);
        assertThat(shown.substring(mark.indexOf('^'), mark.lastIndexOf('^') + 1))
                .isEqualTo("teem");
    }

    @Test
    void a_word_that_is_longer_than_the_window_is_marked_as_far_as_it_is_shown() {
        String line = "k".repeat(500);
        var lines = lines(unknown(line, 1, line));

        assertThat(lines.get(3)).isEqualTo("7 | " + "k".repeat(72) + "…");
        assertThat(lines.get(4)).isEqualTo("  | " + "^".repeat(72));
    }

    @Test
    void a_place_behind_the_end_of_a_line_is_marked_there() {
        assertThat(lines(unknown("", 40, "team: blue"))).contains("7 | team: blue", "  |           ^");
    }

    @Test
    void without_a_line_there_is_only_the_place() {
        var problem = Problem.at(new Location("blue.yaml", 7, 1), Code.UNKNOWN_KEY, "teem");

        assertThat(lines(problem)).hasSize(2);
        assertThat(lines(problem.on(Optional.of("   ")))).hasSize(2);
    }

    @Test
    void the_margin_is_as_wide_as_the_number_of_the_line() {
        var problem = Problem.at(new Location("blue.yaml", 1234, 1), Code.UNKNOWN_KEY, "teem")
                .on(Optional.of("teem: x"));

        assertThat(lines(problem)).contains("    --> blue.yaml:1234:1", "1234 | teem: x", "     | ^^^^");
    }

    @Test
    void colour_adds_nothing_but_colour() {
        var problem = unknown("teem", 3, "  teem: blue");
        var colored = ProblemLines.of(problem, Language.EN, true);

        assertThat(colored.get(0)).isEqualTo("\u001b[1;31merror[R020]\u001b[0m: unknown key “teem”");
        assertThat(colored.subList(1, colored.size())).isEqualTo(lines(problem).subList(1, colored.size()));
    }

    @Test
    void it_speaks_french() {
        assertThat(ProblemLines.of(unknown("teem", 3, "  teem: blue"), Language.FR, false)
                        .get(0))
                .startsWith("erreur[R020]");
    }

    private static String marked(Problem problem) {
        return lines(problem).get(4).substring("  | ".length()).strip();
    }

    private static List<String> lines(Problem problem) {
        return ProblemLines.of(problem, Language.EN, false);
    }

    private static Problem unknown(String word, int column, String line) {
        return Problem.at(new Location("blue.yaml", 7, column), Code.UNKNOWN_KEY, word)
                .on(Optional.of(line));
    }
}
