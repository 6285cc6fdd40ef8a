package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** One sheet less (method, section 4). */
final class LeaveOneOutTest {

    private static final Gate NUMB = new Gate(id("numb"), below("pain", 62), Gate.Effect.NOT_FIRST, text("Numb."));

    @Test
    void the_sheet_on_which_the_lead_rests_is_counted_for_its_team() {
        // 70 against 65; without red's 80 it is 60 against 65.
        var without =
                leaveOneOut(Assessed.by(form()).team("red", pain(60), pain(80)).team("blue", pain(65), pain(65)));

        assertThat(without.sheets()).isEqualTo(4);
        assertThat(without.changing()).isEqualTo(1);
        assertThat(without.byTeam()).isEqualTo(Map.of(id("red"), 1));
        assertThat(without.of(id("red"))).isEqualTo(1);
        assertThat(without.of(id("blue"))).isZero();
    }

    @Test
    void of_equal_teams_the_first_by_id_stays_ahead() {
        // Without red’s 80 both have 65, and blue comes first by id; without blue’s or red’s 65 red stays ahead.
        var without =
                leaveOneOut(Assessed.by(form()).team("red", pain(65), pain(80)).team("blue", pain(65)));

        assertThat(without.byTeam()).isEqualTo(Map.of(id("red"), 1));
    }

    @Test
    void a_team_that_falls_to_the_others_score_stays_ahead_where_it_is_the_first_by_id() {
        // Without blue’s 80 both have 65.
        var without = leaveOneOut(Assessed.by(form()).team("red", pain(65)).team("blue", pain(65), pain(80)));

        assertThat(without.changing()).isZero();
        assertThat(without.byTeam()).isEmpty();
    }

    @Test
    void of_two_others_that_are_level_the_first_by_id_is_ahead() {
        // Whatever red leaves out, blue and green are level; without blue’s only sheet green is ahead.
        var without = leaveOneOut(Assessed.by(form())
                .team("red", pain(10), pain(20))
                .team("green", pain(65))
                .team("blue", pain(65)));

        assertThat(without.byTeam()).isEqualTo(Map.of(id("blue"), 1));
    }

    @Test
    void a_sheet_less_may_hold_the_leader_back_and_nobody_is_ahead_any_more() {
        // 70 alone; without the 80 it is 60, below the 62 of the gate. Without the 60 it is 80.
        var without = leaveOneOut(Assessed.by(form(NUMB)).team("red", pain(60), pain(80)));

        assertThat(without.sheets()).isEqualTo(2);
        assertThat(without.byTeam()).isEqualTo(Map.of(id("red"), 1));
        assertThat(without.toNobody()).isEqualTo(1);
    }

    @Test
    void a_sheet_less_may_free_a_team_that_is_held_back() {
        // Blue has 61 and is held back; without its 40 it has 82 and passes red.
        var without = leaveOneOut(Assessed.by(form(NUMB)).team("red", pain(70)).team("blue", pain(40), pain(82)));

        // Without red's only sheet nobody is ahead: that is a change, too.
        assertThat(without.byTeam()).isEqualTo(Map.of(id("blue"), 1, id("red"), 1));
        assertThat(without.toNobody()).isEqualTo(1);
    }

    @Test
    void above_a_thousand_sheets_nothing_is_said() {
        var assessed = Assessed.by(form())
                .team(
                        "red",
                        IntStream.rangeClosed(0, 1000)
                                .mapToObj(each -> pain(50))
                                .toArray(Sheet[]::new));

        assertThat(assessed.result()
                        .questionnaires()
                        .get(0)
                        .pilot()
                        .orElseThrow()
                        .certainty()
                        .leaveOneOut())
                .isEmpty();
    }

    private static LeaveOneOut leaveOneOut(Assessed assessed) {
        return assessed.result()
                .questionnaires()
                .get(0)
                .pilot()
                .orElseThrow()
                .certainty()
                .leaveOneOut()
                .orElseThrow();
    }

    private static Sheet pain(double points) {
        return Sheet.blank().says("ask-pain", points);
    }

    private static Questionnaire form(Gate... gates) {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("feeling")
                .asks(number("ask-pain", "feeling"))
                .ranks(List.of(gates), "pain")
                .build();
    }
}
