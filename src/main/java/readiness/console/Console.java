package readiness.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import readiness.assessment.TableCount;
import readiness.problem.Problem;
import readiness.wording.Language;
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

    /** Returns a bar that shows how far a reading has come; close it when the reading ends. */
    public ProgressBar progress(Language language) {
        return new ProgressBar(err, environment::wantsProgress, wording(language), System::nanoTime);
    }

    /** Prints what became of the rows of tables, a line each. */
    public void report(List<TableCount> tables, Wording wording) {
        tables.forEach(table -> err.println(TableLines.of(table, wording)));
        if (!tables.isEmpty()) {
            err.println();
        }
    }

    /** Prints every problem in a paragraph of its own, then how many errors and warnings there are. */
    public void report(List<Problem> problems, Language language) {
        report(ProblemSelection.all(problems), language, false);
    }

    /**
     * Prints these problems, then how many errors and warnings there are.
     *
     * @param plain whether in words alone, without excerpts; the environment may ask for that too
     */
    public void report(ProblemSelection selection, Language language, boolean plain) {
        boolean wordsAlone = plain || environment.wantsWordsAlone();
        for (Problem problem : selection.shown()) {
            var lines = wordsAlone ? ProblemWords.of(problem, wording(language)) : ProblemLines.of(problem, language);
            lines.forEach(err::println);
            err.println();
        }
        selection.counts(wording(language)).forEach(err::println);
    }
}
