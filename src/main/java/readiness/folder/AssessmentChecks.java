package readiness.folder;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.assessment.SheetCounts;
import readiness.column.ColumnMap;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.selection.SheetSelection;
import readiness.settings.AssessmentFile;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/** Holds the files of an assessment against each other, once its sheets are read. */
final class AssessmentChecks {

    /** Days; sheets further apart are of two rounds. */
    private static final int LONGEST_ROUND = 90;

    private final OpenedAssessment assessment;
    private final SheetSelection selection;
    private final ProblemLog problems;

    AssessmentChecks(OpenedAssessment assessment, SheetSelection selection, ProblemLog problems) {
        this.assessment = assessment;
        this.selection = selection;
        this.problems = problems;
    }

    /** Reports what the settings in a folder say of files, people and rounds that are not there. */
    void checkFolder(Path folder) {
        assessment.file().ifPresent(this::warnOfColumns);
        assessment
                .file()
                .filter(file -> file.sources().questionnaires().isPresent() && !hasErrorsInSettings())
                .ifPresent(file -> assessment.questionnaireFiles().noteUnused(assessment.files()));
        assessment.file().ifPresent(file -> warnOfPrevious(file, folder));
        assessment.file().ifPresent(this::warnOfSizes);
        if (assessment.file().isPresent() && assessment.patterns().isEmpty()) {
            noteTables();
        }
        boolean isEmpty = selection.sheetsAndDrafts() == 0 && !problems.hasErrors();
        if (isEmpty && assessment.patterns().isEmpty()) {
            problems.add(Location.startOf(AssessmentFile.NAME), Code.NO_ANSWERS_FOUND);
        }
        assessment
                .patterns()
                .filter(globs -> isEmpty && !globs.isEmpty())
                .filter(globs -> assessment.files().stream().anyMatch(SourceFile::hasRows))
                .ifPresent(globs -> problems.add(globs.get(0).location(), Code.NO_SHEET_IN_ANSWERS));
    }

    /** Notes tables that are not read, as no pattern names them; results of ours, and files of text, are none. */
    private void noteTables() {
        var tables = assessment.files().stream()
                .filter(file -> file.isTable() && !file.hasEnding(".txt") && !AnswerFiles.isResult(file))
                .toList();
        if (!tables.isEmpty()) {
            var places =
                    tables.stream().map(file -> Location.startOf(file.name())).toList();
            problems.add(Problem.at(places.get(0), Code.TABLES_NOT_NAMED, AnswerFiles.patterns(tables))
                    .repeated(
                            places.size() - 1, places.stream().skip(1).limit(2).toList()));
        }
    }

    /** Reports files without settings that hold no sheet and no questionnaire. */
    void checkFiles(Path first) {
        if (selection.sheetsAndDrafts() == 0
                && assessment.questionnaires().usable().isEmpty()
                && !problems.hasErrors()) {
            problems.add(Location.startOf(first.toString().replace('\\', '/')), Code.NO_ANSWERS_FOUND);
        }
    }

    /** Reports sheets of one subject that lie too far apart to be of one round. */
    void warnOfTwoRounds() {
        if (assessment.settings().period().since().isEmpty()) {
            selection
                    .furtherApart(LONGEST_ROUND)
                    .forEach(apart -> problems.add(
                            apart.earliest(), Code.TWO_ROUNDS, apart.subject(), Long.toString(apart.days())));
        }
    }

    /** Returns whether {@code assessment.yaml} has an error. */
    boolean hasErrorsInSettings() {
        return problems.all().stream()
                .anyMatch(problem ->
                        problem.isError() && problem.location().file().equals(AssessmentFile.NAME));
    }

    /** Reports an earlier assessment that is not there. */
    private void warnOfPrevious(AssessmentFile file, Path folder) {
        if (AssessmentFolder.previous(folder, file.settings()).isEmpty()) {
            file.settings().previous().ifPresent(name -> problems.add(file.previous(), Code.NO_SUCH_PREVIOUS, name));
        }
    }

    /** Reports maps of columns that are about no table. */
    private void warnOfColumns(AssessmentFile file) {
        for (ColumnMap map : file.sources().columns()) {
            boolean isUnread = problems.all().stream()
                    .filter(problem -> problem.code() == Code.ENDING_NOT_READ)
                    .anyMatch(problem ->
                            map.pattern().name().equals(problem.words().get(0)));
            if (!isUnread
                    && assessment.files().stream()
                            .noneMatch(each -> assessment.sheetFiles().isTable(each, true) && map.isAbout(each))) {
                problems.add(
                        map.pattern().location(),
                        Code.NO_FILE_MATCHES,
                        map.pattern().name());
            }
        }
    }

    /** Reports teams, customers and an organisation that have more sheets than people. */
    private void warnOfSizes(AssessmentFile file) {
        SheetCounts counts = selection.counts();
        for (Instrument instrument : assessment.questionnaires().usable()) {
            About about = instrument.questionnaire().about();
            Id questionnaire = instrument.questionnaire().id();
            counts.byQuestionnaire().getOrDefault(questionnaire, Map.of()).keySet().stream()
                    .sorted(Comparator.comparing(
                            subject -> subject.map(Id::name).orElse("")))
                    .forEach(subject -> warnOfSize(
                            file,
                            about,
                            subject,
                            questionnaire,
                            counts.of(questionnaire, subject).counted()));
        }
    }

    private void warnOfSize(AssessmentFile file, About about, Optional<Id> subject, Id questionnaire, int sheets) {
        Settings settings = file.settings();
        var size = settings.sizeOf(about, subject);
        if (size.isPresent() && sheets > size.getAsInt()) {
            problems.add(
                    file.placeOf(about, subject),
                    Code.MORE_SHEETS_THAN_PEOPLE,
                    Integer.toString(size.getAsInt()),
                    Integer.toString(sheets),
                    questionnaire.name());
        }
    }
}
