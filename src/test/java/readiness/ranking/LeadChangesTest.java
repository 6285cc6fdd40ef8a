package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.testkit.Card;

/** What would change who leads; awareness, pain and visibility weigh 0.5, 0.3 and 0.2. */
final class LeadChangesTest {

    private static final List<Id> CRITERIA = List.of(id("awareness"), id("pain"), id("visibility"));
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    @Test
    void of_two_rivals_that_cross_at_one_place_the_one_ahead_beyond_it_takes_the_lead() {
        // By the weight of visibility both are level with the leader at a half; "steep" gains more beyond it.
        var changes = changes(team("leader", 60, 60, 40), team("flat", 50, 50, 50), team("steep", 40, 40, 60));

        assertThat(changes.weights())
                .filteredOn(change -> change.criterion().equals(id("visibility")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at()).isCloseTo(0.5, within(1e-9));
                    assertThat(change.above()).isTrue();
                    assertThat(change.leader()).isEqualTo(id("steep"));
                });
    }

    @Test
    void drawing_level_at_the_very_end_is_not_taking_the_lead() {
        // With all weight on visibility the two are level, and nowhere before.
        var changes = changes(team("leader", 60, 60, 50), team("rival", 50, 50, 50));

        assertThat(changes.weights()).isEmpty();
    }

    @Test
    void a_rival_that_is_level_takes_the_lead_at_once() {
        // 0.5·10 = 0.3·10 + 0.2·10
        var changes = changes(team("a", 60, 50, 50), team("b", 50, 60, 60));

        assertThat(changes.weights())
                .filteredOn(change -> change.criterion().equals(id("awareness")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at()).isEqualTo(0.5);
                    assertThat(change.above()).isFalse();
                });
    }

    @Test
    void a_score_of_exactly_100_still_draws_level_and_more_does_not() {
        // The lead is 0.5·20 = 10: 10 / 0.5 = 20 on awareness, 10 / 0.3 on pain, 10 / 0.2 = 50 on visibility.
        var changes = changes(team("leader", 80, 50, 50), team("rival", 60, 70, 50), team("far", 60, 50, 50));

        assertThat(changes.scores())
                .filteredOn(level -> level.team().equals(id("far")))
                .extracting(LeadChanges.BreakEven::criterion)
                .containsExactlyElementsOf(CRITERIA);
        assertThat(changes.scores())
                .extracting(LeadChanges.BreakEven::at)
                .allSatisfy(at -> assertThat(at).isLessThanOrEqualTo(new Score(100)));
    }

    /** The lead is 65 − 61 = 4 points: 4 / 0.5 = 8 on awareness, 4 / 0.3 on pain, 4 / 0.2 = 20 on visibility. */
    @Test
    void a_leader_falls_to_the_next_best_by_so_much_in_each_criterion() {
        var changes = changes(team("leader", 80, 50, 50), team("next", 60, 70, 50), team("far", 60, 50, 50));

        assertThat(changes.falls()).extracting(LeadChanges.BreakEven::team).containsOnly(id("next"));
        assertThat(changes.falls()).extracting(LeadChanges.BreakEven::criterion).containsExactlyElementsOf(CRITERIA);
        assertThat(points(changes.falls())).containsExactly(new double[] {72, 50 - 4 / 0.3, 30}, within(1e-9));
    }

    /** The lead of 10 takes 50 points of visibility: of 50 there are just enough, of 49 there are not. */
    @Test
    void a_score_can_fall_to_0_and_no_further() {
        var enough = changes(team("leader", 80, 50, 50), team("next", 60, 50, 50));
        assertThat(points(enough.falls())).containsExactly(new double[] {60, 50 - 10 / 0.3, 0}, within(1e-9));

        var less = changes(team("leader", 80, 50, 49), team("next", 60, 50, 49));
        assertThat(less.falls())
                .extracting(LeadChanges.BreakEven::criterion)
                .containsExactly(id("awareness"), id("pain"));
    }

    /** A lead of 4 points takes 8 of awareness, 40/3 of pain, or 20 of visibility. */
    @Test
    void a_rival_draws_level_by_so_much_in_each_criterion() {
        var changes = changes(team("leader", 80, 50, 50), team("next", 60, 70, 50));

        assertThat(points(changes.scores())).containsExactly(new double[] {68, 70 + 4 / 0.3, 70}, within(1e-9));
    }

    /**
     * By awareness the leader is ahead by 20·w − 20·0.6·(1 − w): from 0.375 down the rival leads. By pain it is ahead
     * by 20·0.5/0.7·(1 − w) − 20·w: from 10/24 up. Visibility changes nothing.
     */
    @Test
    void one_weight_changes_and_the_others_keep_their_proportions() {
        var changes = changes(team("leader", 80, 50, 50), team("rival", 60, 70, 50));

        assertThat(changes.weights())
                .extracting(LeadChanges.Weight::criterion, LeadChanges.Weight::above, LeadChanges.Weight::leader)
                .containsExactly(tuple(id("awareness"), false, id("rival")), tuple(id("pain"), true, id("rival")));
        assertThat(changes.weights().get(0).at()).isCloseTo(0.375, within(1e-9));
        assertThat(changes.weights().get(1).at()).isCloseTo(10 / 24.0, within(1e-9));
    }

    @Test
    void a_criterion_that_is_the_only_one_cannot_weigh_more_or_less() {
        var rule = new RankingRule(Map.of(id("awareness"), 1.0), 0.1, 0.6, List.of());
        var changes = LeadChanges.of(Ranking.of(rule, Card.all(team("leader", 80, 0, 0), team("rival", 60, 0, 0))));

        assertThat(changes.weights()).isEmpty();
        assertThat(points(changes.scores())).containsExactly(new double[] {80}, within(1e-9));
    }

    @Test
    void what_a_gate_looks_at_may_be_withheld_and_its_threshold_stays() {
        var numb = new Gate(id("numb"), below("pain", 40), Gate.Effect.NOT_FIRST, text("Numb."));
        var rule = new RankingRule(weights("awareness", 1), 0.1, 0.6, List.of(numb));
        var changes = LeadChanges.of(Ranking.of(rule, Card.all(team("held", 90, 30, 0), team("leader", 80, 50, 50))));

        assertThat(changes.showing((team, score) -> team.equals(id("held")) && score.equals(id("pain")))
                        .gates())
                .extracting(GateTest::team, GateTest::is, test -> test.test().threshold())
                .containsExactly(
                        tuple(id("held"), Optional.empty(), 40.0),
                        tuple(id("leader"), Optional.of(new Score(50)), 40.0));
        assertThat(changes.showing((team, score) -> false)).isEqualTo(changes);
    }

    @Test
    void a_single_candidate_has_nobody_to_lose_to() {
        assertThat(changes(team("leader", 60, 60, 40)))
                .isEqualTo(new LeadChanges(List.of(), List.of(), List.of(), List.of()));
    }

    @RepeatedTest(50)
    void just_beyond_a_weight_the_named_team_leads_and_just_before_the_leader_does(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var cards = new ArrayList<Card>();
        for (int team = 0; team < 6; team++) {
            cards.add(team("team-" + team, random.nextInt(101), random.nextInt(101), random.nextInt(101)));
        }
        var ranking = ranking(cards.toArray(new Card[0]));
        var leader = ranking.ahead().orElseThrow().team();

        for (var change : LeadChanges.of(ranking).weights()) {
            int criterion = CRITERIA.indexOf(change.criterion());
            double beyond = change.at() + (change.above() ? 1e-6 : -1e-6);
            double before = change.at() + (change.above() ? -1e-6 : 1e-6);
            assertThat(leaderAt(ranking, criterion, beyond)).isEqualTo(change.leader());
            assertThat(leaderAt(ranking, criterion, before)).isEqualTo(leader);
        }
    }

    private static Id leaderAt(Ranking ranking, int criterion, double weight) {
        var weights = new LinkedHashMap<Id, Double>();
        IntStream.range(0, WEIGHTS.length)
                .forEach(i -> weights.put(
                        CRITERIA.get(i),
                        i == criterion ? weight : WEIGHTS[i] * (1 - weight) / (1 - WEIGHTS[criterion])));
        var scorecards = ranking.teams().stream().map(RankedTeam::scorecard).toList();
        return Ranking.of(new RankingRule(weights, 0.1, 0.6, List.of()), scorecards)
                .ahead()
                .orElseThrow()
                .team();
    }

    private static double[] points(List<LeadChanges.BreakEven> levels) {
        return levels.stream().mapToDouble(level -> level.at().points()).toArray();
    }

    private static LeadChanges changes(Card... cards) {
        return LeadChanges.of(ranking(cards));
    }

    private static Ranking ranking(Card... cards) {
        var weights = new LinkedHashMap<Id, Double>();
        IntStream.range(0, WEIGHTS.length).forEach(i -> weights.put(CRITERIA.get(i), WEIGHTS[i]));
        return Ranking.of(new RankingRule(weights, 0.1, 0.6, List.of()), Card.all(cards));
    }

    private static Card team(String team, double awareness, double pain, double visibility) {
        return Card.of(team).scores("awareness", awareness).scores("pain", pain).scores("visibility", visibility);
    }
}
