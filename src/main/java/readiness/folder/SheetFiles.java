package readiness.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Settings;
import readiness.assessment.TableCount;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.cell.TeamNames;
import readiness.column.ColumnMap;
import readiness.document.FileKind;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.round.ResultReader;
import readiness.selection.SheetSelection;
import readiness.sheet.SheetReader;
import readiness.source.ProblemLog;
import readiness.source.Progress;
import readiness.source.SourceFile;
import readiness.table.TableReader;
import readiness.table.TableReading;

/** The files of answers of an assessment: what each of them is, and what reads it. */
final class SheetFiles {

    /** How many of the files that are not read are named beside the first. */
    private static final int MOST_PLACES = 2;

    private final TableMaps columns;
    private final boolean tablesReadable;
    private final DeclaredSchemas schemas;

    /**
     * Returns the files of an assessment.
     *
     * @param columns how its tables are to be read
     * @param tablesReadable whether the assessment says that without an error
     */
    SheetFiles(List<ColumnMap> columns, boolean tablesReadable, DeclaredSchemas schemas) {
        this.columns = new TableMaps(columns);
        this.tablesReadable = tablesReadable;
        this.schemas = schemas;
    }

    /** The readers of the files of answers, with the problems that they find. */
    static final class Readers {
        private final SheetReader sheets;
        private final TableReader tables;
        private final ProblemLog log;
        private final List<TableReading> readings = new ArrayList<>();

        Readers(QuestionnaireCatalogue questionnaires, Settings settings, ProblemLog log) {
            this.sheets = new SheetReader(questionnaires, settings, log);
            this.tables = new TableReader(
                    questionnaires,
                    Map.of(About.TEAM, names(settings, About.TEAM), About.CUSTOMER, names(settings, About.CUSTOMER)),
                    log);
            this.log = log;
        }

        private static TeamNames names(Settings settings, About about) {
            var names = new LinkedHashMap<Id, String>();
            settings.listed(about).forEach(team -> names.put(team.id(), team.name()));
            return TeamNames.of(names);
        }

        TableReader tables() {
            return tables;
        }

        /** Returns what became of the rows of the tables that were read; the sheets of a workbook are one. */
        List<TableCount> counts() {
            var counts = new LinkedHashMap<String, TableCount>();
            readings.stream()
                    .map(TableReading::count)
                    .forEach(count -> counts.merge(count.file(), count, TableCount::plus));
            return List.copyOf(counts.values());
        }
    }

    /**
     * Reads the sheets in these files.
     *
     * @param chosen whether the user chose the files; otherwise, and of JSON always, our other kinds are passed over
     * @param selection begins anew with each file
     * @param sheets takes every sheet, in order
     */
    void read(
            List<SourceFile> files,
            boolean chosen,
            Readers readers,
            SheetSelection selection,
            Consumer<AnswerSheet> sheets,
            Progress progress) {
        long all = files.stream().mapToLong(SourceFile::size).sum();
        long read = 0;
        int inDocuments = 0; // tables may have more
        var left = new ArrayList<SourceFile>();
        for (SourceFile file : files) {
            boolean isTable = isTable(file, chosen);
            begin(file, isTable, selection);
            int counted = selection.sheetsAndDrafts();
            if (isTable && tablesReadable) {
                long before = read;
                readRows(file, readers, sheets, bytes -> progress.reached(before + bytes, all));
            } else if (!isTable && inDocuments > Limit.DOCUMENTS.most()) {
                left.add(file);
            } else if (!isTable && ((chosen && !file.hasEnding(".json")) || mayHoldSheets(file, readers.log))) {
                readSheets(file, readers, sheets);
                inDocuments += selection.sheetsAndDrafts() - counted;
            }
            read += file.size();
            progress.reached(read, all);
        }
        selection.endFile();
        if (!left.isEmpty()) {
            reportTooMany(left, readers.log);
        }
    }

    private static void readSheets(SourceFile file, Readers readers, Consumer<AnswerSheet> sheets) {
        int mark = readers.log.mark();
        boolean isRead = file.text(readers.log)
                .filter(text -> readers.sheets.read(file.name(), text, sheets))
                .isPresent();
        if (!isRead) {
            reportUnread(file, mark, readers.log);
        }
    }

    private void begin(SourceFile file, boolean isTable, SheetSelection selection) {
        if (isTable) {
            selection.beginRows(columns.first(file).repeated());
        } else {
            selection.begin();
        }
    }

    /** Reports that nothing in a file counts, where an error is to blame; an empty file has nothing that could. */
    private static void reportUnread(SourceFile file, int mark, ProblemLog log) {
        boolean isSaid = log.hasSince(mark, Code.TABLE_LEFT_OUT) || log.hasSince(mark, Code.EMPTY_FILE);
        if (log.hasErrorsSince(mark) && !isSaid) {
            log.add(Location.startOf(file.name()), Code.FILE_LEFT_OUT);
        }
    }

    /** Reports that there are more sheets than are read, and the files that are not read because of it. */
    private static void reportTooMany(List<SourceFile> files, ProblemLog log) {
        var places = files.stream().map(file -> Location.startOf(file.name())).toList();
        log.add(places.get(0), Code.TOO_MANY_SHEETS, Integer.toString(Limit.DOCUMENTS.most()));
        log.add(Problem.at(places.get(0), Code.FILE_LEFT_OUT)
                .repeated(
                        places.size() - 1,
                        places.stream().skip(1).limit(MOST_PLACES).toList()));
    }

    /** Reads some lines of a file each of whose lines is a sheet. */
    void readLines(SourceFile lines, Readers readers, SheetSelection selection) {
        begin(lines, true, selection);
        if (tablesReadable) {
            readers.tables.readLines(lines, selection, bytes -> {});
        }
        selection.endFile();
    }

    private void readRows(SourceFile file, Readers readers, Consumer<AnswerSheet> sheets, LongConsumer hears) {
        var maps = columns.all(file);
        for (ColumnMap map : maps.values()) {
            int mark = readers.log.mark();
            var reading = readers.tables.read(file, map, sheets, hears);
            reading.ifPresent(readers.readings::add);
            if (reading.isEmpty() && !TableReader.hasSheetLines(file)) {
                reportUnread(file, mark, readers.log);
            }
        }
        readers.tables.reportUnreadSheets(file, maps.keySet());
    }

    /** Returns whether a file is a table: a JSON document is one where it does not say that it is of another kind. */
    boolean isTable(SourceFile file, boolean chosen) {
        return file.hasRows()
                || (file.hasEnding(".json")
                        && (chosen || columns.areAbout(file))
                        && schemas.of(file).isEmpty());
    }

    private boolean mayHoldSheets(SourceFile file, ProblemLog log) {
        var schema = schemas.of(file);
        if (schema.filter(FileKind.ASSESSMENT.schema()::equals).isPresent()) {
            log.add(Location.startOf(file.name()), Code.MISNAMED_SETTINGS);
        }
        boolean otherKind = schema.filter(name -> name.equals(FileKind.QUESTIONNAIRE.schema())
                        || name.equals(FileKind.ASSESSMENT.schema())
                        || name.startsWith(ResultReader.KIND)
                        || name.startsWith("readiness/comparison/"))
                .isPresent();
        boolean foreign = schema.isEmpty() && file.hasEnding(".json");
        return !otherKind && !foreign;
    }
}
