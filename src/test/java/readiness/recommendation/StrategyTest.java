package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.certainty.Confidence;
import readiness.decision.ChoiceCertainty;
import readiness.decision.ConsideredOption;
import readiness.decision.NeedResult;
import readiness.questionnaire.Score;
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

    @Test
    void the_confidence_goes_by_how_often_the_choice_is_the_same_and_its_lead() {
        // Leaning takes a half of the draws, and a fifth more than any other choice.
        assertThat(drawn(0.9, 0.1, 3).confidence()).contains(Confidence.CLEAR);
        assertThat(drawn(0.9, 0.1, 2).confidence()).contains(Confidence.LEANING);
        assertThat(drawn(0.6, 0.4, 9).confidence()).contains(Confidence.LEANING);
        assertThat(drawn(0.55, 0.45, 9).confidence()).contains(Confidence.OPEN);
        assertThat(drawn(0.6, 0.4, 9).isOpen()).isFalse();
        assertThat(drawn(0.55, 0.45, 9).isOpen()).isTrue();
    }

    @Test
    void where_nobody_answered_there_is_no_confidence_and_nothing_is_open() {
        var nobody = new ChoiceCertainty(OptionalDouble.empty(), Optional.empty(), 0, new Sampling(1, 1), List.of());
        var strategy = Strategy.of(near(55).decide(), nobody);

        assertThat(strategy.confidence()).isEmpty();
        assertThat(strategy.isOpen()).isFalse();
    }

    /** Full lacks points and hangs on nothing unknown; parallel hangs on unity alone. */
    @Test
    void where_no_option_can_be_named_it_hangs_on_what_nobody_answered() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("sponsorship", 90)
                .needs("resilience", 10)
                .option("parallel", "opening", 1)
                .needs("unity", 20)
                .needs("opening", 20)
                .given("sponsorship", 40)
                .given("opening", 30)
                .decide();
        var open = new ChoiceCertainty(
                OptionalDouble.of(0.1),
                Optional.of(new ChoiceCertainty.NextChoice(id("parallel"), 0.9)),
                9,
                new Sampling(1, 1),
                List.of());

        assertThat(Strategy.of(decision, open).unanswered()).containsExactly(id("unity"));
        assertThat(strategy(near(20)).unanswered()).isEmpty();
    }

    @Test
    void an_option_of_which_nobody_answered_what_favours_it_hangs_on_that() {
        var options = new Choosing()
                .option("full", "unity", 1, "opening", -1)
                .option("parallel", "sponsorship", 1)
                .given("sponsorship", 40)
                .decide()
                .options();

        assertThat(options.get(0).unanswered()).containsExactly(id("unity"), id("opening"));
        assertThat(options.get(1).unanswered()).isEmpty();
    }

    @Test
    void only_one_option_is_taken() {
        var strategy = strategy(near(20));

        assertThat(strategy.chosen().map(ConsideredOption::id)).contains(id("full"));
        assertThat(strategy.decision().options()).extracting(strategy::isTaken).containsExactly(true, false);
    }

    /** Full rests on sponsorship alone, so that its value is the score; parallel is behind it by 60 − 40. */
    @Test
    void a_distance_between_values_is_withheld_with_one_of_them() {
        var strategy = strategy(new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1, "unity", 1)
                .given("sponsorship", 60)
                .given("opening", 40));

        assertThat(points(strategy)).hasValue(20);
        assertThat(points(strategy.without(id("sponsorship")::equals))).isEmpty();
        assertThat(points(strategy.without(id("opening")::equals))).hasValue(20);
        assertThat(points(strategy.withoutNeedsOf(id("sponsorship")::equals))).hasValue(20);
    }

    /** An option that is not open has no value to give away. */
    @Test
    void the_value_of_an_option_that_is_not_open_withholds_nothing() {
        var strategy =
                strategy(near(40).option("slow", "unity", 1).needs("unity", 90).given("unity", 50));
        var shown = strategy.without(id("unity")::equals);

        assertThat(points(shown)).hasValue(20);
    }

    @Test
    void needs_that_are_missing_lose_the_figures_of_scores_that_are_withheld() {
        var strategy = strategy(new Choosing()
                .option("full", "opening", 1)
                .needs("sponsorship", 65)
                .option("parallel", "opening", 1)
                .given("sponsorship", 40)
                .given("opening", 20));

        assertThat(missing(strategy)).extracting(NeedResult::is).containsExactly(Optional.of(new Score(40)));
        assertThat(missing(strategy.without(id("sponsorship")::equals)))
                .extracting(NeedResult::is)
                .containsExactly(Optional.empty());
        assertThat(missing(strategy.withoutNeedsOf(id("sponsorship")::equals)))
                .extracting(NeedResult::is)
                .containsExactly(Optional.empty());
        assertThat(missing(strategy.without(id("opening")::equals)))
                .extracting(NeedResult::is)
                .containsExactly(Optional.of(new Score(40)));
        assertThat(strategy.withoutNeedsOf(id("sponsorship")::equals)
                        .others()
                        .get(0)
                        .option()
                        .needs())
                .extracting(NeedResult::is)
                .containsExactly(Optional.empty());
    }

    @Test
    void an_option_without_a_value_has_none_to_withhold() {
        var strategy = strategy(new Choosing()
                .option("full", "unity", 1)
                .option("parallel", "opening", 1)
                .given("opening", 20));

        assertThat(strategy.without(id("unity")::equals).others().get(0).why()).isEqualTo(new WhyNotChosen.NoValue());
    }

    private static OptionalDouble points(Strategy strategy) {
        return ((WhyNotChosen.LowerValue) strategy.others().get(0).why()).points();
    }

    private static List<NeedResult> missing(Strategy strategy) {
        return ((WhyNotChosen.MissingNeeds) strategy.others().get(0).why()).needs();
    }

    private static Strategy drawn(double same, double next, int degreesOfFreedom) {
        return Strategy.of(
                near(55).decide(),
                new ChoiceCertainty(
                        OptionalDouble.of(same),
                        Optional.of(new ChoiceCertainty.NextChoice(id("parallel"), next)),
                        degreesOfFreedom,
                        new Sampling(1, 1),
                        List.of()));
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
                new ChoiceCertainty(OptionalDouble.of(1), Optional.empty(), 9, new Sampling(1, 1), List.of()));
    }

    private static WhyNotChosen whyNotFull(Choosing choosing) {
        var others = strategy(choosing).others();
        assertThat(others).extracting(other -> other.option().id()).containsExactly(id("full"));
        return others.get(0).why();
    }
}
