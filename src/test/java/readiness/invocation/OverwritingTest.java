package readiness.invocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import readiness.output.KeptFileException;
import readiness.output.KeptFileException.Reason;

/** What a command may write over, and what it leaves alone. */
final class OverwritingTest {

    private static final String PAGE = "<!-- ours -->\n<p>new</p>\n";

    @TempDir
    private Path folder;

    private Overwriting overwriting = new Overwriting();

    @BeforeEach
    void reads_a_folder_and_its_templates() throws IOException {
        Files.createDirectories(folder.resolve("in/templates"));
        Files.createDirectories(folder.resolve("out"));
        overwriting = new Overwriting().reading(List.of(folder.resolve("in")));
    }

    @Test
    void a_place_where_nothing_is_may_be_taken() {
        assertThatCode(() -> overwriting.check(folder.resolve("out/r.html"), PAGE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- ours -->\n<p>old</p>\n"})
    void an_empty_file_and_an_earlier_result_may_be_written_over(String before) throws IOException {
        Path file = Files.writeString(folder.resolve("out/r.html"), before);
        assertThatCode(() -> overwriting.check(file, PAGE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "<!-- ours -->", "<!-- theirs -->\n"})
    void any_other_file_is_kept_unless_it_is_forced_away(String before) throws IOException {
        Path file = Files.writeString(folder.resolve("out/r.html"), before);
        assertThat(refused(file)).isEqualTo(Reason.NOT_OURS);
        assertThat(overwriting.isForced()).isFalse();
        new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("o", spec(overwriting))).parseArgs("--force");
        assertThat(overwriting.isForced()).isTrue();
        assertThatCode(() -> overwriting.check(file, PAGE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"in/sheet.yaml", "in/rows.csv", "in/templates/report.ftlh", "in/templates/report.CSS"})
    void nothing_that_the_run_reads_is_written_over_even_where_it_begins_as_a_result(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), PAGE);
        overwriting.readingTemplates(folder.resolve("in/templates"));
        assertThat(refused(file)).isEqualTo(Reason.INPUT_OF_THIS_RUN);
    }

    @Test
    void an_input_that_is_named_is_known_by_another_path_too() throws IOException {
        Path file = Files.writeString(folder.resolve("out/page.html"), PAGE);
        overwriting.reading(List.of(folder.resolve("in/../out/page.html")));
        assertThat(refused(file)).isEqualTo(Reason.INPUT_OF_THIS_RUN);
    }

    @Test
    void a_result_may_lie_among_the_files_that_are_read() throws IOException {
        Path file = Files.writeString(folder.resolve("in/report.html"), PAGE);
        assertThatCode(() -> overwriting.check(file, PAGE)).doesNotThrowAnyException();
    }

    @Test
    void a_link_is_never_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("out/l.html"), folder.resolve("out/gone.html"));
        assertThat(refused(link)).isEqualTo(Reason.LINK);
    }

    private Reason refused(Path file) {
        return catchThrowableOfType(KeptFileException.class, () -> overwriting.check(file, PAGE))
                .why();
    }

    private static CommandLine.Model.CommandSpec spec(Object options) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
    }
}
