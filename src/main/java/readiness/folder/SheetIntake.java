package readiness.folder;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.TableCount;
import readiness.problem.Code;
import readiness.selection.SheetSelection;
import readiness.source.ProblemLog;
import readiness.source.Progress;
import readiness.source.SourceFile;

/** Reads the sheets of an opened assessment and counts those that count. */
final class SheetIntake {

    private final OpenedAssessment assessment;
    private final ProblemLog problems;
    private final boolean keepsSheets;

    /** @param keepsSheets whether the sheets themselves are kept, which takes room for each of them */
    SheetIntake(OpenedAssessment assessment, boolean keepsSheets, ProblemLog problems) {
        this.assessment = assessment;
        this.problems = problems;
        this.keepsSheets = keepsSheets;
    }

    /**
     * The sheets of an assessment.
     *
     * @param collector of the sheets that count
     * @param selection that set the others aside
     * @param tables what became of the rows of tables
     */
    record Sheets(SheetCollector collector, SheetSelection selection, List<TableCount> tables) {
        Sheets {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Returns the sheets in these files. Where an earlier sheet of a respondent was counted, all are read again.
     *
     * @param watcher is shown every sheet that can be read, those that do not count too
     */
    Sheets read(List<SourceFile> files, Consumer<AnswerSheet> watcher, Progress progress) {
        var collector = collector();
        var selection = new SheetSelection(assessment.settings(), collector, problems);
        var readers = readers(problems);
        read(files, readers, selection, selection.andThen(watcher), progress);
        var tables = withoutSetAside(readers.counts(), selection);
        problems.addAll(selection.repeats().others());
        if (selection.isFinal()) {
            problems.addAll(selection.remarks());
            return new Sheets(collector, selection, tables);
        }
        var others = collector();
        var again = selection.again(others);
        read(files, readers(new ProblemLog()), again, again, progress);
        problems.addAll(again.remarks());
        return new Sheets(others, again, tables);
    }

    /** Returns the counts of tables with the rows that the selection has set aside. */
    private List<TableCount> withoutSetAside(List<TableCount> tables, SheetSelection selection) {
        var outOfPeriod = timesByFile(Code.OUT_OF_PERIOD);
        var empty = timesByFile(Code.EMPTY_SHEET);
        return tables.stream()
                .map(table -> table.settingAside(
                        outOfPeriod.getOrDefault(table.file(), 0),
                        empty.getOrDefault(table.file(), 0),
                        selection.repeats().in(table.file())))
                .toList();
    }

    private Map<String, Integer> timesByFile(Code code) {
        var times = new HashMap<String, Integer>();
        problems.all().stream()
                .filter(problem -> problem.code() == code)
                .forEach(problem -> times.merge(problem.location().file(), problem.number(), Integer::sum));
        return times;
    }

    private void read(
            List<SourceFile> files,
            SheetFiles.Readers readers,
            SheetSelection selection,
            Consumer<AnswerSheet> sheets,
            Progress progress) {
        assessment.sheetFiles().read(files, assessment.isChosen(), readers, selection, sheets, progress);
    }

    private SheetCollector collector() {
        return new SheetCollector(
                assessment.questionnaires(), assessment.settings().commentsShown(), keepsSheets);
    }

    private SheetFiles.Readers readers(ProblemLog log) {
        return new SheetFiles.Readers(assessment.questionnaires(), assessment.names(), log);
    }

    /** Returns the sheets in these files, which are elsewhere and are counted there. */
    Sheets countElsewhere(SheetsElsewhere sheets, List<SourceFile> files) throws IOException {
        var parts = new PartsIntake(assessment.questionnaires(), assessment.settings(), problems);
        sheets.count(files, parts);
        var tables = withoutSetAside(parts.tables(), parts.selection());
        problems.addAll(parts.selection().repeats().others());
        return new Sheets(parts.collector(), parts.selection(), tables);
    }
}
