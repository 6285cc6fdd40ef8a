package readiness.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.ScoreThreshold;
import readiness.ranking.Ranking;
import readiness.sampling.KnownPool;
import readiness.sampling.Sampling;
import readiness.testkit.Card;

/**
 * Gates in the draws (method, section 4). Everybody answered and nobody else could have, so that each draw has the
 * scores as they stand: pain 60, will 40, and no fame, since nothing in it applies.
 */
final class DrawnGateTest {

    private static final Condition<ScoreThreshold> TRUE = atLeast("pain", 60);
    private static final Condition<ScoreThreshold> FALSE = below("will", 40);
    private static final Condition<ScoreThreshold> UNKNOWN = below("fame", 50);

    @Test
    void a_score_that_does_not_exist_makes_a_gate_unknown_and_that_is_not_holding() {
        assertThat(probability(TRUE)).hasValue(1.0);
        assertThat(probability(FALSE)).hasValue(0.0);
        assertThat(probability(UNKNOWN)).hasValue(0.0);
        assertThat(probability(new Condition.Not<>(UNKNOWN))).hasValue(0.0);
        assertThat(probability(new Condition.Not<>(FALSE))).hasValue(1.0);
    }

    @Test
    void joined_tests_follow_kleene() {
        assertThat(probability(Condition.all(List.of(TRUE, UNKNOWN)))).hasValue(0.0);
        assertThat(probability(new Condition.Not<>(Condition.all(List.of(FALSE, UNKNOWN)))))
                .hasValue(1.0);
        assertThat(probability(new Condition.Not<>(Condition.all(List.of(TRUE, UNKNOWN)))))
                .hasValue(0.0);
        assertThat(probability(Condition.any(List.of(UNKNOWN, TRUE)))).hasValue(1.0);
        assertThat(probability(Condition.any(List.of(UNKNOWN, FALSE)))).hasValue(0.0);
    }

    @Test
    void a_threshold_is_reached_from_a_billionth_below() {
        assertThat(probability(atLeast("pain", 60.0000000005))).hasValue(1.0);
        assertThat(probability(atLeast("pain", 60.000001))).hasValue(0.0);
    }

    @Test
    void who_is_barred_in_a_draw_is_not_first_in_it() {
        assertThat(certainty(new Gate(id("gate"), TRUE, Gate.Effect.NOT_FIRST, text("no"))))
                .satisfies(barred -> {
                    assertThat(barred.ranked(id("red")).orElseThrow().probabilityFirst())
                            .isZero();
                    assertThat(barred.nobodyFirst()).hasValue(1);
                });
        assertThat(certainty(new Gate(id("gate"), TRUE, Gate.Effect.CAUTION, text("careful"))))
                .satisfies(warned -> {
                    assertThat(warned.ranked(id("red")).orElseThrow().probabilityFirst())
                            .isEqualTo(1);
                    assertThat(warned.nobodyFirst()).hasValue(0);
                });
    }

    private static Optional<Double> probability(Condition<ScoreThreshold> when) {
        return certainty(new Gate(id("gate"), when, Gate.Effect.CAUTION, text("careful")))
                .ranked(id("red"))
                .orElseThrow()
                .gateProbability(0);
    }

    private static Certainty certainty(Gate gate) {
        var card = Card.of("red").scores("pain", 60).scores("will", 40).leavesOut("fame");
        var rule = new RankingRule(weights("pain", 1, "will", 1), 0.1, 0.6, List.of(gate));
        var pool = KnownPool.ofTwins(30, "pain-facet", "will-facet", "fame-facet");
        return Certainty.of(Ranking.of(rule, Card.all(card)), pool, Optional.empty(), new Sampling(100, 1));
    }
}
