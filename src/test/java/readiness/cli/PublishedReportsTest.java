package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Shipped;

/**
 * The reports of the worked example, as people find them in {@code reports/}. Rewrite them with {@code -Dapprove=true}.
 */
class PublishedReportsTest {

    private static final Path PUBLISHED = Path.of("reports");

    @TempDir
    private Path folder;

    @Test
    void the_report_in_english_is_the_one_that_was_approved() throws IOException {
        Approved.compare(PUBLISHED.resolve("northern-services.html"), report("--lang", "en"));
    }

    @Test
    void the_report_in_french_is_the_one_that_was_approved() throws IOException {
        Approved.compare(PUBLISHED.resolve("northern-services.fr.html"), report("--lang", "fr"));
    }

    @Test
    void the_result_is_the_one_that_was_approved() throws IOException {
        Approved.compare(
                PUBLISHED.resolve("northern-services.json"),
                Program.run("score", example().toString(), "--format", "json")
                        .out());
    }

    private Path example() throws IOException {
        return Shipped.copy(Path.of("questionnaires/examples/northern-services"), folder.resolve("example"));
    }

    private String report(String... options) throws IOException {
        Path file = folder.resolve("report.html");
        Program.run("report", example().toString(), "--out", file.toString(), options[0], options[1]);
        return Files.readString(file);
    }
}
