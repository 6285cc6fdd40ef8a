package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readiness.certainty.Certainty;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.ranking.Ranking;
import readiness.recommendation.AdviceGiven;
import readiness.recommendation.Pilot;
import readiness.sampling.KnownPool;
import readiness.sampling.Sampling;
import readiness.scoring.Scorecard;
import readiness.tally.AnswerQuality;
import readiness.testkit.Assessed;
import readiness.testkit.Card;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/**
 * Advice of several questionnaires in one plan. Every team here scores 10 on d, and whatever is advised is below 50.
 */
final class PlanTest {

    private static final Sampling SAMPLING = new Sampling(500, 1);

    @Test
    void the_same_advice_stands_once_at_its_soonest_with_everybody_who_is_given_it() {
        var first = described(Form.named("first").advises("talk", 60, below("d", 50)), team("red"));
        var second = described(Form.named("second").advises("talk", 30, below("d", 50)), team("red"), team("blue"));

        var plan = plan(first, second);
        assertThat(plan.steps()).hasSize(1);
        var talk = plan.steps().get(0);
        assertThat(talk.horizon()).isEqualTo(30);
        assertThat(talk.advice()).isEqualTo(second.questionnaire().advice().get(0));
        assertThat(talk.calls())
                .extracting(call -> call.result().questionnaire().id() + " "
                        + call.subject().team().get().id())
                .containsExactly("first red", "second red", "second blue");
    }

    @Test
    void of_two_that_want_it_equally_soon_the_one_that_does_not_rank_has_the_words() {
        var ranked = ranked(Form.named("first").advises("talk", 30, below("d", 50)), 0.1, team("red"));
        var described = described(Form.named("second").advises("talk", 30, below("d", 50)), team("red"));

        assertThat(plan(ranked, described).steps().get(0).advice())
                .isEqualTo(described.questionnaire().advice().get(0));
    }

    @Test
    void the_soonest_comes_first_and_then_the_order_of_questionnaires_and_files() {
        var first = Form.named("first").advises("a", 90, below("d", 50)).advises("b", 30, below("d", 50));
        var second = Form.named("second").advises("c", 30, below("d", 50)).advises("x", 30, below("d", 5));

        assertThat(order(described(first, team("red")), described(second, team("red"))))
                .containsExactly("b 30", "c 30", "a 90"); // x is not called for
    }

    @Test
    void nothing_stands_before_what_it_waits_for_even_where_that_makes_it_later() {
        var first = Form.named("first")
                .advises("limit", 30, below("d", 50))
                .advises("budget", 30, below("d", 50), "limit", "absent");
        var second =
                Form.named("second").advises("sign", 60, below("d", 50)).advises("limit", 30, below("d", 50), "sign");

        var results = List.of(described(first, team("red")), described(second, team("red")));
        var plan = plan(results.get(0), results.get(1));
        assertThat(order(results.get(0), results.get(1))).containsExactly("sign 60", "limit 60", "budget 60");
        assertThat(plan.step(id("budget")).orElseThrow().after()).containsExactly(id("limit")); // absent is not given
        assertThat(plan.waitingFor(id("sign"))).containsExactly(id("limit"));
    }

    @Test
    void two_questionnaires_that_want_opposite_orders_still_give_a_plan() {
        var first = Form.named("first").advises("a", 60, below("d", 50)).advises("b", 60, below("d", 50), "a");
        var second = Form.named("second").advises("b", 30, below("d", 50)).advises("a", 30, below("d", 50), "b");

        assertThat(order(described(first, team("red")), described(second, team("red"))))
                .containsExactly("a 30", "b 30");
    }

    @Test
    void it_speaks_to_the_leader_the_organisation_and_teams_that_are_in_no_ranking() {
        var ranked = ranked(
                Form.named("first"),
                0.1,
                team("red").scores("p", 90),
                team("blue").scores("p", 20));
        var described = described(
                Form.named("second").advises("talk", 30, below("d", 50)), team("red"), team("blue"), team("tools"));

        assertThat(plan(ranked, described).teams()).containsExactly(id("red"), id("tools"));
        assertThat(plan(ranked, described).steps().get(0).calls()).hasSize(2);
    }

