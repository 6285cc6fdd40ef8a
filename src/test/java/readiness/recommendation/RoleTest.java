package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.ScoreThreshold;
import readiness.ranking.Ranking;
import readiness.testkit.Card;
import readiness.testkit.Form;

/** What a candidate is to a parallel team (method, section 7, at the end). */
final class RoleTest {

    private static final Questionnaire QUESTIONNAIRE =
            form("awareness", "people", "delivery-pain", "business-visibility");

    @ParameterizedTest(name = "awareness {0}, people {1}, pain {2}, visibility {3}: {4}")
    @CsvSource({
        "55, 55, 0, 0, CORE",
        "54.9, 55, 50, 50, SERVED_FIRST",
        "55, 54.9, 50, 50, SERVED_FIRST",
        "54, 54, 49.9, 50, NEITHER",
        "54, 54, 50, 49.9, NEITHER"
    })
    void a_core_has_55_of_awareness_and_people_and_a_first_customer_50_of_pain_and_visibility(
            double awareness, double people, double pain, double visibility, Role.Part part) {
        assertThat(role(team(awareness, people, pain, visibility)).part()).isEqualTo(part);
    }

    @Test
    void a_caution_keeps_a_team_from_being_the_core_and_not_from_being_served_first() {
        var small = gate("small", Gate.Effect.CAUTION, 60);
        var role = role(team(55, 55, 50, 50), small, gate("far", Gate.Effect.CAUTION, 50));

        assertThat(role.part()).isEqualTo(Role.Part.SERVED_FIRST);
        assertThat(role.cautions()).containsExactly(small);
        assertThat(role.grounds()).isEmpty();
    }

    /** A gate that holds a team back is no caution, though such a team is no candidate either. */
    @Test
    void only_cautions_are_cautions() {
        assertThat(role(team(55, 55, 0, 0), gate("small", Gate.Effect.NOT_FIRST, 60))
                        .cautions())
                .isEmpty();
    }

    @Test
    void the_grounds_are_what_a_core_has() {
        assertThat(tested(role(team(55, 60, 0, 0)))).containsExactly("awareness 55.0", "people 55.0");
    }

    @Test
    void the_grounds_are_what_keeps_a_team_from_being_the_core() {
        assertThat(tested(role(team(55, 54, 50, 50)))).containsExactly("people 55.0");
    }

    @Test
    void the_grounds_are_all_that_is_missing_for_either() {
        assertThat(tested(role(team(55, 54, 50, 10)))).containsExactly("people 55.0", "business-visibility 50.0");
    }

    @Test
    void what_nobody_answered_leaves_a_core_unknown_unless_it_is_none_anyway() {
        var unknown = role(Card.of("red")
                .doesNotKnow("awareness")
                .scores("people", 60)
                .scores("delivery-pain", 50)
                .scores("business-visibility", 50));
        assertThat(unknown.part()).isEqualTo(Role.Part.UNKNOWN);
        assertThat(tested(unknown)).containsExactly("awareness 55.0");

        var noCore = role(Card.of("red")
                .doesNotKnow("awareness")
                .scores("people", 50)
                .scores("delivery-pain", 50)
                .scores("business-visibility", 50));
        assertThat(noCore.part()).isEqualTo(Role.Part.SERVED_FIRST);
        assertThat(tested(noCore)).containsExactly("people 55.0");
    }

    @Test
    void of_a_team_that_is_no_core_it_may_be_unknown_whether_it_is_served_first() {
        var unknown = role(Card.of("red")
                .scores("awareness", 20)
                .scores("people", 50)
                .doesNotKnow("delivery-pain")
                .scores("business-visibility", 50));

        assertThat(unknown.part()).isEqualTo(Role.Part.UNKNOWN);
        assertThat(tested(unknown)).containsExactly("delivery-pain 50.0");
    }

    @Test
    void where_the_scores_are_not_asked_for_there_is_no_role() {
        var ranking = ranking(List.of(), team(55, 55, 50, 50));

        assertThat(Role.of(
                        form("awareness", "people", "delivery-pain"),
                        ranking.teams().get(0)))
                .isEmpty();
        assertThat(Role.of(
                        form("people", "delivery-pain", "business-visibility"),
                        ranking.teams().get(0)))
                .isEmpty();
    }

    @Test
    void enough_of_what_a_core_needs_is_55() {
        assertThat(Role.test(id("people")))
                .isEqualTo(new ScoreThreshold(id("people"), ScoreThreshold.Bound.AT_LEAST, 55));
    }

    private static Role role(Card card, Gate... gates) {
        return Role.of(QUESTIONNAIRE, ranking(List.of(gates), card).teams().get(0))
                .orElseThrow();
    }

    private static Ranking ranking(List<Gate> gates, Card card) {
        return Ranking.of(new RankingRule(weights("people", 1), 0.1, 0.6, gates), Card.all(card));
    }

    private static Gate gate(String name, Gate.Effect effect, double people) {
        return new Gate(id(name), below("people", people), effect, text(name));
    }

    private static Card team(double awareness, double people, double pain, double visibility) {
        return Card.of("red")
                .scores("awareness", awareness)
                .scores("people", people)
                .scores("delivery-pain", pain)
                .scores("business-visibility", visibility);
    }

    private static List<String> tested(Role role) {
        return role.grounds().stream()
                .map(test -> test.score() + " " + test.threshold())
                .toList();
    }

    private static Questionnaire form(String... dimensions) {
        var form = Form.aboutTeams();
        for (String dimension : dimensions) {
            form.dimension(dimension);
        }
        return form.build();
    }
}
