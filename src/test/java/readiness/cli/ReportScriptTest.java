package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import readiness.wording.Language;
import readiness.wording.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the script of the report adds: other weights, sorted tables, light and dark, and an address that remembers. */
@ExtendWith(InBrowser.class)
class ReportScriptTest {

    private static final String SLIDE = """
            const values = arguments;
            document.querySelectorAll('.weighing input').forEach((slider, i) => {
              slider.value = values[i];
              slider.dispatchEvent(new Event('input'));
              slider.dispatchEvent(new Event('change'));
            });
            """;
    private static final String RANKING = """
            return [...document.querySelector('.weighing table').tBodies[0].rows].map(({cells}) =>
              [cells[0], cells[1], cells[2]].map(cell => cell.textContent).join(' '));
            """;
    private static final String COMPOSITES = """
            return [...document.querySelector('.weighing table').tBodies[0].rows].map(row => row.dataset.value);
            """;
    private static final String RECORD = """
            return [...document.querySelectorAll('.board, #ranking-1')].map(part => part.innerText);
            """;
    private static final String SAID = "return document.querySelector('.weighing [role=status]').textContent";
    private static final String MARK = """
            const mark = document.querySelector('.tried') || document.querySelector('.stated');
            return ['cx', 'cy'].map(axis => Number(mark.getAttribute(axis)).toFixed(1)).join(' ');
            """;
    private static final String COLUMN = """
            return [...document.querySelector('#ranking-1').tBodies[0].rows].map(row => row.cells[arguments[0]].textContent);
            """;
    private static final String CHANGES = """
            const table = [...document.querySelectorAll('table')]
              .find(each => each.tHead?.rows[0].cells[5]?.textContent === 'Change');
            """;
    private static final String PAPER = "return getComputedStyle(document.body).backgroundColor";

    private static final String LIGHT = "rgb(253, 252, 249)";
    private static final String DARK = "rgb(26, 26, 24)";

    private static final List<String> NONSENSE = List.of(
            "weights-1=",
            "weights-1=1,2",
            "weights-1=1,2,101",
            "weights-1=-1,2,3",
            "weights-1=1e1,2,3",
            "weights-1=<b>,2,3",
            "sort-1=99",
            "sort-1=x",
            "sort-99=1",
            "theme=pink",
            "=",
            "&&&",
            "%",
            "plan&weights-1=a,b,c");

    @TempDir
    private static Path folder;

    private static String english = "";
    private static String french = "";

