package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.ScoreThreshold;
import readiness.testkit.Card;

/** Gates first in what would change a ranking (method, section 4). */
final class GateChangesTest {

    private static final Gate UNWILLING = gate("unwilling", Gate.Effect.NOT_FIRST, below("will", 35));
    private static final Gate BLIND =
            gate("blind", Gate.Effect.NOT_FIRST, Condition.all(List.of(atLeast("pain", 50), below("will", 40))));
    private static final Gate CARE = gate("care", Gate.Effect.CAUTION, below("will", 90));

    @Test
    void of_a_held_back_team_above_the_leader_the_gates_that_hold_and_of_the_leader_all() {
        var changes = changes(
                team("held", 90, 33.25), // composite 61.625: unwilling and blind hold
                team("leader", 40, 75), // 57.5: none holds
                team("behind", 60, 30)); // 45: held back as well, and would not be first without

        assertThat(changes)
                .containsExactly(
                        "held unwilling will is 33.25 by 1.75",
                        "held blind pain is 90.0 by 40.0",
                        "held blind will is 33.25 by 6.75",
                        "leader unwilling will is 75.0 by 40.0",
                        "leader blind pain is 40.0 by 10.0",
                        "leader blind will is 75.0 by 35.0");
    }

    @Test
    void a_gate_that_does_not_hold_says_nothing_of_a_held_back_team() {
        // 45 points of pain keep blind from holding.
        assertThat(changes(team("held", 45, 34), team("leader", 0, 60)))
                .first()
                .isEqualTo("held unwilling will is 34.0 by 1.0");
        assertThat(changes(team("held", 45, 34), team("leader", 0, 60)))
                .noneMatch(line -> line.startsWith("held blind"));
    }

    @Test
    void a_candidate_that_is_not_ahead_is_not_there() {
        assertThat(changes(team("leader", 40, 75), team("second", 30, 75)))
                .allMatch(line -> line.startsWith("leader"))
                .hasSize(3);
    }

    @Test
    void where_nobody_is_ahead_every_held_back_team_is_there() {
        assertThat(changes(team("one", 20, 30), team("two", 10, 34)))
                .containsExactly("one unwilling will is 30.0 by 5.0", "two unwilling will is 34.0 by 1.0");
    }

    @Test
    void a_held_back_team_level_with_the_leader_is_not_above_it() {
        assertThat(changes(team("held", 60, 30), team("leader", 50, 40))).allMatch(line -> line.startsWith("leader"));
    }

    private static List<String> changes(Card... cards) {
        var rule = new RankingRule(weights("pain", 1, "will", 1), 0.1, 0.6, List.of(UNWILLING, BLIND, CARE));
        return Stream.of(Ranking.of(rule, Card.all(cards)))
                .flatMap(ranking -> GateChanges.of(ranking).stream())
                .map(test -> test.team() + " " + test.gate() + " " + test.test().score() + " is "
                        + test.is().orElseThrow().points() + " by "
                        + test.distance().orElseThrow())
                .toList();
    }

    private static Gate gate(String name, Gate.Effect effect, Condition<ScoreThreshold> when) {
        return new Gate(id(name), when, effect, text(name));
    }

    private static Card team(String team, double pain, double will) {
        return Card.of(team).scores("pain", pain).scores("will", will);
    }
}
