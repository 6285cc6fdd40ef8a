package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** The approach: what is recommended, and how sure that is. */
class StrategySectionTest {

    @TempDir
    private Path folder;

    @Test
    void where_nobody_answered_that_is_said_once() {
        var section = Workshop.onTeamsAndWays(folder)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\n")
                .team("red", 80, 70, 80, 80)
                .page()
                .strategies()
                .get(0);

        assertThat(section.choice()).isEqualTo("Not known yet");
        assertThat(section.sureness())
                .isEqualTo("Nobody has answered for the organisation, so no approach can be recommended yet.");
        assertThat(section.about()).isEmpty();
    }
}