    @BeforeAll
    static void write() {
        Program.run("demo", folder.toString(), "--lang", "en,fr");
        english = folder.resolve("report.html").toUri().toString();
        french = folder.resolve("report.fr.html").toUri().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "50, 30, 20",
        "20, 30, 50",
        "1, 1, 1",
        "100, 1, 1",
        "1, 100, 1",
        "1, 1, 100",
        "33, 33, 34",
        "7, 64, 29",
        "45, 5, 50",
        "90, 80, 17"
    })
    void sliders_give_the_numbers_of_the_program(int one, int two, int three, Browser browser) throws IOException {
        var ranking = weighed(one, two, three);
        browser.open(english);

        browser.run(SLIDE, one, two, three);

        assertThat(browser.texts(RANKING)).isEqualTo(lines(ranking, Language.EN));
        assertThat(browser.texts(COMPOSITES).stream()
                        .filter(value -> !value.isEmpty())
                        .map(Double::valueOf)
                        .toList())
                .isEqualTo(composites(ranking));
        assertThat(browser.text(SAID)).contains(leader(ranking) + " leads with");
    }

    @Test
    void french_sliders_write_numbers_as_the_french_do(Browser browser) throws IOException {
        browser.open(french);

        browser.run(SLIDE, 50, 30, 20);

        assertThat(browser.texts(RANKING)).isEqualTo(lines(weighed(50, 30, 20), Language.FR));
        assertThat(browser.text(SAID))
                .startsWith("Et si… – avec Connaissance")
                .contains("50\u202f%, ", "30\u202f%, ", " est en tête avec ");
    }

    @Test
    void other_weights_change_nothing_that_the_program_wrote(Browser browser) {
        browser.scripts(false);
        browser.open(english);
        var written = browser.texts(RECORD);
        browser.scripts(true);
        browser.open(english);

        browser.run(SLIDE, 1, 1, 98);
        assertThat(browser.texts(RECORD)).isEqualTo(written);
        assertThat(browser.text(SAID)).startsWith("What if – with ");
        browser.click(".weighing button");
        assertThat(browser.text(SAID)).isEmpty();
        assertThat(browser.address()).isEqualTo(english);
    }

    @Test
    void other_weights_are_marked_and_are_not_printed(Browser browser) {
        browser.open(english + "#weights-1=1,1,98");
        browser.emulate("print", "light");

        assertThat(browser.holds("return document.querySelector('.weighing').offsetParent === null"))
                .isTrue();
        assertThat(browser.text("return getComputedStyle(document.querySelector('.tried')).display"))
                .isEqualTo("none");
    }

    @Test
    void the_data_can_be_saved_from_the_page(Browser browser) throws IOException {
        browser.open(english);

        String unpacked = browser.text("""
                const packed = document.querySelector('[data-file$=".csv"]').dataset.packed;
                const bytes = Uint8Array.from(atob(packed), character => character.charCodeAt(0));
                return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
                """);
        assertThat(unpacked)
                .isEqualToNormalizingNewlines(Program.run("score", folder.toString(), "--format", "csv")
                        .out());
    }

    @Test
    void the_mark_on_the_map_moves_to_the_corner_that_has_all_the_weight(Browser browser) {
        browser.open(english);
        String stated = browser.text(MARK);

        browser.run(SLIDE, 0, 0, 70);
        assertThat(browser.text(MARK)).isEqualTo("170.0 27.5");
        browser.run(SLIDE, 50, 50, 0);
        assertThat(browser.text(MARK)).isEqualTo("170.0 270.0");
        browser.click(".weighing button");
        assertThat(browser.text(MARK)).isEqualTo(stated).isEqualTo("170.0 189.2");
    }

    @Test
    void a_slider_moves_with_the_keyboard(Browser browser) {
        browser.open(english);

        Keys right = Keys.ARROW_RIGHT;
        browser.type(".weighing input", right, right, right, right, right);

        // 38 of 104 is 36.5, 33 is 31.7: 36, 32 and 32 add up to 100.
        assertThat(browser.address()).endsWith("#weights-1=38,33,33");
        assertThat(browser.text("return document.querySelector('.weighing input').getAttribute('aria-valuetext')"))
                .isEqualTo("36%");
    }

    @Test
    void weights_that_are_all_zero_are_the_stated_ones(Browser browser) {
        browser.open(english);
        var written = browser.texts(RANKING);

        browser.run(SLIDE, 0, 0, 0);

        assertThat(browser.texts(RANKING)).isEqualTo(written);
    }

    @Test
    void the_address_brings_weights_order_and_theme_back(Browser browser) {
        browser.open(english);
        browser.run(SLIDE, 10, 80, 10);
        browser.click("#ranking-1 th:nth-child(5) button");
        browser.click("#ranking-1 th:nth-child(5) button");
        browser.run("const theme = document.querySelector('.theme select'); theme.value = 'dark';"
                + " theme.dispatchEvent(new Event('change'))");
        var chosen = browser.texts(RANKING);
        String address = browser.address();

        browser.open(address);

        assertThat(address).endsWith("#weights-1=10,80,10&sort-1=5&theme=dark");
        assertThat(browser.texts(RANKING)).isEqualTo(chosen);
        assertThat(browser.text(SAID)).contains("80%");
        assertThat(browser.text(PAPER)).isEqualTo(DARK);
    }

    @Test
    void a_link_inside_the_page_undoes_nothing(Browser browser) {
        browser.open(english + "#weights-1=10,80,10&theme=dark");
        var chosen = browser.texts(RANKING);

        browser.run("location.hash = '#method'");

        assertThat(browser.holds("return new Promise(requestAnimationFrame).then(() => scrollY > 1000)"))
                .isTrue();
        assertThat(browser.address()).endsWith("#method&weights-1=10,80,10&theme=dark");
        assertThat(browser.texts(RANKING)).isEqualTo(chosen);
        assertThat(browser.text(PAPER)).isEqualTo(DARK);
    }

    @Test
    void the_page_can_be_opened_at_a_part_of_it(Browser browser) {
        browser.open(english + "#method");

        assertThat(browser.text("return document.querySelector('.weighing output').textContent"))
                .isEqualTo("34%");
        assertThat(browser.holds("return scrollY > 1000")).isTrue();
        assertThat(browser.address()).endsWith("#method");
    }

    @Test
    void an_address_that_means_nothing_changes_nothing(Browser browser) {
        browser.open(english);
        var written = browser.texts(RANKING);

        for (String nonsense : NONSENSE) {
            browser.run("location.hash = arguments[0]; dispatchEvent(new Event('hashchange'))", nonsense);
            assertThat(browser.texts(RANKING)).as(nonsense).isEqualTo(written);
            assertThat(browser.text(PAPER)).as(nonsense).isEqualTo(LIGHT);
        }
    }

    @Test
    void nothing_is_stored(Browser browser) {
        browser.open(english + "#weights-1=10,80,10&theme=dark&sort-1=5");

        assertThat(browser.holds("return localStorage.length + sessionStorage.length + document.cookie.length === 0"))
                .isTrue();
    }

    @Test
    void a_table_is_sorted_by_words_and_by_numbers_and_goes_back(Browser browser) {
        browser.open(english);
        var written = browser.texts(COLUMN, 1);

        browser.click("#ranking-1 th:nth-child(2) button");
        assertThat(browser.texts(COLUMN, 1)).isSorted();
        assertThat(sorted(browser)).isEqualTo("ascending");
        browser.click("#ranking-1 th:nth-child(2) button");
        assertThat(browser.texts(COLUMN, 1)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted(browser)).isEqualTo("descending");
        browser.click("#ranking-1 th:nth-child(2) button");
        assertThat(browser.texts(COLUMN, 1)).isEqualTo(written);
        assertThat(sorted(browser)).isEqualTo("none");
        browser.type("#ranking-1 th:nth-child(4) button", Keys.ENTER);
        assertThat(browser.texts(COLUMN, 3))
                .isSortedAccordingTo(
                        Comparator.<String, Double>comparing(Double::valueOf).reversed());
    }

    /** What fell has the sign of a minus, which is no hyphen. */
    @Test
    void a_change_is_sorted_with_its_sign(Browser browser) {
        browser.open(Path.of("reports", "northern-services-autumn.html").toUri().toString());

        browser.run(CHANGES + "table.tHead.rows[0].cells[5].querySelector('button').click()");
        var changes =
                browser
                        .texts(CHANGES + "return [...table.tBodies[0].rows].map(row => row.cells[5].textContent)")
                        .stream()
                        .filter(change -> !change.equals("–"))
                        .map(change -> Double.valueOf(change.replace('−', '-')))
                        .toList();

        assertThat(changes).anyMatch(change -> change < 0).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void what_has_no_number_comes_last_both_ways(Browser browser) {
        browser.open(english);

        for (String way : List.of("descending", "ascending")) {
            browser.click("#ranking-1 th:nth-child(5) button");
            assertThat(sorted(browser)).isEqualTo(way);
            assertThat(browser.texts(COLUMN, 4)).last().isEqualTo("–");
        }
    }

    @Test
    void the_theme_is_the_systems_until_it_is_chosen(Browser browser) {
        browser.open(english);
        browser.emulate("", "dark");
        assertThat(browser.text(PAPER)).isEqualTo(DARK);

        browser.open(english + "#theme=light");
        browser.emulate("", "dark");
        assertThat(browser.text(PAPER)).isEqualTo(LIGHT);
    }

    /** A sheet of paper has {@link java.math.RoundingMode#HALF_UP}; toFixed looks at the exact value as well. */
    @Test
    void the_browser_rounds_as_the_program_does(Browser browser) {
        var values = new Random(1)
                .doubles(2000, 0, 2000)
                .map(value -> value < 1000 ? value / 10 : Math.floor(value) / 20)
                .boxed()
                .toList();
        browser.open(english);

        assertThat(browser.texts("return arguments[0].map(value => value.toFixed(1))", values))
                .isEqualTo(values.stream()
                        .map(Wording.of("readiness.page.Report", Language.EN)::score)
                        .toList());
    }

    private static String sorted(Browser browser) {
        return browser.text(
                "return document.querySelector('#ranking-1 [aria-sort]')?.getAttribute('aria-sort') || 'none'");
    }

    private static JsonNode weighed(int one, int two, int three) throws IOException {
        Path settings = folder.resolve("assessment.yaml");
        String stated = Files.readString(settings);
        try {
            Files.writeString(
                    settings,
                    stated + "\nweights: {pilot-team: {awareness: " + one + ", delivery-pain: " + two
                            + ", business-visibility: " + three + "}}\n");
            String result = Program.run("score", folder.toString(), "--format", "json", "--draws", "1")
                    .out();
            return new ObjectMapper()
                    .readTree(result)
                    .get("questionnaires")
                    .get(0)
                    .get("ranking");
        } finally {
            Files.writeString(settings, stated);
        }
    }

    private static List<String> lines(JsonNode ranking, Language language) {
        var wording = Wording.of("readiness.page.Report", language);
        return teams(ranking)
                .filter(team -> !team.get("composite").isNull())
                .map(team -> team.get("rank").asString("–") + " " + name(team) + " "
                        + (team.get("composite").isNull()
                                ? "–"
                                : wording.score(team.get("composite").asDouble())))
                .toList();
    }

    private static List<Double> composites(JsonNode ranking) {
        return teams(ranking)
                .filter(team -> !team.get("composite").isNull())
                .map(team -> team.get("composite").asDouble())
                .toList();
    }

    private static String leader(JsonNode ranking) {
        return teams(ranking)
                .filter(team -> team.get("status").asString().equals("candidate"))
                .map(ReportScriptTest::name)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> teams(JsonNode ranking) {
        return StreamSupport.stream(ranking.get("teams").spliterator(), false);
    }

    /** Returns the example's name for a team, which is its id with a capital. */
    private static String name(JsonNode team) {
        String id = team.get("team").asString();
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
