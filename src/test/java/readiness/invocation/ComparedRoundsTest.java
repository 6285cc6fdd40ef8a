package readiness.invocation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.comparison.Change;
import readiness.comparison.Comparison;
import readiness.console.Console;
import readiness.export.ResultWriter;
import readiness.sampling.Sampling;
import readiness.testkit.Folder;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Two rounds, each a folder or the file of a result: what is said of them before they are compared. */
class ComparedRoundsTest {

    private static final String SWAPPED = "The earlier round is dated after the present one";
    private static final String NO_RESPONDENTS = "The file of a result holds no respondents";

    @TempDir
    private Path here;

    private final StringWriter said = new StringWriter();

    private Invocation invocation() {
        return new Invocation(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(said, true), Locale.ENGLISH));
    }

    /** Returns the folder of a round in which one person of the red team answers alike everywhere. */
    private Path round(String name, String date, int score) {
        new Folder(here)
                .with(name + "/teams.yaml", Workshop.TEAMS)
                .with(
                        name + "/assessment.yaml",
                        "schema: readiness/assessment/v1\nquestionnaires: [teams.yaml]\nlanguages: [fr]\ntitle: " + name
                                + "\n" + (date.isEmpty() ? "" : "date: " + date + "\n"))
                .with(name + "/answers/red.yaml", """
                        schema: readiness/answers/v1
                        questionnaire: teams
                        team: red
                        answers: {aware: SCORE, well: SCORE, pained: SCORE, seen: SCORE}
                        """.replace("SCORE", Integer.toString(score)));
        return here.resolve(name);
    }

    private Path broken(String name) {
        new Folder(here)
                .with(name + "/assessment.yaml", "schema: readiness/assessment/v1\nquestionnaires: [none.yaml]\n");
        return here.resolve(name);
    }

    /** Returns the file of the result of a round. */
    private Path result(Path round) throws IOException {
        var scored = ScoredAssessment.of(List.of(round), invocation(), new SimulationOptions());
        return Files.writeString(
                here.resolve(round.getFileName() + ".json"),
                ResultWriter.write(scored.result().orElseThrow(), Language.EN));
    }

    private ComparedRounds compared(Path earlier, Path present) throws IOException {
        return ComparedRounds.of(earlier, present, invocation(), new SimulationOptions());
    }

    private static Change awareness(Comparison comparison) {
        return comparison.questionnaires().get(0).subjects().get(0).scores().get(0);
    }

    @Test
    void two_folders_are_compared_without_a_word() throws IOException {
        var rounds = compared(round("autumn", "2025-09-30", 40), round("spring", "2026-03-31", 60));

        assertThat(awareness(rounds.comparison().orElseThrow()).points()).hasValue(20);
        assertThat(awareness(rounds.comparison().orElseThrow()).drawn()).isPresent();
        assertThat(rounds.languages()).containsExactly(Language.FR);
        assertThat(rounds.hasErrors()).isFalse();
        assertThat(rounds.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(said.toString()).doesNotContain(SWAPPED, NO_RESPONDENTS);
    }

    @Test
    void the_draws_start_where_the_present_assessment_says() throws IOException {
        var rounds = compared(round("autumn", "", 40), round("spring", "", 60));

        assertThat(rounds.comparison().orElseThrow().sampling()).isEqualTo(new Sampling(20_000, 1));
    }

    @Test
    void rounds_that_look_swapped_are_compared_and_said_to_be() throws IOException {
        var rounds = compared(round("spring", "2026-03-31", 60), round("autumn", "2025-09-30", 40));

        assertThat(awareness(rounds.comparison().orElseThrow()).points()).hasValue(-20);
        assertThat(said.toString()).contains(SWAPPED);
        assertThat(rounds.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void rounds_of_one_day_and_without_a_day_do_not_look_swapped() throws IOException {
        compared(round("a", "2026-03-31", 60), round("b", "2026-03-31", 40));
        compared(round("c", "2026-03-31", 60), round("d", "", 40));
        compared(round("e", "", 60), round("f", "2026-03-31", 40));

        assertThat(said.toString()).doesNotContain(SWAPPED);
    }

    @Test
    void of_a_result_the_scores_are_compared_and_what_cannot_be_said_is_said() throws IOException {
        var rounds = compared(result(round("autumn", "2025-09-30", 40)), round("spring", "2026-03-31", 60));
        var change = awareness(rounds.comparison().orElseThrow());

        assertThat(change.points()).hasValue(20);
        assertThat(change.drawn()).isEmpty();
        assertThat(said.toString()).containsOnlyOnce(NO_RESPONDENTS);
        assertThat(rounds.languages()).containsExactly(Language.FR);
    }

    @Test
    void a_result_as_the_present_round_has_no_languages_of_its_own() throws IOException {
        var rounds = compared(round("autumn", "2025-09-30", 40), result(round("spring", "2026-03-31", 60)));

        assertThat(awareness(rounds.comparison().orElseThrow()).points()).hasValue(20);
        assertThat(rounds.languages()).isEmpty();
        assertThat(said.toString()).contains(NO_RESPONDENTS);
    }

    @Test
    void errors_of_either_round_are_reported_with_their_folder_and_nothing_is_compared() throws IOException {
        var earlier = compared(broken("autumn"), round("spring", "2026-03-31", 60));
        var present = compared(round("old", "2025-09-30", 40), broken("new"));

        assertThat(earlier.comparison()).isEmpty();
        assertThat(present.comparison()).isEmpty();
        assertThat(earlier.exitCode()).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(present.exitCode()).isEqualTo(ExitCode.ERRORS_IN_INPUT);
        assertThat(said.toString()).contains("autumn/assessment.yaml:2:", "new/assessment.yaml:2:");
    }

    @Test
    void a_result_stands_beside_the_round_that_its_assessment_names() throws IOException {
        var present = ScoredAssessment.withSheets(
                List.of(round("spring", "2026-03-31", 60)), invocation(), new SimulationOptions());
        var both = ComparedRounds.withPrevious(
                round("autumn", "2025-09-30", 40), present, invocation(), new SimulationOptions());

        assertThat(awareness(both.orElseThrow()).points()).hasValue(20);
        assertThat(awareness(both.orElseThrow()).drawn()).isPresent();
        assertThat(both.orElseThrow().of(id("teams"))).isPresent();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void an_earlier_round_with_errors_is_left_out_and_how_to_see_them_is_said() throws IOException {
        var present = ScoredAssessment.withSheets(
                List.of(round("spring", "2026-03-31", 60)), invocation(), new SimulationOptions());
        Path earlier = broken("autumn");

        assertThat(ComparedRounds.withPrevious(earlier, present, invocation(), new SimulationOptions()))
                .isEmpty();
        assertThat(said.toString().strip()).isEqualTo("The earlier round has errors; see: readiness check " + earlier);
    }
}
