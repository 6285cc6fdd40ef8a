package readiness.intake;

import java.util.HashMap;
import java.util.Map;
import readiness.answers.WordHash;
import readiness.cell.TableRow;
import readiness.row.Table;

/**
 * How much of an earlier table is in a later one, cell for cell: form tools write all answers anew into each export.
 *
 * @param rows how many rows the earlier table has below its headers
 * @param shared how many of these are in the later table too
 */
public record SharedRows(int rows, int shared) {

    /** Returns whether the later table has most of the rows of the earlier one: it is an export of the same form. */
    public boolean areMost() {
        return 2 * shared > rows || rows == 0;
    }

    /** Returns what two tables share, each given by its digests. */
    public static SharedRows of(Map<Long, Integer> earlier, Map<Long, Integer> later) {
        int rows = earlier.values().stream().mapToInt(Integer::intValue).sum();
        int shared = earlier.entrySet().stream()
                .mapToInt(row -> Math.min(row.getValue(), later.getOrDefault(row.getKey(), 0)))
                .sum();
        return new SharedRows(rows, shared);
    }

    /** Returns how often a table has each row, by a digest of its cells. */
    public static Map<Long, Integer> digests(Table table, int lastHeader) {
        var digests = new HashMap<Long, Integer>();
        table.forEach(row -> {
            long digest = digest(row);
            if (row.order() > lastHeader && digest != WordHash.START) {
                digests.merge(digest, 1, Integer::sum);
            }
        });
        return digests;
    }

    /** Empty cells at the end make no difference: a form may have got another question. */
    private static long digest(TableRow row) {
        long digest = WordHash.START;
        int empty = 0;
        for (int number = 0; number < row.size(); number++) {
            var cell = row.cell(number);
            if (cell.isEmpty()) {
                empty++;
                continue;
            }
            for (; empty > 0; empty--) {
                digest = WordHash.of(digest, "");
            }
            digest = WordHash.of(digest, cell.text());
        }
        return digest;
    }
}
