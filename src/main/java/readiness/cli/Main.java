package readiness.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The program. Only {@link #main} touches {@link System}; {@link #run} is all the rest, and what tests call. */
public final class Main {

    private Main() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Console(out, err, Locale.getDefault(Locale.Category.DISPLAY)), args);
        out.flush();
        System.exit(code);
    }

    /** Runs one command line and returns the exit code. */
    static int run(Console console, String... args) {
        int code = Readiness.commandLine(console, args).execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }
}
