package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readiness.report.ReportPage;
import readiness.testkit.PrintedFigures;
import readiness.testkit.PrintedPage;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** The figures that a report prints agree with each other and with its words, worked out anew from the page alone. */
class PrintedFiguresTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_a_team_is_clearly_ahead_and_another_is_held_back(Language language) {
        var figures = figures(clear(), language);

        assertThat(figures.contradictions()).isEmpty();
        assertThat(figures.checked().keySet())
                .contains("headline", "high", "reasons add up", "behind", "distance", "weighted mean", "weights")
                .contains("side by side", "ranks of a hundred", "people", "rank");
    }

    /** Red and blue are 0.3 apart in the mean of three scores that each person answers otherwise. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void where_it_is_too_close_to_call(Language language) {
        var workshop = on("rich: 90, hasty: 10");
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 60 + person, 50, 61 - 2 * person, 58)
                    .team("blue", 57 + 2 * person, 50, 60 - person, 59);
        }
        var figures = figures(workshop, language);

        assertThat(figures.contradictions()).isEmpty();
        assertThat(figures.checked().keySet()).contains("ranks of a hundred", "weighted mean", "side by side");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_something_has_to_be_prepared_first(Language language) {
        var figures =
                figures(on("rich: 5, hasty: 50").team("red", 80, 70, 80, 80).team("blue", 20, 20, 20, 20), language);

        assertThat(figures.contradictions()).isEmpty();
        assertThat(figures.checked().keySet()).contains("missing", "rank");
    }

    /** The reader with the pencil is no good without a pencil: each of these is a figure that is not so. */
    @Test
    void a_figure_that_is_not_so_is_found() {
        String html = html(clear(), Language.EN);

        assertThat(List.of(
                        html.replaceFirst("(<dd>)\\d+\\.\\d( points behind)", "$11.7$2"),
                        html.replaceFirst("this adds \\d+\\.\\d", "this adds 99.9"),
                        html.replaceFirst("Start with \\w+,", "Start with blue,"),
                        html.replaceFirst("\\d+\\.\\d points? short", "7.7 points short"),
                        html.replaceFirst("\\d+ people in", "3 people in")))
                .allSatisfy(changed -> assertThat(PrintedFigures.of(PrintedPage.of(changed, Language.EN))
                                .contradictions())
                        .isNotEmpty());
    }

    /** Overall scores: red about 75, blue about 35, amber about 60 and held back below 5 on visibility. */
    private Workshop clear() {
        var workshop = on("rich: 90, hasty: 10");
        for (int person = 0; person < 6; person++) {
            workshop.team("red", 80 + person, 70, 77 - person, 71 + person)
                    .team("blue", 30 + person, 20, 40 - person, 37)
                    .team("amber", 99 - person, 20, 88 - person, 4);
        }
        return workshop.team("red", 82, 70, 75, 74);
    }

    private Workshop on(String answers) {
        return Workshop.onTeamsAndWays(folder).way(answers);
    }

    private static PrintedFigures figures(Workshop workshop, Language language) {
        return PrintedFigures.of(PrintedPage.of(html(workshop, language), language));
    }

    private static String html(Workshop workshop, Language language) {
        return new ReportRenderer()
                .render(ReportPage.of(workshop.result(), language), "{\"rankings\":[]}", List.of(), ReportFormat.HTML);
    }
}
