package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sliders where teams draw level, where nobody may go first, and where there are two rankings on one page. */
@ExtendWith(InBrowser.class)
class SlidersTest {

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: %1$s
            version: 1.0.0
            languages: [en]
            about: team
            title: %1$s
            dimensions:
              - {id: pain, title: Pain, facets: [{id: facts, title: Facts}]}
              - {id: drive, title: Drive, facets: [{id: will, title: Will}]}
            sections:
              - id: all
                title: All
                questions:
                  - {id: how-bad, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How bad?}
                  - {id: how-keen, facet: will, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How keen?}
            ranking:
              weights: {pain: 1, drive: 3}
              gates: [{id: barred, when: {score: pain, below: 5}, effect: not-first, text: Nothing hurts here.}]
            """;

    private static final String RANKS = """
            return [...document.querySelectorAll('.weighing table')[arguments[0] - 1].tBodies[0].rows].map(({cells}) =>
              [cells[0], cells[1], cells[2]].map(cell => cell.textContent).join(' '));
            """;
    private static final String SAID = "return document.querySelector('.weighing [role=status]').textContent";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Files.writeString(small.resolve("first.yaml"), QUESTIONNAIRE.formatted("first"));
        Files.writeString(small.resolve("second.yaml"), QUESTIONNAIRE.formatted("second"));
        Files.writeString(
                small.resolve("teams.yaml"),
                String.join(
                        "---\n",
                        sheet("first", "red", 40, 70),
                        sheet("first", "blue", 60, 50),
                        sheet("first", "amber", 2, 99),
                        sheet("second", "red", 10, 20),
                        sheet("second", "blue", 30, 10)));
        Path barred = Files.createDirectories(folder.resolve("barred"));
        Files.writeString(barred.resolve("first.yaml"), QUESTIONNAIRE.formatted("first"));
        Files.writeString(barred.resolve("teams.yaml"), sheet("first", "amber", 2, 99));
        Program.run("report", small.toString());
        Program.run("report", barred.toString());
    }

    /** Pain 0.5 and drive 0.5: red (40 + 70) / 2 = 55, blue (60 + 50) / 2 = 55, amber (2 + 99) / 2 = 50.5. */
    @Test
    void teams_that_draw_level_share_a_rank_and_the_first_by_id_leads(Browser browser) {
        browser.open(address("small") + "#weights-1=50,50");

        assertThat(browser.texts(RANKS, 1)).containsExactly("1 blue 55.0", "1 red 55.0", "3 amber 50.5");
        assertThat(browser.text(SAID))
                .contains("Pain 50%, Drive 50%: blue and red share the lead with 55.0 out of 100");
    }

    /** Pain 0.1 and drive 0.9: amber 0.2 + 89.1 = 89.3, red 4 + 63 = 67, blue 6 + 45 = 51. */
    @Test
    void who_may_not_go_first_never_leads_whatever_the_composite(Browser browser) {
        browser.open(address("small") + "#weights-1=10,90");

        assertThat(browser.texts(RANKS, 1)).containsExactly("1 amber 89.3", "2 red 67.0", "3 blue 51.0");
        assertThat(browser.text(SAID)).contains("red leads with 67.0 out of 100, ahead of blue with 51.0");
    }

    @Test
    void nobody_leads_where_nobody_is_a_candidate(Browser browser) {
        browser.open(address("barred") + "#weights-1=50,50");

        assertThat(browser.texts(RANKS, 1)).containsExactly("1 amber 50.5");
        assertThat(browser.text(SAID))
                .isEqualTo("What if – with Pain 50%, Drive 50%: no team can go first, whatever the weights.");
    }

    /** Weights 1 and 3 as stated: red 40 · 0.25 + 70 · 0.75 = 62.5; the other ranking has weights of its own. */
    @Test
    void each_ranking_has_its_own_weights(Browser browser) {
        browser.open(address("small") + "#weights-2=100,0");

        assertThat(browser.texts(RANKS, 1)).containsExactly("1 amber 74.8", "2 red 62.5", "3 blue 52.5");
        assertThat(browser.texts(RANKS, 2)).containsExactly("1 blue 30.0", "2 red 10.0");
        assertThat(browser.holds("return document.querySelectorAll('.weighing').length === 2"))
                .isTrue();
    }

    private static String sheet(String questionnaire, String team, int pain, int drive) {
        return "schema: readiness/answers/v1\nquestionnaire: " + questionnaire + "\nteam: " + team
                + "\nanswers: {how-bad: " + pain + ", how-keen: " + drive + "}\n";
    }

    private static String address(String assessment) {
        return folder.resolve(assessment).resolve("report.html").toUri().toString();
    }
}
