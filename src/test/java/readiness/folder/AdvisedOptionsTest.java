package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Advice for an option that only a decision of another questionnaire can have. */
final class AdvisedOptionsTest {

    private static final String ALL = "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml, move.yaml]\n";

    @TempDir
    private Path path;

    private Folder folder(String option) {
        return new Folder(path)
                .with("warmth.yaml", warmth(option))
                .with("move.yaml", Examples.MOVE)
                .with("red.yaml", Examples.SHEET);
    }

    private static String warmth(String option) {
        return Examples.WARMTH + "    for: [stay, " + option + "]\n";
    }

    @Test
    void an_option_of_a_decision_beside_it_may_be_named() {
        assertThat(folder("buy").problems()).isEmpty();
        assertThat(folder("buy").with("assessment.yaml", ALL).problems()).isEmpty();
    }

    @Test
    void one_that_no_decision_has_is_an_error_and_the_answers_count() {
        var folder = folder("bye").with("assessment.yaml", ALL);

        assertThat(folder.problems()).containsExactly(place("bye"));
        assertThat(folder.read().problems().get(0).choices()).contains("buy", "rent", "stay", "parallel-team");
        assertThat(folder.teams()).containsExactly("red");
    }

    @Test
    void a_questionnaire_by_itself_may_be_for_a_decision_that_is_elsewhere() {
        assertThat(new Folder(path).with("warmth.yaml", warmth("leave")).problems())
                .isEmpty();
        assertThat(new Folder(path)
                        .with("warmth.yaml", warmth("paralel-team").replace("stay, ", ""))
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_broken_decision_may_have_any_option() {
        var folder = folder("bye").with("move.yaml", Examples.MOVE.replace("when-close: rent", "when-close: let"));

        assertThat(folder.problems()).containsExactly("move.yaml:16:15 R222 UNKNOWN_OPTION_OF_DECISION");
    }

    private static String place(String option) {
        var lines = warmth(option).lines().toList();
        return "warmth.yaml:" + lines.size() + ":"
                + (lines.get(lines.size() - 1).indexOf(option) + 1) + " R222 UNKNOWN_OPTION_OF_DECISION";
    }
}
