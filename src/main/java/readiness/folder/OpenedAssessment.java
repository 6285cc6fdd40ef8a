package readiness.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Node;
import readiness.questionnaire.Questionnaire;
import readiness.settings.AssessmentFile;
import readiness.settings.SettingsReader;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;

/** An assessment whose settings and questionnaires are known, and whose sheets are still to be read. */
final class OpenedAssessment {

    private final Optional<AssessmentFile> file;
    private final boolean isUsable;
    private final List<SourceFile> files;
    private final QuestionnaireFiles questionnaireFiles;
    private final QuestionnaireCatalogue questionnaires;
    private final SheetFiles sheetFiles;

    private OpenedAssessment(
            Optional<AssessmentFile> file,
            boolean isUsable,
            List<SourceFile> files,
            QuestionnaireFiles questionnaireFiles,
            QuestionnaireCatalogue questionnaires,
            DeclaredSchemas schemas) {
        this.file = file;
        this.isUsable = isUsable;
        this.files = List.copyOf(files);
        this.questionnaireFiles = questionnaireFiles;
        this.questionnaires = questionnaires;
        var sources = file.map(AssessmentFile::sources).orElse(AssessmentFile.Sources.UNSAID);
        this.sheetFiles = new SheetFiles(sources.columns(), sources.tablesReadable(), schemas);
    }

    /** Returns the assessment in a folder with settings. */
    static OpenedAssessment inFolder(Path folder, ProblemLog problems) throws IOException {
        return inFolder(folder, Optional.empty(), List.of(), problems);
    }

    /**
     * Returns the same.
     *
     * @param elsewhere the sheets, where they are not in the folder
     * @param standIns questionnaires that take the places of built-in ones; those of the assessment itself go before
     */
    static OpenedAssessment inFolder(
            Path folder, Optional<SheetsElsewhere> elsewhere, List<Questionnaire> standIns, ProblemLog problems)
            throws IOException {
        var schemas = new DeclaredSchemas();
        var file = AssessmentFolder.settings(folder, problems).flatMap(new SettingsReader(problems)::read);
        boolean isUsable = file.isPresent() && !problems.hasErrors();
        var sources = file.map(AssessmentFile::sources).orElse(AssessmentFile.Sources.UNSAID);
        Set<Path> taken = taken(folder, sources.questionnaires().orElse(List.of()));
        var files = below(folder, elsewhere, schemas, problems).stream()
                .filter(each -> !taken.contains(each.path()))
                .toList();
        var questionnaireFiles = new QuestionnaireFiles(schemas, standIns, problems);
        var questionnaires = sources.questionnaires()
                .map(names -> questionnaireFiles.listed(names, folder, files))
                .orElseGet(() -> questionnaireFiles.beside(files));
        if (!sources.allNamed()) {
            questionnaires.addUnknown();
        }
        return new OpenedAssessment(file, isUsable, files, questionnaireFiles, questionnaires, schemas);
    }

    /** Returns the assessment in files without settings. */
    static OpenedAssessment ofFiles(List<SourceFile> files, List<Questionnaire> standIns, ProblemLog problems) {
        var schemas = new DeclaredSchemas();
        var questionnaireFiles = new QuestionnaireFiles(schemas, standIns, problems);
        var questionnaires = questionnaireFiles.beside(files);
        return new OpenedAssessment(Optional.empty(), true, files, questionnaireFiles, questionnaires, schemas);
    }

    /** Returns the files that are no answers, whatever patterns match: the settings and the questionnaires. */
    private static Set<Path> taken(Path folder, List<Node> questionnaires) {
        var taken = new HashSet<Path>();
        taken.add(SourceFiles.real(folder.resolve(AssessmentFile.NAME)));
        questionnaires.forEach(node -> SourceFiles.resolve(folder, ((Node.Scalar) node).text())
                .ifPresent(file -> taken.add(SourceFiles.real(file))));
        return taken;
    }

    /**
     * Returns the files in the folder; where the sheets are elsewhere, its questionnaires, and the other files there.
     */
    private static List<SourceFile> below(
            Path folder, Optional<SheetsElsewhere> elsewhere, DeclaredSchemas schemas, ProblemLog problems)
            throws IOException {
        var own = SourceFiles.below(folder, "", problems);
        if (elsewhere.isEmpty()) {
            return own;
        }
        var questionnaires = own.stream().filter(schemas::isQuestionnaire).toList();
        var taken = Stream.concat(questionnaires.stream().map(SourceFile::name), Stream.of(AssessmentFile.NAME))
                .collect(Collectors.toSet());
        var others = elsewhere.get().files().stream().filter(file -> !taken.contains(file.name()));
        return Stream.concat(questionnaires.stream(), others).sorted().toList();
    }

    /** Returns what {@code assessment.yaml} says; empty where there is none, or it cannot be read. */
    Optional<AssessmentFile> file() {
        return file;
    }

    /** Returns whether the settings have no error. */
    boolean isUsable() {
        return isUsable;
    }

    /** Returns all files but the settings and the questionnaires that they name. */
    List<SourceFile> files() {
        return files;
    }

    QuestionnaireCatalogue questionnaires() {
        return questionnaires;
    }

    QuestionnaireFiles questionnaireFiles() {
        return questionnaireFiles;
    }

    SheetFiles sheetFiles() {
        return sheetFiles;
    }

    Settings settings() {
        return file.map(AssessmentFile::settings).orElseGet(Settings::defaults);
    }

    /** Returns the settings whose teams and customers the sheets may name: any where the listed ones have errors. */
    Settings names() {
        return file.filter(AssessmentFile::subjectsKnown)
                .map(AssessmentFile::settings)
                .orElseGet(Settings::defaults);
    }

    /** Returns the patterns of the answer files; empty where the assessment names none, and all are meant. */
    Optional<List<Node>> patterns() {
        return file.flatMap(contents -> contents.sources().patterns());
    }

    /** Returns whether the assessment says which files its answers are in. */
    boolean isChosen() {
        return patterns().isPresent();
    }
}
