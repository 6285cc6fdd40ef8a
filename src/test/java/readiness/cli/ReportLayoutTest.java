package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report as people meet it: with a screen reader, on a phone, on paper, without scripts, behind a strict server.
 */
@ExtendWith(InBrowser.class)
class ReportLayoutTest {

    private static final String STATE = "#weights-1=20,60,20&sort-1=5";
    static final String WCAG = """
            return axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']})
              .then(({violations, passes}) => [passes.length > 10 ? '' : 'axe found nothing to look at', ...violations.map(rule =>
                rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))]);
            """;
    private static final String WORDS = """
            document.querySelectorAll('.weighing, .theme, .saving').forEach(added => added.remove());
            return document.body.innerText;
            """;
    private static final String BROKEN_WORDS = """
            const broken = [];
            for (const cell of document.querySelectorAll('section:not(.method) .wide :is(th, td):not(.long)')) {
              const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
              for (let text; text = texts.nextNode();)
                for (const word of text.data.matchAll(/\\p{L}+/gu)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  if (range.getClientRects().length > 1) broken.push(word[0]);
                }
            }
            return broken;
            """;
    private static final String CUT_CAPTIONS = """
            return [...document.querySelectorAll('.wide caption')]
              .filter(caption => caption.getBoundingClientRect().width > caption.closest('.wide').clientWidth + 1)
              .map(caption => caption.innerText);
            """;
    private static final String CONTROLS =
            "return document.querySelectorAll('input[type=range], select, button').length === 0";
    private static final String LOST_PICTURES = """
            return [...document.querySelectorAll('svg:not([width="0"])')].filter(picture => {
              const {width, height} = picture.getBoundingClientRect();
              return width < 40 || height < 8;
            }).map(picture => picture.outerHTML);
            """;

    /** Names that two regions share, tables whose first row is not of headers, and rows that have none. */
    private static final String UNNAMED = """
            const names = [...document.querySelectorAll('[role=region]')].map(region => region.ariaLabel);
            const rows = [...document.querySelectorAll('tr')];
            const headers = (row) => [...row.cells].filter(({tagName}) => tagName === 'TH').length;
            return [
              ...names.filter((name, place) => names.indexOf(name) < place),
              ...rows.filter(row => headers(row) < (row === row.closest('table').rows[0] ? row.cells.length : 1))
                .map(row => row.textContent),
            ];
            """;

    private static final String STRICTEST = "sandbox; default-src 'none'; img-src 'self'; style-src 'self'";

    /** What lies between the margins of the paper, in the browser's pixels of 1/96 inch. */
    static final int A4 = 665;

    private static final int LETTER = 687;
    private static final int PHONE = 360;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        Program.run("demo", folder.toString(), "--lang", "en,fr");
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, light, 1200",
        "report.html, dark, 360",
        "report.fr.html, light, 360",
        "report.fr.html, dark, 1200"
    })
    void axe_finds_no_violation_of_wcag(String file, String scheme, int width, Browser browser) throws IOException {
        browser.open(address(file) + STATE, width);
        browser.emulate("", scheme);

        browser.run(axe());

        assertThat(browser.texts(WCAG)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"report.html", "report.fr.html"})
    void every_table_has_headers_and_a_region_of_its_own_name(String file, Browser browser) {
        browser.open(address(file));

        assertThat(browser.texts(UNNAMED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"report.html", "report.fr.html"})
    void a_phone_never_scrolls_sideways(String file, Browser browser) {
        browser.open(address(file) + STATE, PHONE);

        assertThat(Layout.scrollsSideways(browser)).isFalse();
        assertThat(Layout.misfits(browser)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"report.html, 1280", "report.fr.html, 1280", "report.html, 360", "report.fr.html, 360"})
    void the_caption_of_a_table_that_scrolls_is_seen_whole(String file, int width, Browser browser) {
        browser.open(address(file), width);

        assertThat(browser.texts(CUT_CAPTIONS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"report.html, " + A4, "report.html, " + LETTER, "report.fr.html, " + A4, "report.fr.html, " + LETTER})
    void no_word_in_a_table_is_broken_on_paper(String file, int width, Browser browser) {
        browser.open(address(file), width);
        browser.emulate("print", "light");

        assertThat(browser.texts(BROKEN_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"report.html, " + A4, "report.html, " + LETTER, "report.fr.html, " + A4, "report.fr.html, " + LETTER})
    void paper_cuts_nothing_off(String file, int width, Browser browser) {
        browser.open(address(file) + STATE, width);
        browser.emulate("print", "dark");

        assertThat(Layout.misfits(browser)).isEmpty();
        assertThat(
                        browser.holds(
                                "return [...document.querySelectorAll('.wide')].every(frame => frame.scrollWidth <= frame.clientWidth + 1)"))
                .isTrue();
        assertThat(browser.text("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(
                        browser.holds(
                                "return [...document.querySelectorAll('input, select, .weighing button, .saving button')].every(control => control.offsetParent === null)"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"report.html", "report.fr.html"})
    void without_scripts_nothing_is_missing_but_the_controls(String file, Browser browser) {
        browser.open(address(file));
        String words = browser.text(WORDS);
        browser.scripts(false);
        browser.open(address(file));

        assertThat(browser.holds(CONTROLS)).isTrue();
        assertThat(browser.text(WORDS)).isEqualTo(words);
        browser.scripts(true);
    }

    @Test
    void the_strictest_policy_still_shows_charts_and_words(Browser browser) throws IOException {
        byte[] page = Files.readAllBytes(folder.resolve("report.html"));
        browser.open(address("report.html"));
        String words = browser.text(WORDS);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/report.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", STRICTEST);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            browser.requests();
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/report.html";
            browser.open(address);

            assertThat(squeezed(browser.text(WORDS))).isEqualTo(squeezed(words));
            assertThat(browser.holds(CONTROLS)).isTrue();
            assertThat(browser.texts(LOST_PICTURES)).isEmpty();
            assertThat(browser.requests()).containsExactly(address);
            assertThat(browser.console())
                    .allMatch(complaint ->
                            complaint.contains("Content Security Policy") || complaint.contains("sandbox"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_page_sets_its_own_policy(Browser browser) {
        browser.open(address("report.html"));

        browser.run("const other = document.createElement('script'); other.textContent = 'window.other = 1';"
                + " document.body.append(other); fetch('http://127.0.0.1:9/').catch(() => {})");

        assertThat(browser.holds("return window.other === undefined")).isTrue();
        assertThat(browser.console()).hasSize(3).allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private static String address(String file) {
        return folder.resolve(file).toUri().toString();
    }

    /** Styles decide where a line ends and where a table has its gaps. */
    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(ReportLayoutTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
