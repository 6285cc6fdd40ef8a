package readiness.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.row.ListedRow;

/** What an object in JSON says, by its keys. */
final class JsonPerson {

    private final Location start;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The errors of keys that are given again with another value. */
    private final Map<String, Problem> repeated = new HashMap<>();

    JsonPerson(Location start) {
        this.start = start;
    }

    /** Takes a value; of a key that is given twice, empty values say nothing, and alike ones are one. */
    void put(String key, String text, Location place) {
        String value = text.strip();
        String earlier = values.getOrDefault(key, "");
        if (earlier.isEmpty()) {
            values.put(key, value);
        } else if (!value.isEmpty() && !value.equals(earlier)) {
            repeated.putIfAbsent(key, Problem.at(place, Code.DUPLICATE_KEY, key));
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Returns the values as a row, in the order of the columns. */
    ListedRow row(int number, Map<String, Integer> columns) {
        List<String> cells = columns.keySet().stream()
                .map(key -> values.getOrDefault(key, ""))
                .toList();
        var faults = new HashMap<Integer, Problem>();
        repeated.forEach((key, fault) -> faults.put(columns.getOrDefault(key, 0), fault));
        return new ListedRow(start, number, cells, faults);
    }
}
