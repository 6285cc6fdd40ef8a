package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** Where scores were and where they are; a point of a score is 2.2 wide, from 136 on. */
final class ChangeChartTest {

    private static final Questionnaire FORM = Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(number("fact", "facts"))
            .dimension("drive")
            .facet("will")
            .asks(number("wish", "will"))
            .build();

    private static Sheet sheet(double fact, double wish) {
        return Sheet.blank().says("fact", fact).says("wish", wish);
    }

    private static List<ChangeChart> charts(Assessed now, Assessed then) {
        var comparison = now.since(then);
        return ChangeChart.of(
                comparison.questionnaires().get(0),
                "What there is to see.",
                PageWording.onPage(comparison.names(), Language.EN));
    }

    @Test
    void an_arrow_leads_from_then_to_now_and_is_bold_where_the_change_is_more_than_chance() {
        var chart = charts(
                        Assessed.by(FORM).sized(1).team("red", sheet(70, 40)),
                        Assessed.by(FORM).sized(1).team("red", sheet(20, 40)))
                .get(0);
        var pain = chart.rows().get(0);
        var drive = chart.rows().get(1);

        assertThat(pain.from()).isEqualTo(180); // 136 + 2.2·20
        assertThat(pain.to()).isEqualTo(290); // 136 + 2.2·70
        assertThat(pain.sure()).isTrue();
        assertThat(pain.head()).isEqualTo(4);
        assertThat(pain.change()).isEqualTo("+50.0");
        assertThat(drive.sure()).isFalse();
        assertThat(drive.head()).isZero();
        assertThat(chart.groups())
                .extracting(ChangeChart.TeamLabel::respondents)
                .containsExactly("answers 1 → 1");
    }

    @Test
    void what_fell_points_to_the_left() {
        var chart = charts(
                        Assessed.by(FORM).sized(1).team("red", sheet(20, 40)),
                        Assessed.by(FORM).sized(1).team("red", sheet(70, 40)))
                .get(0);

        assertThat(chart.rows().get(0).head()).isEqualTo(-4);
        assertThat(chart.rows().get(0).change()).isEqualTo("−50.0");
    }

    @Test
    void the_reach_of_chance_is_wide_for_one_voice_and_lies_around_then() {
        var row = charts(
                        Assessed.by(FORM).leastGroup(1).team("red", sheet(60, 40)),
                        Assessed.by(FORM).leastGroup(1).team("red", sheet(40, 40)))
                .get(0)
                .rows()
                .get(0);

        // 1.28 · 27.7 = 35.5 points on either side of 40.
        assertThat(row.low()).isBetween(136 + 2.2 * 0, 136 + 2.2 * 12);
        assertThat(row.low() + row.width()).isBetween(136 + 2.2 * 68, 136 + 2.2 * 84);
        assertThat(row.sure()).isFalse();
    }

    @Test
    void there_is_no_picture_where_nobody_answered_twice() {
        assertThat(charts(
                        Assessed.by(FORM).team("red", sheet(60, 40)),
                        Assessed.by(FORM).team("blue", sheet(40, 40))))
                .isEmpty();
    }
}
