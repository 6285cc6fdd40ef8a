package readiness.testkit;

import java.util.List;
import java.util.stream.Stream;

/** A ranking as it is printed, with the teams by their names. */
record PrintedRanking(PrintedPage.Printed table, PrintedPage page) {

    private static final int RANK = 0;
    private static final int NAME = 1;
    private static final int STATUS = 2;
    private static final int ANSWERS = 3;
    private static final int COMPOSITE = 4;

    /** Returns the criteria, which are between the likely score and how often each comes first. */
    List<String> criteria() {
        return table.columns().subList(COMPOSITE + 2, table.columns().size() - 1);
    }

    List<String> ranked() {
        return table.rows().stream()
                .filter(row -> !row.get(RANK).equals("–"))
                .map(row -> row.get(NAME))
                .toList();
    }

    boolean has(String team) {
        return !table.row(team).isEmpty();
    }

    /** Returns the first who may go first; empty words where nobody may. */
    String leader() {
        return table.rows().stream()
                .filter(row -> Stream.of("candidate", "candidat").anyMatch(row.get(STATUS)::equals))
                .map(row -> row.get(NAME))
                .findFirst()
                .orElse("");
    }

    int rank(String team) {
        return (int) PrintedPage.number(table.row(team).get(RANK));
    }

    double composite(String team) {
        return PrintedPage.number(cell(team, COMPOSITE));
    }

    double score(String team, String criterion) {
        for (int i = COMPOSITE + 2; i < table.columns().size(); i++) {
            if (table.columns().get(i).equalsIgnoreCase(criterion)) {
                return PrintedPage.number(cell(team, i));
            }
        }
        return Double.NaN;
    }

    String first(String team) {
        return cell(team, table.columns().size() - 1);
    }

    /** Returns how many answered of each team of which anybody did. */
    List<Integer> answers() {
        return table.rows().stream()
                .map(row -> (int) PrintedPage.number(row.get(ANSWERS)))
                .filter(answers -> answers > 0)
                .toList();
    }

    private String cell(String team, int column) {
        var row = table.row(team);
        return row.isEmpty() ? "" : row.get(column);
    }
}
