package readiness.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as the browser prints it.
 *
 * @param pdf in base64
 * @param height in points
 */
record Paper(String pdf, double height) {

    /** What lies above and below the words: the margins, with the running heads. */
    private static final double MARGIN = 50;

    private static final Pattern PAGE = Pattern.compile("(?s)<page .*?</page>");
    private static final Pattern WORD = Pattern.compile("yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">([^<]*)</word>");

    /** The sizes of paper, in inches. */
    enum Size {
        A4(8.27, 11.69),
        LETTER(8.5, 11);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Returns what the browser prints of the page that it shows. */
    static Paper of(Browser browser, Size size) {
        browser.emulate("", "light");
        var printed = browser.command(
                "Page.printToPDF",
                Map.of(
                        "paperWidth",
                        size.width,
                        "paperHeight",
                        size.height,
                        "preferCSSPageSize",
                        true,
                        "printBackground",
                        false));
        return new Paper(String.valueOf(printed.get("data")), 72 * size.height);
    }

    /** Returns whether the words of a file can be read here. */
    static boolean isLegible() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }

    /** Returns the words of each page between its margins, in the order in which they were written. */
    List<Sheet> sheets(Path folder) {
        try {
            Path file = Files.write(
                    folder.resolve("printed.pdf"), Base64.getDecoder().decode(pdf));
            Path words = folder.resolve("printed.html");
            // As they were written: put into order by place, columns named from bottom to top are mixed with rows.
            var reading = new ProcessBuilder("pdftotext", "-raw", "-bbox", file.toString(), words.toString())
                    .redirectErrorStream(true)
                    .start();
            reading.getInputStream().readAllBytes();
            if (reading.waitFor() != 0) {
                throw new IllegalStateException("pdftotext cannot read what was printed");
            }
            return PAGE.matcher(Files.readString(words))
                    .results()
                    .map(this::sheet)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Sheet sheet(MatchResult page) {
        var words = new ArrayList<String>();
        double lowest = 0;
        for (MatchResult word : WORD.matcher(page.group()).results().toList()) {
            double top = Double.parseDouble(word.group(1));
            double foot = Double.parseDouble(word.group(2));
            if (top > MARGIN - 5 && foot < height - MARGIN) {
                words.add(word.group(3));
                lowest = Math.max(lowest, foot);
            }
        }
        return new Sheet(String.join(" ", words), (lowest - MARGIN) / (height - 2 * MARGIN));
    }

    /**
     * One printed page.
     *
     * @param full how far down its words go, from 0 to 1
     */
    record Sheet(String words, double full) {}
}
