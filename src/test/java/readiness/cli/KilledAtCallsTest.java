package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;

/**
 * A survey that is killed at a system call of its saves: the file has the answers before or after, and whoever starts
 * the survey again finds nothing half written beside it.
 *
 * <p>{@code -Dkills=50} and more kills at more of the calls, all of them where there are no more.
 */
class KilledAtCallsTest {

    private static final int KILLS = Integer.getInteger("kills", 6);

    private static final List<String> CALLS =
            List.of("rename", "fsync", "write", "openat", "close", "statx", "access", "fcntl", "unlink");

    private static final Pattern CALL = Pattern.compile("^(\\d+) +([a-z0-9]+)\\(.*");

    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: small@1.0.0
            digest: 0
            state: draft
            answers:
              releases: yes
            """;

    private static final List<String> WHOLE =
            List.of(SHEET, SHEET + "  tests: no\n", SHEET + "  tests: no\n  sleeps: yes\n");

    @TempDir
    private Path folder;

    private Path sheet = Path.of("");

    /** A call by its name and the how manyth of its kind it is. */
    private record Call(String name, int number) {}

    @BeforeEach
    void write_a_sheet() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")) && canTrace());
        Files.writeString(folder.resolve("small.yaml"), Examples.RELEASES);
        Files.createDirectory(folder.resolve("answers"));
        sheet = Files.writeString(folder.resolve("answers/sheet.yaml"), SHEET);
    }

    @Test
    void the_file_is_whole_and_nothing_is_left_beside_it() throws Exception {
        var calls = calls();
        assertThat(calls.size()).isGreaterThan(20);
        int step = Math.max(1, calls.size() / KILLS);
        for (int place = 0; place < calls.size(); place += step) {
            Call call = calls.get(place);
            Files.writeString(sheet, SHEET);

            run(Optional.of(call));

            assertThat(undated()).as("%s", call).isIn(WHOLE);
            var again = Program.hearing(List.of("q"), command().toArray(new String[0]));
            assertThat(again.code()).as("%s: %s", call, again.err()).isEqualTo(130);
            try (var files = Files.list(sheet.getParent())) {
                assertThat(files).as("%s", call).containsExactly(sheet);
            }
        }
    }

    /** Returns the calls of the survey's own thread, from the lock on the sheet to the end of the program. */
    private List<Call> calls() throws Exception {
        var log = run(Optional.empty());
        assertThat(undated()).isEqualTo(WHOLE.get(2));
        int start = IntStream.range(0, log.size())
                .filter(line -> log.get(line).contains("." + Integer.toHexString("sheet.yaml".hashCode()) + "-lock"))
                .findFirst()
                .orElseThrow();
        String thread = parts(log.get(start)).orElseThrow().group(1);
        var calls = new ArrayList<Call>();
        for (String name : CALLS) {
            int number = 0;
            for (int line = 0; line < log.size(); line++) {
                var parts = parts(log.get(line));
                if (parts.filter(call ->
                                call.group(1).equals(thread) && call.group(2).equals(name))
                        .isPresent()) {
                    number++;
                    if (line >= start) {
                        calls.add(new Call(name, number));
                    }
                }
            }
        }
        return calls;
    }

    private String undated() throws IOException {
        return Files.readString(sheet).replaceFirst("date: .*\n", "");
    }

    private static Optional<Matcher> parts(String line) {
        return Optional.of(CALL.matcher(line)).filter(Matcher::matches);
    }

    /** Runs a survey that answers two questions, up to the call at which it is killed; returns the calls. */
    private List<String> run(Optional<Call> killed) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        var words = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", log.toString()));
        words.addAll(List.of("-e", "trace=" + String.join(",", CALLS)));
        killed.ifPresent(
                call -> words.addAll(List.of("-e", "inject=" + call.name + ":signal=KILL:when=" + call.number)));
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-cp"));
        words.addAll(List.of(System.getProperty("java.class.path", ""), "readiness.cli.Main"));
        words.addAll(command());
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write("n\ny\nq\n".getBytes(StandardCharsets.UTF_8));
        }
        process.waitFor();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.toList();
        }
    }

    private List<String> command() {
        return List.of("survey", folder.resolve("small.yaml").toString(), "--plain", "--out", sheet.toString());
    }

    private static boolean canTrace() throws IOException, InterruptedException {
        return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                        .start()
                        .waitFor()
                == 0;
    }
}
