package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.testkit.Folder;

/** Problems as they are collected while files are read. */
final class ProblemLogTest {

    private static final Location SECOND = new Location("a.yaml", 2, 3);

    private final ProblemLog problems = new ProblemLog();

    @Test
    void a_problem_shows_its_line_while_the_file_is_open() {
        problems.opened("a.yaml", "team: red\ndegress: 15\n");
        problems.add(SECOND, Code.UNKNOWN_KEY, "degress");
        problems.closed("a.yaml");
        problems.add(SECOND, Code.UNKNOWN_KEY, "degress");
        assertThat(problems.all().stream().map(Problem::line))
                .containsExactly(Optional.of("degress: 15"), Optional.empty());
    }

    @Test
    void a_line_that_is_known_already_stays() {
        problems.opened("a.yaml", "team: red\n");
        problems.add(Problem.at(Location.startOf("a.yaml"), Code.EMPTY_FILE).on(Optional.of("as it was")));
        assertThat(problems.all().get(0).line()).contains("as it was");
    }

    /** A thousand rows with the same error show one line, and a different word shows its own. */
    @Test
    void in_a_file_of_rows_equal_problems_show_one_line() {
        problems.openedRow("a.csv", line -> "row " + line);
        problems.add(new Location("a.csv", 5, 1), Code.UNKNOWN_ANSWER, "often", "degrees");
        problems.add(new Location("a.csv", 6, 1), Code.UNKNOWN_ANSWER, "often", "degrees");
        problems.add(new Location("a.csv", 7, 1), Code.UNKNOWN_ANSWER, "seldom", "degrees");
        assertThat(problems.all().stream().map(Problem::line))
                .containsExactly(Optional.of("row 5"), Optional.empty(), Optional.of("row 7"));
    }

    @Test
    void the_words_of_a_problem_are_its_own_and_the_first_is_the_users() {
        problems.add(SECOND, Code.UNKNOWN_ANSWER, "often", "degrees");
        problems.addAbout(SECOND, Optional.empty(), Code.UNKNOWN_ANSWER, "often", "degrees");
        problems.addChoice(SECOND, Code.UNKNOWN_ANSWER, List.of("daily", "weekly"), "often", "degrees");
        problems.addSince(Location.startOf("a.yaml"), SECOND, Code.DUPLICATE_KEY, "team");
        assertThat(problems.all().stream().map(Problem::word))
                .containsExactly(Optional.of("often"), Optional.empty(), Optional.of("often"), Optional.of("team"));
        assertThat(problems.all().get(2).choices()).containsExactly("daily", "weekly");
        assertThat(problems.all().get(3).earlier()).contains(Location.startOf("a.yaml"));
    }

    @Test
    void a_mark_parts_what_came_before_from_what_came_behind() {
        problems.add(SECOND, Code.UNKNOWN_KEY, "first");
        int mark = problems.mark();
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.hasErrorsSince(mark)).isFalse();
        problems.add(SECOND, Code.COLUMNS_NOT_READ, "a warning");
        assertThat(problems.hasErrorsSince(mark)).isFalse();
        problems.add(SECOND, Code.UNKNOWN_KEY, "second");
        assertThat(problems.hasErrorsSince(mark)).isTrue();
        assertThat(problems.takeBack(mark, problems.mark())).hasSize(2);
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void what_came_behind_a_mark_is_attributed_or_softened_alone() {
        problems.add(SECOND, Code.UNKNOWN_KEY, "before");
        int mark = problems.mark();
        problems.add(SECOND, Code.UNKNOWN_KEY, "behind");
        problems.attribute(mark, "warmth");
        problems.softenSince(mark);
        assertThat(problems.all().stream().map(Problem::questionnaire))
                .containsExactly(Optional.empty(), Optional.of("warmth"));
        assertThat(problems.all().stream().map(Problem::isError)).containsExactly(true, false);
    }

    @Test
    void what_was_returned_does_not_change_later() {
        var before = problems.all();
        problems.addAll(List.of(Problem.at(SECOND, Code.UNKNOWN_KEY, "x")));
        assertThat(before).isEmpty();
        assertThat(Folder.lines(problems.all())).containsExactly("a.yaml:2:3 R020 UNKNOWN_KEY");
    }
}
