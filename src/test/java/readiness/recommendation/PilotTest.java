package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.certainty.Certainty;
import readiness.certainty.Confidence;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.ranking.LeadChanges;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.sampling.Sampling;
import readiness.testkit.Card;

/** Why a team goes first, and each other does not; awareness weighs 0.25 and pain 0.75. */
final class PilotTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private static final Gate UNWILLING =
            new Gate(id("unwilling"), below("people", 40), Gate.Effect.NOT_FIRST, text("x"));

    @Test
    void a_team_behind_names_the_criterion_that_carries_most() {
        var pilot = pilot(team("red", 80, 60), team("blue", 20, 50));
        assertThat(pilot.leader().orElseThrow().team()).isEqualTo(id("red"));
        var why = (WhyNotFirst.Behind) why(pilot);
        assertThat(why.points()).isCloseTo(22.5, EXACTLY); // 65 against 42.5
        assertThat(why.most().criterion()).isEqualTo(id("awareness"));
        assertThat(why.most().points()).isCloseTo(15, EXACTLY); // 0.25 · 60, against 0.75 · 10 = 7.5
    }

    @Test
    void the_leader_s_advantages_over_the_next_come_with_the_greatest_first() {
        var pilot = pilot(team("red", 20, 60), team("blue", 40, 50), team("green", 0, 0));
        assertThat(pilot.runnerUp().orElseThrow().team()).isEqualTo(id("blue"));
        assertThat(pilot.over()).extracting(Advantage::criterion).containsExactly(id("pain"), id("awareness"));
        assertThat(pilot.over()).extracting(Advantage::points).containsExactly(7.5, -5.0);
    }

    @Test
    void a_team_level_with_the_leader_is_said_to_be() {
        var pilot = pilot(team("red", 50, 50), team("blue", 50, 50));
        assertThat(pilot.leader().orElseThrow().team()).isEqualTo(id("blue"));
        assertThat(why(pilot)).isEqualTo(new WhyNotFirst.Tied());
    }

    @Test
    void a_team_with_too_few_answers_names_the_criteria_that_lack_them() {
        var pilot = pilot(
                team("red", 50, 50),
                Card.of("blue").scores("awareness", 90, 0.59).scores("pain", 90, 0.6));
        assertThat(why(pilot))
                .isEqualTo(new WhyNotFirst.NotEnoughAnswers(List.of(new WhyNotFirst.Gap(id("awareness"), 0.59))));
    }

    @Test
    void a_criterion_that_does_not_exist_is_a_gap_of_no_coverage() {
        var pilot = pilot(team("red", 50, 50), Card.of("blue").scores("awareness", 90));
        assertThat(why(pilot)).isEqualTo(new WhyNotFirst.NotEnoughAnswers(List.of(new WhyNotFirst.Gap(id("pain"), 0))));
    }

    @Test
    void a_barred_team_ahead_of_the_leader_has_a_lead() {
        var pilot = pilot(team("red", 50, 50), team("blue", 70, 60).scores("people", 30));
        var why = (WhyNotFirst.Barred) why(pilot);
        assertThat(why.gates()).extracting(result -> result.gate().id()).containsExactly(id("unwilling"));
        assertThat(why.lead().orElseThrow()).isCloseTo(12.5, EXACTLY);
    }

    @Test
    void a_barred_team_behind_the_leader_has_no_lead() {
        var pilot = pilot(team("red", 50, 50), team("blue", 10, 10).scores("people", 30));
        assertThat(((WhyNotFirst.Barred) why(pilot)).lead()).isEmpty();
    }

    @Test
    void without_a_candidate_there_is_no_leader_and_every_team_has_its_reason() {
        var pilot = pilot(team("red", 50, 50).scores("people", 30));
        assertThat(pilot.leader()).isEmpty();
        assertThat(pilot.over()).isEmpty();
        assertThat(((WhyNotFirst.Barred) why(pilot)).lead()).isEmpty();
    }

    @Test
    void an_open_case_crowns_nobody_and_its_contenders_are_said_to_be_some() {
        var rule = new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(UNWILLING));
        var ranking = Ranking.of(rule, Card.all(team("blue", 30, 30), team("green", 29, 30), team("red", 1, 1)));

        var pilot = Pilot.of(ranking, certainty(Confidence.OPEN, id("blue"), id("green")));

        assertThat(pilot.leader()).isEmpty();
        assertThat(pilot.others())
                .extracting(Pilot.LaterTeam::why)
                .satisfiesExactly(
                        blue -> assertThat(blue).isInstanceOf(WhyNotFirst.Contending.class),
                        green -> assertThat(green).isInstanceOf(WhyNotFirst.Contending.class),
                        red -> assertThat(red).isInstanceOf(WhyNotFirst.Behind.class));
    }

    @Test
    void others_come_in_the_order_of_the_ranking() {
        var pilot = pilot(team("red", 10, 10), team("blue", 30, 30), team("green", 20, 20));
        assertThat(pilot.others()).extracting(other -> other.team().team()).containsExactly(id("green"), id("red"));
    }

    @Test
    void each_reason_folds_to_itself() {
        var advantage = new Advantage(id("pain"), new Score(60), new Score(50), 7.5);
        var reasons = List.of(
                new WhyNotFirst.NotEnoughAnswers(List.of()),
                new WhyNotFirst.Barred(List.of(), OptionalDouble.empty()),
                new WhyNotFirst.Contending(),
                new WhyNotFirst.Tied(),
                new WhyNotFirst.Behind(1, advantage));

        assertThat(reasons)
                .extracting(reason -> reason.<String>fold(
                        few -> "few", barred -> "barred", () -> "contending", () -> "level", behind -> "behind"))
                .containsExactly("few", "barred", "contending", "level", "behind");
    }

    /** Red leads; blue is behind, green held back, and amber has too few answers. */
    @Test
    void each_team_has_its_place() {
        var pilot = pilot(
                team("red", 90, 90),
                team("blue", 80, 80),
                team("green", 70, 70).scores("people", 30),
                Card.of("amber").scores("awareness", 90, 0.2).scores("pain", 90));

        assertThat(AdviceGiven.places(pilot))
                .containsExactly(
                        Map.entry(id("red"), Place.FIRST),
                        Map.entry(id("blue"), Place.NEXT),
                        Map.entry(id("green"), Place.HELD_BACK),
                        Map.entry(id("amber"), Place.UNRANKED));
    }

    @Test
    void without_a_named_leader_no_candidate_has_a_place() {
        var rule = new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(UNWILLING));
        var ranking = Ranking.of(
                rule, Card.all(team("red", 90, 90), team("blue", 80, 80).scores("people", 30)));
        var open = Pilot.of(ranking, certainty(Confidence.OPEN, id("red")));

        assertThat(AdviceGiven.places(open)).containsExactly(Map.entry(id("blue"), Place.HELD_BACK));
    }

    @Test
    void an_open_case_says_what_to_find_out_about_its_contenders_and_no_other() {
        var rule = new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(UNWILLING));
        var cards = Card.all(
                Card.of("blue").scores("awareness", 30, 0.8).scores("pain", 30),
                Card.of("red").scores("awareness", 1, 0.8).scores("pain", 1));

        var open = Pilot.of(Ranking.of(rule, cards), certainty(Confidence.OPEN, id("blue")));
        assertThat(open.toFindOut())
                .singleElement()
                .satisfies(question -> assertThat(question.team()).isEqualTo(id("blue")));
        assertThat(open.showing(team -> team, question -> false, certainty -> certainty)
                        .toFindOut())
                .isEmpty();

        var clear = Pilot.of(Ranking.of(rule, cards), certainty(Confidence.CLEAR, id("blue")));
        assertThat(clear.toFindOut()).isEmpty();
    }

    @Test
    void a_pilot_may_be_shown_with_part_of_each_team_and_of_its_certainty() {
        var pilot = pilot(team("red", 80, 60), team("blue", 20, 50));
        var part = Card.of("part").build();
        var sure = certainty(Confidence.LEANING);
        var shown = pilot.showing(team -> team.showing(part), question -> true, certainty -> sure);

        assertThat(shown.leader().map(RankedTeam::scorecard)).contains(part);
        assertThat(shown.others()).extracting(other -> other.team().scorecard()).containsExactly(part);
        assertThat(shown.ranking().teams()).extracting(RankedTeam::scorecard).containsOnly(part);
        assertThat(shown.certainty()).isEqualTo(sure);
        assertThat(shown.over()).isEqualTo(pilot.over());
        assertThat(why(shown)).isEqualTo(why(pilot));
    }

    /** Sixteen teams may be so much alike that none is first in a tenth of the simulations. */
    @Test
    void where_no_team_comes_first_often_each_candidate_could_and_none_is_behind() {
        var pilot = open(List.of(
                team("blue", 30, 30), team("green", 29, 30), team("red", 40, 40).scores("people", 30)));

        assertThat(pilot.contenders()).extracting(RankedTeam::team).containsExactly(id("blue"), id("green"));
        assertThat(pilot.others())
                .extracting(Pilot.LaterTeam::why)
                .hasExactlyElementsOfTypes(
                        WhyNotFirst.Barred.class, WhyNotFirst.Contending.class, WhyNotFirst.Contending.class);
    }

    @Test
    void the_team_ahead_is_not_level_with_itself_where_only_teams_that_are_held_back_come_first_often() {
        var pilot = open(
                List.of(team("blue", 30, 30), team("red", 40, 40).scores("people", 30), team("white", 30, 30)),
                id("red"));

        assertThat(pilot.contenders()).extracting(RankedTeam::team).containsExactly(id("red"));
        assertThat(pilot.others())
                .extracting(Pilot.LaterTeam::why)
                .hasExactlyElementsOfTypes(
                        WhyNotFirst.Barred.class, WhyNotFirst.Contending.class, WhyNotFirst.Tied.class);
    }

    private static Pilot open(List<Card> cards, Id... contenders) {
        var rule = new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(UNWILLING));
        return Pilot.of(Ranking.of(rule, Card.all(cards.toArray(Card[]::new))), certainty(Confidence.OPEN, contenders));
    }

    private static Card team(String name, double awareness, double pain) {
        return Card.of(name).scores("awareness", awareness).scores("pain", pain);
    }

    private static Pilot pilot(Card... cards) {
        var rule = new RankingRule(weights("awareness", 1, "pain", 3), 0.1, 0.6, List.of(UNWILLING));
        return Pilot.of(Ranking.of(rule, Card.all(cards)), certainty(Confidence.CLEAR));
    }

    private static Certainty certainty(Confidence confidence, Id... contenders) {
        var unchanged = new LeadChanges(List.of(), List.of(), List.of(), List.of());
        return new Certainty(
                Map.of(),
                Map.of(),
                Optional.of(confidence),
                Optional.empty(),
                List.of(contenders),
                Optional.empty(),
                OptionalDouble.empty(),
                9,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unchanged,
                new Sampling(1, 1),
                List.of());
    }

    private static WhyNotFirst why(Pilot pilot) {
        assertThat(pilot.others()).hasSize(1);
        return pilot.others().get(0).why();
    }
}
