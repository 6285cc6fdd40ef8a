package readiness.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.cell.UsualWords;
import readiness.cell.Words;
import readiness.column.ColumnMap;
import readiness.column.Named;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.sheet.SheetKey;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/** Turns a table with one row an answer into one with one row a person. */
public final class LongTable {

    /** Between several answers of one person to one question. */
    private static final String BETWEEN = "\n";

    private final Table table;
    private final Head head;
    private final ColumnMap map;
    private final int item;
    private final int value;
    private final ProblemGroups leftOut = ProblemGroups.ofSentences();

    private LongTable(Table table, Head head, ColumnMap map, int item, int value) {
        this.table = table;
        this.head = head;
        this.map = map;
        this.item = item;
        this.value = value;
    }

    /** A person's answers by question, and what the row says about the person. */
    private record Person(Location start, List<String> about, Map<String, String> answers) {}

    /** Returns the turned table; empty where a column is missing, which is reported. */
    public static Optional<Table> turn(Table table, Head head, ColumnMap map, String file, ProblemLog problems) {
        var layout = map.format().layout().orElseThrow();
        int item = column(head, layout.item());
        int value = column(head, layout.value());
        if (item < 0 || value < 0) {
            Named missing = item < 0 ? layout.item() : layout.value();
            problems.addChoice(missing.location(), Code.NO_SUCH_COLUMN, headers(head), missing.name(), file);
            return Optional.empty();
        }
        var answers = new LongTable(table, head, map, item, value);
        var turned = answers.turned(problems);
        answers.leftOut.report(file, problems);
        return Optional.of(turned);
    }

    private static List<String> headers(Head head) {
        return head.rows().get(0).stream().map(Cell::text).toList();
    }

    private static int column(Head head, Named name) {
        return IntStream.range(0, head.width(0))
                .filter(column -> Words.key(head.text(0, column)).equals(Words.key(name.name())))
                .findFirst()
                .orElse(-1);
    }

    private Table turned(ProblemLog problems) {
        var about = aboutPeople();
        var people = new LinkedHashMap<List<String>, Person>();
        var items = new LinkedHashMap<String, Integer>();
        int header = head.order(0);
        table.forEach(
                row -> {
                    if (row.order() <= header) {
                        return;
                    }
                    if (row.size() <= Math.max(item, value)) {
                        reportShort(row);
                        return;
                    }
                    var fault = fault(row, about);
                    if (fault.isPresent()) {
                        leaveOut(row, fault.get());
                        return;
                    }
                    var key = about.stream()
                            .map(column -> row.cell(column).text())
                            .toList();
                    var person =
                            people.computeIfAbsent(key, same -> new Person(row.start(), same, new LinkedHashMap<>()));
                    String question = row.cell(item).text();
                    items.putIfAbsent(question, items.size());
                    person.answers.merge(question, row.cell(value).text(), (one, more) -> one + BETWEEN + more);
                },
                problems);
        var headers = new ArrayList<String>();
        about.forEach(column -> headers.add(head.text(0, column)));
        headers.addAll(items.keySet());
        var rows = new ArrayList<ListedRow>();
        rows.add(new ListedRow(head.rows().get(0).get(0).place(), 1, headers));
        people.values().forEach(person -> rows.add(row(person, rows.size() + 1, items.keySet())));
        return new ListedTable(rows);
    }

    /** Reports a row that ends before its answer; a blank one is none. */
    private void reportShort(TableRow row) {
        if (!RowAssembler.isBlank(row, 0)) {
            String cells = Integer.toString(row.size());
            String width = Integer.toString(head.width(0));
            leaveOut(row, Problem.at(row.start(), Code.OTHER_NUMBER_OF_CELLS, cells, width));
        }
    }

    private void leaveOut(TableRow row, Problem fault) {
        leftOut.add(fault);
        leftOut.add(Problem.at(row.start(), Code.LINES_LEFT_OUT, "1"));
    }

    private Optional<Problem> fault(TableRow row, List<Integer> about) {
        return row.faults().entrySet().stream()
                .filter(fault -> fault.getKey() == item || fault.getKey() == value || about.contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static ListedRow row(Person person, int number, Iterable<String> items) {
        var cells = new ArrayList<>(person.about);
        items.forEach(question -> cells.add(person.answers.getOrDefault(question, "")));
        return new ListedRow(person.start, number, cells);
    }

    /** Returns the columns that say the same in all rows of a person: those of keys. */
    private List<Integer> aboutPeople() {
        var keys = new ArrayList<String>();
        map.keys().values().forEach(source -> source.columns().forEach(name -> keys.add(Words.key(name.name()))));
        for (var key : SheetKey.values()) {
            if (!map.keys().containsKey(key) && key != SheetKey.DATE) {
                keys.addAll(UsualWords.inOrder(key.key()));
            }
        }
        boolean named = map.keys().containsKey(SheetKey.RESPONDENT);
        return IntStream.range(0, head.width(0))
                .filter(column -> column != item && column != value)
                .filter(column -> keys.contains(Words.key(head.text(0, column))))
                .filter(column -> named || !isOfAnswer(column))
                .boxed()
                .toList();
    }

    /** A number that is another one in every row is that of the answer. */
    private boolean isOfAnswer(int column) {
        var cells = head.below(0, column);
        return cells.size() > 1 && cells.stream().distinct().count() == cells.size();
    }
}
