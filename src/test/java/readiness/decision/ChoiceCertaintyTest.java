package readiness.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Need;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.sampling.KnownPool;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** How sure a choice is, and what would change it (method, section 5). */
final class ChoiceCertaintyTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("leadership")
            .facet("sponsorship")
            .facet("unity")
            .asks(number("sponsor", "sponsorship"))
            .asks(number("one-voice", "unity"))
            .build();

    /** A full transformation needs sponsorship of 65; a parallel team is favoured by what unity lacks. */
    private static final List<DecisionRule.DecisionOption> OPTIONS = List.of(
            option("full", List.of(atLeast("sponsorship", 65)), "sponsorship", 1),
            option("parallel", List.of(), "unity", -1));

    /** People who never differ, known well enough that nobody is drawn as a standard colleague. */
    private static final Pool TWINS = KnownPool.ofTwins(1_000_000_000, "sponsorship", "unity");

    @Test
    void a_need_that_is_met_further_up_changes_the_choice_there() {
        // Full is worth 40 and not open; parallel 100 − 60 = 40. From 65 on full leads by 25, over the margin of 10.
        var changes = certainty(40, 60).changes();

        assertThat(changes).containsExactly(new ChoiceChange(id("sponsorship"), new Score(65), true, id("full")));
    }

    @Test
    void a_need_that_is_just_met_is_lost_at_once_below() {
        // Full is worth 65 and leads parallel, worth 40, by more than the margin; below 65 it is not open.
        assertThat(certainty(65, 60).changes())
                .contains(new ChoiceChange(id("sponsorship"), new Score(65), false, id("parallel")));
    }

    @Test
    void values_that_come_close_change_the_choice_where_they_do() {
        // Full is worth 80 and parallel 100 − 60; under a unity of 30 that is over 70, so they are close: parallel.
        var changes = certainty(80, 60).changes();

        assertThat(changes)
                .filteredOn(change -> change.score().equals(id("unity")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at().points()).isCloseTo(30, within(1e-6));
                    assertThat(change.above()).isFalse();
                    assertThat(change.choice()).isEqualTo(id("parallel"));
                });
    }

    @Test
    void changes_in_scores_that_are_withheld_are_left_out() {
        var certainty = certainty(80, 60);
        var shown = certainty.without(id("unity")::equals);

        assertThat(certainty.changes()).extracting(ChoiceChange::score).contains(id("sponsorship"), id("unity"));
        assertThat(shown.changes()).extracting(ChoiceChange::score).containsOnly(id("sponsorship"));
        assertThat(shown.sameChoice()).isEqualTo(certainty.sameChoice());
        assertThat(shown.nextChoice()).isEqualTo(certainty.nextChoice());
    }

    /** Full is worth 80, and 60 of unity leave parallel 40; under 65 of sponsorship full is not open. */
    @Test
    void each_score_has_its_nearest_change_below_and_above_in_the_order_of_the_file() {
        assertThat(certainty(80, 60).changes())
                .extracting(ChoiceChange::score, ChoiceChange::above, ChoiceChange::choice)
                .containsExactly(
                        tuple(id("sponsorship"), false, id("parallel")), tuple(id("unity"), false, id("parallel")));
    }

    @Test
    void a_choice_that_hangs_on_nothing_uncertain_is_always_the_same() {
        // Weights vary; but with one part each they cancel out.
        assertThat(certainty(80, 60).sameChoice()).hasValue(1);
        assertThat(certainty(80, 60).nextChoice()).hasValue(0);
    }

    @Test
    void one_respondent_decides_nothing_clearly() {
        // A standard colleague has a spread of 19.6 points, so sponsorship is under 65 as often as z < −15/19.6.
        var certainty = certainty(Pool.empty(List.of()), sheet(80, 60));

        assertThat(certainty.degreesOfFreedom()).isZero();
        assertThat(certainty.next().orElseThrow().choice()).isEqualTo(id("parallel"));
        assertThat(certainty.sameChoice().orElseThrow()).isLessThan(0.785);
        assertThat(certainty.nextChoice().orElseThrow()).isGreaterThan(0.2);
    }

    /**
     * Three parts of 100, 0 and 0 are worth 33.3 at equal weights, against 40. With factors u, v and w from 0.5 to 1.5
     * they are worth more where u > 2/3 · s, s = v + w: ∫(s − 1)(1.5 − 2/3·s) from 1 to 2 is 7/36, and ∫(3 − s)(1.5 −
     * 2/3·s) from there to 2.25 is 11/576; together 41/192.
     */
    @Test
    void weights_are_multiplied_by_something_from_a_half_to_one_and_a_half() {
        var questionnaire = Form.aboutTeams().dimension("all");
        List.of("a", "b", "c", "d").forEach(name -> questionnaire.facet(name).asks(number("ask-" + name, name)));
        var scorecard = Tabulated.scorecard(
                questionnaire.build(),
                Optional.empty(),
                Sheet.blank()
                        .says("ask-a", 100)
                        .says("ask-b", 0)
                        .says("ask-c", 0)
                        .says("ask-d", 40));
        var options = List.of(option("full", List.of(), "a", 1, "b", 1, "c", 1), option("parallel", List.of(), "d", 1));
        var decision = Decision.of(rule(options, 0), scorecard::score);
        var twins = KnownPool.ofTwins(1_000_000_000, "a", "b", "c", "d");
        var certainty = ChoiceCertainty.of(decision, scorecard, twins, SAMPLING);

        assertThat(decision.choice()).isEqualTo(id("parallel"));
        assertThat(certainty.nextChoice().orElseThrow()).isCloseTo(41 / 192.0, within(5 * SAMPLING.simulationError()));
        assertThat(certainty.sameChoice().orElseThrow() + certainty.nextChoice().orElseThrow())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void without_any_respondent_nothing_is_drawn() {
        assertThat(certainty(TWINS).sameChoice()).isEmpty();
        assertThat(certainty(TWINS).nextChoice()).isEmpty();
    }

    @Test
    void eight_threads_give_the_same_bits_as_one() throws Exception {
        var sheets = new Sheet[] {sheet(50, 40), sheet(80, 60), Sheet.blank()};
        var one = new ForkJoinPool(1).submit(() -> certainty(sheets)).get();
        var eight = new ForkJoinPool(8).submit(() -> certainty(sheets)).get();

        assertThat(eight).isEqualTo(one);
    }

    @Test
    void without_any_respondent_there_is_nothing_that_a_score_would_change() {
        assertThat(certainty().changes()).isEmpty();
    }

    @RepeatedTest(50)
    void just_beyond_a_change_the_choice_is_the_one_named_and_nothing_nearer_changes_it(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var choosing = rule(random);
        double sponsorship = random.nextInt(101);
        double unity = random.nextInt(101);
        var now = decide(choosing, sponsorship, unity);
        var changes = ChoiceCertainty.of(now, scorecard(sheet(sponsorship, unity)), TWINS, new Sampling(1, 1))
                .changes();

        for (double at = 0.5; at < 100; at++) {
            for (boolean first : List.of(true, false)) {
                var there = first ? decide(choosing, at, unity) : decide(choosing, sponsorship, at);
                var score = id(first ? "sponsorship" : "unity");
                boolean above = at > (first ? sponsorship : unity);
                double place = at;
                boolean crossed = changes.stream()
                        .filter(change -> change.score().equals(score) && change.above() == above)
                        .anyMatch(change -> above
                                ? change.at().points() <= place
                                : change.at().points() >= place);
                if (!crossed) {
                    assertThat(there.choice()).isEqualTo(now.choice());
                }
            }
        }
        for (var change : changes) {
            double beyond = change.at().points() + (change.above() ? 1e-6 : -1e-6);
            if (beyond >= 0 && beyond <= 100) {
                boolean first = change.score().equals(id("sponsorship"));
                assertThat((first ? decide(choosing, beyond, unity) : decide(choosing, sponsorship, beyond)).choice())
                        .isEqualTo(change.choice());
            }
        }
    }

    private static DecisionRule rule(Random random) {
        var options = new ArrayList<DecisionRule.DecisionOption>();
        for (String name : List.of("full", "parallel", "third")) {
            var needs = random.nextBoolean()
                    ? List.of(atLeast(random.nextBoolean() ? "sponsorship" : "unity", random.nextInt(101)))
                    : List.<Need>of();
            options.add(option(name, needs, "sponsorship", sign(random), "unity", sign(random)));
        }
        return rule(options, random.nextInt(15));
    }

    private static double sign(Random random) {
        return (1 + random.nextInt(4)) * (random.nextBoolean() ? 1 : -1);
    }

    private static DecisionRule rule(List<DecisionRule.DecisionOption> options, double margin) {
        var otherwise = new DecisionRule.Otherwise(id("prepare-first"), text("Prepare"), Optional.empty(), List.of());
        return new DecisionRule(options, margin, Optional.of(id("parallel")), otherwise);
    }

    private static DecisionRule.DecisionOption option(String name, List<Need> needs, Object... favouredBy) {
        return new DecisionRule.DecisionOption(
                id(name), text(name), Optional.empty(), needs, weights(favouredBy), List.of(), List.of());
    }

    private static Need atLeast(String score, double points) {
        return new Need(new ScoreThreshold(new Id(score), ScoreThreshold.Bound.AT_LEAST, points), text(score));
    }

    private static Decision decide(DecisionRule rule, double sponsorship, double unity) {
        return Decision.of(rule, scorecard(sheet(sponsorship, unity))::score);
    }

    private static ChoiceCertainty certainty(double sponsorship, double unity) {
        return certainty(sheet(sponsorship, unity));
    }

    private static ChoiceCertainty certainty(Sheet... sheets) {
        return certainty(TWINS, sheets);
    }

    private static ChoiceCertainty certainty(Pool pool, Sheet... sheets) {
        var scorecard = scorecard(sheets);
        return ChoiceCertainty.of(Decision.of(rule(OPTIONS, 10), scorecard::score), scorecard, pool, SAMPLING);
    }

    private static Sheet sheet(double sponsorship, double unity) {
        return Sheet.blank().says("sponsor", sponsorship).says("one-voice", unity);
    }

    private static Scorecard scorecard(Sheet... sheets) {
        return Tabulated.scorecard(QUESTIONNAIRE, Optional.empty(), sheets);
    }
}
