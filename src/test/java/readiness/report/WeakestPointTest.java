package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/**
 * What the board should doubt most, where several things could be doubted. Teams of five have all answered unless
 * another number is said, so that nothing hangs on chance.
 */
class WeakestPointTest {

    private static final Questionnaire TEAMS = teams();

    private static final Questionnaire WAYS = Form.named("ways")
            .dimension("money")
            .facet("m")
            .asks(number("rich", "m"))
            .decides(new Choosing()
                    .option("parallel-team", "money", 1)
                    .needs("money", 20)
                    .rule())
            .build();

    /** Ranks by pain and sight; asks for what a core needs too. Under 10 points of sight a team cannot go first. */
    private static Questionnaire teams() {
        var blind =
                new Gate(id("blind"), below("business-visibility", 10), Gate.Effect.NOT_FIRST, text("Nobody looks."));
        var form = Form.aboutTeams();
        for (String name : List.of("awareness", "people", "delivery-pain", "business-visibility")) {
            form.dimension(name).facet(name + "-facet").asks(number("ask-" + name, name + "-facet"));
        }
        return form.ranks(List.of(blind), "delivery-pain", "business-visibility")
                .build();
    }

    private static Sheet sheet(double core, double pain, double sight) {
        return Sheet.blank()
                .says("ask-awareness", core)
                .says("ask-people", core + 20)
                .says("ask-delivery-pain", pain)
                .says("ask-business-visibility", sight);
    }

    private static Assessed five() {
        return Assessed.by(TEAMS).sized(5);
    }

    @Test
    void with_nothing_else_to_doubt_it_is_the_lowest_criterion_of_the_leader() {
        assertThat(of(five().team("red", five(40, 80, 70)).team("blue", five(40, 30, 30))))
                .contains("Of the criteria, “business-visibility” speaks least for red: 70.0 out of 100.");
    }

    /** 80 and 70 make 75; 78.2 and 68 make 73.1, 1.9 less; 78 and 68 make 73, 2 less. */
    @Test
    void a_lead_of_less_than_two_points_is_small() {
        assertThat(of(five().team("red", five(40, 80, 70)).team("blue", five(40, 78.2, 68))))
                .contains("The lead over blue is small: 1.9 points.");
        assertThat(of(five().team("red", five(40, 80, 70)).team("blue", five(40, 78, 68))))
                .hasValueSatisfying(point -> assertThat(point).startsWith("Of the criteria"));
    }

    /** A core needs 55 on awareness and on people; people have 20 more here. */
    @ParameterizedTest
    @CsvSource({"54.9, false", "55, true", "56.9, true", "57, false"})
    void a_core_with_less_than_two_points_to_spare_is_one_by_a_hair(double awareness, boolean said) {
        var teams = five().team("red", five(awareness, 80, 70)).team("blue", five(40, 30, 30));

        assertThat(weakest(5, teams, 90, List.of()))
                .hasValueSatisfying(point -> assertThat(point.startsWith("red has hardly more than the core of a"
                                + " parallel team needs: " + awareness + " on “awareness” (55.0 needed)."))
                        .isEqualTo(said));
        // Where nothing is to be a parallel team, it needs no core.
        assertThat(of(teams)).hasValueSatisfying(point -> assertThat(point).startsWith("Of the criteria"));
    }

    @Test
    void a_small_lead_comes_before_a_core_by_a_hair() {
        var teams = five().team("red", five(56, 80, 70)).team("blue", five(40, 79, 69));

        assertThat(weakest(5, teams, 90, List.of())).contains("The lead over blue is small: 1.0 point.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Only one person answered for red, the recommended team; it needs 4 more answers before you announce.",
                "2 | Only 2 people answered for red, the recommended team; it needs 3 more answers before you announce.",
                "3 | Of the criteria, “business-visibility” speaks least for red: 70.0 out of 100."
            })
    void one_or_two_people_are_few(int people, String sentence) {
        assertThat(of(Assessed.by(TEAMS)
                        .sized(20)
                        .team("red", times(people, sheet(40, 95, 70)))
                        .sized(5)
                        .team("blue", five(40, 5, 15))))
                .contains(sentence);
    }

    @Test
    void of_fewer_people_than_are_enough_no_more_are_asked_for_than_there_are() {
        assertThat(of(Assessed.by(TEAMS)
                        .sized(2)
                        .team("red", sheet(40, 95, 70))
                        .sized(5)
                        .team("blue", five(40, 5, 15))))
                .contains("Only one person answered for red, the recommended team; it needs 1 more answer before you"
                        + " announce.");
        assertThat(of(Assessed.by(TEAMS)
                        .sized(1)
                        .team("red", sheet(40, 95, 70))
                        .sized(5)
                        .team("blue", five(40, 5, 15))))
                .hasValueSatisfying(point -> assertThat(point).startsWith("Of the criteria"));
    }

    @Test
    void with_a_least_group_of_one_nobody_is_too_few() {
        var teams = Assessed.by(TEAMS)
                .leastGroup(1)
                .sized(20)
                .team("red", sheet(40, 95, 70))
                .sized(5)
                .team("blue", five(40, 5, 15));

        assertThat(weakest(1, teams, List.of()))
                .hasValueSatisfying(point -> assertThat(point).startsWith("Of the criteria"));
    }

