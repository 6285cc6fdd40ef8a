package readiness.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import readiness.console.Console;
import readiness.console.Environment;
import readiness.console.ScreenWords;
import readiness.invocation.ExitCode;
import readiness.wording.Language;

/** The program. Only {@link #main} touches {@link System}; {@link #run} is all the rest, and what tests call. */
public final class Main {

    private Main() {}

    /** Runs the program and ends with its exit code. */
    public static void main(String[] args) {
        // Calling a getter of the report's page by a class made for it, as Java does from the sixteenth call on, costs
        // more than it saves in a process that is soon over.
        System.setProperty("sun.reflect.inflationThreshold", Integer.toString(Integer.MAX_VALUE));
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        // Groovy closures and converters of SQL and time, which picocli would look for at every start.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        var environment = environment();
        var out = writer(FileDescriptor.out, environment, environment.terminal(), false);
        var err = writer(FileDescriptor.err, environment, environment.errorsSeen(), true);
        int code = run(new Console(out, err, locale(environment), environment), args);
        System.exit(code);
    }

    /** Files and pipes get UTF-8, and a screen what its locale says. */
    private static PrintWriter writer(
            FileDescriptor to, Environment environment, BooleanSupplier seen, boolean flushesLines) {
        var stream = new FileOutputStream(to);
        var charset = environment.charset();
        return charset.equals(StandardCharsets.UTF_8) || !seen.getAsBoolean()
                ? new PrintWriter(stream, flushesLines, StandardCharsets.UTF_8)
                : ScreenWords.writer(stream, charset, flushesLines);
    }

    /** Returns what the variables ask for, whether the system has such a locale or not; the system's own otherwise. */
    private static Locale locale(Environment environment) {
        String name = environment.locale("LC_MESSAGES");
        return name.isEmpty()
                ? Locale.getDefault(Locale.Category.DISPLAY)
                : Locale.forLanguageTag(name.split("[_.@]", -1)[0]);
    }

    /** Returns this process's own: its input, its environment, its end. */
    static Environment environment() {
        return new Environment(
                new FileInputStream(FileDescriptor.in),
                Main::isTerminal,
                Main::areErrorsSeen,
                System.getenv(),
                Main::beforeTheEnd);
    }

    /** Java does not know whether standard error alone is a terminal; the launcher does. */
    private static boolean areErrorsSeen() {
        return Boolean.getBoolean("readiness.errors-seen") || isTerminal();
    }

    /** From 22 on, Java has a console object without a terminal too, and only that object knows. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        var console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (boolean) java.io.Console.class
                                    .getMethod("isTerminal")
                                    .invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static Runnable beforeTheEnd(Runnable lastWords) {
        var hook = new Thread(lastWords);
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** Runs one command line and returns the exit code. */
    static int run(Console console, String... args) {
        int code = code(console, args);
        boolean lost = console.out().checkError();
        if (lost) {
            console.err()
                    .println(console.wording(Language.closestTo(console.locale()))
                            .say("output-lost"));
        }
        console.err().flush();
        return lost && code == ExitCode.DONE.code() ? ExitCode.CANNOT_READ_OR_WRITE.code() : code;
    }

    /**
     * The library around the commands lets errors of the machine through, and Java ends on them as a threshold would.
     */
    private static int code(Console console, String... args) {
        try {
            return asksForVersion(args)
                    ? printVersion(console)
                    : Readiness.commandLine(console, args).execute(args);
        } catch (OutOfMemoryError full) {
            return outOfRoom(console, "out-of-memory", Runtime.getRuntime().maxMemory() >> 20);
        } catch (StackOverflowError deep) {
            return outOfRoom(console, "too-deep-inside");
        }
    }

    private static int outOfRoom(Console console, String key, Object... words) {
        console.printMessage(
                console.wording(Language.closestTo(console.locale())).say(key, words));
        return ExitCode.OUR_FAULT.code();
    }

    /** This alone needs no command line, the making of which is most of a start. */
    private static boolean asksForVersion(String... args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    private static int printVersion(Console console) {
        for (String line : new VersionProvider().getVersion()) {
            console.out().println(line);
        }
        return ExitCode.DONE.code();
    }
}
