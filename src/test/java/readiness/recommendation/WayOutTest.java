package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.ScoreThreshold;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;
import readiness.testkit.Card;

/** What has to change before a gate lets a team go; pain is 60, drive 20, and of depth nobody knows anything. */
final class WayOutTest {

    @Test
    void one_score_of_an_all_is_enough_and_the_shortest_way_comes_first() {
        var all = Condition.all(List.of(atLeast("pain", 35), below("drive", 30)));

        assertThat(ways(all)).containsExactly("drive up to 30.0", "pain down to 35.0");
        assertThat(out(all).get(0).distance()).isCloseTo(10, within(1e-12));
        assertThat(out(all).get(1).distance()).isCloseTo(25, within(1e-12));
    }

    @Test
    void every_test_of_an_any_that_passes_has_to_change() {
        var any = Condition.any(List.of(atLeast("pain", 35), below("drive", 30), atLeast("drive", 90)));

        assertThat(ways(any)).containsExactly("pain down to 35.0 and drive up to 30.0");
        assertThat(out(any).get(0).distance()).isCloseTo(35, within(1e-12)); // 25 and 10
    }

    @Test
    void not_turns_the_way_round() {
        assertThat(ways(new Condition.Not<>(below("pain", 35)))).containsExactly("pain down to 35.0");
        assertThat(ways(new Condition.Not<>(atLeast("drive", 30)))).containsExactly("drive up to 30.0");
    }

    @Test
    void a_step_that_is_asked_for_twice_is_taken_once() {
        assertThat(ways(Condition.any(List.of(below("drive", 30), below("drive", 30)))))
                .containsExactly("drive up to 30.0");
        assertThat(ways(Condition.all(List.of(below("drive", 30), below("drive", 30)))))
                .containsExactly("drive up to 30.0");
    }

    @Test
    void a_score_that_is_missing_opens_no_way() {
        assertThat(ways(Condition.any(List.of(below("drive", 30), below("depth", 30)))))
                .isEmpty();
        assertThat(ways(Condition.all(List.of(below("drive", 30), below("depth", 30)))))
                .containsExactly("drive up to 30.0");
    }

    /** Up to 30 of drive, the other gate would hold; down to under 35 of pain (34.99) it does not. */
    @Test
    void a_way_into_another_gate_is_none() {
        var all = Condition.all(List.of(atLeast("pain", 35), below("drive", 30)));

        assertThat(ways(all, gate("eager", Gate.Effect.NOT_FIRST, atLeast("drive", 30))))
                .containsExactly("pain down to 35.0");
        assertThat(ways(all, gate("numb", Gate.Effect.NOT_FIRST, below("pain", 35))))
                .containsExactly("drive up to 30.0");
        assertThat(ways(all, gate("numb", Gate.Effect.CAUTION, below("pain", 35))))
                .hasSize(2);
        assertThat(ways(all, gate("other", Gate.Effect.NOT_FIRST, below("drive", 25))))
                .hasSize(2); // holds already
    }

    /** A hundredth below 0 there is nothing: the score falls to 0, which is not below 0 for the other gate. */
    @Test
    void a_score_falls_to_0_at_the_most() {
        assertThat(ways(atLeast("pain", 0.005), gate("none", Gate.Effect.NOT_FIRST, below("pain", 0.001))))
                .isEmpty();
    }

    @Test
    void a_score_that_is_withheld_opens_no_way_at_all() {
        var all = Condition.all(List.of(atLeast("pain", 35), below("drive", 30)));
        var team = team(gate("held", Gate.Effect.NOT_FIRST, all));
        var scorecard = team.scorecard();
        var withheld = team.showing(new Scorecard(
                scorecard.subject(),
                scorecard.respondents(),
                scorecard.size(),
                scorecard.scores().stream()
                        .map(entry -> entry.id().equals(id("pain")) ? entry.asWithheld() : entry)
                        .toList(),
                scorecard.questions(),
                scorecard.agreement()));

        assertThat(withheld.scorecard().scores()).anyMatch(ScoreEntry::withheld);
        assertThat(WayOut.of(withheld, withheld.gates().get(0))).isEmpty();
    }

