package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.export.Schemas;
import readiness.testkit.Shipped;
import tools.jackson.databind.json.JsonMapper;

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
                Program.run("score", example().toString(), "--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource({"en, northern-services-autumn.html", "fr, northern-services-autumn.fr.html"})
    void the_report_of_the_second_round_says_what_changed_since_the_first(String language, String name)
            throws IOException {
        Path file = folder.resolve("autumn.html");
        Program.run("report", secondRound().toString(), "--out", file.toString(), "--lang", language);
        Approved.compare(PUBLISHED.resolve(name), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "json, en, northern-services-comparison.json",
        "md, en, northern-services-comparison.md",
        "md, fr, northern-services-comparison.fr.md"
    })
    void the_comparison_of_both_rounds_is_the_one_that_was_approved(String format, String language, String name)
            throws IOException {
        Path autumn = secondRound();
        Path spring = autumn.resolveSibling("northern-services");
        Approved.compare(
                PUBLISHED.resolve(name),
                Program.run("compare", spring.toString(), autumn.toString(), "--format", format, "--lang", language)
                        .out());
    }

    @Test
    void the_published_comparison_follows_its_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        JsonMapper.shared().readTree(Schemas.find("comparison").orElseThrow()));

        assertThat(schema.validate(JsonMapper.shared()
                        .readTree(PUBLISHED
                                .resolve("northern-services-comparison.json")
                                .toFile())))
                .isEmpty();
    }

    /** Returns the folder of the second round, which names that of the first beside it. */
    private Path secondRound() throws IOException {
        Path examples = Path.of("questionnaires/examples");
        Shipped.copy(examples.resolve("northern-services"), folder.resolve("northern-services"));
        return Shipped.copy(examples.resolve("northern-services-autumn"), folder.resolve("northern-services-autumn"));
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