    @Test
    void it_speaks_to_no_team_that_nobody_answered_for_and_to_no_other_than_the_leader() {
        var result = Assessed.by(Form.aboutTeams()
                        .dimension("d")
                        .facet("f")
                        .asks(Form.number("ask", "f"))
                        .advises("talk", 30, below("d", 50))
                        .build())
                .team("red", Sheet.blank().says("ask", 10))
                .team("silent")
                .result();
        var plan = Plan.of(result);

        assertThat(plan.teams()).containsExactly(id("red"));
        assertThat(result.questionnaires().get(0).subjects())
                .extracting(plan::isMeant)
                .containsExactly(true, false);
    }

    @Test
    void where_all_are_held_back_it_speaks_to_them_and_not_to_those_without_answers() {
        var gate = new Gate(id("calm"), below("p", 95), Gate.Effect.NOT_FIRST, Form.text("Nothing hurts."));
        var ranking = Ranking.of(
                new RankingRule(weights("p", 1), 0.1, 0.6, List.of(gate)),
                Card.all(team("red").scores("p", 90), team("blue").doesNotKnow("p")));
        var pilot = Pilot.of(
                ranking,
                Certainty.of(ranking, KnownPool.ofTwins(30, "p-facet", "d-facet"), Optional.empty(), SAMPLING));
        var held = result(
                Form.named("first").build(),
                Card.all(team("red").scores("p", 90), team("blue").doesNotKnow("p")),
                Optional.of(pilot));

        assertThat(plan(held).teams()).containsExactly(id("red"));
    }

    @Test
    void advice_that_waits_for_itself_waits_for_nothing() {
        var looped = Form.named("first").advises("a", 30, below("d", 50), "a");

        assertThat(order(described(looped, team("red")))).containsExactly("a 30");
        assertThat(plan(described(looped, team("red"))).steps().get(0).after()).isEmpty();
    }

    @Test
    void while_it_is_open_who_goes_first_it_speaks_to_those_who_could() {
        var ranked = ranked(
                Form.named("first").dimension("p").dimension("q"),
                0.1,
                team("red").scores("p", 60).scores("q", 40),
                team("blue").scores("p", 40).scores("q", 60),
                team("green").scores("p", 50.8).scores("q", 50.8));

        assertThat(ranked.pilot().orElseThrow().leader()).isEmpty();
        assertThat(plan(ranked).teams()).containsExactlyInAnyOrder(id("red"), id("green"), id("blue"));
    }

    private static Card team(String name) {
        return Card.of(name).scores("d", 10);
    }

    private static List<String> order(QuestionnaireResult... results) {
        return plan(results).steps().stream()
                .map(step -> step.advice().id() + " " + step.horizon())
                .toList();
    }

    private static Plan plan(QuestionnaireResult... results) {
        return Plan.of(new Result(Settings.defaults(), SAMPLING, List.of(results), SheetAccount.NOTHING, List.of()));
    }

    private static QuestionnaireResult described(Form form, Card... cards) {
        return result(form.build(), Card.all(cards), Optional.empty());
    }

    /** Ranks by p and, where the teams have one, q. */
    private static QuestionnaireResult ranked(Form form, double spread, Card... cards) {
        var scorecards = Card.all(cards);
        boolean two = scorecards.get(0).score(id("q")).isPresent();
        boolean one = scorecards.get(0).score(id("p")).isPresent();
        var weights = two ? weights("p", 1, "q", 1) : one ? weights("p", 1) : weights("d", 1);
        var ranking = Ranking.of(new RankingRule(weights, spread, 0.6, List.of()), scorecards);
        var pilot = Pilot.of(
                ranking,
                Certainty.of(
                        ranking, KnownPool.ofTwins(30, "p-facet", "q-facet", "d-facet"), Optional.empty(), SAMPLING));
        return result(form.build(), scorecards, Optional.of(pilot));
    }

    private static QuestionnaireResult result(
            Questionnaire questionnaire, List<Scorecard> scorecards, Optional<Pilot> pilot) {
        var subjects = new ArrayList<Subject>();
        for (Scorecard card : scorecards) {
            subjects.add(new Subject(
                    card.subject().map(Team::unnamed),
                    SheetCounts.Count.ZERO,
                    card,
                    Optional.empty(),
                    AdviceGiven.of(questionnaire, card, Set.of(), Optional.empty()),
                    List.of()));
        }
        return new QuestionnaireResult(
                new Instrument(questionnaire),
                subjects,
                pilot,
                Optional.empty(),
                new AnswerQuality(List.of(), 0, 0, 0, 0));
    }
}
