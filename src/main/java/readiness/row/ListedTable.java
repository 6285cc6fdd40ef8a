package readiness.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.column.Layout;
import readiness.source.ProblemLog;

/** A table in memory: a workbook's sheet, a JSON document, or a table with one row an answer, turned. */
public record ListedTable(List<ListedRow> rows) implements Table {

    public ListedTable {
        rows = List.copyOf(rows);
    }

    @Override
    public Optional<Head> open() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Head(
                        rows.stream().limit(Head.SIZE).map(ListedTable::cells).toList(),
                        rows.stream().map(ListedRow::number).toList()));
    }

    private static List<Cell> cells(ListedRow row) {
        var cells = new ArrayList<Cell>();
        for (int number = 0; number < row.size(); number++) {
            cells.add(new Cell(row.cell(number).text(), row.place(number)));
        }
        return cells;
    }

    @Override
    public void forEach(Consumer<TableRow> each, ProblemLog problems) {
        rows.forEach(each);
    }

    @Override
    public void read(Layout layout, Rows into) {
        into.read(rows, layout);
    }
}
