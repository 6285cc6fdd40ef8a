package readiness.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import readiness.cell.Cell;
import readiness.cell.CharSlice;
import readiness.cell.TableRow;
import readiness.problem.Location;
import readiness.problem.Problem;

/**
 * A row of a workbook or of a JSON document, in memory.
 *
 * @param number greater from row to row
 * @param cells as texts, without outer spaces
 * @param places of the cells; none where a cell is at the place of its number
 * @param faults by the numbers of cells; the text of such a cell is not to be used, but it is not blank
 * @param isHidden whether a spreadsheet does not show the row
 */
public record ListedRow(
        Location start,
        int number,
        List<String> cells,
        List<Location> places,
        Map<Integer, Problem> faults,
        boolean isHidden)
        implements TableRow {

    public ListedRow(Location start, int number, List<String> cells) {
        this(start, number, cells, List.of(), Map.of(), false);
    }

    /** Returns a row of cells that have places of their own. */
    public static ListedRow of(Location start, int number, List<Cell> cells, Map<Integer, Problem> faults) {
        var texts = cells.stream().map(Cell::text).toList();
        return new ListedRow(
                start, number, texts, cells.stream().map(Cell::place).toList(), faults, false);
    }

    @Override
    public int order() {
        return number;
    }

    @Override
    public int size() {
        return cells.size();
    }

    /** Spreadsheets do not write the blank cells at the end of a row. */
    @Override
    public boolean fits(int width) {
        return RowAssembler.isBlank(this, width);
    }

    @Override
    public CharSlice cell(int column) {
        return CharSlice.of(column < cells.size() ? cells.get(column) : "").strip();
    }

    /** Returns the place of a cell; of a workbook the row, and the number of the cell for a column. */
    @Override
    public Location place(int column) {
        return column < places.size() ? places.get(column) : new Location(start.file(), start.line(), column + 1);
    }

    @Override
    public Optional<String> excerpt(int line, IntPredicate mayBeQuoted) {
        return Optional.empty();
    }
}
