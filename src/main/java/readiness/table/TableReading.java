package readiness.table;

import readiness.assessment.TableCount;
import readiness.column.Layout;
import readiness.row.TableTally;

/**
 * A table that was read.
 *
 * @param file its name
 * @param layout the meaning of its columns
 * @param tally what became of its rows
 */
public record TableReading(String file, Layout layout, TableTally tally) {

    /** Returns what became of the rows, of which some are of people of whom another row counts. */
    public TableCount count(int repeated) {
        return new TableCount(
                file,
                tally.rows(),
                tally.filtered(),
                tally.unfinished(),
                tally.empty(),
                repeated,
                tally.refused(),
                tally.none(),
                layout.unread().stream().map(Layout.Unread::header).toList());
    }
}
