package readiness.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Settings;
import readiness.problem.Checked;
import readiness.questionnaire.Questionnaire;
import readiness.settings.AssessmentFile;
import readiness.settings.QuestionnaireSettings;
import readiness.source.ProblemLog;
import readiness.source.Progress;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;

/**
 * Reads a whole assessment: a folder with {@code assessment.yaml}, a folder without, or any list of files and folders.
 *
 * <p>Every file is read even where others have errors. Only an error in {@code assessment.yaml} leaves nothing to use,
 * since that file says how all others are to be read.
 */
public final class AssessmentReader {

    private final ProblemLog problems = new ProblemLog();
    private final Consumer<AnswerSheet> watcher;
    private final Progress progress;
    private final Optional<SheetsElsewhere> elsewhere;
    private final List<Questionnaire> standIns;
    private final boolean keepsSheets;

    private AssessmentReader(
            Consumer<AnswerSheet> watcher,
            Progress progress,
            Optional<SheetsElsewhere> elsewhere,
            List<Questionnaire> standIns,
            boolean keepsSheets) {
        this.watcher = watcher;
        this.progress = progress;
        this.elsewhere = elsewhere;
        this.standIns = List.copyOf(standIns);
        this.keepsSheets = keepsSheets;
    }

    /**
     * Returns the assessment in these files and folders.
     *
     * @throws NoSuchFileException if one of them is not there
     * @throws IOException if a folder cannot be read
     */
    public static Checked<Assessment> read(List<Path> paths, Progress progress) throws IOException {
        return read(paths, sheet -> {}, progress);
    }

    /** Returns the same, and shows every sheet that can be read to a watcher, those that do not count too. */
    public static Checked<Assessment> read(List<Path> paths, Consumer<AnswerSheet> watcher, Progress progress)
            throws IOException {
        return withoutSheets(new AssessmentReader(watcher, progress, Optional.empty(), List.of(), false).read(paths));
    }

    /**
     * Returns the assessment in a folder whose sheets are elsewhere.
     *
     * @param folder with the settings and the questionnaires
     */
    public static Checked<Assessment> read(Path folder, SheetsElsewhere sheets) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched(), Optional.of(sheets), List.of(), false);
        return withoutSheets(reader.folder(folder));
    }

    /**
     * Returns the assessment in these files and folders together with its sheets, which takes room for each of them.
     */
    public static Checked<WithSheets> readWithSheets(List<Path> paths, Progress progress) throws IOException {
        return readWithSheets(paths, List.of(), progress);
    }

    /**
     * Returns the same.
     *
     * @param standIns questionnaires that take the places of built-in ones; those of the assessment itself go before
     */
    public static Checked<WithSheets> readWithSheets(List<Path> paths, List<Questionnaire> standIns, Progress progress)
            throws IOException {
        return new AssessmentReader(sheet -> {}, progress, Optional.empty(), standIns, true).read(paths);
    }

    /**
     * An assessment together with the sheets behind it.
     *
     * @param sheets those that count, in the order of reading; none where they are not kept
     */
    public record WithSheets(Assessment assessment, List<AnswerSheet> sheets) {
        public WithSheets {
            sheets = List.copyOf(sheets);
        }
    }

    private static Checked<Assessment> withoutSheets(Checked<WithSheets> checked) {
        return new Checked<>(checked.value().map(WithSheets::assessment), checked.problems());
    }

    private Checked<WithSheets> read(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        var folder = AssessmentFolder.among(paths);
        return folder.isPresent() ? folder(folder.get()) : files(filesOf(paths), paths.get(0));
    }

    private List<SourceFile> filesOf(List<Path> paths) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                // A single folder is the assessment itself: its own path stays out of every name.
                String prefix = paths.size() == 1 ? "" : path.toString().replace('\\', '/') + "/";
                files.addAll(AnswerFiles.withoutTables(SourceFiles.below(path, prefix, problems)));
            } else {
                files.add(new SourceFile(path.toString().replace('\\', '/'), path));
            }
        }
        // Nobody counts twice for being named twice.
        var seen = new HashSet<Path>();
        return files.stream()
                .sorted()
                .filter(file -> paths.size() == 1 || seen.add(SourceFiles.real(file.path())))
                .toList();
    }

    private Checked<WithSheets> folder(Path folder) throws IOException {
        var opened = OpenedAssessment.inFolder(folder, elsewhere, standIns, problems);
        var answerFiles = new AnswerFiles(folder, opened.files(), problems);
        var files =
                opened.patterns().map(answerFiles::matching).orElseGet(() -> AnswerFiles.withoutTables(opened.files()));
        var intake = new SheetIntake(opened, keepsSheets, problems);
        var sheets = elsewhere.isPresent()
                ? intake.countElsewhere(elsewhere.get(), files)
                : intake.read(files, watcher, progress);
        int mark = problems.mark();
        var ofQuestionnaires = new QuestionnaireSettings(opened.questionnaires(), problems);
        var weights = opened.file()
                .flatMap(AssessmentFile::weights)
                .map(ofQuestionnaires::weights)
                .orElse(Map.of());
        opened.file().ifPresent(ofQuestionnaires::checkTargets);
        var checks = new AssessmentChecks(opened, sheets.selection(), problems);
        checks.checkFolder(folder);
        return opened.isUsable() && !problems.hasErrorsSince(mark) && !checks.hasErrorsInSettings()
                ? assessment(opened.settings().weighing(weights), opened, sheets, checks)
                : Checked.nothing(problems.all());
    }

    private Checked<WithSheets> files(List<SourceFile> files, Path first) {
        var opened = OpenedAssessment.ofFiles(files, standIns, problems);
        var sheets = new SheetIntake(opened, keepsSheets, problems).read(files, watcher, progress);
        var checks = new AssessmentChecks(opened, sheets.selection(), problems);
        checks.checkFiles(first);
        return assessment(Settings.defaults(), opened, sheets, checks);
    }

    private Checked<WithSheets> assessment(
            Settings settings, OpenedAssessment opened, SheetIntake.Sheets sheets, AssessmentChecks checks) {
        checks.warnOfTwoRounds();
        var assessment = new Assessment(
                settings,
                opened.questionnaires().usable(),
                sheets.collector().answers(),
                sheets.selection().counts(),
                sheets.selection().sheets(),
                sheets.tables(),
                problems.all());
        return Checked.of(new WithSheets(assessment, sheets.collector().kept()), problems.all());
    }
}
