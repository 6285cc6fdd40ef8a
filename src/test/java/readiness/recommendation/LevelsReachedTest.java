package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.questionnaire.Form.id;
import static readiness.questionnaire.Form.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Levels;
import readiness.scoring.Card;

/** Levels (method, section 6): manual from 10, automated from 40, flowing from 70. */
final class LevelsReachedTest {

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({
        "9.99, ''",
        "10, manual",
        "39.999, manual",
        "39.9999999999, automated", // within 1e-9
        "40, automated",
        "70, flowing",
        "100, flowing"
    })
    void a_dimension_is_on_the_highest_step_that_it_reaches(double points, String step) {
        var reached = LevelsReached.of(
                levels(Levels.Rule.MEAN), Card.of("red").scores("d", points).build());
        assertThat(name(reached.byDimension().getOrDefault(id("d"), Optional.empty())))
                .isEqualTo(step);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"WEAKEST, manual", "MEAN, automated"}) // 20, 45 and 85: the mean is 50
    void overall_counts_the_weakest_dimension_or_their_mean(Levels.Rule rule, String step) {
        var card = Card.of("red").scores("d", 20).scores("e", 45).scores("f", 85);
        assertThat(name(LevelsReached.of(levels(rule), card.build()).overall())).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"WEAKEST", "MEAN"})
    void a_dimension_without_a_score_has_no_level_and_no_say(Levels.Rule rule) {
        var reached = LevelsReached.of(
                levels(rule), Card.of("red").scores("d", 80).doesNotKnow("e").build());
        assertThat(reached.byDimension()).containsEntry(id("e"), Optional.empty());
        assertThat(name(reached.overall())).isEqualTo("flowing");
    }

    @Test
    void without_any_score_there_is_no_level() {
        var reached = LevelsReached.of(
                levels(Levels.Rule.WEAKEST), Card.of("red").doesNotKnow("d").build());
        assertThat(reached.overall()).isEmpty();
    }

    private static Levels levels(Levels.Rule rule) {
        return new Levels(
                rule,
                List.of(
                        new Levels.Step(id("manual"), 10, text("Manual")),
                        new Levels.Step(id("automated"), 40, text("Automated")),
                        new Levels.Step(id("flowing"), 70, text("Flowing"))));
    }

    private static String name(Optional<Levels.Step> step) {
        return step.map(each -> each.id().name()).orElse("");
    }
}