    /** Up to 30 of drive, the gate would hold by its other test. */
    @Test
    void a_way_that_leaves_the_gate_itself_where_it_was_is_none() {
        var any = Condition.any(List.of(below("drive", 30), atLeast("drive", 25)));

        assertThat(ways(any)).isEmpty();
        assertThat(ways(atLeast("pain", 0))).isEmpty(); // there is no score below 0
    }

    @Test
    void of_two_steps_of_one_score_only_the_further_is_taken() {
        assertThat(ways(Condition.any(List.of(below("drive", 30), below("drive", 45)))))
                .containsExactly("drive up to 45.0");
    }

    @Test
    void out_of_several_gates_each_score_changes_once_as_far_as_it_must() {
        assertThat(all(below("drive", 30), below("drive", 45), atLeast("pain", 55)))
                .isEqualTo("drive up to 45.0 and pain down to 55.0");
    }

    /** The nearest way out of the first gate is up to 65 of pain, but the second needs it below 40. */
    @Test
    void where_a_score_would_have_to_go_both_ways_another_way_is_looked_for() {
        var between = Condition.all(List.of(atLeast("pain", 30), below("pain", 65)));

        assertThat(all(between, atLeast("pain", 40))).isEqualTo("pain down to 30.0");
        assertThat(all(below("pain", 65), atLeast("pain", 40))).isEmpty();
    }

    /**
     * Drive at 30 is 10 away and pain below 50 too, pain below 35 alone is 25; but drive at 30 calls up a third gate.
     */
    @Test
    void out_of_several_gates_no_other_gate_is_entered() {
        var either = Condition.all(List.of(atLeast("pain", 35), below("drive", 30)));

        assertThat(all(either, atLeast("pain", 50))).isEqualTo("drive up to 30.0 and pain down to 50.0");
        assertThat(all(either, atLeast("pain", 50), atLeast("drive", 30))).isEqualTo("pain down to 35.0");
        assertThat(all(either, atLeast("drive", 30), below("pain", 38))).isEmpty();
    }

    @Test
    void a_score_that_is_missing_opens_no_way_out_of_several_gates() {
        assertThat(all(below("drive", 30), Condition.any(List.of(atLeast("pain", 35), below("depth", 30)))))
                .isEmpty();
    }

    /** To fail, each of the alls takes one of its two tests: 2^6 = 64 ways for six of them. */
    @Test
    void up_to_64_ways_are_looked_at_and_none_of_more() {
        assertThat(out(anyOfPairs(6))).isNotEmpty();
        assertThat(out(anyOfPairs(7))).isEmpty();
    }

    private static Condition<ScoreThreshold> anyOfPairs(int pairs) {
        return Condition.any(IntStream.range(0, pairs)
                .mapToObj(pair -> Condition.all(List.of(atLeast("pain", 30 + pair), below("drive", 30 + pair))))
                .toList());
    }

    private static List<String> ways(Condition<ScoreThreshold> when, Gate... others) {
        return out(when, others).stream().map(WayOutTest::words).toList();
    }

    @SafeVarargs
    private static String all(Condition<ScoreThreshold>... conditions) {
        var gates = IntStream.range(0, conditions.length)
                .mapToObj(gate -> gate("g" + gate, Gate.Effect.NOT_FIRST, conditions[gate]))
                .toArray(Gate[]::new);
        return WayOut.ofAll(team(gates)).map(WayOutTest::words).orElse("");
    }

    private static String words(WayOut way) {
        return way.changes().stream()
                .map(step -> step.score() + (step.up() ? " up to " : " down to ") + step.threshold())
                .collect(Collectors.joining(" and "));
    }

    private static List<WayOut> out(Condition<ScoreThreshold> when, Gate... others) {
        var gates = new ArrayList<>(List.of(gate("held", Gate.Effect.NOT_FIRST, when)));
        gates.addAll(List.of(others));
        var team = team(gates.toArray(Gate[]::new));
        return WayOut.of(team, team.gates().get(0));
    }

    private static RankedTeam team(Gate... gates) {
        var card = Card.of("red").scores("pain", 60).scores("drive", 20).doesNotKnow("depth");
        return Ranking.of(new RankingRule(weights("pain", 1), 0.1, 0.6, List.of(gates)), Card.all(card))
                .teams()
                .get(0);
    }

    private static Gate gate(String name, Gate.Effect effect, Condition<ScoreThreshold> when) {
        return new Gate(id(name), when, effect, text(name));
    }
}
