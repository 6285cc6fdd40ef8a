package readiness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.cell.DateOrder;
import readiness.cell.DateWords;
import readiness.cell.Head;
import readiness.cell.TeamNames;
import readiness.column.ColumnFinder;
import readiness.column.ColumnMap;
import readiness.column.Headers;
import readiness.column.Layout;
import readiness.column.Named;
import readiness.intake.Previewer;
import readiness.intake.SharedRows;
import readiness.intake.TablePreview;
import readiness.intake.TableStart;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.row.LongTable;
import readiness.row.RowBlocks;
import readiness.row.Rows;
import readiness.row.Table;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.workbook.Workbook;

/** Reads tables of any format into answer sheets: CSV, JSON and workbooks. */
public final class TableReader {

    private final QuestionnaireCatalogue questionnaires;
    private final Map<About, TeamNames> subjects;
    private final ProblemLog problems;

    /**
     * Returns a reader of tables.
     *
     * @param subjects the teams and the customers that rows may be about
     */
    public TableReader(QuestionnaireCatalogue questionnaires, Map<About, TeamNames> subjects, ProblemLog problems) {
        this.questionnaires = questionnaires;
        this.subjects = Map.copyOf(subjects);
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param map how the assessment says that it is to be read
     * @param sheets takes every sheet, in order
     * @param progress takes the number of bytes that have been read
     * @return what became of its rows; empty where it cannot be read as a table, which is reported
     */
    public Optional<TableReading> read(
            SourceFile file, ColumnMap map, Consumer<AnswerSheet> sheets, LongConsumer progress) {
        if (hasSheetLines(file)) {
            readLines(file, sheets, progress);
            return Optional.empty();
        }
        return opened(file, map)
                .flatMap(opened -> layout(file.name(), opened)
                        .map(layout -> read(file.name(), opened.table, layout, sheets, progress)));
    }

    /** A table with a row for each person, its first rows, and how it is to be read. */
    private record Opened(Table table, Head head, ColumnMap map) {}

    /** Returns a table, turned where each of its rows is one answer; empty where it cannot be read as one. */
    private Optional<Opened> opened(SourceFile file, ColumnMap map) {
        var table = table(file, map);
        var head = table.flatMap(Table::open);
        return head.isPresent() && map.format().layout().isPresent()
                ? LongTable.turn(table.get(), head.get(), map, file.name(), problems)
                        .flatMap(turned -> turned.open().map(rows -> new Opened(turned, rows, map.turned())))
                : head.map(rows -> new Opened(table.get(), rows, map));
    }

    /** Returns whether each line of a file is a sheet with the keys that sheets have in YAML. */
    public static boolean hasSheetLines(SourceFile file) {
        return file.hasEnding(".ndjson") && JsonRows.hasSheets(file);
    }

    /** Reads the lines of such a file, or some of them. */
    public void readLines(SourceFile file, Consumer<AnswerSheet> sheets, LongConsumer progress) {
        var rows = new Rows(file.name(), sheets, progress, problems);
        file.stream(
                problems, stream -> rows.read(RowBlocks.ofLines(stream), new JsonRows(file.name(), questionnaires)));
        rows.finish();
    }

    /** Returns what a table would be taken for; empty where it cannot be read as a table, which is reported. */
    public Optional<TablePreview> preview(SourceFile file, ColumnMap map) {
        reportUnreadSheets(file, Set.of(map.format().sheet().map(Named::name).orElse("")));
        return opened(file, map).flatMap(opened -> preview(file.name(), opened));
    }

    private Optional<TablePreview> preview(String file, Opened opened) {
        var format = opened.map.format();
        var headers = headers(file, opened.head, opened.map);
        return headers.flatMap(found -> new ColumnFinder(file, opened.map, subjects(found), found, problems)
                        .find(format.dayFirst(), format.skipped(opened.head), true))
                .map(layout -> withDates(opened.map, opened.table, layout))
                .map(layout -> new Previewer(layout, headers.get()).look(file, opened.table, problems));
    }

    /** Returns where the headers of a table are that nothing has been said about. */
    public TableStart start(SourceFile file) {
        var candidates = new ArrayList<TableStart.Candidate>();
        if (file.hasEnding(".xlsx")) {
            Workbook.heads(file, Optional.empty(), problems)
                    .forEach((sheet, head) -> candidates.add(new TableStart.Candidate(Optional.of(sheet), head)));
        } else {
            table(file, ColumnMap.none())
                    .flatMap(Table::open)
                    .ifPresent(head -> candidates.add(new TableStart.Candidate(Optional.empty(), head)));
        }
        return TableStart.among(candidates, OtherSheets.words(questionnaires));
    }

    /**
     * Reports the sheets of a workbook that hold answers and that nothing reads.
     *
     * @param read the names of those that are read; an empty one is that of the first
     */
    public void reportUnreadSheets(SourceFile file, Set<String> read) {
        OtherSheets.report(file, read, questionnaires, problems);
    }

    /** Returns the teams or the customers that rows of the questionnaire may be about. */
    private TeamNames subjects(Headers headers) {
        return subjects.getOrDefault(headers.words().codebook().questionnaire().about(), TeamNames.unlisted());
    }

    /** Returns how many rows of a table are in a later one too; both are read by the same map. */
    public SharedRows shared(SourceFile earlier, SourceFile later, ColumnMap map) {
        return SharedRows.of(digests(earlier, map), digests(later, map));
    }

    private Map<Long, Integer> digests(SourceFile file, ColumnMap map) {
        var table = table(file, map);
        return table.flatMap(Table::open)
                .map(head -> SharedRows.digests(
                        table.get(),
                        head.order(Headers.find(file.name(), head, map, questionnaires, problems)
                                .map(Headers::last)
                                .orElse(0))))
                .orElse(Map.of());
    }

    private Optional<Table> table(SourceFile file, ColumnMap map) {
        if (file.hasEnding(".xlsx")) {
            return Workbook.read(file, map.format().sheet(), problems);
        }
        return file.hasEnding(".json") || file.hasEnding(".ndjson")
                ? JsonTable.read(file, map.format().rows(), problems)
                : Optional.of(new CsvTable(file, map, problems));
    }

    private TableReading read(
            String file, Table table, Layout layout, Consumer<AnswerSheet> sheets, LongConsumer progress) {
        var rows = new Rows(file, sheets, progress, problems);
        table.read(layout, rows);
        return new TableReading(file, layout, rows.finish());
    }

    /** Returns the headers; empty where no questionnaire fits, or each row is one answer, which is reported. */
    private Optional<Headers> headers(String file, Head head, ColumnMap map) {
        var headers = Headers.find(file, head, map, questionnaires, problems);
        var shape =
                headers.filter(found -> map.format().layout().isEmpty()).flatMap(found -> LongShape.of(head, found));
        shape.ifPresent(
                found -> problems.add(Location.startOf(file), Code.ONE_ROW_AN_ANSWER, found.item(), found.value()));
        return shape.isPresent() ? Optional.empty() : headers;
    }

    private Optional<Layout> layout(String file, Opened opened) {
        var map = opened.map;
        var headers = headers(file, opened.head, map);
        if (headers.isEmpty()) {
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        var finder = new ColumnFinder(file, map, subjects(headers.get()), headers.get(), problems);
        return finder.find(map.format().dayFirst(), map.format().skipped(opened.head))
                .map(layout -> withDates(map, opened.table, layout));
    }

    /** Returns the layout with the order of day and month that some cell proves. */
    private static Layout withDates(ColumnMap map, Table table, Layout layout) {
        var columns = layout.keys().stream()
                .filter(key -> key.key() == SheetKey.DATE)
                .flatMap(key -> key.columns().stream())
                .toList();
        return map.format().dayFirst().isPresent()
                ? layout
                : layout.with(new DateOrder(() -> order(table, layout.rows().lastHeader(), columns)));
    }

    private static Optional<Boolean> order(Table table, int header, List<Integer> columns) {
        var found = new ArrayList<Boolean>();
        table.forEach(row -> {
            if (row.order() > header && found.isEmpty()) {
                columns.stream()
                        .filter(column ->
                                column < row.size() && !row.cell(column).isEmpty())
                        .findFirst()
                        .flatMap(column ->
                                DateWords.order(Stream.of(row.cell(column).text())))
                        .ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }
}
