package readiness.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import readiness.problem.Problem;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * Where a command speaks: results on one stream, everything else on the other.
 *
 * @param locale of the person at the terminal; it chooses the words of messages, never those of results
 * @param surroundings for commands that talk with a person
 */
record Console(PrintWriter out, PrintWriter err, Locale locale, Environment surroundings) {

    Console(PrintWriter out, PrintWriter err, Locale locale) {
        this(out, err, locale, Environment.nobody());
    }

    Wording wording(Language language) {
        return Wording.of("readiness.cli.Messages", language);
    }

    /** Returns what shows how far a reading has come, to be closed at its end. */
    ProgressBar progress(Language language) {
        return new ProgressBar(this, language, System::nanoTime);
    }

    /** Tells every problem in a paragraph of its own, and how many there are of the kinds that matter. */
    void tell(List<Problem> problems, Language language) {
        tell(ProblemSelection.all(problems), language, false);
    }

    /**
     * Tells problems and how many there are.
     *
     * @param plain whether they are told in words alone; a person may want that everywhere
     */
    void tell(ProblemSelection findings, Language language, boolean plain) {
        boolean words = plain || surroundings.wantsWordsAlone();
        for (Problem problem : findings.told()) {
            var lines = words ? ProblemWords.of(problem, wording(language)) : ProblemLines.of(problem, language);
            lines.forEach(err::println);
            err.println();
        }
        findings.counts(wording(language)).forEach(err::println);
    }
}
