package readiness.row;

/**
 * What became of the rows of a table.
 *
 * @param rows how many rows there are below the headers, blank ones aside
 * @param filtered rows that are no person's: tests, and what the assessment leaves out
 * @param unfinished rows of people who have not finished
 * @param empty rows without any answer
 * @param refused rows with an error that leaves them out
 * @param none cells that were read as none of the options
 */
public record TableTally(int rows, int filtered, int unfinished, int empty, int refused, int none) {

    public static final TableTally NOTHING = new TableTally(0, 0, 0, 0, 0, 0);

    public TableTally plus(TableTally other) {
        return new TableTally(
                rows + other.rows,
                filtered + other.filtered,
                unfinished + other.unfinished,
                empty + other.empty,
                refused + other.refused,
                none + other.none);
    }
}
