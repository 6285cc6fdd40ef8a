package readiness.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import readiness.problem.Problem;
import readiness.problem.Severity;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * Where a command speaks: results on one stream, everything else on the other.
 *
 * @param locale of the person at the terminal; it chooses the words of messages, never those of results
 * @param surroundings for commands that talk with a person
 */
record Console(PrintWriter out, PrintWriter err, Locale locale, Surroundings surroundings) {

    Console(PrintWriter out, PrintWriter err, Locale locale) {
        this(out, err, locale, Surroundings.nobody());
    }

    Wording wording(Language language) {
        return Wording.of("readiness.cli.Messages", language);
    }

    /** Tells every problem on a line of its own, and how many there are of the kinds that matter. */
    void tell(List<Problem> problems, Language language) {
        problems.forEach(problem -> {
            ProblemLines.of(problem, language).forEach(err::println);
            err.println();
        });
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        if (errors + warnings > 0) {
            err.println(wording(language).say("counts", errors, warnings));
        }
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
