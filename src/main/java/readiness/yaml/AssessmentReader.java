package readiness.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Assessment.Settings;
import readiness.assessment.Instrument;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * Reads a whole assessment: a folder with {@code assessment.yaml}, a folder without, or any list of files and folders.
 *
 * <p>Every file is read whatever is wrong with the others. Only a mistake in {@code assessment.yaml} leaves nothing to
 * use, since it says how everything else is to be taken.
 */
public final class AssessmentReader {

    private static final String RESULT_SCHEMA = "readiness/result/";

    private final Problems problems = new Problems();
    private final List<AnswerSheet> sheets = new ArrayList<>();

    private AssessmentReader() {}

    /**
     * Returns the assessment in these files and folders.
     *
     * @throws NoSuchFileException if one of them is not there
     * @throws IOException if a folder cannot be read
     */
    public static Checked<Assessment> read(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        var reader = new AssessmentReader();
        if (paths.size() == 1 && Files.exists(paths.get(0).resolve(SettingsReader.FILE))) {
            return reader.folder(paths.get(0));
        }
        return reader.files(filesOf(paths));
    }

    private static List<SourceFile> filesOf(List<Path> paths) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                // A single folder is the assessment itself: its own path stays out of every name.
                String prefix = paths.size() == 1 ? "" : path.toString().replace('\\', '/') + "/";
                files.addAll(SourceFiles.below(path, prefix));
            } else {
                files.add(new SourceFile(path.toString().replace('\\', '/'), path));
            }
        }
        return files.stream().distinct().sorted().toList();
    }

    private Checked<Assessment> folder(Path folder) throws IOException {
        var settingsReader = new SettingsReader(problems);
        var contents = new SourceFile(SettingsReader.FILE, folder.resolve(SettingsReader.FILE))
                .text(problems)
                .flatMap(settingsReader::read);
        boolean usable = contents.isPresent() && !problems.hasErrors();
        var below = SourceFiles.below(folder, "").stream()
                .filter(file -> !file.name().equals(SettingsReader.FILE))
                .toList();
        var questionnaires = contents.flatMap(SettingsReader.Contents::questionnaires)
                .map(names -> listed(names, folder))
                .orElseGet(() -> beside(below));
        var patterns = contents.flatMap(SettingsReader.Contents::patterns);
        readSheets(
                patterns.map(globs -> matching(globs, folder, below)).orElse(below),
                patterns.isPresent(),
                questionnaires);
        int mark = problems.mark();
        var weights = contents.flatMap(SettingsReader.Contents::weights)
                .map(node -> settingsReader.weights(node, questionnaires))
                .orElse(Map.of());
        return usable && !problems.hasErrorsSince(mark) && !hasErrorsIn(SettingsReader.FILE)
                ? Checked.of(assessment(weighed(contents.get().settings(), weights), questionnaires), problems.all())
                : Checked.nothing(problems.all());
    }

    private Checked<Assessment> files(List<SourceFile> files) {
        var questionnaires = beside(files);
        readSheets(files, false, questionnaires);
        return Checked.of(assessment(Settings.defaults(), questionnaires), problems.all());
    }

    private Assessment assessment(Settings settings, Questionnaires questionnaires) {
        if (sheets.isEmpty() && !problems.hasErrors()) {
            problems.add(Location.startOf(SettingsReader.FILE), Code.NO_ANSWERS_FOUND);
        }
        return new Assessment(settings, questionnaires.usable(), sheets, problems.all());
    }

    private static Settings weighed(Settings settings, Map<Id, Map<Id, Double>> weights) {
        return new Settings(
                settings.title(),
                settings.organisation(),
                settings.date(),
                settings.languages(),
                settings.teams(),
                weights,
                settings.leastGroup(),
                settings.commentsShown(),
                settings.seed());
    }

    private boolean hasErrorsIn(String file) {
        return problems.all().stream()
                .anyMatch(problem ->
                        problem.isError() && problem.location().file().equals(file));
    }

    /** Returns the questionnaires that the assessment names: built-in ones by id, its own by file. */
    private Questionnaires listed(List<Node> names, Path folder) {
        var questionnaires = Questionnaires.listed();
        for (Node node : names) {
            String name = ((Node.Scalar) node).text();
            if (SourceFiles.hasOurEnding(name)) {
                own(questionnaires, name, folder, node.location());
            } else {
                Library.find(name)
                        .ifPresentOrElse(
                                instrument -> add(questionnaires, instrument, node.location()),
                                () -> noSuchQuestionnaire(questionnaires, name, node.location()));
            }
        }
        return questionnaires;
    }

    private void own(Questionnaires questionnaires, String name, Path folder, Location named) {
        var file = SourceFiles.resolve(folder, name);
        if (file.isEmpty()) {
            noSuchQuestionnaire(questionnaires, name, named);
        } else if (!SourceFiles.isBelow(folder, file.get())) {
            problems.add(named, Code.OUTSIDE_FOLDER, name);
            questionnaires.addUnknown();
        } else if (!Files.exists(file.get())) {
            noSuchQuestionnaire(questionnaires, name, named);
        } else {
            readQuestionnaire(questionnaires, new SourceFile(name, file.get()), named);
        }
    }

    private void noSuchQuestionnaire(Questionnaires questionnaires, String name, Location named) {
        problems.addChoice(named, Code.NO_SUCH_QUESTIONNAIRE, Library.ids(), name);
        questionnaires.addUnknown();
    }

    /** Returns the questionnaires among these files; built-in ones join as sheets name them. */
    private Questionnaires beside(List<SourceFile> files) {
        var questionnaires = Questionnaires.asNamed();
        for (SourceFile file : files) {
            if (schemaOf(file).filter(QuestionnaireReader.SCHEMA::equals).isPresent()) {
                readQuestionnaire(questionnaires, file, Location.startOf(file.name()));
            }
        }
        return questionnaires;
    }

    private void readQuestionnaire(Questionnaires questionnaires, SourceFile file, Location named) {
        var bytes = file.bytes(problems);
        var text = bytes.flatMap(content -> SourceFile.decode(file.name(), content, problems));
        if (text.isEmpty()) {
            questionnaires.addUnknown();
            return;
        }
        var checked = QuestionnaireReader.read(file.name(), text.get());
        problems.addAll(checked.problems());
        checked.value()
                .ifPresentOrElse(
                        questionnaire -> add(questionnaires, new Instrument(questionnaire, bytes.orElseThrow()), named),
                        () -> YamlDocuments.peek(text.get(), "id")
                                .filter(Id::isWellFormed)
                                .ifPresentOrElse(questionnaires::addBroken, questionnaires::addUnknown));
    }

    private void add(Questionnaires questionnaires, Instrument instrument, Location named) {
        String name = instrument.questionnaire().id().name();
        if (questionnaires.contains(name)) {
            problems.add(named, Code.QUESTIONNAIRE_TWICE, name);
        } else {
            questionnaires.add(instrument);
        }
    }

    private List<SourceFile> matching(List<Node> globs, Path folder, List<SourceFile> below) {
        List<PathMatcher> matchers = globs.stream()
                .map(node -> SourceFiles.matcher(((Node.Scalar) node).text(), node.location(), problems))
                .toList();
        return below.stream()
                .filter(file -> matchers.stream().anyMatch(matcher -> matcher.matches(folder.relativize(file.path()))))
                .toList();
    }

    /**
     * Reads the sheets in these files.
     *
     * @param chosen whether the user chose the files; otherwise those of our other kinds are passed over
     */
    private void readSheets(List<SourceFile> files, boolean chosen, Questionnaires questionnaires) {
        var reader = new AnswersReader(questionnaires, problems);
        for (SourceFile file : files) {
            if (chosen || mayHoldSheets(file)) {
                file.text(problems).ifPresent(text -> sheets.addAll(reader.read(file.name(), text)));
            }
        }
    }

    private static boolean mayHoldSheets(SourceFile file) {
        var schema = schemaOf(file);
        boolean otherKind = schema.filter(name -> name.equals(QuestionnaireReader.SCHEMA)
                        || name.equals(SettingsReader.SCHEMA)
                        || name.startsWith(RESULT_SCHEMA))
                .isPresent();
        boolean foreign = schema.isEmpty() && file.name().endsWith(".json");
        return !otherKind && !foreign;
    }

    private static Optional<String> schemaOf(SourceFile file) {
        return file.text(new Problems()).flatMap(text -> YamlDocuments.peek(text, "schema"));
    }
}
