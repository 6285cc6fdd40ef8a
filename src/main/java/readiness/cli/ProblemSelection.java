package readiness.cli;

import java.util.List;
import java.util.stream.Stream;
import readiness.problem.Problem;
import readiness.problem.Severity;
import readiness.wording.Wording;

/**
 * Problems that a command tells, in order of place.
 *
 * @param errors how many there are, told or not
 * @param warnings how many there are, told or not
 * @param left how many problems are not told
 */
record ProblemSelection(List<Problem> told, long errors, long warnings, int left) {

    static ProblemSelection all(List<Problem> problems) {
        return upTo(Integer.MAX_VALUE, problems);
    }

    /** Returns the problems up to so many errors. */
    static ProblemSelection upTo(int mostErrors, List<Problem> problems) {
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

    /** Returns how many there are of the kinds that matter, in words; nothing where all is well. */
    List<String> counts(Wording wording) {
        var kept = Stream.of(left).filter(number -> number > 0).map(number -> wording.say("not-told", number));
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
