package readiness.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readiness.cell.Cell;
import readiness.cell.TableRow;
import readiness.cell.Words;
import readiness.problem.Location;

/** What the rows of one person say in a table with one row an answer. */
final class LongPerson {

    /** Between several answers of one person to one question. */
    private static final String BETWEEN = "\n";

    private final Location start;
    private final Map<Integer, List<Cell>> about = new HashMap<>();
    private final Map<Integer, List<Cell>> answers = new HashMap<>();

    /** @param start where the person's first row begins */
    LongPerson(Location start) {
        this.start = start;
    }

    /** Takes what a row says about the person in a column. */
    void describe(int column, TableRow row) {
        take(about, column, row, column);
    }

    /** Takes an answer. */
    void answer(int item, TableRow row, int column) {
        take(answers, item, row, column);
    }

    private static void take(Map<Integer, List<Cell>> cells, int key, TableRow row, int column) {
        String text = row.cell(column).text();
        if (text.isEmpty()) {
            return;
        }
        cells.computeIfAbsent(key, first -> new ArrayList<>(1)).add(new Cell(text, row.place(column)));
    }

    private static List<Cell> different(List<Cell> cells) {
        if (cells.size() <= 1) {
            return cells;
        }
        var byKey = new LinkedHashMap<String, Cell>();
        cells.forEach(cell -> byKey.putIfAbsent(Words.key(cell.text()), cell));
        return List.copyOf(byKey.values());
    }

    Location start() {
        return start;
    }

    /** Returns the different cells in a column about the person; none where all are blank. */
    List<Cell> about(int column) {
        return different(about.getOrDefault(column, List.of()));
    }

    /** Returns the different answers to a question. */
    List<Cell> answers(int item) {
        return different(answers.getOrDefault(item, List.of()));
    }

    /** Returns the answers to a question as one cell. */
    Cell answer(int item) {
        var given = answers(item);
        return new Cell(
                given.stream().map(Cell::text).collect(Collectors.joining(BETWEEN)),
                given.isEmpty() ? start : given.get(0).place());
    }

    /** Returns whether a question has several answers. */
    boolean contradictsItself() {
        return answers.values().stream().anyMatch(given -> different(given).size() > 1);
    }
}
