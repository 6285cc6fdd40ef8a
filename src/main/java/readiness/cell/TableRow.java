package readiness.cell;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import readiness.problem.Location;
import readiness.problem.Problem;

/** One row of a table, taken apart into cells; valid until the next row is read. */
public interface TableRow {

    /** Returns where the row begins. */
    Location start();

    /** Returns a number that is greater from row to row; of a text, that of the line. */
    int order();

    /** Returns the number of cells. */
    int size();

    /** Returns whether the row fits a header of this many columns: at least as many cells, any others blank. */
    boolean fits(int width);

    /** Returns the text of a cell, without quotes and outer spaces; the same view each time. */
    CharSlice cell(int number);

    /** Returns where the text of a cell begins. */
    Location place(int number);

    /** Returns what is wrong with single cells, by their numbers, whatever their column means. */
    default Map<Integer, Problem> faults() {
        return Map.of();
    }

    /** Returns whether a spreadsheet does not show the row: a filter may hide it. */
    default boolean isHidden() {
        return false;
    }

    /**
     * Returns a line of the row for a message; empty where the file has no lines that people see.
     *
     * @param mayBeQuoted whether a message may quote a cell; the others are masked
     */
    Optional<String> excerpt(int line, IntPredicate mayBeQuoted);
}
