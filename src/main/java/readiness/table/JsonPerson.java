package readiness.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import readiness.cell.Cell;
import readiness.cell.Words;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.row.ListedRow;

/** What an object in JSON says, by its keys. */
final class JsonPerson {

    private final Location start;
    private final Map<String, Cell> values = new LinkedHashMap<>();

    /** The errors of keys that are given again with another value, or with none that can be read. */
    private final Map<String, Problem> faults = new HashMap<>();

    JsonPerson(Location start) {
        this.start = start;
    }

    /** Takes a value; of a key that is given twice, empty values say nothing, and alike ones are one. */
    void put(String key, String text, Location place) {
        var value = new Cell(Words.strip(text), place);
        var earlier = values.get(key);
        if (earlier == null || earlier.isBlank()) {
            values.put(key, value);
        } else if (!value.isBlank() && !value.text().equals(earlier.text())) {
            faults.putIfAbsent(key, Problem.at(place, Code.DUPLICATE_KEY, key));
        }
    }

    /** Takes a list: its texts, and a fault where there is anything else in it. */
    void put(String key, JsonList list) {
        put(key, list.text(), list.place());
        list.fault().ifPresent(fault -> faults.putIfAbsent(key, fault));
    }

    /** Returns the values by their keys. */
    Map<String, Cell> values() {
        return values;
    }

    /** Returns the values as a row, in the order of the columns. */
    ListedRow row(int number, Map<String, Integer> columns) {
        var nothing = new Cell("", start);
        var row = columns.keySet().stream()
                .map(key -> values.getOrDefault(key, nothing))
                .toList();
        var faulty = new TreeMap<Integer, Problem>();
        faults.forEach((key, fault) -> faulty.put(columns.getOrDefault(key, 0), fault));
        return ListedRow.of(start, number, row, faulty.isEmpty() ? Map.of() : faulty);
    }
}
