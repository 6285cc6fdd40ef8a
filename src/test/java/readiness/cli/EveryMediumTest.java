package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report on a desk, magnified, on a phone and on paper; with {@code -Dreports=FOLDER} those of all assessments in a
 * folder in the place of the example's.
 */
@ExtendWith(InBrowser.class)
class EveryMediumTest {

    /** 1280 pixels at 400 %, and a phone. */
    private static final List<Integer> NARROW = List.of(320, 360);

    /** The figures of each row; a name may be written from right to left, and is printed so. */
    private static final String MATRIX_ROWS = "return [...document.querySelectorAll('.matrix tbody tr')]"
            + ".map(row => [...row.cells].slice(1).map(cell => cell.textContent).join(''))";

    private static final double THIRD = 1.0 / 3;

    @TempDir
    private static Path folder;

    static Stream<Path> assessments() throws IOException {
        String more = System.getProperty("reports", "");
        if (more.isEmpty()) {
            return Stream.of(Program.EXAMPLE);
        }
        try (Stream<Path> folders = Files.list(Path.of(more))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static Stream<Path> pages() throws IOException {
        return assessments().flatMap(EveryMediumTest::pages);
    }

    private static Stream<Path> pages(Path assessment) {
        Path to = folder.resolve(assessment.getFileName().toString());
        var pages = Stream.of(to.resolve("report.html"), to.resolve("report.fr.html"));
        if (to.toFile().mkdir()) {
            Program.run("report", assessment.toString(), "--lang", "en,fr", "--draws", "2000", "--out", to.toString());
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_one_fits_on_a_desk_and_nothing_scrolls_sideways(Path page, Browser browser) throws IOException {
        var softly = new SoftAssertions();
        browser.open(page.toUri().toString(), 1280);
        softly.assertThat(
                        browser.holds("return document.querySelector('.board').getBoundingClientRect().bottom <= 800"))
                .as("page one fits into 1280 × 800; it ends at "
                        + browser.text("return document.querySelector('.board').getBoundingClientRect().bottom"))
                .isTrue();
        softly.assertThat(Layout.misfits(browser)).as("1280").isEmpty();
        softly.assertThat(violations(browser)).as("axe at 1280").containsExactly("");
        for (int width : NARROW) {
            browser.open(page.toUri().toString(), width);
            softly.assertThat(Layout.scrollsSideways(browser)).as("at " + width).isFalse();
            softly.assertThat(Layout.misfits(browser)).as("at " + width).isEmpty();
            softly.assertThat(
                            browser.texts(
                                    "return [...document.querySelectorAll('.wide')].filter(frame => frame.scrollWidth > frame.clientWidth + 1 !== frame.classList.contains('scrolled')).map(frame => frame.ariaLabel)"))
                    .as("tables that scroll and do not say so, at " + width)
                    .isEmpty();
        }
        softly.assertThat(violations(browser)).as("axe on a phone").containsExactly("");
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void paper_has_page_one_alone_and_no_page_that_is_nearly_empty(Path page, Browser browser) {
        assumeTrue(Paper.isLegible(), "pdftotext is not on the PATH");
        var softly = new SoftAssertions();
        for (Paper.Size size : Paper.Size.values()) {
            browser.open(page.toUri().toString());
            String last = browser.text(
                    "return [...document.querySelectorAll('.board p, .board li, .board span, .board figcaption')].at(-1).textContent");
            String next = browser.text("return document.querySelector('main > section h2').firstChild.textContent");
            var sheets = Paper.of(browser, size).sheets(folder);

            softly.assertThat(squeezed(sheets.get(0).words()))
                    .as(size + ": the end of page one")
                    .contains(squeezed(last));
            softly.assertThat(squeezed(sheets.get(1).words()))
                    .as(size + ": the beginning of the second page")
                    .startsWith(squeezed(next));
            String printed = squeezed(sheets.stream().map(Paper.Sheet::words).collect(Collectors.joining()));
            softly.assertThat(browser.texts(MATRIX_ROWS).stream().map(EveryMediumTest::squeezed))
                    .as(size + ": rows of the matrix")
                    .allMatch(printed::contains);
            softly.assertThat(IntStream.range(1, sheets.size() - 1)
                            .filter(number -> sheets.get(number).full() < THIRD)
                            .mapToObj(number -> (number + 1) + " of " + sheets.size() + ": "
                                    + Math.round(100 * sheets.get(number).full()) + " %, "
                                    + sheets.get(number).words())
                            .toList())
                    .as(size + ": pages that are nearly empty")
                    .isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sliders_leave_no_trace_on_paper(Path page, Browser browser) {
        assumeTrue(Paper.isLegible(), "pdftotext is not on the PATH");
        browser.open(page.toUri().toString());
        var before = Paper.of(browser, Paper.Size.A4).sheets(folder);
        browser.open(page.toUri() + "#weights-1=5,90,5");
        browser.run(
                "document.querySelectorAll('input[type=range]').forEach((slider, at) => {"
                        + " slider.value = 13 * (at + 1) % 100; slider.dispatchEvent(new Event('input', {bubbles: true})); });");

        var after = Paper.of(browser, Paper.Size.A4).sheets(folder);
        assertThat(IntStream.range(0, before.size())
                        .filter(number -> !after.get(number).equals(before.get(number)))
                        .mapToObj(number -> number + 1))
                .as("pages that differ")
                .isEmpty();
        assertThat(after).hasSameSizeAs(before);
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\p{Z}\u2066-\u2069\u00ad]+", "");
    }

    private static List<String> violations(Browser browser) throws IOException {
        try (InputStream script = Objects.requireNonNull(EveryMediumTest.class.getResourceAsStream("/axe.min.js"))) {
            browser.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return browser.texts(ReportLayoutTest.WCAG);
    }
}
