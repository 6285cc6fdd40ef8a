package readiness.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.console.Console;
import readiness.invocation.ExitCode;

/** The job on Spark gives what the command gives, however the sheets are spread. */
final class ScoreJobTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.default.parallelism", "3");

    @TempDir
    private static Path folder;

    @TempDir
    private Path own;

    private static Command command;

    /** What a run printed and wrote, and how it ended. */
    private record Run(int code, String out, String err) {}

    /** What the command says about the same folder. */
    private record Command(int code, String json, String err) {}

    @BeforeAll
    static void run_the_command() throws Exception {
        SETTINGS.forEach(System::setProperty);
        Company.write(folder);
        command = command(folder.resolve("whole"));
    }

    @AfterAll
    static void forget_the_settings() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @Test
    void the_command_has_much_to_say_about_these_sheets() {
        assertThat(command.code).isEqualTo(ExitCode.ERRORS_IN_INPUT.code());
        assertThat(command.err)
                .contains("a-01.ndjson", "forms/export.csv", "forms/late.csv")
                .contains("compny", "god", "R119", "R123", "R131", "R150", "R154", "R155");
        assertThat(command.json).contains("\"company\"", "\"firm\"", "\"pilot-team\"", "\"code\" : \"R119\"");
    }

    @ParameterizedTest(name = "{0} partitions")
    @ValueSource(ints = {1, 2, 7, 64})
    void the_result_and_the_messages_are_those_of_the_command(int partitions) throws IOException {
        Path out = own.resolve("result.json");
        var run = job("--partitions", String.valueOf(partitions), "--out", out.toString(), settings(), sheets());

        assertThat(run.err).isEqualTo(command.err);
        assertThat(run.code).isEqualTo(command.code);
        assertThat(run.out).isEmpty();
        assertThat(Files.readString(out)).isEqualTo(command.json);
    }

    @Test
    void without_a_file_the_result_is_printed() {
        assertThat(job(settings(), sheets()).out).isEqualTo(command.json);
    }

    @Test
    void a_single_file_of_very_many_sheets_is_cut() throws Exception {
        Path many = Files.createDirectories(own.resolve("many"));
        Company.writeMany(many, 25_000);
        var expected = command(many);
        var run = job(
                "--partitions",
                "5",
                many.toString(),
                many.resolve("sheets.ndjson").toUri().toString());

        assertThat(run.out).isEqualTo(expected.json);
        assertThat(run.err).isEqualTo(expected.err);
        assertThat(run.out).contains("\"respondents\" : 5000");
    }

    @Test
    void an_existing_file_is_replaced_only_by_force_and_nothing_is_left_beside_it() throws IOException {
        Path out = Files.writeString(own.resolve("result.json"), "the only copy");
        var kept = job("--out", out.toString(), settings(), sheets());

        assertThat(kept.code).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE.code());
        assertThat(kept.err).contains("is already there").contains("--force");
        assertThat(out).hasContent("the only copy");

        job("--out", out.toString(), "--force", settings(), sheets());
        assertThat(Files.readString(out)).isEqualTo(command.json);
        try (var beside = Files.list(own)) {
            assertThat(beside.filter(file -> !file.toString().endsWith(".crc"))).containsExactly(out);
        }
    }

    @Test
    void what_the_job_reads_is_never_replaced() throws IOException {
        Path sheet = folder.resolve("sheets").resolve("a-01.ndjson");
        Path assessment = folder.resolve("settings").resolve("assessment.yaml");
        for (Path input : List.of(sheet, assessment)) {
            String before = Files.readString(input);
            var run = job("--out", input.toUri().toString(), "--force", settings(), sheets());

            assertThat(run.code).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE.code());
            assertThat(run.err).contains("is read by this command");
            assertThat(Files.readString(input)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void there_is_at_least_one_partition(int partitions) {
        var run = job("--partitions", String.valueOf(partitions), settings(), sheets());

        assertThat(run.code).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(run.err).contains("--partitions takes a number of 1 or more");
    }

    @Test
    void a_folder_without_settings_is_reported() {
        var run = job(sheets(), sheets());

        assertThat(run.code).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE.code());
        assertThat(run.err).contains("assessment.yaml");
    }

    @Test
    void help_says_where_the_assessment_is_read() {
        assertThat(job("--help").out).contains("The driver reads assessment").contains("SHEETS");
        assertThat(run(Locale.FRENCH, "--help").out).contains("Le pilote (driver)");
    }

    private static String settings() {
        return folder.resolve("settings").toString();
    }

    private static String sheets() {
        return folder.resolve("sheets").toUri().toString();
    }

    private static Run job(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    private static Run run(Locale locale, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = ScoreJob.run(new Console(new PrintWriter(out), new PrintWriter(err), locale), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** Runs the command itself, on a folder that has everything in it. */
    private static Command command(Path assessment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("command", ".json");
        Path err = Files.createTempFile("command", ".txt");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "readiness.cli.Main",
                        "score",
                        "--format",
                        "json",
                        assessment.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG"));
        int code = builder.start().waitFor();
        return new Command(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }
}
