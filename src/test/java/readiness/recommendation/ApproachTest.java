package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import readiness.decision.ChoiceCertainty;
import readiness.sampling.Sampling;
import readiness.testkit.Choosing;

/** The approach that follows from the choice; options are known by their ids, in any questionnaire. */
final class ApproachTest {

    @Test
    void the_option_that_is_chosen_is_the_approach() {
        assertThat(approach(both().given("unity", 20).given("opening", 80), 1)).isEqualTo("PARALLEL");
        assertThat(approach(both().given("unity", 80).given("opening", 20), 1)).isEqualTo("FULL");
    }

    @Test
    void where_no_option_is_open_something_is_missing() {
        assertThat(approach(both(), 1)).isEqualTo("PREPARE");
    }

    @Test
    void where_the_choice_is_open_there_is_no_approach_yet() {
        assertThat(approach(both().given("unity", 20).given("opening", 80), 0.4))
                .isEqualTo("UNDECIDED");
    }

    @Test
    void another_option_is_no_approach_nor_is_a_decision_without_these_options() {
        var third = both().option("slow", "calm", 1)
                .given("unity", 20)
                .given("opening", 20)
                .given("calm", 90);
        assertThat(approach(third, 1)).isEqualTo("-");
        assertThat(approach(new Choosing().option("slow", "calm", 1).given("calm", 90), 1))
                .isEqualTo("-");
        assertThat(approach(new Choosing().option("slow", "calm", 1), 0.4)).isEqualTo("-");
    }

    @Test
    void one_of_the_two_options_is_enough() {
        var alone = new Choosing().option("parallel-team", "opening", 1).given("opening", 80);
        assertThat(approach(alone, 1)).isEqualTo("PARALLEL");
        assertThat(Approach.PARALLEL.isOffered(alone.decide())).isTrue();
        assertThat(Approach.FULL.isOffered(alone.decide())).isFalse();
        assertThat(Approach.FULL.id()).isEqualTo(id("full-transformation"));
    }

    private static Choosing both() {
        return new Choosing().option("full-transformation", "unity", 1).option("parallel-team", "opening", 1);
    }

    private static String approach(Choosing choosing, double same) {
        var certainty = new ChoiceCertainty(
                OptionalDouble.of(same),
                Optional.of(new ChoiceCertainty.NextChoice(id("other"), 1 - same)),
                9,
                new Sampling(1, 1),
                List.of());
        return Approach.of(Strategy.of(choosing.decide(), certainty))
                .map(Enum::name)
                .orElse("-");
    }
}
