package readiness.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import readiness.console.Console;
import readiness.console.Environment;

/** The whole program, run inside the test as a shell would run it. */
public final class Program {

    static final Path EXAMPLE = Path.of("src/test/resources/questionnaires/examples/northern-services");

    /** When everything happens that a test makes the program hear. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:05:09.7Z"), ZoneOffset.UTC);

    private Program() {}

    /** What a run left behind. */
    public record Outcome(int code, String out, String err) {}

    static Outcome run(String... args) {
        return run(Locale.ENGLISH, args);
    }

    static Outcome run(Locale locale, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), locale), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Runs the program with these lines on its standard input, which is a pipe. */
    public static Outcome hearing(List<String> lines, String... args) {
        String typed = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return in(
                new Environment(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        () -> false,
                        () -> false,
                        Map.of(),
                        lastWords -> () -> {},
                        CLOCK),
                args);
    }

    /** Runs the program in a place of the test's making. */
    static Outcome in(Environment surroundings, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                Main.run(new Console(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, surroundings), args);
        return new Outcome(code, out.toString(), err.toString());
    }
}
