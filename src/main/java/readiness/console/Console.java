package readiness.console;

import java.io.PrintWriter;
import java.util.Locale;
import readiness.wording.Language;
import readiness.wording.Printable;
import readiness.wording.Wording;

/**
 * The streams of one run: results go to {@code out}, everything else to {@code err}.
 *
 * @param locale of the person at the terminal; it chooses the language of messages, never that of results
 * @param environment the terminal and the variables, for commands that talk with a person
 */
public record Console(PrintWriter out, PrintWriter err, Locale locale, Environment environment) {

    public Console(PrintWriter out, PrintWriter err, Locale locale) {
        this(out, err, locale, Environment.nobody());
    }

    public Wording wording(Language language) {
        return Wording.of("readiness.console.Messages", language);
    }

    /** Prints a line of the result, with control characters and commands for build servers escaped. */
    public void print(String line) {
        out.println(Printable.safe(line));
    }

    /** Prints a line to {@code err}, escaped likewise: an error, a warning or a hint. */
    public void printMessage(String line) {
        err.println(Printable.safe(line));
    }
}
