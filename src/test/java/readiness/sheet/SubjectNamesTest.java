package readiness.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Names of teams in sheets: as they are written first, then by what spaces, case and hyphens leave of them. */
final class SubjectNamesTest {

    @TempDir
    private Path path;

    @Test
    void a_name_that_is_one_teams_alone_need_not_be_written_exactly() {
        assertThat(named("the reds", "The Reds", "Blues").teams()).containsExactly("one");
    }

    @Test
    void of_two_names_that_differ_in_a_hyphen_the_exact_one_counts() {
        assertThat(named("\"A-B\"", "A B", "A-B").teams()).containsExactly("two");
        assertThat(named("\"A B\"", "A B", "A-B").teams()).containsExactly("one");
    }

    @Test
    void what_two_names_could_be_names_none() {
        assertThat(named("ab", "A B", "A-B").problems())
                .contains("red.yaml:3:7 R135 UNKNOWN_TEAM", "red.yaml:1:1 R151 SHEET_LEFT_OUT");
    }

    @Test
    void a_name_that_two_teams_have_names_none_and_is_warned_of() {
        assertThat(named("The Reds", "The Reds", "The Reds").problems())
                .containsExactly(
                        "assessment.yaml:4:41 R331 NAMES_ALIKE",
                        "red.yaml:1:1 R151 SHEET_LEFT_OUT",
                        "red.yaml:3:7 R135 UNKNOWN_TEAM");
    }

    @Test
    void a_name_that_is_the_id_of_another_team_is_warned_of() {
        assertThat(named("one", "Reds", "One").problems()).containsExactly("assessment.yaml:4:37 R331 NAMES_ALIKE");
    }

    @Test
    void a_name_that_is_the_id_of_its_own_team_is_no_mistake() {
        assertThat(named("one", "One", "Two").problems()).isEmpty();
    }

    private Folder named(String written, String one, String two) {
        return new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [red.yaml]
                        teams: [{id: one, name: %s}, {id: two, name: %s}]
                        """.formatted(one, two))
                .with("red.yaml", """
                        schema: readiness/answers/v1
                        questionnaire: warmth
                        team: %s
                        answers: {has-heating: no}
                        """.formatted(written));
    }
}
