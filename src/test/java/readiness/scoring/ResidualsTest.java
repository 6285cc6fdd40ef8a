package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** How far single people are from their team (method, section 4, rank acceptability (b)). */
final class ResidualsTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("views")
            .facet("facts")
            .asks(number("view", "views"))
            .asks(number("fact", "facts").weighing(3))
            .asks(number("other-fact", "facts"))
            .build();

    @Test
    void two_people_are_each_root_two_times_as_far_away_as_their_mean_says() {
        // Views 60 and 80, mean 70; facts (3·40 + 80) / 4 = 50 and 50.
        var residuals = Residuals.of(List.of(team(
                sheet(60).says("fact", 40).says("other-fact", 80), sheet(80).says("fact", 50))));

        assertThat(residuals.facets()).containsExactly(id("facts"), id("views"));
        assertThat(residuals.pool()).hasSize(2);
        assertThat(residuals.pool().get(0)).containsExactly(0, -10 * Math.sqrt(2));
        assertThat(residuals.pool().get(1)).containsExactly(0, 10 * Math.sqrt(2));
    }

    @Test
    void a_single_voice_says_nothing_about_how_people_differ() {
        var residuals = Residuals.of(List.of(team(sheet(60)), team(sheet(80)), team()));

        assertThat(residuals.isEmpty()).isTrue();
    }

    @Test
    void who_gave_no_answer_is_in_the_pool_and_not_in_the_mean() {
        // Three respondents, two views, 60 and 80: 10 points from the mean, times √(3/2).
        var residuals = Residuals.of(List.of(team(sheet(60), sheet(80), Sheet.blank())));

        assertThat(residuals.pool())
                .extracting(vector -> vector[1])
                .containsExactly(-10 * Math.sqrt(1.5), 0.0, 10 * Math.sqrt(1.5));
    }

    @Test
    void the_order_of_sheets_and_teams_does_not_change_a_bit() {
        var random = new Random(1);
        var sheets = new ArrayList<Sheet>();
        for (int person = 0; person < 30; person++) {
            sheets.add(sheet(100 * random.nextDouble()).says("fact", 100 * random.nextDouble()));
        }
        var forth = Residuals.of(List.of(team(sheets.subList(0, 20)), team(sheets.subList(20, 30))));
        Collections.shuffle(sheets.subList(0, 20), random);
        var back = Residuals.of(List.of(team(sheets.subList(20, 30)), team(sheets.subList(0, 20))));

        assertThat(back.pool()).usingElementComparator(Arrays::compare).isEqualTo(forth.pool());
    }

    private static Sheet sheet(double view) {
        return Sheet.blank().says("view", view);
    }

    private static Scorecard team(List<Sheet> sheets) {
        return team(sheets.toArray(new Sheet[0]));
    }

    private static Scorecard team(Sheet... sheets) {
        return Tabulated.scorecard(QUESTIONNAIRE, Optional.of(id("team")), sheets);
    }
}
