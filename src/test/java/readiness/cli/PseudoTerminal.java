package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program on a terminal of the system's own, 80 by 24, that {@code script} of util-linux makes. */
final class PseudoTerminal implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final StringBuilder screen = new StringBuilder();
    private final Thread reader;

    private PseudoTerminal(Process process) {
        this.process = process;
        this.reader = new Thread(this::read);
        reader.start();
    }

    /** Returns whether the machine can make one. */
    static boolean isAvailable() {
        try {
            var version = new ProcessBuilder("script", "--version").start();
            String words = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.waitFor() == 0 && words.contains("util-linux");
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the program on a terminal of this type. */
    static PseudoTerminal start(String type, List<String> arguments) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        var words = Stream.concat(
                Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path", "")),
                Stream.concat(Stream.of("readiness.cli.Main"), arguments.stream()));
        String command = "stty rows 24 cols 80; exec "
                + words.map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
        var builder = new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "ACCESSIBLE", "LC_ALL"));
        builder.environment().put("TERM", type);
        builder.environment().put("LANG", "C.UTF-8");
        return new PseudoTerminal(builder.start());
    }

    /** Presses keys, one after the other. */
    void press(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.ISO_8859_1));
        process.getOutputStream().flush();
    }

    /** Presses keys, and waits until these words appear because of them. */
    void press(String keys, String awaited) throws IOException, InterruptedException {
        synchronized (screen) {
            screen.setLength(0);
        }
        press(keys);
        await(awaited);
    }

    /** Waits until these words have appeared. */
    void await(String words) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!seen().contains(words)) {
            assertThat(System.nanoTime())
                    .as("waited for “%s” and saw: %s", words, seen())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Returns the words that appeared since keys were pressed last, without what moves and colours them. */
    String seen() {
        synchronized (screen) {
            return screen.toString()
                    .replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "")
                    .replaceAll("\u001b[()][AB0]|\u000f", "");
        }
    }

    /** Waits for the program to end, and returns its exit code. */
    int end() throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as("still running: %s", seen())
                .isTrue();
        reader.join();
        return process.exitValue();
    }

    private void read() {
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int character = out.read(); character >= 0; character = out.read()) {
                synchronized (screen) {
                    screen.append((char) character);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
