package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.scoring.Scorecard;
import readiness.testkit.Card;

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
    void where_a_dimension_has_no_level_there_is_none_overall(Levels.Rule rule) {
        var reached = LevelsReached.of(
                levels(rule), Card.of("red").scores("d", 80).doesNotKnow("e").build());
        assertThat(reached.byDimension()).containsEntry(id("e"), Optional.empty());
        assertThat(reached.overall()).isEmpty();
    }

    @Test
    void a_dimension_that_does_not_exist_has_no_level_and_is_left_aside_overall() {
        var card = Card.of("red").scores("d", 80).leavesOut("e").build();
        var reached = LevelsReached.of(levels(Levels.Rule.WEAKEST), card);
        assertThat(card.estimate(id("e"))).isEmpty();
        assertThat(reached.byDimension()).containsEntry(id("e"), Optional.empty());
        assertThat(name(reached.overall())).isEqualTo("flowing");
    }

    @Test
    void without_any_score_there_is_no_level() {
        var reached = LevelsReached.of(
                levels(Levels.Rule.WEAKEST), Card.of("red").doesNotKnow("d").build());
        assertThat(reached.overall()).isEmpty();
    }

    @Test
    void the_next_level_takes_so_many_points_on_each_dimension_that_is_short_of_it() {
        var card = Card.of("red").scores("d", 30).scores("e", 45).scores("f", 25);
        var next = LevelsReached.of(levels(Levels.Rule.WEAKEST), card.build())
                .next()
                .orElseThrow();

        assertThat(next.step().id()).isEqualTo(id("automated"));
        assertThat(next.missing())
                .containsExactly(
                        new NextLevel.Shortfall(Optional.of(id("f")), new Score(25), 15),
                        new NextLevel.Shortfall(Optional.of(id("d")), new Score(30), 10));
    }

    @Test
    void by_the_mean_the_next_level_takes_so_many_points_of_it() {
        var card = Card.of("red").scores("d", 20).scores("e", 45).scores("f", 85); // the mean is 50
        var next =
                LevelsReached.of(levels(Levels.Rule.MEAN), card.build()).next().orElseThrow();

        assertThat(next.step().id()).isEqualTo(id("flowing"));
        assertThat(next.missing()).containsExactly(new NextLevel.Shortfall(Optional.empty(), new Score(50), 20));
    }

    @Test
    void after_the_highest_there_is_no_next() {
        var card = Card.of("red").scores("d", 70).build();
        assertThat(LevelsReached.of(levels(Levels.Rule.WEAKEST), card).next()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "WEAKEST, '', flowing", // d between 0 and 100, e at 80: the weakest is between 0 and 80
        "MEAN, automated, flowing" // the mean is between 40 and 90
    })
    void missing_answers_leave_the_level_in_doubt(Levels.Rule rule, String atLeast, String atMost) {
        var card = Card.of("red").doesNotKnow("d").scores("e", 80);
        var reached = LevelsReached.of(levels(rule), card.build());

        assertThat(reached.isInDoubt()).isTrue();
        assertThat(name(reached.atLeast())).isEqualTo(atLeast);
        assertThat(name(reached.atMost())).isEqualTo(atMost);
    }

    @Test
    void missing_answers_that_change_no_level_leave_no_doubt() {
        var card = Card.of("red").scores("d", 60, 0.9).build(); // between 54 and 64
        assertThat(LevelsReached.of(levels(Levels.Rule.WEAKEST), card).isInDoubt())
                .isFalse();
    }

    /** The condition of the second step is recovery at 50: 40 of 90 % can become 46, 40 of 70 % can become 58. */
    @ParameterizedTest(name = "{0} answered on recovery: up to {1}")
    @CsvSource({"1, manual", "0.9, manual", "0.7, automated"})
    void missing_answers_make_no_level_whose_condition_they_cannot_meet(double answered, String atMost) {
        var card = Card.of("red").scores("recovery", 40, answered).scores("trust", 80, 0.7);
        var reached = LevelsReached.of(conditional(Levels.Rule.WEAKEST), card.build());

        assertThat(name(reached.overall())).isEqualTo("manual");
        assertThat(name(reached.atLeast())).isEqualTo("manual");
        assertThat(name(reached.atMost())).isEqualTo(atMost);
    }

    @ParameterizedTest(name = "by {0}, with recovery at {1} and trust at {2}: {3}")
    @CsvSource({
        "CRITERIA, 60, 80, flowing", // every step's condition is true
        "CRITERIA, 60, 20, automated", // that of the last step is not
        "CRITERIA, 40, 80, manual", // a step counts only after those before it
        "WEAKEST, 60, 80, automated", // the scores reach less than the conditions: recovery is at 60
        "WEAKEST, 75, 20, manual", // trust at 20 reaches manual alone
        "WEAKEST, 75, 75, flowing",
        "MEAN, 90, 50, automated", // the mean of 70 is flowing, but trust is below 60
        "MEAN, 40, 80, manual" // the mean of 60 is automated, but recovery is below 50
    })
    void a_step_counts_overall_only_where_its_condition_and_those_before_it_hold(
            Levels.Rule rule, double recovery, double trust, String step) {
        var card = Card.of("red")
                .scores("recovery", recovery)
                .scores("trust", trust)
                .build();

        assertThat(name(LevelsReached.of(conditional(rule), card).overall())).isEqualTo(step);
    }

    @Test
    void an_unknown_condition_is_not_true_and_by_criteria_scores_do_not_matter() {
        var card = Card.of("red").doesNotKnow("recovery").scores("trust", 90).build();

        assertThat(name(LevelsReached.of(conditional(Levels.Rule.CRITERIA), card)
                        .overall()))
                .isEqualTo("manual");
    }

    @Test
    void a_dimension_goes_by_its_scores_alone() {
        var card = Card.of("red").scores("recovery", 40).scores("trust", 80).build();
        var reached = LevelsReached.of(conditional(Levels.Rule.CRITERIA), card);

        assertThat(name(reached.byDimension().getOrDefault(id("trust"), Optional.empty())))
                .isEqualTo("flowing");
    }

    @Test
    void without_anybody_who_answers_there_is_no_level_and_no_next_one() {
        var asked = Card.of("red").doesNotKnow("d").build();
        assertThat(LevelsReached.of(levels(Levels.Rule.WEAKEST), asked).next()).isEmpty();

        var nobody =
                new Scorecard(Optional.of(id("red")), 0, OptionalInt.empty(), List.of(), List.of(), Optional.empty());
        var reached = LevelsReached.of(levels(Levels.Rule.CRITERIA), nobody);
        assertThat(reached.overall()).isEmpty();
        assertThat(reached.atMost()).isEmpty();
        assertThat(reached.isInDoubt()).isFalse();
    }

    @Test
    void too_little_coverage_gives_a_dimension_no_level() {
        var reached = LevelsReached.of(
                levels(Levels.Rule.MEAN),
                Card.of("red").scores("d", 80, 0.59).scores("e", 80, 0.6).build());

        assertThat(reached.byDimension()).containsEntry(id("d"), Optional.empty());
        assertThat(name(reached.byDimension().getOrDefault(id("e"), Optional.empty())))
                .isEqualTo("flowing");
        assertThat(reached.overall()).isEmpty();
    }

    /** Recovery is short of 50, trust of 60; the step after manual asks for recovery alone. */
    @Test
    void the_next_level_names_the_tests_that_its_condition_fails() {
        var card = Card.of("red").scores("recovery", 45).scores("trust", 20).build();
        var next =
                LevelsReached.of(conditional(Levels.Rule.CRITERIA), card).next().orElseThrow();

        assertThat(next.step().id()).isEqualTo(id("automated"));
        assertThat(next.missing()).isEmpty();
        assertThat(next.unmet()).containsExactly(new ScoreThreshold(id("recovery"), ScoreThreshold.Bound.AT_LEAST, 50));
    }

    @Test
    void of_an_any_that_holds_no_test_is_unmet_and_of_an_all_those_that_fail() {
        var either = Condition.any(List.of(atLeast("recovery", 50), atLeast("trust", 60)));
        var both = Condition.all(List.of(atLeast("recovery", 50), atLeast("trust", 60)));
        var card = Card.of("red").scores("recovery", 20).scores("trust", 80).build();

        assertThat(unmet(either, card)).isEmpty();
        assertThat(unmet(both, card)).containsExactly(id("recovery"));
    }

    private static List<Id> unmet(Condition<ScoreThreshold> automated, Scorecard card) {
        var reached = LevelsReached.of(levels(Levels.Rule.WEAKEST, Optional.of(automated), Optional.empty()), card);
        return reached.next().orElseThrow().unmet().stream()
                .map(ScoreThreshold::score)
                .toList();
    }

    @Test
    void the_overall_level_may_be_shown_without_those_of_the_dimensions() {
        var reached = LevelsReached.of(
                levels(Levels.Rule.WEAKEST), Card.of("red").scores("d", 60, 0.9).build());
        var alone = reached.overallAlone();

        assertThat(alone.byDimension()).isEmpty();
        assertThat(alone.overall()).isEqualTo(reached.overall());
        assertThat(alone.next()).isEqualTo(reached.next());
        assertThat(name(alone.atLeast())).isEqualTo("automated");
    }

    /** Automated takes recovery of at least 50, and flowing trust of at least 60. */
    private static Levels conditional(Levels.Rule rule) {
        return levels(rule, Optional.of(atLeast("recovery", 50)), Optional.of(atLeast("trust", 60)));
    }

    private static Levels levels(Levels.Rule rule) {
        return levels(rule, Optional.empty(), Optional.empty());
    }

    private static Levels levels(
            Levels.Rule rule,
            Optional<Condition<ScoreThreshold>> automated,
            Optional<Condition<ScoreThreshold>> flowing) {
        return new Levels(
                rule,
                Levels.DEFAULT_LEAST_COVERAGE,
                List.of(
                        new Levels.Level(id("manual"), 10, Optional.empty(), text("Manual"), Optional.empty()),
                        new Levels.Level(id("automated"), 40, automated, text("Automated"), Optional.empty()),
                        new Levels.Level(id("flowing"), 70, flowing, text("Flowing"), Optional.empty())));
    }

    private static String name(Optional<Levels.Level> step) {
        return step.map(each -> each.id().name()).orElse("");
    }
}
