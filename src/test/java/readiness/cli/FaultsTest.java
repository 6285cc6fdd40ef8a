package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults at the writes of each command, as of a disk that is full: every file is the old one or the new one, and
 * nothing half written is left beside it.
 */
final class FaultsTest {

    private static final String SETTINGS = "schema: readiness/assessment/v1\n";
    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: pilot-team
            team: blue
            state: draft
            answers:
              release-frequency: monthly
            """;

    @TempDir
    private Path path;

    /**
     * A file may grow to so many blocks of 512 or 1,024 bytes: the write that goes beyond is short, the next one fails.
     */
    @ParameterizedTest(name = "{0}, {1} blocks")
    @CsvSource({
        "report FOLDER --draws 10, 0",
        "report FOLDER --draws 10, 8",
        "init FOLDER, 1",
        "init FOLDER, 4",
        "questionnaires copy pilot-team FOLDER/own.yaml, 0",
        "questionnaires copy pilot-team FOLDER/own.yaml, 2",
        "survey pilot-team --plain --team blue --out FOLDER/blue.yaml, 0",
        "survey pilot-team --plain --role member --team red --out FOLDER/red.yaml, 0",
        "import FOLDER/export.csv --yes --into FOLDER, 0",
        "import FOLDER/../outside.csv --yes --into FOLDER, 0",
        "form pilot-team --out FOLDER/form.html, 0",
        "form pilot-team --out FOLDER/form.html, 8",
        "demo FOLDER/demo, 4",
        "'report FOLDER --draws 10 --lang en,fr', 16",
        "templates copy FOLDER/t, 4"
    })
    void a_disk_that_is_full_leaves_the_old_files_or_the_new_ones(String command, int blocks)
            throws IOException, InterruptedException {
        var old = files(prepared("full", command));
        var whole = whole(command);

        Path folder = run("ulimit -f " + blocks + "; ", command, prepared("full", command), 4);

        assertOldOrNew(files(folder), old, whole);
    }

    /** What follows the writing: the bytes on their way to the disk, the name, the permissions of an old file. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "fsync:error=EIO, questionnaires copy pilot-team FOLDER/own.yaml",
        "fsync:error=EIO, report FOLDER --draws 10",
        "rename:error=EACCES, report FOLDER --draws 10",
        "fchmod:error=EPERM, report FOLDER --draws 10",
        "rename:error=EIO:when=3, init FOLDER",
        "rename:error=EIO, survey pilot-team --plain --team blue --out FOLDER/blue.yaml",
        "fsync:error=ENOSPC, import FOLDER/export.csv --yes --into FOLDER",
        "rename:error=EIO:when=2, import FOLDER/../outside.csv --yes --into FOLDER",
        "rename:error=EACCES, form pilot-team --out FOLDER/form.html",
        "fsync:error=ENOSPC, form pilot-team --out FOLDER/form.html",
        "fchmod:error=EPERM, form pilot-team --out FOLDER/form.html",
        "rename:error=EIO:when=5, demo FOLDER/demo"
    })
    void a_step_that_fails_leaves_the_old_files_or_the_new_ones(String fault, String command)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")) && canTrace());
        var old = files(prepared("traced", command));
        var whole = whole(command);
        String call = fault.replaceFirst(":.*", "");

        Path folder = run(
                "exec strace -f -qq -o /dev/null -e trace=" + call + " -e inject=" + fault + " ",
                command,
                prepared("traced", command),
                4);

        assertOldOrNew(files(folder), old, whole);
    }

    /** What is half written then has a name of its own, which nobody takes for a file of the assessment. */
    @ParameterizedTest(name = "{1} killed at {0}")
    @CsvSource({
        "rename:when=1, report FOLDER --draws 10",
        "fsync:when=1, report FOLDER --draws 10",
        "rename:when=3, init FOLDER",
        "fsync:when=1, questionnaires copy pilot-team FOLDER/own.yaml",
        "rename:when=2, import FOLDER/../outside.csv --yes --into FOLDER"
    })
    void a_run_that_is_killed_leaves_the_old_files_or_the_new_ones_and_the_next_completes_them(
            String call, String command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")) && canTrace());
        var old = files(prepared("killed", command));
        var whole = whole(command);
        String name = call.replaceFirst(":.*", "");
        String inject = call.replace(":", ":signal=KILL:");

        Path folder = run(
                "exec strace -f -qq -o /dev/null -e trace=" + name + " -e inject=" + inject + " ",
                command,
                prepared("killed", command),
                137);

        assertOldOrNew(withoutLock(withoutParts(files(folder))), old, whole);
        assertThat(withoutParts(files(run("", command, folder, 0)))).isEqualTo(whole);
    }

    private static Map<String, String> withoutParts(Map<String, String> files) {
        files.keySet().removeIf(name -> name.matches("(.*/)?\\.[^/]*\\.part"));
        return files;
    }

    /** The lock of a run that was killed holds nobody back; the next run takes it away. */
    private static Map<String, String> withoutLock(Map<String, String> files) {
        files.keySet().removeIf(name -> name.matches("\\.[0-9a-f]+-lock"));
        return files;
    }

    private static void assertOldOrNew(Map<String, String> now, Map<String, String> old, Map<String, String> whole) {
        assertThat(now.keySet()).allMatch(name -> old.containsKey(name) || whole.containsKey(name));
        assertThat(now.keySet()).containsAll(old.keySet());
        now.forEach((name, text) -> assertThat(text).as(name).isIn(Arrays.asList(old.get(name), whole.get(name))));
    }

    private static boolean canTrace() throws IOException, InterruptedException {
        return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                        .start()
                        .waitFor()
                == 0;
    }

    /** Returns a folder of the same path each time, with what the command reads. */
    private Path prepared(String name, String command) throws IOException {
        Path folder = path.resolve("mine");
        if (Files.exists(folder)) {
            Files.move(folder, path.resolve(name + System.nanoTime()));
        }
        Files.createDirectories(folder);
        if (!command.startsWith("init")) {
            Files.writeString(folder.resolve("assessment.yaml"), SETTINGS);
            Files.writeString(folder.resolve("blue.yaml"), SHEET);
            Files.writeString(folder.resolve("export.csv"), "team,release-frequency\nblue,weekly\n");
            Files.writeString(folder.resolveSibling("outside.csv"), "team,release-frequency\nred,weekly\n");
            Files.writeString(folder.resolve("report.html"), "<!-- readiness report -->\nold\n");
            Files.writeString(folder.resolve("form.html"), "<!-- readiness form -->\nold\n");
        }
        return folder;
    }

    /** Returns the files after a run without a fault, inside the test: starting the program takes longest. */
    private Map<String, String> whole(String command) throws IOException {
        Path folder = prepared("whole", command);
        var outcome = command.startsWith("survey")
                ? Program.hearing(List.of("1"), words(command, folder))
                : Program.run(Locale.getDefault(), words(command, folder));
        assertThat(outcome.code()).as(command + outcome.err()).isIn(0, 130);
        return files(folder);
    }

    private static String[] words(String command, Path folder) {
        return command.replace("FOLDER", folder.toString()).split(" ", -1);
    }

    private static Path run(String before, String command, Path folder, int code)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("sh", "-c", before + "\"$@\"", "sh"));
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        words.addAll(List.of(System.getProperty("java.class.path", ""), "readiness.cli.Main"));
        words.addAll(List.of(words(command, folder)));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write("1\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(process.waitFor()).as(command).isIn(code, code == 0 ? 130 : code);
        return folder;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
