package readiness.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

/** The whole program, run inside the test as a shell would run it. */
final class Program {

    static final Path EXAMPLE = Path.of("questionnaires/examples/northern-services");

    private Program() {}

    /** What a run left behind. */
    record Outcome(int code, String out, String err) {}

    static Outcome run(String... args) {
        return run(Locale.ENGLISH, args);
    }

    static Outcome run(Locale locale, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new Console(new PrintWriter(out), new PrintWriter(err), locale), args);
        return new Outcome(code, out.toString(), err.toString());
    }
}
