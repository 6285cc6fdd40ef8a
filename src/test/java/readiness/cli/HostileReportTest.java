package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, titles and comments that want to be more than words: shown as they are, harmless, and in their place. */
@ExtendWith(InBrowser.class)
class HostileReportTest {

    private static final List<String> WORDS = List.of(
            "<script>window.owned = 1</script>",
            "</script><img src=x onerror='window.owned = 1'>",
            "\"><svg onload=\"window.owned = 1\">",
            "</title></style><h1>owned</h1><!--",
            "&lt;b&gt; &amp;lt; &#60;",
            "${7*7} <#include \"x\"> {0} '{0}' $1 \\u003c",
            "\u05e9\u05dc\u05d5\u05dd.exe",
            "\u05d4\u05d9 unbound \u05d4\u05d9",
            "فريق المدفوعات 7",
            "👩‍👩‍👧‍👦🚀🇫🇷",
            "W".repeat(200),
            "long words ".repeat(18).strip());

    private static final List<String> SHOWN =
            WORDS.stream().map(HostileReportTest::withoutIsolation).toList();

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: team
            title: "</script><b>Small</b>"
            dimensions:
              - {id: pain, title: "<b>Pain</b> & \\"facts\\" {0}", facets: [{id: facts, title: "<i>Facts</i>"}]}
              - {id: drive, title: "DriveDriveDriveDriveDriveDriveDriveDriveDriveDriveDriveDriveDriveDriveDrive", facets: [{id: will, title: Will}]}
              - {id: sight, title: "\u05d4\u05d9 Sight", facets: [{id: eyes, title: Eyes}]}
            sections:
              - id: all
                title: All
                questions:
                  - {id: how-bad, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: "<u>How bad?</u>"}
                  - {id: how-keen, facet: will, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How keen?}
                  - {id: how-seen, facet: eyes, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How seen?}
            ranking:
              weights: {pain: 1, drive: 1, sight: 1}
            """;

    @TempDir
    private static Path folder;

    private static String html = "";

    @BeforeAll
    static void write() throws IOException {
        var settings = new StringBuilder("schema: readiness/assessment/v1\n")
                .append("title: ")
                .append(quoted(WORDS.get(3) + WORDS.get(6)))
                .append('\n')
                .append("organisation: ")
                .append(quoted("</style><script>window.owned = 1</script>"))
                .append('\n')
                .append(
                        "questionnaires: [small.yaml]\nanswers: ['team-*.yaml']\ncomments: shown\nleast-group: 1\nteams:\n");
        for (int team = 0; team < WORDS.size(); team++) {
            settings.append("  - {id: team-" + team + ", name: " + quoted(WORDS.get(team)) + ", about: "
                    + quoted(WORDS.get(team)) + "}\n");
            Files.writeString(
                    folder.resolve("team-" + team + ".yaml"),
                    "schema: readiness/answers/v1\nquestionnaire: small\nteam: team-" + team + "\nanswers:\n"
                            + "  how-bad: {value: " + (20 + 5 * team) + ", comment: " + quoted(WORDS.get(team)) + "}\n"
                            + "  how-keen: " + (80 - 4 * team) + "\n  how-seen: " + (30 + 7 * team % 40) + "\n");
        }
        Files.writeString(folder.resolve("assessment.yaml"), settings);
        Files.writeString(folder.resolve("small.yaml"), QUESTIONNAIRE);
        var outcome = Program.run("report", folder.toString(), "--lang", "en,fr");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        html = Files.readString(folder.resolve("report.html"));
    }

    @Test
    void only_the_page_itself_writes_markup() {
        assertThat(count("<script")).isEqualTo(2);
        assertThat(count("</script>")).isEqualTo(2);
        assertThat(count("<style")).isEqualTo(1);
        assertThat(count("</style>")).isEqualTo(1);
        assertThat(html).doesNotContain("<img", "onerror='", "onload=\"", "<b>", "<i>Facts", "<u>", "<h1>owned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.fr.html"})
    void every_name_is_shown_as_it_is_and_does_nothing(String file, Browser browser) {
        browser.open(address(file));

        assertThat(
                        browser.texts(
                                "return [...document.querySelector('#ranking-1').tBodies[0].rows].map(row => row.cells[1].textContent)"))
                .extracting(HostileReportTest::withoutIsolation)
                .containsExactlyInAnyOrderElementsOf(SHOWN);
        assertThat(browser.holds("return window.owned === undefined && document.scripts.length === 2"))
                .isTrue();
        assertThat(browser.text("return document.title")).startsWith(WORDS.get(3));
    }

    @Test
    void every_comment_is_shown_as_it_is(Browser browser) {
        browser.open(address("report.html"));

        assertThat(
                        browser.texts(
                                "return [...document.querySelectorAll('[aria-labelledby=questions] q')].map(said => said.textContent)"))
                .extracting(HostileReportTest::withoutIsolation)
                .containsExactlyInAnyOrderElementsOf(SHOWN);
    }

    @Test
    void sliders_work_among_such_names(Browser browser) {
        browser.open(address("report.html") + "#weights-1=100,1,1");

        String said = browser.text("return document.querySelector('.weighing [role=status]').textContent");
        assertThat(said).contains("<b>Pain</b> & \"facts\" {0} 98%", "long words long words", "W".repeat(200));
        assertThat(browser.holds("return document.querySelector('.weighing b, .weighing script') === null"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"report.html, 360", "report.fr.html, 360", "report.html, 1200", "report.fr.html, 1200"})
    void the_layout_holds(String file, int width, Browser browser) {
        browser.open(address(file) + "#weights-1=100,1,1", width);

        assertThat(Layout.misfits(browser)).isEmpty();
        assertThat(Layout.scrollsSideways(browser)).isFalse();
    }

    @Test
    void paper_cuts_nothing_off(Browser browser) {
        browser.open(address("report.html"), ReportLayoutTest.A4);
        browser.emulate("print", "light");

        assertThat(Layout.misfits(browser)).isEmpty();
    }

    private static String address(String file) {
        return folder.resolve(file).toUri().toString();
    }

    private static long count(String markup) {
        return Pattern.compile(Pattern.quote(markup)).matcher(html).results().count();
    }

    /** Returns the words without isolating marks, of which the page adds some to keep directions to themselves. */
    private static String withoutIsolation(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
