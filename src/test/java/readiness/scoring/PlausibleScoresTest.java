package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** What scores might have been (method, section 4, rank acceptability (b) and (c)). */
final class PlausibleScoresTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("facts", 3)
            .facet("views")
            .asks(number("fact", "facts"))
            .asks(yesNo("has-views", "views"))
            .asks(number("view", "views"))
            .dimension("later")
            .facet("releases")
            .asks(number("release", "releases").when(is("has-views", "yes")))
            .build();

    @Test
    void where_all_is_answered_and_nobody_differs_each_draw_is_the_score() {
        var drawn = draws(List.of("pain", "facts"), team(60, 20));

        assertThat(drawn).allSatisfy(draw -> assertThat(draw).containsExactly(new double[] {47.5, 60}, within(1e-12)));
    }

    @Test
    void a_half_answered_facet_lies_anywhere_in_its_range() {
        // Two people, one fact of 60: from 30 to 80.
        var drawn = draws(List.of("facts"), team(sheet(60, 20), Sheet.blank()));

        assertThat(drawn)
                .extracting(draw -> draw[0])
                .allSatisfy(facts -> assertThat(facts).isBetween(30.0, 80.0));
        assertThat(mean(drawn)).isCloseTo(55, within(5 * 50 / Math.sqrt(12 * 20_000)));
    }

    @Test
    void what_nobody_answered_lies_anywhere_and_what_does_not_exist_is_not_drawn() {
        var unanswered = draws(List.of("facts"), team(Sheet.blank()));
        assertThat(mean(unanswered)).isCloseTo(50, within(5 * 100 / Math.sqrt(12 * 20_000)));

        assertThat(draws(List.of("later", "releases"), team(60, 20)))
                .allSatisfy(draw -> assertThat(draw).containsOnly(Double.NaN));
    }

    @Test
    void one_voice_of_a_team_strays_three_times_as_far_as_nine() {
        // Residuals of ±10·√2 from two others; the mean of nine has a third of the spread of one.
        var others = team(sheet(40, 40), sheet(60, 60));
        var nine = new ArrayList<Sheet>();
        for (int person = 0; person < 9; person++) {
            nine.add(sheet(50, 50));
        }
        var residuals = Residuals.of(List.of(others));

        assertThat(spread(team(sheet(50, 50)), residuals)).isCloseTo(10 * Math.sqrt(2), within(0.2));
        assertThat(spread(team(nine.toArray(new Sheet[0])), residuals)).isCloseTo(10 * Math.sqrt(2) / 3, within(0.2));
    }

    @Test
    void noise_never_leads_out_of_the_scale() {
        var others = team(sheet(0, 0), sheet(100, 100));
        var drawn = draws(List.of("pain", "facts", "views"), Residuals.of(List.of(others)), team(99, 1));

        assertThat(drawn).allSatisfy(draw -> {
            for (double score : draw) {
                assertThat(score).isBetween(0.0, 100.0);
            }
        });
    }

    private static double spread(Scorecard team, Residuals residuals) {
        var drawn = draws(List.of("facts"), residuals, team);
        double mean = mean(drawn);
        return Math.sqrt(drawn.stream()
                .mapToDouble(draw -> (draw[0] - mean) * (draw[0] - mean))
                .average()
                .orElseThrow());
    }

    private static double mean(List<double[]> drawn) {
        return drawn.stream().mapToDouble(draw -> draw[0]).average().orElseThrow();
    }

    private static List<double[]> draws(List<String> wanted, Scorecard team) {
        return draws(wanted, Residuals.of(List.of(team(60, 20))), team);
    }

    private static List<double[]> draws(List<String> wanted, Residuals residuals, Scorecard team) {
        var ids = wanted.stream().map(Id::new).toList();
        var plausible = PlausibleScores.of(List.of(team), ids, residuals).get(0);
        var drawn = new ArrayList<double[]>();
        for (int draw = 0; draw < SAMPLING.draws(); draw++) {
            drawn.add(plausible.draw(SAMPLING.generator(draw), plausible.room()));
        }
        return drawn;
    }

    /** Says no to views, so that releases are not asked; the view is the same again, so that views score half of it. */
    private static Sheet sheet(double fact, double view) {
        return Sheet.blank().says("fact", fact).says("has-views", "no").says("view", view);
    }

    private static Scorecard team(double fact, double view) {
        return team(sheet(fact, view));
    }

    private static Scorecard team(Sheet... sheets) {
        return Tabulated.scorecard(QUESTIONNAIRE, Optional.of(id("team")), sheets);
    }
}
