package readiness.table;

import java.util.List;

/**
 * What became of a table that was read.
 *
 * @param file its name
 */
public record TableReading(String file, Layout layout, TableTally tally) {

    /** Returns the headers of the columns that nothing reads. */
    public List<String> unread() {
        return layout.unread().stream().map(Layout.Unread::header).toList();
    }
}
