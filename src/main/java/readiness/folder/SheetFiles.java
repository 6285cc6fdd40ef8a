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

    private final List<ColumnMap> columns;
    private final boolean tablesReadable;
    private final DeclaredSchemas schemas;

    /**
     * Returns the files of an assessment.
     *
     * @param columns how its tables are to be read
     * @param tablesReadable whether the assessment says that without an error
     */
    SheetFiles(List<ColumnMap> columns, boolean tablesReadable, DeclaredSchemas schemas) {
        this.columns = List.copyOf(columns);
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

        /** Returns what became of the rows of the tables that were read. */
        List<TableCount> counts() {
            return readings.stream().map(TableReading::count).toList();
        }
    }

    /**
     * Reads the sheets in these files.
     *
     * @param chosen whether the user chose the files; otherwise those of our other kinds are passed over
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
        for (SourceFile file : files) {
            boolean isTable = isTable(file, chosen);
            selection.begin(isTable);
            if (!isTable && selection.sheetsAndDrafts() > Limit.DOCUMENTS.most()) {
                readers.log.add(
                        Location.startOf(file.name()),
                        Limit.DOCUMENTS.code(),
                        Integer.toString(Limit.DOCUMENTS.most()));
                break;
            }
            if (isTable && tablesReadable) {
                long before = read;
                readRows(file, readers, sheets, bytes -> progress.reached(before + bytes, all));
            } else if (!isTable && (chosen || mayHoldSheets(file, readers.log))) {
                file.text(readers.log).ifPresent(text -> readers.sheets.read(file.name(), text, sheets));
            }
            read += file.size();
            progress.reached(read, all);
        }
        selection.begin(false);
    }

    /** Reads some lines of a file each of whose lines is a sheet. */
    void readLines(SourceFile lines, Readers readers, SheetSelection selection) {
        selection.begin(true);
        if (tablesReadable) {
            readers.tables.readLines(lines, selection, bytes -> {});
        }
        selection.begin(false);
    }

    private void readRows(SourceFile file, Readers readers, Consumer<AnswerSheet> sheets, LongConsumer hears) {
        var map = columns.stream()
                .filter(columnMap -> columnMap.isAbout(file))
                .findFirst()
                .orElseGet(ColumnMap::none);
        readers.tables.read(file, map, sheets, hears).ifPresent(readers.readings::add);
    }

    /** Returns whether a file is a table: a JSON document is one where it does not say that it is of another kind. */
    boolean isTable(SourceFile file, boolean chosen) {
        boolean mapped = columns.stream().anyMatch(map -> map.isAbout(file));
        return file.hasRows()
                || (file.hasEnding(".json")
                        && (chosen || mapped)
                        && schemas.of(file).isEmpty());
    }

    private boolean mayHoldSheets(SourceFile file, ProblemLog log) {
        var schema = schemas.of(file);
        if (schema.filter(FileKind.ASSESSMENT.schema()::equals).isPresent()) {
            log.add(Location.startOf(file.name()), Code.MISNAMED_SETTINGS);
        }
        boolean otherKind = schema.filter(name -> name.equals(FileKind.QUESTIONNAIRE.schema())
                        || name.equals(FileKind.ASSESSMENT.schema())
                        || name.startsWith(ResultReader.SCHEMA)
                        || name.startsWith("readiness/comparison/"))
                .isPresent();
        boolean foreign = schema.isEmpty() && file.name().endsWith(".json");
        return !otherKind && !foreign;
    }
}
