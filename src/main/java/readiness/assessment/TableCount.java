package readiness.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the rows of a table that was read.
 *
 * @param file the name of the table
 * @param rows how many rows it has below the headers, blank ones aside
 * @param tests rows that are no person's, or that the assessment leaves out
 * @param unfinished rows of people who have not finished
 * @param empty rows without any answer
 * @param outOfPeriod rows dated before or after the assessment
 * @param repeated rows of people of whom another row counts
 * @param refused rows with an error that leaves them out
 * @param none cells that were read as none of the options
 * @param unread the headers of the columns that nothing reads
 */
public record TableCount(
        String file,
        int rows,
        int tests,
        int unfinished,
        int empty,
        int outOfPeriod,
        int repeated,
        int refused,
        int none,
        List<String> unread) {

    public TableCount {
        unread = List.copyOf(unread);
    }

    /** Returns both as one: those of two sheets of a workbook. */
    public TableCount plus(TableCount other) {
        return new TableCount(
                file,
                rows + other.rows,
                tests + other.tests,
                unfinished + other.unfinished,
                empty + other.empty,
                outOfPeriod + other.outOfPeriod,
                repeated + other.repeated,
                refused + other.refused,
                none + other.none,
                Stream.concat(unread.stream(), other.unread.stream()).distinct().toList());
    }

    /** Returns the same, but for the rows that are set aside once they are read: none of their answers may be one. */
    public TableCount settingAside(int otherPeriod, int withoutAnswer, int again) {
        return new TableCount(
                file, rows, tests, unfinished, empty + withoutAnswer, otherPeriod, again, refused, none, unread);
    }

    /** Returns the same of a table whose name is prefixed by a folder. */
    public TableCount within(String folder) {
        return new TableCount(
                folder + "/" + file, rows, tests, unfinished, empty, outOfPeriod, repeated, refused, none, unread);
    }

    /** Returns how many rows are people who count. */
    public int people() {
        return rows - leftOut();
    }

    /** Returns whether a result rests on other rows than all, or on cells that say nothing. */
    public boolean isNoteworthy() {
        return leftOut() + none > 0;
    }

    /** Returns how many rows do not count. */
    public int leftOut() {
        return tests + unfinished + empty + outOfPeriod + repeated + refused;
    }
}
