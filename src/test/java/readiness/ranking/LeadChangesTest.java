package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
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