    @Test
    void the_organisation_is_a_voice_too_and_the_leader_comes_before_it() {
        var certain = five().team("red", five(40, 95, 70)).team("blue", five(40, 5, 15));
        var one = Assessed.by(WAYS).organisation(Sheet.blank().says("rich", 90));

        assertThat(weakest(5, certain, one, List.of()))
                .contains("Only one person answered for the organisation; it needs 4 more answers.");
        assertThat(weakest(
                        5,
                        Assessed.by(TEAMS)
                                .sized(20)
                                .team("red", sheet(40, 95, 70))
                                .team("blue", sheet(40, 5, 15)),
                        one,
                        List.of()))
                .hasValueSatisfying(point -> assertThat(point).startsWith("Only one person answered for red"));
    }

    /** blue has 95 and 9 on average 52, and is held back; red has 50 and 50. */
    @Test
    void a_sign_without_which_another_would_go_first_comes_before_what_the_leader_has_least_of() {
        assertThat(of(five().team("red", five(40, 50, 50)).team("blue", five(40, 95, 9))))
                .contains("blue would go first if its score on “business-visibility” reached 10.0 (now 9.0, 1.0 point"
                        + " short).");
    }

    @Test
    void few_voices_come_before_a_sign() {
        assertThat(of(Assessed.by(TEAMS)
                        .sized(20)
                        .team("red", sheet(40, 50, 50))
                        .sized(5)
                        .team("blue", five(40, 95, 9))))
                .hasValueSatisfying(point -> assertThat(point).startsWith("Only one person answered for red"));
    }

    @Test
    void a_team_that_cannot_be_placed_comes_before_a_small_lead() {
        var silent = Sheet.blank().says("ask-awareness", 40);

        assertThat(of(five().team("red", five(40, 80, 70))
                        .team("blue", five(40, 79, 69))
                        .team("green", times(5, silent))))
                .contains("Too few answers to place green.");
    }

    /** Three say 100 and three 0: nobody agrees, and the mean is 50. */
    @Test
    void a_leader_whose_people_hold_opposite_views_comes_before_one_that_cannot_be_placed() {
        var silent = Sheet.blank().says("ask-awareness", 40);
        var high = sheet(40, 100, 70);
        var low = sheet(40, 0, 70);

        assertThat(of(Assessed.by(TEAMS)
                        .sized(6)
                        .team("red", high, high, high, low, low, low)
                        .team("blue", times(6, sheet(40, 5, 15)))
                        .team("green", times(6, silent))))
                .contains("People in red hold opposite views on “delivery-pain-facet”.");
    }

    @Test
    void few_voices_for_a_further_recommendation_come_before_a_small_lead() {
        var further = Assessed.by(TEAMS)
                .sized(20)
                .team("white", sheet(40, 95, 70))
                .sized(5)
                .team("grey", five(40, 5, 15))
                .result()
                .questionnaires();

        assertThat(weakest(5, five().team("red", five(40, 80, 70)).team("blue", five(40, 79, 69)), further))
                .contains("Only one person answered for white, the recommended team; it needs 4 more answers before you"
                        + " announce.");
    }

    /** One of five in each team left out the pain: its range is 100 · (1 − 4/5) = 20 points wide. */
    @Test
    void where_it_is_too_close_to_call_it_is_what_to_find_out_first() {
        var teams = Assessed.by(TEAMS).leastGroup(1);
        for (String team : List.of("red", "blue")) {
            var unsure = Sheet.blank().says("ask-business-visibility", 60).doesNotKnow("ask-delivery-pain");
            var sure = sheet(40, 60, 60);
            teams.team(team, sure, sure, sure, sure, unsure);
        }

        assertThat(of(teams))
                .contains("Find out first – blue: the missing answers on “delivery-pain-facet” (20.0 points depend on"
                        + " them).");
    }

    @Test
    void where_nobody_is_recommended_there_is_nothing_to_doubt() {
        assertThat(weakest(5, Optional.empty(), Optional.empty(), List.of())).isEmpty();
    }

    private static Sheet[] five(double core, double pain, double sight) {
        return times(5, sheet(core, pain, sight));
    }

    private static Optional<String> of(Assessed teams) {
        return weakest(5, teams, List.of());
    }

    private static Optional<String> weakest(int leastGroup, Assessed teams, List<QuestionnaireResult> further) {
        return weakest(leastGroup, teams.result().questionnaires().stream().findFirst(), Optional.empty(), further);
    }

    private static Optional<String> weakest(
            int leastGroup, Assessed teams, double money, List<QuestionnaireResult> further) {
        var ways = Assessed.by(WAYS).organisation(times(5, Sheet.blank().says("rich", money)));
        return weakest(leastGroup, teams, ways, further);
    }

    private static Optional<String> weakest(
            int leastGroup, Assessed teams, Assessed ways, List<QuestionnaireResult> further) {
        return weakest(
                leastGroup,
                teams.result().questionnaires().stream().findFirst(),
                ways.result().questionnaires().stream().findFirst(),
                further);
    }

    private static Optional<String> weakest(
            int leastGroup,
            Optional<QuestionnaireResult> teams,
            Optional<QuestionnaireResult> ways,
            List<QuestionnaireResult> further) {
        var wording = PageWording.onTerminal(Map.of(), Language.EN);
        return new WeakestPoint(leastGroup, new Situation(teams, ways), further, wording).sentence();
    }
}
