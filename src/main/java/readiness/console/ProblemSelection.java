package readiness.console;

import java.util.List;
import java.util.stream.Stream;
import readiness.problem.Problem;
import readiness.problem.Severity;
import readiness.wording.Wording;

/**
 * The problems that a command prints, in order of place, and how many there are in all.
 *
 * @param errors how many errors there are, printed or not
 * @param warnings how many warnings there are, printed or not
 * @param left how many problems are not printed
 */
public record ProblemSelection(List<Problem> shown, long errors, long warnings, int left) {

    public static ProblemSelection all(List<Problem> problems) {
        return upTo(Integer.MAX_VALUE, problems);
    }

    /** Returns the problems up to and including the error of this number. */
    public static ProblemSelection upTo(int mostErrors, List<Problem> problems) {
        int end = 0;
        int errors = 0;
        while (end < problems.size() && errors < mostErrors) {
            errors += problems.get(end).isError() ? 1 : 0;
            end++;
        }
        return new ProblemSelection(
                problems.subList(0, end),
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                problems.size() - end);
    }

    /** Returns how many errors and warnings there are, in words; empty where there are none. */
    public List<String> counts(Wording wording) {
        var kept = Stream.of(left).filter(number -> number > 0).map(number -> wording.say("not-shown", number));
        var counted = Stream.of(errors + warnings)
                .filter(number -> number > 0)
                .map(number -> wording.say("counts", errors, warnings));
        return Stream.concat(kept, counted).toList();
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
