package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.report.ReportPage;
import readiness.testkit.Workshop;

/** The ranked teams as bars: what the sentence beneath says of chance, and of bars without a line. */
class IntervalChartTest {

    @TempDir
    private Path folder;

    private Workshop teams(String sizes) {
        return new Workshop(folder, Workshop.TEAMS).settings("""
                        questionnaires: [teams.yaml]
                        answers: ['*-answers.yaml']
                        teams: [%s]
                        """.formatted(sizes));
    }

    private static IntervalChart picture(ReportPage page) {
        return page.board().charts().get(0);
    }

    @Test
    void exact_scores_are_told_without_simulations() {
        var workshop = teams("{id: red, size: 1}, {id: blue, size: 1}")
                .team("red", 80, 70, 80, 80)
                .team("blue", 20, 20, 20, 20);

        assertThat(picture(workshop.page()).caption().finding())
                .isEqualTo("red scores 80.0, and blue 20.0. Everybody was asked and has answered everything.");
        assertThat(picture(workshop.page()).reading())
                .isEqualTo("The number beside the name says how many people answered.");
        assertThat(picture(workshop.page()).rows()).noneMatch(IntervalChart.IntervalRow::lined);
        assertThat(plain(picture(workshop.pageInFrench()).caption().finding()))
                .isEqualTo("red obtient 80,0, et blue 20,0. Tout le monde a été interrogé et a répondu à tout.");
    }

    @Test
    void a_score_that_is_exact_stands_beside_one_that_is_not() {
        assertThat(picture(teams("{id: red, size: 2}, {id: blue, size: 1}")
                                .team("red", 80, 70, 80, 80)
                                .team("blue", 20, 20, 20, 20)
                                .page())
                        .caption()
                        .finding())
                .matches(
                        "In 90 of 100 simulations, red scores between .*; blue, where everybody has answered, scores 20.0\\.");
    }

    @Test
    void who_has_no_score_has_no_bar_and_is_named() {
        var workshop =
                new Workshop(folder, Workshop.TEAMS).team("red", 80, 70, 80, 80).team("teams", "green", "aware: 1");

        assertThat(picture(workshop.page()).reading()).endsWith("No bar for green: too few answers.");
        assertThat(plain(picture(workshop.pageInFrench()).reading()))
                .endsWith("Pas de barre pour green : trop peu de réponses.");
    }

    @Test
    void one_team_alone_has_a_sentence_of_its_own() {
        assertThat(picture(teams("{id: red, size: 1}")
                                .team("red", 80, 70, 80, 80)
                                .page())
                        .caption()
                        .finding())
                .isEqualTo("red scores 80.0. Everybody was asked and has answered everything.");
        assertThat(picture(teams("{id: blue}").team("blue", 80, 70, 80, 80).page())
                        .caption()
                        .finding())
                .matches("In 90 of 100 simulations, blue scores between \\d+\\.\\d and \\d+\\.\\d\\.");
    }

    /** A point is 1.8 or so wide: a bar of 80 is four times as long as one of 20. */
    @Test
    void bars_are_as_long_as_scores_are_high() {
        var rows = picture(new Workshop(folder, Workshop.TEAMS)
                        .team("red", 80, 70, 80, 80)
                        .team("blue", 20, 20, 20, 20)
                        .page())
                .rows();

        assertThat(rows).extracting(IntervalChart.IntervalRow::team).containsExactly("red", "blue");
        assertThat(rows.get(0).width()).isEqualTo(4 * rows.get(1).width());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.low()).isLessThan(row.high()))
                .allMatch(IntervalChart.IntervalRow::lined);
    }

    @Test
    void of_twelve_teams_ten_have_a_bar_and_two_are_counted() {
        var workshop = new Workshop(folder, Workshop.TEAMS);
        IntStream.range(0, 12).forEach(team -> workshop.team("t" + team, 90 - team, 50, 50, 50));

        assertThat(picture(workshop.page()).rows()).hasSize(10);
        assertThat(picture(workshop.page()).reading()).endsWith("2 more teams follow in the ranking.");
    }
}
