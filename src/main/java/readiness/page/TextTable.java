package readiness.page;

import java.util.List;

/**
 * Rows and columns of finished text.
 *
 * @param caption what the table shows
 * @param columns the headings; every row has as many cells
 * @param textColumns how many columns at the left are words; the others are numbers
 */
public record TextTable(String caption, List<String> columns, int textColumns, List<List<String>> rows) {

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + row.size());
            }
        }
    }
}
