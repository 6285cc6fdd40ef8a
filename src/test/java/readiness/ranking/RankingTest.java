package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Gate.Effect;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.scoring.Scorecard;
import readiness.testkit.Card;

/** Teams side by side (method, section 4); the criteria are awareness (weight 1) and pain (weight 3). */
final class RankingTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void the_composite_is_the_mean_by_weights_divided_by_their_sum() {
        var ranking = ranking(Card.of("red").scores("awareness", 80).scores("pain", 40));
        assertThat(ranking.weights()).containsEntry(id("awareness"), 0.25).containsEntry(id("pain"), 0.75);
        assertThat(only(ranking).composite().orElseThrow().points()).isCloseTo(50, EXACTLY);
    }

    @Test
    void a_team_is_found_by_its_id() {
        var ranking = ranking(Card.of("red").scores("awareness", 80).scores("pain", 40));
        assertThat(ranking.team(id("red"))).contains(only(ranking));
        assertThat(ranking.team(id("blue"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "33.3", "71.7", "100"})
    void a_team_that_scores_alike_in_all_criteria_has_exactly_that_composite(double points) {
        var card = Card.of("red");
        var names = List.of("a", "b", "c", "d", "e", "f");
        names.forEach(criterion -> card.scores(criterion, points));
        var rule = new RankingRule(weights("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 1), 0.1, 0.6, List.of());
        assertThat(only(Ranking.of(rule, Card.all(card))).composite()).hasValue(new Score(points));
    }

    @Test
    void weights_that_are_laid_over_replace_one_by_one() {
        var rule = rule().weighing(Map.of(id("pain"), 1.0));
        var ranking =
                Ranking.of(rule, Card.all(Card.of("red").scores("awareness", 80).scores("pain", 40)));
        assertThat(only(ranking).composite().orElseThrow().points()).isCloseTo(60, EXACTLY);
    }

    @Test
    void equal_teams_share_a_rank_and_the_next_rank_is_left_out() {
        var ranking = ranking(team("red", 50), team("blue", 70), team("green", 50), team("amber", 20));
        assertThat(ranks(ranking)).containsExactly("blue 1", "green 2", "red 2", "amber 4");
    }

    @ParameterizedTest(name = "a lead of {0} gives the second team rank {1}")
    @CsvSource({"0.0000000005, 1", "0.000000002, 2"})
    void composites_within_a_billionth_are_equal(double lead, int rank) {
        var ranking = ranking(team("red", 50), team("blue", 50 + lead));
        assertThat(ranking.teams().stream().filter(team -> team.team().equals(id("red"))))
                .singleElement()
                .satisfies(red -> assertThat(red.rank()).hasValue(rank));
    }

    @Test
    void the_leader_is_the_first_by_id_among_equals_and_the_tie_is_known() {
        var ranking = ranking(team("red", 70), team("blue", 70), team("green", 60));
        assertThat(ranking.ahead().map(RankedTeam::team)).contains(id("blue"));
        assertThat(ranking.tiedWithLeader()).extracting(RankedTeam::team).containsExactly(id("red"));
    }

    @Test
    void a_leader_alone_at_the_top_is_tied_with_nobody() {
        assertThat(ranking(team("red", 70), team("blue", 60)).tiedWithLeader()).isEmpty();
    }

    @ParameterizedTest(name = "coverage {0}: {1}")
    @CsvSource({
        "0.6, CANDIDATE",
        "0.5999999999999, CANDIDATE", // within 1e-9 of 0.6
        "0.59999, NOT_ENOUGH_ANSWERS",
        "1, CANDIDATE"
    })
    void a_team_needs_the_least_coverage_in_every_criterion(double coverage, Status status) {
        var team = only(ranking(Card.of("red").scores("awareness", 80).scores("pain", 40, coverage)));
        assertThat(team.status()).isEqualTo(status);
    }

    @Test
    void a_team_without_enough_answers_is_listed_last_and_has_neither_rank_nor_composite() {
        var ranking = ranking(
                Card.of("amber").scores("awareness", 99).scores("pain", 99, 0.2), team("red", 10), team("blue", 20));
        assertThat(ranks(ranking)).containsExactly("blue 1", "red 2", "amber -");
        assertThat(ranking.teams().get(2).composite()).isEmpty();
    }

    @Test
    void a_criterion_without_a_score_or_that_does_not_exist_leaves_a_team_unranked() {
        assertThat(only(ranking(Card.of("red").scores("awareness", 80).doesNotKnow("pain")))
                        .status())
                .isEqualTo(Status.NOT_ENOUGH_ANSWERS);
        assertThat(only(ranking(Card.of("red").scores("awareness", 80))).status())
                .isEqualTo(Status.NOT_ENOUGH_ANSWERS);
    }

    @Test
    void other_dimensions_need_no_coverage() {
        var team = Card.of("red").scores("awareness", 80).scores("pain", 40).doesNotKnow("people");
        assertThat(only(ranking(team)).status()).isEqualTo(Status.CANDIDATE);
    }

    @Test
    void a_gate_that_is_true_keeps_a_team_from_being_first_and_leaves_it_ranked() {
        var ranking = ranking(gate(Effect.NOT_FIRST, below("awareness", 40)), team("red", 30), team("blue", 20));
        assertThat(ranks(ranking)).containsExactly("red 1", "blue 2");
        assertThat(ranking.teams()).extracting(RankedTeam::status).containsOnly(Status.NOT_FIRST);
        assertThat(ranking.ahead()).isEmpty();
    }

    @Test
    void a_barred_team_at_the_top_leaves_the_lead_to_the_next() {
        var ranking = ranking(gate(Effect.NOT_FIRST, atLeast("awareness", 80)), team("red", 90), team("blue", 20));
        assertThat(ranking.ahead().map(RankedTeam::team)).contains(id("blue"));
        assertThat(ranks(ranking)).containsExactly("red 1", "blue 2");
    }

    @Test
    void a_caution_changes_no_status() {
        var team = only(ranking(gate(Effect.CAUTION, below("awareness", 40)), team("red", 30)));
        assertThat(team.status()).isEqualTo(Status.CANDIDATE);
        assertThat(team.gates()).extracting(GateResult::holds).containsExactly(Truth.YES);
        assertThat(team.gates().get(0).bars()).isFalse();
    }

    @Test
    void a_gate_on_a_score_that_does_not_exist_is_unknown_and_bars_nobody() {
        var ranking = ranking(gate(Effect.NOT_FIRST, below("people", 40)), team("red", 30));
        assertThat(only(ranking).status()).isEqualTo(Status.CANDIDATE);
        assertThat(only(ranking).gates()).extracting(GateResult::holds).containsExactly(Truth.UNKNOWN);
    }

    @Test
    void half_of_a_gate_may_settle_it_whatever_is_unknown() {
        var all = Condition.all(List.of(below("people", 40), below("awareness", 10)));
        var any = Condition.any(List.of(below("people", 40), below("awareness", 90)));
        assertThat(only(ranking(gate(Effect.NOT_FIRST, all), team("red", 30))).gates())
                .extracting(GateResult::holds)
                .containsExactly(Truth.NO);
        assertThat(only(ranking(gate(Effect.NOT_FIRST, any), team("red", 30))).gates())
                .extracting(GateResult::holds)
                .containsExactly(Truth.YES);
    }

    @Test
    void ranked_teams_are_all_but_those_without_enough_answers_and_candidates_all_but_the_held_back() {
        var ranking = ranking(
                gate(Effect.NOT_FIRST, atLeast("awareness", 80)),
                team("red", 90),
                team("blue", 20),
                Card.of("amber").scores("awareness", 99).scores("pain", 99, 0.2));

        assertThat(ranking.ranked()).extracting(RankedTeam::team).containsExactly(id("red"), id("blue"));
        assertThat(ranking.candidates()).extracting(RankedTeam::team).containsExactly(id("blue"));
        assertThat(ranking.teams()).extracting(RankedTeam::isCandidate).containsExactly(false, true, false);
    }

    @Test
    void a_ranking_may_be_shown_with_part_of_each_team() {
        var ranking = ranking(team("red", 50), team("blue", 70));
        var part = Card.of("red").scores("awareness", 1).build();
        var shown = ranking.showing(team -> team.team().equals(id("red")) ? team.showing(part) : team);

        assertThat(shown.teams().get(0)).isEqualTo(ranking.teams().get(0));
        assertThat(shown.teams().get(1).scorecard()).isEqualTo(part);
        assertThat(shown.teams().get(1).composite())
                .isEqualTo(ranking.teams().get(1).composite());
        assertThat(shown.teams().get(1).rank()).hasValue(2);
        assertThat(ranking.teams().get(1).criterion(id("pain"))).isEqualTo(new Score(50));
    }

    @Test
    void an_organisation_is_not_ranked() {
        var own = Card.of("red").scores("awareness", 50).scores("pain", 50).build();
        var organisation = new Scorecard(
                Optional.empty(), own.respondents(), own.size(), own.scores(), own.questions(), own.agreement());

        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(rule(), List.of(organisation)));
    }

    @ParameterizedTest(name = "held back with {0}, beside a candidate with 70: ahead {1}")
    @CsvSource({"71, true", "70.0000000001, false", "70, false", "60, false"})
    void a_team_is_held_back_ahead_of_the_first_candidate_by_more_than_the_tolerance(double points, boolean ahead) {
        var ranking = ranking(
                gate(Effect.NOT_FIRST, below("people", 40)),
                team("red", points).scores("people", 30),
                team("blue", 70));

        assertThat(ranking.teams().stream().filter(ranking::isHeldBackAhead))
                .extracting(RankedTeam::team)
                .isEqualTo(ahead ? List.of(id("red")) : List.of());
    }

    @Test
    void without_a_candidate_every_team_that_is_held_back_would_be_ahead() {
        var ranking = ranking(
                gate(Effect.NOT_FIRST, below("awareness", 40)),
                team("red", 30),
                team("blue", 20),
                Card.of("amber").doesNotKnow("awareness").scores("pain", 99));

        assertThat(ranking.teams().stream().filter(ranking::isHeldBackAhead)).hasSize(2);
    }

    private static Card team(String name, double points) {
        return Card.of(name).scores("awareness", points).scores("pain", points);
    }

    private static Gate gate(Effect effect, Condition<ScoreThreshold> when) {
        return new Gate(id("gate"), when, effect, text("gate"));
    }

    private static RankingRule rule(Gate... gates) {
        return new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(gates));
    }

    private static Ranking ranking(Card... cards) {
        return Ranking.of(rule(), Card.all(cards));
    }

    private static Ranking ranking(Gate gate, Card... cards) {
        return Ranking.of(rule(gate), Card.all(cards));
    }

    private static RankedTeam only(Ranking ranking) {
        assertThat(ranking.teams()).hasSize(1);
        return ranking.teams().get(0);
    }

    private static List<String> ranks(Ranking ranking) {
        return ranking.teams().stream()
                .map(team -> name(team.team())
                        + (team.rank().isPresent() ? " " + team.rank().getAsInt() : " -"))
                .toList();
    }

    private static String name(Id id) {
        return id.name();
    }
}
