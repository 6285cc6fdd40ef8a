package readiness.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own with 256 MB of memory and so many seconds of work: what others do on the machine
 * meanwhile does not count.
 */
public final class SmallJava {

    private static final String MAIN = "readiness.cli.Main";

    private SmallJava() {}

    /**
     * What a run left behind.
     *
     * @param code 137 or 152 where it was ended for taking too long
     */
    public record Outcome(int code, String out, String err) {}

    /** Runs the program with these words on its standard input. */
    public static Outcome run(int seconds, String input, String... args) {
        try {
            Path folder = Files.createTempDirectory("small-java");
            Path in = Files.writeString(folder.resolve("in"), input);
            var words = new ArrayList<>(List.of("sh", "-c", "ulimit -t " + seconds + "; exec \"$@\"", "sh"));
            words.add(ProcessHandle.current().info().command().orElse("java"));
            words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
            words.addAll(List.of(System.getProperty("java.class.path", ""), MAIN));
            words.addAll(List.of(args));
            Process process = new ProcessBuilder(words)
                    .redirectInput(in.toFile())
                    .redirectOutput(folder.resolve("out").toFile())
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends at all").isTrue();
            return new Outcome(process.exitValue(), text(folder.resolve("out")), text(folder.resolve("err")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
