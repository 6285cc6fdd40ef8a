package readiness.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readiness.problem.Location;

/**
 * The first rows of a table, before anything is known of its columns.
 *
 * @param rows in the order of the file, blank ones too
 * @param orders the number of each, as rows have it, and of as many further rows as may be skipped by their number
 */
public record Head(List<List<Cell>> rows, List<Integer> orders) {

    /** The header is among the first rows, or named by the assessment. */
    public static final int MOST_HEADERS = 5;

    /** How many rows are looked at. */
    public static final int SIZE = 40;

    private static final String QUALTRICS_IDS = "{\"ImportId\"";

    public Head {
        rows = rows.stream().map(List::copyOf).toList();
        orders = List.copyOf(orders);
    }

    /** Returns the number of columns of the widest row up to another. */
    public int width(int last) {
        return IntStream.rangeClosed(0, last)
                .map(row -> rows.get(row).size())
                .max()
                .orElse(0);
    }

    /** Returns a cell; a blank one where the row is shorter. */
    public String text(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column).text() : "";
    }

    /** Returns the texts above a column, without blank ones. */
    public List<String> names(int last, int column) {
        var names = new ArrayList<String>();
        for (int row = 0; row <= last; row++) {
            if (!text(row, column).isBlank()) {
                names.add(text(row, column));
            }
        }
        return names;
    }

    /** Returns where the lowest name above a column is that is for people; empty for a column without any. */
    public Optional<Location> place(int last, int column) {
        return IntStream.rangeClosed(0, last)
                .map(row -> last - row)
                .filter(row -> !text(row, column).isBlank() && isForPeople(text(row, column)))
                .mapToObj(row -> rows.get(row).get(column).place())
                .findFirst();
    }

    /** Returns the filled cells below a row. */
    public List<String> below(int last, int column) {
        return IntStream.range(last + 1, rows.size())
                .mapToObj(row -> text(row, column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Returns the cells of a row as texts. */
    public List<String> texts(int row) {
        return rows.get(row).stream().map(Cell::text).toList();
    }

    /** Returns the headers of a row, by their keys. */
    public Set<String> keys(int row) {
        return rows.get(row).stream().map(cell -> Words.key(cell.text())).collect(Collectors.toSet());
    }

    /** Returns the row in which Qualtrics names its columns for itself; -1 where there is none. */
    public int rowOfImportIds() {
        return IntStream.range(0, Math.min(MOST_HEADERS, rows.size()))
                .filter(row ->
                        rows.get(row).stream().anyMatch(cell -> cell.text().startsWith(QUALTRICS_IDS)))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the number of a row, as rows have it. */
    public int order(int row) {
        return orders.get(row);
    }

    private static boolean isForPeople(String name) {
        return !name.startsWith("{");
    }

    /** Returns the last of a column's names that is for people. */
    public static String title(List<String> names) {
        return names.stream()
                .filter(Head::isForPeople)
                .reduce((before, name) -> name)
                .orElse(names.get(0));
    }
}
