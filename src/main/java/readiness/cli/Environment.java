package readiness.cli;

import java.io.InputStream;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a conversation needs to know of the place where the program runs.
 *
 * @param in where a person's words come from
 * @param terminal whether a person sits at both ends; asked only when it matters, since asking costs time
 * @param errorsSeen whether a person sees what goes to standard error
 * @param environment the variables
 * @param interruptions what to do when somebody stops the program
 */
record Environment(
        InputStream in,
        BooleanSupplier terminal,
        BooleanSupplier errorsSeen,
        Map<String, String> environment,
        Interruptions interruptions) {

    Environment {
        environment = Map.copyOf(environment);
    }

    /** Last words for a program that is stopped from outside. */
    @FunctionalInterface
    interface Interruptions {

        /** Keeps them ready, and returns what takes them back. */
        Runnable prepare(Runnable lastWords);
    }

    /** Returns a place without anybody in it. */
    static Environment nobody() {
        return new Environment(
                InputStream.nullInputStream(), () -> false, () -> false, Map.of(), lastWords -> () -> {});
    }

    /** Returns the variable; empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Returns whether the person asked every program for words without drawings. */
    boolean wantsWordsAlone() {
        return !variable("ACCESSIBLE").isEmpty() || variable("TERM").equals("dumb");
    }

    /** Returns whether anybody would see how far a command has come, and wants to. */
    boolean wantsProgress() {
        return errorsSeen.getAsBoolean() && !wantsWordsAlone();
    }

    /** Returns whether the locale says that the screen cannot show more than ASCII. */
    boolean asciiOnly() {
        for (String name : new String[] {"READINESS_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = variable(name);
            if (!locale.isEmpty()) {
                return !locale.matches("(?i).*utf-?8.*");
            }
        }
        return false;
    }
}
