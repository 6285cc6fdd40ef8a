package readiness.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.cell.UsualWords;
import readiness.cell.Words;
import readiness.column.ColumnMap;
import readiness.column.Layout.FilterColumn;
import readiness.column.Named;
import readiness.problem.Code;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/**
 * The columns of a table with one row an answer, and those of its rows that are answers.
 *
 * @param header the row of the headers, from 0
 * @param skipped the orders of rows that are no answer
 * @param item the column of the question
 * @param value the column of what was answered
 * @param keys the columns of the keys of a sheet
 * @param filters the columns that decide which rows count
 */
record LongColumns(
        Head head,
        int header,
        Set<Integer> skipped,
        int item,
        int value,
        Map<SheetKey, List<Integer>> keys,
        List<FilterColumn> filters) {

    /** Returns the columns; empty where one that the settings name is missing, which is reported. */
    static Optional<LongColumns> find(Head head, ColumnMap map, String file, ProblemLog problems) {
        int header = header(head, map);
        var layout = map.format().layout().orElseThrow();
        var needed = new ArrayList<>(List.of(layout.item(), layout.value()));
        map.filters().forEach(filter -> needed.add(filter.column()));
        var missing = needed.stream()
                .filter(name -> column(head, header, name).isEmpty())
                .toList();
        missing.forEach(name ->
                problems.addChoice(name.location(), Code.NO_SUCH_COLUMN, headers(head, header), name.name(), file));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        int item = column(head, header, layout.item()).orElseThrow();
        int value = column(head, header, layout.value()).orElseThrow();
        var filters = map.filters().stream()
                .map(filter -> new FilterColumn(
                        column(head, header, filter.column()).orElseThrow(), filter.words(), filter.counts()))
                .toList();
        var keys = keys(head, header, map, column -> column != item && column != value);
        return Optional.of(new LongColumns(head, header, map.format().skipped(head), item, value, keys, filters));
    }

    /** Returns the row that the settings name, or else the first that has both columns. */
    private static int header(Head head, ColumnMap map) {
        int last = head.rows().size() - 1;
        if (map.format().header().isPresent()) {
            return Math.min(map.format().header().getAsInt() - 1, last);
        }
        var layout = map.format().layout().orElseThrow();
        return IntStream.range(0, Math.min(Head.MOST_HEADERS, last + 1))
                .filter(row -> column(head, row, layout.item()).isPresent()
                        && column(head, row, layout.value()).isPresent())
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(0, last)
                        .filter(row -> !head.rows().get(row).isEmpty())
                        .findFirst()
                        .orElse(0));
    }

    private static List<String> headers(Head head, int header) {
        return head.rows().get(header).stream().map(Cell::text).toList();
    }

    private static Optional<Integer> column(Head head, int header, Named name) {
        return columns(head, header, Words.key(name.name())).findFirst();
    }

    private static Stream<Integer> columns(Head head, int header, String key) {
        return IntStream.range(0, head.rows().get(header).size())
                .filter(column -> Words.key(head.text(header, column)).equals(key))
                .boxed();
    }

    private static Map<SheetKey, List<Integer>> keys(Head head, int header, ColumnMap map, Predicate<Integer> isFree) {
        var keys = new HashMap<SheetKey, List<Integer>>();
        for (var key : SheetKey.values()) {
            var source = Optional.ofNullable(map.keys().get(key));
            var words = source.map(named -> named.columns().stream()
                            .map(name -> Words.key(name.name()))
                            .toList())
                    .orElseGet(() -> UsualWords.inOrder(key.key()));
            keys.put(
                    key,
                    words.stream()
                            .flatMap(word -> columns(head, header, word))
                            .filter(isFree)
                            .distinct()
                            .toList());
        }
        return Map.copyOf(keys);
    }

    List<Integer> of(SheetKey key) {
        return keys.getOrDefault(key, List.of());
    }

    /** Returns the columns of all keys, in the order of the table. */
    List<Integer> ofKeys() {
        return keys.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }

    /** Returns whether a column has the question or what was answered. */
    boolean isAnswer(int column) {
        return column == item || column == value;
    }

    List<Cell> headers() {
        return head.rows().get(header);
    }

    String title(int column) {
        return head.text(header, column);
    }

    int width() {
        return headers().size();
    }

    /** Returns whether a row is one of answers that count. */
    boolean counts(TableRow row) {
        return row.order() > head.order(header)
                && !skipped.contains(row.order())
                && filters.stream()
                        .allMatch(filter -> filter.counts()
                                == filter.words()
                                        .contains(Words.key(
                                                row.cell(filter.column()).text())));
    }

    /** Returns the same with other columns of a key. */
    LongColumns with(SheetKey key, List<Integer> columns) {
        var other = new HashMap<>(keys);
        other.put(key, columns);
        return new LongColumns(head, header, skipped, item, value, Map.copyOf(other), filters);
    }

    /**
     * Separates the columns of a key that name somebody from those that number the answers, whose filled cells are all
     * different.
     */
    NameColumns names(SheetKey key, Table table) {
        var once = new HashMap<Integer, Set<String>>();
        of(key).forEach(column -> once.put(column, new HashSet<>()));
        table.forEach(row -> {
            if (counts(row)) {
                once.entrySet().removeIf(seen -> {
                    var cell = row.cell(seen.getKey());
                    return !cell.isEmpty() && !seen.getValue().add(cell.text());
                });
            }
        });
        return new NameColumns(
                of(key).stream()
                        .filter(column ->
                                !once.containsKey(column) || once.get(column).size() == 1)
                        .toList(),
                of(key).stream()
                        .filter(column ->
                                once.containsKey(column) && once.get(column).size() > 1)
                        .toList());
    }

    /** Columns that may name respondents: those that do, and those in which each answer has another number. */
    record NameColumns(List<Integer> ofPeople, List<Integer> ofAnswers) {}
}
