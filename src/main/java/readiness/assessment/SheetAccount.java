package readiness.assessment;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import readiness.problem.Code;
import readiness.problem.Problem;

/**
 * What became of everything that people filled in and that could be read, in files and in rows of tables: what counts,
 * and why the rest does not.
 *
 * @param counted the sheets that count
 * @param drafts unfinished ones
 * @param refused those that an error leaves out
 * @param outOfPeriod those dated before or after the assessment
 * @param empty those in which no question is answered
 * @param repeated those whose respondent answered again later
 * @param tests rows of tables that are no person's
 */
public record SheetAccount(int counted, int drafts, int refused, int outOfPeriod, int empty, int repeated, int tests) {

    /** The account of an assessment without answers. */
    public static final SheetAccount NOTHING = new SheetAccount(0, 0, 0, 0, 0, 0, 0);

    static SheetAccount of(Assessment assessment) {
        Set<String> tables = assessment.tables().stream().map(TableCount::file).collect(Collectors.toSet());
        Predicate<Problem> inFiles =
                problem -> !tables.contains(problem.location().file());
        return new SheetAccount(
                assessment.sheets(),
                inTables(assessment, TableCount::unfinished) + times(assessment, Code.DRAFT_LEFT_OUT, inFiles),
                inTables(assessment, TableCount::refused) + times(assessment, Code.SHEET_LEFT_OUT, inFiles),
                times(assessment, Code.OUT_OF_PERIOD, any -> true),
                inTables(assessment, TableCount::empty) + times(assessment, Code.EMPTY_SHEET, inFiles),
                times(assessment, Code.SAME_RESPONDENT, any -> true),
                inTables(assessment, TableCount::tests));
    }

    private static int inTables(Assessment assessment, ToIntFunction<TableCount> number) {
        return assessment.tables().stream().mapToInt(number).sum();
    }

    private static int times(Assessment assessment, Code code, Predicate<Problem> which) {
        return assessment.problems().stream()
                .filter(problem -> problem.code() == code)
                .filter(which)
                .mapToInt(Problem::number)
                .sum();
    }

    /** Returns how many were read. */
    public int read() {
        return counted + drafts + refused + outOfPeriod + empty + repeated + tests;
    }
}
