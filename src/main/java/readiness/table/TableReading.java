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

    /** Returns what became of the rows; which of them are set aside is found out later. */
    public TableCount count() {
        return new TableCount(
                file,
                tally.rows(),
                tally.filtered(),
                tally.unfinished(),
                tally.empty(),
                0,
                0,
                tally.refused(),
                tally.none(),
                layout.unread().stream().map(Layout.UnreadColumn::header).toList());
    }
}
