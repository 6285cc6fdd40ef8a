package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.decision.ChoiceCertainty;
import readiness.sampling.Sampling;
import readiness.testkit.Choosing;

/** Why each option that is not taken is not. */
final class StrategyTest {

    @Test
    void a_need_that_is_unmet_or_unknown_is_the_reason_before_all_others() {
        var why = (WhyNotChosen.MissingNeeds) whyNotFull(new Choosing()
                .option("full", "opening", 1)
                .needs("sponsorship", 65)
                .needs("unity", 50)
                .needs("opening", 10)
                .option("parallel", "opening", 1)
                .given("sponsorship", 40)
                .given("opening", 20));
        assertThat(why.needs())
                .extracting(need -> need.need().when().score())
                .containsExactly(id("sponsorship"), id("unity"));
    }

    @Test
    void an_option_without_a_value_says_so() {
        var why = whyNotFull(new Choosing()
                .option("full", "unity", 1)
                .option("parallel", "opening", 1)
                .given("opening", 20));
        assertThat(why).isEqualTo(new WhyNotChosen.NoValue());
    }

    @Test
    void an_open_option_is_behind_by_so_many_points() {
        var why = (WhyNotChosen.LowerValue) whyNotFull(new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1)
                .given("sponsorship", 20)
                .given("opening", 62.5));
        assertThat(why.points().orElseThrow()).isCloseTo(42.5, Offset.offset(1e-12));
    }

    @Test
    void the_option_that_gave_way_when_it_was_close_is_ahead_by_so_many_points() {
        var why = (WhyNotChosen.LowerValue) whyNotFull(new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1)
                .given("sponsorship", 60)
                .given("opening", 55)
                .whenClose("parallel"));
        assertThat(why.points().orElseThrow()).isCloseTo(-5, Offset.offset(1e-12));
    }

    @Test
    void an_option_is_preferred_only_where_it_is_close_and_the_rule_names_it() {
        // 5 points apart is close, 40 is not.
        assertThat(strategy(near(55).whenClose("parallel")).isPreferredWhenClose())
                .isTrue();
        assertThat(strategy(near(55)).isPreferredWhenClose()).isFalse();
        assertThat(strategy(near(20).whenClose("parallel")).isPreferredWhenClose())
                .isFalse();
    }

    private static Choosing near(double opening) {
        return new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1)
                .given("sponsorship", 60)
                .given("opening", opening);
    }

    @Test
    void where_no_option_is_open_every_one_has_its_reason() {
        var strategy = strategy(new Choosing().option("full", "unity", 1).option("parallel", "opening", 1));
        assertThat(strategy.chosen()).isEmpty();
        assertThat(strategy.others()).hasSize(2);
    }

    private static Strategy strategy(Choosing choosing) {
        return Strategy.of(
                choosing.decide(),
                new ChoiceCertainty(OptionalDouble.of(1), OptionalDouble.of(0), 9, new Sampling(1, 1), List.of()));
    }

    private static WhyNotChosen whyNotFull(Choosing choosing) {
        var others = strategy(choosing).others();
        assertThat(others).extracting(other -> other.option().id()).containsExactly(id("full"));
        return others.get(0).why();
    }
}
