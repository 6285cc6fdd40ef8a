package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The weights of a ranking. */
final class RankingRuleTest {

    private static final RankingRule RULE = new RankingRule(weights("pain", 1, "drive", 3), 0.2, 0.7, List.of());

    @Test
    void weights_are_divided_by_their_sum_in_the_order_of_the_file() {
        assertThat(RULE.normalisedWeights()).containsExactly(Map.entry(id("pain"), 0.25), Map.entry(id("drive"), 0.75));
    }

    @Test
    void weights_that_are_laid_over_replace_their_own_and_leave_the_rest() {
        var laid = RULE.weighing(Map.of(id("pain"), 3.0));

        assertThat(laid.weights()).containsExactly(Map.entry(id("pain"), 3.0), Map.entry(id("drive"), 3.0));
        assertThat(laid.spread()).isEqualTo(0.2);
        assertThat(laid.leastCoverage()).isEqualTo(0.7);
        assertThat(RULE.weights()).containsEntry(id("pain"), 1.0);
    }
}
