package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.number;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Scores to reach, and who has not. */
final class MissedTargetTest {

    private static final Questionnaire FORM = Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(number("fact", "facts"))
            .build();

    private static Sheet sheet(double fact) {
        return Sheet.blank().says("fact", fact);
    }

    @Test
    void a_score_at_its_target_has_reached_it_and_one_below_has_not() {
        var missed = MissedTarget.of(Assessed.by(FORM)
                .aimingAt("pain", 60)
                .team("red", sheet(60))
                .team("blue", sheet(59.9))
                .result());

        assertThat(missed).singleElement().satisfies(blue -> {
            assertThat(blue.team().id().name()).isEqualTo("blue");
            assertThat(blue.score()).contains(new Score(59.9));
            assertThat(blue.target()).isEqualTo(60);
        });
    }

    @Test
    void a_team_that_nobody_answered_for_has_not_reached_its_target() {
        assertThat(MissedTarget.of(
                        Assessed.by(FORM).aimingAt("pain", 60).team("red").result()))
                .extracting(MissedTarget::score)
                .containsExactly(Optional.empty());
    }

    @Test
    void without_a_target_there_is_none_to_miss() {
        assertThat(MissedTarget.of(Assessed.by(FORM).team("red", sheet(1)).result()))
                .isEmpty();
    }
}
