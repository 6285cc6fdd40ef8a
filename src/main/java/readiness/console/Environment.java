package readiness.console;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The input, the terminal and the variables of the place where the program runs.
 *
 * @param in the standard input
 * @param terminal whether a person sits at both ends; asked only when it matters, since asking costs time
 * @param errorsSeen whether a person sees what goes to standard error
 * @param environment the variables
 * @param interruptions what to do when somebody stops the program
 * @param clock in the time of the place
 */
public record Environment(
        InputStream in,
        BooleanSupplier terminal,
        BooleanSupplier errorsSeen,
        Map<String, String> environment,
        Interruptions interruptions,
        Clock clock) {

    private static final String UTF_8 = "(?i).*utf-?8.*";

    public Environment {
        environment = Map.copyOf(environment);
    }

    /** Makes one where it is as late as it is on this machine. */
    public Environment(
            InputStream in,
            BooleanSupplier terminal,
            BooleanSupplier errorsSeen,
            Map<String, String> environment,
            Interruptions interruptions) {
        this(in, terminal, errorsSeen, environment, interruptions, Clock.system(ZoneId.systemDefault()));
    }

    /** Prepares for the end of a program that is stopped from outside. */
    @FunctionalInterface
    public interface Interruptions {

        /** Registers what to run at the end; run the result to remove it again. */
        Runnable prepare(Runnable lastWords);
    }

    /** Returns an environment without a terminal, an input or variables. */
    public static Environment nobody() {
        return new Environment(
                InputStream.nullInputStream(), () -> false, () -> false, Map.of(), lastWords -> () -> {});
    }

    /** Returns the variable; empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Returns whether the person asked every program for words without drawings. */
    public boolean wantsWordsAlone() {
        return !variable("ACCESSIBLE").isEmpty() || variable("TERM").equals("dumb");
    }

    /** Returns whether anybody would see how far a command has come, and wants to. */
    public boolean wantsProgress() {
        return errorsSeen.getAsBoolean() && !wantsWordsAlone();
    }

    /** Returns whether the locale says that the screen cannot show more than ASCII. */
    public boolean asciiOnly() {
        String locale = locale("LC_CTYPE");
        return !locale.isEmpty() && charset().equals(StandardCharsets.UTF_8) && !locale.matches(UTF_8);
    }

    /** Returns what the terminal sends and shows: what the locale says, UTF-8 where that is not known. */
    public Charset charset() {
        String[] parts = locale("LC_CTYPE").split("[.@]", -1);
        try {
            return parts.length > 1 ? Charset.forName(parts[1]) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Returns the locale for a category such as {@code LC_MESSAGES}; empty where nobody has set one. */
    public String locale(String category) {
        return Stream.of("READINESS_LOCALE", "LC_ALL", category, "LANG")
                .map(this::variable)
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .orElse("");
    }
}
