package readiness.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;
import readiness.testkit.Choosing;

/** Choosing between an organisation's options (method, section 5). */
final class DecisionTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void a_negative_weight_counts_what_is_missing_to_100() {
        var decision = new Choosing()
                .option("full", "sponsorship", 3, "opening", -1)
                .given("sponsorship", 40)
                .given("opening", 80)
                .decide();
        assertThat(value(decision, 0)).isCloseTo(35, EXACTLY); // (3·40 + 1·20) / 4
    }

    @Test
    void an_option_that_everything_speaks_for_has_exactly_100() {
        var decision = new Choosing()
                .option("full", "sponsorship", 0.1, "opening", -0.2, "unity", 0.3)
                .given("sponsorship", 100)
                .given("opening", 0)
                .given("unity", 100)
                .decide();
        assertThat(decision.options().get(0).value()).hasValue(new Score(100));
    }

    @Test
    void parts_without_a_score_are_left_out_of_both_sums() {
        var decision = new Choosing()
                .option("full", "sponsorship", 3, "opening", -1)
                .given("opening", 80)
                .decide();
        assertThat(value(decision, 0)).isCloseTo(20, EXACTLY);
    }

    @Test
    void an_option_without_any_part_left_has_no_value_and_is_not_open() {
        var decision = new Choosing().option("full", "sponsorship", 3).decide();
        assertThat(decision.options().get(0).value()).isEmpty();
        assertThat(decision.options().get(0).isOpen()).isFalse();
        assertThat(decision.choice()).isEqualTo(id("prepare-first"));
    }

    @Test
    void the_open_option_of_the_highest_value_is_chosen() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1)
                .given("sponsorship", 40)
                .given("opening", 70)
                .decide();
        assertThat(decision.choice()).isEqualTo(id("parallel"));
        assertThat(decision.close()).isFalse();
    }

    @Test
    void an_unmet_need_closes_an_option_and_says_what_is_missing() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("sponsorship", 65)
                .option("parallel", "opening", 1)
                .given("sponsorship", 60)
                .given("opening", 10)
                .decide();
        assertThat(decision.choice()).isEqualTo(id("parallel"));
        var need = decision.options().get(0).needs().get(0);
        assertThat(need.met()).isEqualTo(Truth.NO);
        assertThat(decision.options().get(0).isOpen()).isFalse();
        assertThat(need.state()).isEqualTo("unmet");
        assertThat(need.is()).hasValue(new Score(60));
        assertThat(need.distance()).hasValue(5);
    }

    @Test
    void an_unknown_need_closes_an_option_and_has_no_distance() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("unity", 50)
                .given("sponsorship", 90)
                .decide();
        var need = decision.options().get(0).needs().get(0);
        assertThat(need.state()).isEqualTo("unknown");
        assertThat(need.distance()).isEmpty();
        assertThat(decision.choice()).isEqualTo(id("prepare-first"));
    }

    @Test
    void a_met_need_is_at_distance_0() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("sponsorship", 65)
                .given("sponsorship", 65)
                .decide();
        assertThat(decision.options().get(0).needs().get(0).state()).isEqualTo("met");
        assertThat(decision.options().get(0).needs().get(0).distance()).hasValue(0);
        assertThat(decision.options().get(0).isOpen()).isTrue();
        assertThat(decision.choice()).isEqualTo(id("full"));
    }

    @ParameterizedTest(name = "60 against {0}: {1} is chosen, close: {2}")
    @CsvSource({
        "55, parallel, true",
        "50.001, parallel, true",
        "50, full, false", // a lead of exactly the margin is enough
        "40, full, false",
        "65, parallel, true"
    })
    void when_close_takes_its_option_within_the_margin(double parallel, String choice, boolean close) {
        var decision = two(60, parallel).whenClose("parallel").decide();
        assertThat(decision.choice()).isEqualTo(id(choice));
        assertThat(decision.close()).isEqualTo(close);
    }

    @Test
    void without_when_close_the_highest_is_taken_and_it_is_still_close() {
        var decision = two(60, 55).decide();
        assertThat(decision.choice()).isEqualTo(id("full"));
        assertThat(decision.close()).isTrue();
    }

    @Test
    void when_close_is_not_taken_where_it_is_not_among_the_close_ones() {
        var decision = two(60, 55)
                .option("slow", "unity", 1)
                .given("unity", 20)
                .whenClose("slow")
                .decide();
        assertThat(decision.choice()).isEqualTo(id("full"));
        assertThat(decision.close()).isTrue();
    }

    @Test
    void when_close_is_not_taken_where_it_is_not_open() {
        var decision = two(60, 55).needs("opening", 90).whenClose("parallel").decide();
        assertThat(decision.choice()).isEqualTo(id("full"));
        assertThat(decision.close()).isFalse();
    }

    @Test
    void a_margin_of_0_makes_nothing_close() {
        var decision = two(60, 60).margin(0).whenClose("parallel").decide();
        assertThat(decision.choice()).isEqualTo(id("full"));
        assertThat(decision.close()).isFalse();
    }

    @Test
    void what_an_option_lacks_is_told_the_nearest_first_and_unknown_needs_last() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("unity", 50)
                .needs("sponsorship", 65)
                .needs("opening", 10)
                .needs("resilience", 30)
                .given("sponsorship", 40)
                .given("opening", 20)
                .given("resilience", 25)
                .decide();
        assertThat(decision.choice()).isEqualTo(id("prepare-first"));
        assertThat(scoresOf(decision.options().get(0).missing())).containsExactly("resilience", "sponsorship", "unity");
    }

    /** The nearest single need is full's, 5 points; in all it lacks 5 + 25 = 30, and parallel 20. */
    @Test
    void the_closest_option_is_the_one_that_lacks_least_in_all() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("resilience", 30)
                .needs("sponsorship", 65)
                .option("parallel", "opening", 1)
                .needs("opening", 40)
                .given("sponsorship", 40)
                .given("opening", 20)
                .given("resilience", 25)
                .decide();
        assertThat(decision.chosen()).isEmpty();
        assertThat(decision.closestFirst().get(0).id()).isEqualTo(id("parallel"));
        assertThat(decision.closestFirst().get(0).shortfall()).hasValue(20);
    }

    @Test
    void an_option_of_which_a_need_is_unknown_is_not_the_closest() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("resilience", 30)
                .needs("unity", 50)
                .option("parallel", "sponsorship", 1)
                .needs("sponsorship", 90)
                .given("sponsorship", 40)
                .given("resilience", 25)
                .decide();
        assertThat(decision.closestFirst().get(0).id()).isEqualTo(id("parallel"));
        assertThat(decision.options().get(0).shortfall()).isEmpty();
    }

    /** Both have an unknown need; parallel lacks nothing else, and full 5 points. */
    @Test
    void where_every_option_has_an_unknown_need_the_one_that_lacks_least_besides_comes_first() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("resilience", 30)
                .needs("unity", 50)
                .option("parallel", "sponsorship", 1)
                .needs("unity", 20)
                .needs("opening", 20)
                .given("sponsorship", 40)
                .given("resilience", 25)
                .decide();
        assertThat(decision.closestFirst().get(0).id()).isEqualTo(id("parallel"));
    }

    /** Full rests on sponsorship alone, parallel on two scores; full needs opening of 65. */
    @Test
    void figures_of_scores_that_are_withheld_are_left_out() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("opening", 65)
                .needs("sponsorship", 50)
                .option("parallel", "sponsorship", 1, "opening", 1)
                .given("sponsorship", 80)
                .given("opening", 60)
                .decide();

        var withoutSponsorship = decision.without(id("sponsorship")::equals);
        assertThat(withoutSponsorship.options())
                .extracting(ConsideredOption::value)
                .containsExactly(Optional.empty(), Optional.of(new Score(70)));
        assertThat(figures(withoutSponsorship)).containsExactly("opening 60.0 5.0", "sponsorship - -");
        assertThat(withoutSponsorship.options().get(0).isOpen()).isFalse();
        assertThat(withoutSponsorship.chosen())
                .contains(withoutSponsorship.options().get(1));

        var withoutOpening = decision.without(id("opening")::equals);
        assertThat(withoutOpening.options())
                .extracting(ConsideredOption::value)
                .containsExactly(Optional.of(new Score(80)), Optional.of(new Score(70)));
        assertThat(figures(withoutOpening)).containsExactly("opening - -", "sponsorship 80.0 0.0");
    }

    @Test
    void needs_may_be_withheld_while_values_stay() {
        var decision = new Choosing()
                .option("full", "sponsorship", 1)
                .needs("sponsorship", 50)
                .given("sponsorship", 80)
                .decide();
        var shown = decision.withoutNeedsOf(id("sponsorship")::equals);

        assertThat(shown.options().get(0).value()).contains(new Score(80));
        assertThat(figures(shown)).containsExactly("sponsorship - -");
        assertThat(shown.options().get(0).needs().get(0).met()).isEqualTo(Truth.YES);
        assertThat(shown.choice()).isEqualTo(id("full"));
    }

    @Test
    void the_place_of_the_choice_is_that_in_the_file_or_behind_the_last() {
        assertThat(two(60, 80).decide().chosenPlace()).isEqualTo(1);
        assertThat(two(80, 60).decide().chosenPlace()).isZero();
        assertThat(new Choosing()
                        .option("full", "sponsorship", 1)
                        .option("parallel", "opening", 1)
                        .decide()
                        .chosenPlace())
                .isEqualTo(2);
    }

    @Test
    void of_equal_values_the_first_in_the_file_is_chosen() {
        assertThat(two(60, 60 + 5e-10).margin(0).decide().choice()).isEqualTo(id("full"));
        assertThat(two(60, 60 + 5e-9).margin(0).decide().choice()).isEqualTo(id("parallel"));
    }

    private static List<String> figures(Decision decision) {
        return decision.options().stream()
                .flatMap(option -> option.needs().stream())
                .map(need -> need.need().when().score()
                        + " " + need.is().map(is -> String.valueOf(is.points())).orElse("-")
                        + " " + (need.distance().isPresent() ? need.distance().getAsDouble() : "-"))
                .toList();
    }

    private static Choosing two(double full, double parallel) {
        return new Choosing()
                .option("full", "sponsorship", 1)
                .option("parallel", "opening", 1)
                .given("sponsorship", full)
                .given("opening", parallel);
    }

    private static double value(Decision decision, int option) {
        return decision.options().get(option).value().orElseThrow().points();
    }

    private static List<String> scoresOf(List<NeedResult> needs) {
        return needs.stream().map(result -> result.need().when().score().name()).toList();
    }
}
