package readiness.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.cell.Cell;
import readiness.cell.DateWords;
import readiness.cell.TableRow;
import readiness.column.ColumnMap;
import readiness.sheet.SheetKey;

/**
 * The columns of a table with one row an answer that say something about the person. Where one names the respondent,
 * rows with the same respondent and team are one person's; a date may then be that of the single answer.
 */
final class LongKeys {

    private final LongColumns columns;
    private final List<Integer> all;
    private final List<Integer> apart;

    LongKeys(LongColumns found, ColumnMap map) {
        boolean areNamed = !found.of(SheetKey.RESPONDENT).isEmpty();
        boolean hasDate = areNamed || map.keys().containsKey(SheetKey.DATE);
        this.columns = hasDate ? found : found.with(SheetKey.DATE, List.of());
        this.all = columns.ofKeys();
        this.apart = areNamed
                ? Stream.of(SheetKey.TEAM, SheetKey.CUSTOMER)
                        .flatMap(key -> columns.of(key).stream())
                        .toList()
                : all;
    }

    /** Returns the columns, in the order of the table. */
    List<Integer> all() {
        return all;
    }

    /** Returns what the rows of one person have in common, and no others. */
    List<String> apart(TableRow row) {
        var key = new ArrayList<String>();
        columns.of(SheetKey.RESPONDENT).stream()
                .map(column -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(key::add);
        apart.forEach(column -> key.add(row.cell(column).text()));
        return key;
    }

    /** Returns the key whose column this is, where the rows of one person must agree on it. */
    Optional<SheetKey> mustAgree(int column) {
        return Stream.of(SheetKey.values())
                .filter(key -> key != SheetKey.RESPONDENT && key != SheetKey.DATE)
                .filter(key -> columns.of(key).contains(column))
                .findFirst();
    }

    /**
     * Returns the cell that holds for the person: of dates the latest, of others the first.
     *
     * @param cells of one person in a column, none of them blank
     * @param dayFirst whether the day is before the month
     */
    Cell ofPerson(int column, List<Cell> cells, Optional<Boolean> dayFirst) {
        return columns.of(SheetKey.DATE).contains(column)
                ? cells.stream()
                        .max(Comparator.comparing(
                                cell -> DateWords.iso(cell.text(), dayFirst).orElse("")))
                        .orElseThrow()
                : cells.get(0);
    }

    List<Integer> dates() {
        return columns.of(SheetKey.DATE);
    }
}
