package readiness.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.column.ColumnMap;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.sheet.SheetKey;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/** Turns a table with one row an answer into one with one row a person. */
public final class LongTable {

    private final LongColumns columns;
    private final LongKeys keys;
    private final Optional<Boolean> dayFirst;
    private final Map<List<String>, LongPerson> people = new LinkedHashMap<>();
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final ProblemGroups said = ProblemGroups.ofSentences();

    private LongTable(LongColumns columns, ColumnMap map) {
        this.columns = columns;
        this.keys = new LongKeys(columns, map);
        this.dayFirst = map.format().dayFirst();
    }

    /**
     * Returns the turned table; empty where a column is missing, or none separates one person from another, which is
     * reported.
     */
    public static Optional<Table> turn(Table table, Head head, ColumnMap map, String file, ProblemLog problems) {
        var found = LongColumns.find(head, map, file, problems);
        if (found.isEmpty() || map.keys().containsKey(SheetKey.RESPONDENT)) {
            return found.map(
                    columns -> turned(table, columns, map, file, problems).table());
        }
        var names = found.get().names(SheetKey.RESPONDENT, table);
        var columns = found.get().with(SheetKey.RESPONDENT, names.ofPeople());
        var turned = turned(table, columns, map, file, problems);
        if (names.ofPeople().isEmpty() && !names.ofAnswers().isEmpty() && turned.hasContradictions()) {
            int number = names.ofAnswers().get(0);
            problems.add(columns.headers().get(number).place(), Code.WHOSE_ANSWERS, columns.title(number));
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(turned.table());
    }

    private static LongTable turned(Table table, LongColumns columns, ColumnMap map, String file, ProblemLog problems) {
        var turned = new LongTable(columns, map);
        table.forEach(turned::add, problems);
        turned.said.report(file, problems);
        return turned;
    }

    private void add(TableRow row) {
        if (!columns.counts(row)) {
            return;
        }
        var fault = fault(row);
        if (fault.isPresent()) {
            leaveOut(row, fault.get());
        } else if (row.size() > Math.max(columns.item(), columns.value())) {
            var person = people.computeIfAbsent(keys.apart(row), same -> new LongPerson(row.start()));
            keys.all().forEach(column -> person.describe(column, row));
            String question = row.cell(columns.item()).text();
            items.putIfAbsent(question, items.size());
            if (row.isHidden()) {
                said.add(Problem.at(row.start(), Code.HIDDEN_ROW));
            }
            person.answer(items.get(question), row, columns.value());
        } else if (!RowAssembler.isBlank(row, 0)) {
            String cells = Integer.toString(row.size());
            String width = Integer.toString(columns.width());
            leaveOut(row, Problem.at(row.start(), Code.OTHER_NUMBER_OF_CELLS, cells, width));
        }
    }

    private void leaveOut(TableRow row, Problem fault) {
        said.add(fault);
        said.add(Problem.at(row.start(), Code.LINES_LEFT_OUT, "1"));
    }

    private Optional<Problem> fault(TableRow row) {
        return row.faults().entrySet().stream()
                .filter(fault -> columns.isAnswer(fault.getKey()) || keys.all().contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean hasContradictions() {
        return people.values().stream().anyMatch(LongPerson::contradictsItself);
    }

    private Table table() {
        var turned = new ArrayList<>(people.values());
        return new TurnedTable(
                columns, keys, new ArrayList<>(items.keySet()), turned, TurnedTable.order(keys, turned, dayFirst));
    }
}
