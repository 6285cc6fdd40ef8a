package readiness.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.SourceFile;
import readiness.document.SourceFiles;
import readiness.document.YamlDocuments;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Suggestions;
import readiness.questionnaire.Id;
import readiness.sheet.SheetReader;
import readiness.table.ColumnMap;
import readiness.table.TableReader;
import readiness.table.TableReading;
import readiness.table.Teams;

/**
 * Reads a whole assessment: a folder with {@code assessment.yaml}, a folder without, or any list of files and folders.
 *
 * <p>Every file is read whatever is wrong with the others. Only a mistake in {@code assessment.yaml} leaves nothing to
 * use, since it says how everything else is to be taken.
 */
public final class AssessmentReader {

    private static final String RESULT_SCHEMA = "readiness/result/";

    /** In files that people write; whoever has more lets a program write them. */
    private static final int MOST_SHEETS = 200_000;

    private final ProblemLog problems = new ProblemLog();

    private final List<ColumnMap> columns = new ArrayList<>();

    /** What the files that were looked at say they are, by name. */
    private final Map<String, Optional<String>> schemas = new HashMap<>();

    private final Consumer<AnswerSheet> watcher;
    private final Progress progress;
    private final List<TableReading> readings = new ArrayList<>();
    private boolean tablesReadable = true;

    private AssessmentReader(Consumer<AnswerSheet> watcher, Progress progress) {
        this.watcher = watcher;
        this.progress = progress;
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

    /** Returns the same, and shows every sheet that is used to a watcher. */
    public static Checked<Assessment> read(List<Path> paths, Consumer<AnswerSheet> watcher, Progress progress)
            throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        var reader = new AssessmentReader(watcher, progress);
        var folder = assessmentFolder(paths);
        return folder.isPresent() ? reader.folder(folder.get()) : reader.files(reader.filesOf(paths), paths.get(0));
    }

    /** Returns the folder of an assessment with settings, where that was named by itself or by its settings. */
    private static Optional<Path> assessmentFolder(List<Path> paths) {
        Path path = paths.get(0);
        if (paths.size() > 1) {
            return Optional.empty();
        }
        if (path.endsWith(SettingsReader.FILE) && Files.isRegularFile(path)) {
            return Optional.of(path.resolveSibling(""));
        }
        return Optional.of(path).filter(folder -> Files.exists(folder.resolve(SettingsReader.FILE)));
    }

    private List<SourceFile> filesOf(List<Path> paths) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                // A single folder is the assessment itself: its own path stays out of every name.
                String prefix = paths.size() == 1 ? "" : path.toString().replace('\\', '/') + "/";
                files.addAll(withoutTables(SourceFiles.below(path, prefix, problems)));
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

    private Checked<Assessment> folder(Path folder) throws IOException {
        var settingsReader = new SettingsReader(problems);
        var contents = new SourceFile(SettingsReader.FILE, folder.resolve(SettingsReader.FILE))
                .text(problems)
                .flatMap(settingsReader::read);
        boolean usable = contents.isPresent() && !problems.hasErrors();
        var named = contents.flatMap(SettingsReader.Contents::questionnaires);
        Set<Path> taken = taken(folder, named.orElse(List.of()));
        var below = SourceFiles.below(folder, "", problems).stream()
                .filter(file -> !taken.contains(file.path()))
                .toList();
        var questionnaires = named.map(names -> listed(names, folder)).orElseGet(() -> beside(below));
        var patterns = contents.flatMap(SettingsReader.Contents::patterns);
        contents.filter(settings -> !settings.allNamed()).ifPresent(settings -> questionnaires.addUnknown());
        contents.map(SettingsReader.Contents::columns).ifPresent(columns::addAll);
        tablesReadable = contents.map(SettingsReader.Contents::tablesReadable).orElse(true);
        var intake = readSheets(
                patterns.map(globs -> matching(globs, below, folder)).orElseGet(() -> withoutTables(below)),
                patterns.isPresent(),
                questionnaires,
                contents.map(SettingsReader.Contents::settings).orElseGet(Settings::defaults));
        int mark = problems.mark();
        var weights = contents.flatMap(SettingsReader.Contents::weights)
                .map(node -> settingsReader.weights(node, questionnaires))
                .orElse(Map.of());
        contents.ifPresent(settings -> settingsReader.checkTargets(settings, questionnaires));
        contents.ifPresent(settings -> warnOfNames(settings, intake, below));
        if (intake.sheets() == 0 && patterns.isEmpty() && !problems.hasErrors()) {
            problems.add(Location.startOf(SettingsReader.FILE), Code.NO_ANSWERS_FOUND);
        }
        return usable && !problems.hasErrorsSince(mark) && !hasErrorsIn(SettingsReader.FILE)
                ? Checked.of(
                        assessment(contents.get().settings().weighing(weights), questionnaires, intake), problems.all())
                : Checked.nothing(problems.all());
    }

    /** Tells teams that are listed under nearly the name that sheets give, and columns of no table. */
    private void warnOfNames(SettingsReader.Contents contents, SheetCollector intake, List<SourceFile> below) {
        var answering = new TreeSet<String>(Fields.namesOf(intake.subjects()));
        var unlisted = answering.stream()
                .filter(team -> !contents.teams().places().containsKey(new Id(team)))
                .toList();
        contents.teams().places().forEach((team, place) -> {
            if (!answering.contains(team.name())
                    && !Suggestions.near(team.name(), unlisted).isEmpty()) {
                problems.addChoice(place, Code.LISTED_TEAM_WITHOUT_SHEET, unlisted, team.name());
            }
        });
        for (ColumnMap map : contents.columns()) {
            if (below.stream().noneMatch(file -> isTable(file, true) && map.isAbout(file))) {
                problems.add(
                        map.pattern().location(),
                        Code.NO_FILE_MATCHES,
                        map.pattern().name());
            }
        }
    }

    /** Returns the files that are no answers, whatever patterns match: the settings and the questionnaires. */
    private static Set<Path> taken(Path folder, List<Node> questionnaires) {
        var taken = new HashSet<Path>();
        taken.add(SourceFiles.real(folder.resolve(SettingsReader.FILE)));
        questionnaires.forEach(node -> SourceFiles.resolve(folder, ((Node.Scalar) node).text())
                .ifPresent(file -> taken.add(SourceFiles.real(file))));
        return taken;
    }

    private Checked<Assessment> files(List<SourceFile> files, Path first) {
        var questionnaires = beside(files);
        var intake = readSheets(files, false, questionnaires, Settings.defaults());
        if (intake.sheets() == 0 && questionnaires.usable().isEmpty() && !problems.hasErrors()) {
            problems.add(Location.startOf(first.toString().replace('\\', '/')), Code.NO_ANSWERS_FOUND);
        }
        return Checked.of(assessment(Settings.defaults(), questionnaires, intake), problems.all());
    }

    private Assessment assessment(Settings settings, QuestionnaireCatalogue questionnaires, SheetCollector intake) {
        return new Assessment(settings, questionnaires.usable(), intake.answers(), intake.counts(), intake.sheets(), problems.all());
    }

    private boolean hasErrorsIn(String file) {
        return problems.all().stream()
                .anyMatch(problem ->
                        problem.isError() && problem.location().file().equals(file));
    }

    /** Returns the questionnaires that the assessment names: built-in ones by id, its own by file. */
    private QuestionnaireCatalogue listed(List<Node> names, Path folder) {
        var questionnaires = QuestionnaireCatalogue.listed();
        for (Node node : names) {
            String name = ((Node.Scalar) node).text();
            if (SourceFiles.hasOurEnding(name)) {
                own(questionnaires, name, folder, node.location());
            } else {
                BuiltInQuestionnaires.find(name)
                        .ifPresentOrElse(
                                instrument -> add(questionnaires, instrument, node.location()),
                                () -> noSuchQuestionnaire(questionnaires, name, folder, node.location()));
            }
        }
        return questionnaires;
    }

    private void own(QuestionnaireCatalogue questionnaires, String name, Path folder, Location named) {
        var file = SourceFiles.resolve(folder, name);
        if (file.isEmpty()) {
            noSuchQuestionnaire(questionnaires, name, folder, named);
        } else if (!SourceFiles.isBelow(folder, file.get())) {
            problems.add(named, Code.OUTSIDE_FOLDER, name);
            questionnaires.addUnknown();
        } else if (!Files.exists(file.get())) {
            problems.addChoice(named, Code.NO_SUCH_FILE, ownQuestionnaires(folder), name);
            questionnaires.addUnknown();
        } else {
            readQuestionnaire(questionnaires, new SourceFile(name, file.get()), named);
        }
    }

    private List<String> ownQuestionnaires(Path folder) {
        try {
            return SourceFiles.below(folder, "", new ProblemLog()).stream()
                    .filter(file -> schemaOf(file)
                            .filter(FileKind.QUESTIONNAIRE.schema()::equals)
                            .isPresent())
                    .map(SourceFile::name)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void noSuchQuestionnaire(QuestionnaireCatalogue questionnaires, String name, Path folder, Location named) {
        var known = new ArrayList<>(ownQuestionnaires(folder));
        known.addAll(BuiltInQuestionnaires.ids());
        problems.addChoice(named, Code.NO_SUCH_QUESTIONNAIRE, known, name);
        questionnaires.addUnknown();
    }

    /** Returns the questionnaires among these files; built-in ones join as sheets name them. */
    private QuestionnaireCatalogue beside(List<SourceFile> files) {
        var questionnaires = QuestionnaireCatalogue.asNamed();
        for (SourceFile file : files) {
            var schema = schemaOf(file);
            if (schema.filter(FileKind.QUESTIONNAIRE.schema()::equals).isPresent()) {
                readQuestionnaire(questionnaires, file, Location.startOf(file.name()));
            } else if (schema.flatMap(FileKind::nearest)
                    .filter(FileKind.QUESTIONNAIRE.schema()::equals)
                    .isPresent()) {
                // Told where it is read as a sheet; its own sheets are then not to blame.
                file.text(new ProblemLog()).ifPresent(text -> addBroken(questionnaires, text));
            }
        }
        return questionnaires;
    }

    private void readQuestionnaire(QuestionnaireCatalogue questionnaires, SourceFile file, Location named) {
        var bytes = file.bytes(problems);
        var text = bytes.flatMap(content -> SourceFile.decode(file.name(), content, problems));
        if (text.isEmpty()) {
            questionnaires.addUnknown();
            return;
        }
        var checked = QuestionnaireReader.read(file.name(), text.get());
        int mark = problems.mark();
        problems.addAll(checked.problems());
        YamlDocuments.peek(text.get(), "id").filter(Id::isWellFormed).ifPresent(id -> problems.attribute(mark, id));
        checked.value()
                .ifPresentOrElse(
                        questionnaire -> add(questionnaires, new Instrument(questionnaire, bytes.orElseThrow()), named),
                        () -> addBroken(questionnaires, text.get()));
    }

    private static void addBroken(QuestionnaireCatalogue questionnaires, String text) {
        YamlDocuments.peek(text, "id")
                .filter(Id::isWellFormed)
                .ifPresentOrElse(questionnaires::addBroken, questionnaires::addUnknown);
    }

    private void add(QuestionnaireCatalogue questionnaires, Instrument instrument, Location named) {
        String name = instrument.questionnaire().id().name();
        if (questionnaires.contains(name)) {
            problems.add(named, Code.QUESTIONNAIRE_TWICE, name);
        } else {
            questionnaires.add(instrument);
        }
    }

    private List<SourceFile> matching(List<Node> globs, List<SourceFile> below, Path folder) {
        var matching = new TreeSet<SourceFile>();
        for (Node node : globs) {
            String glob = ((Node.Scalar) node).text();
            SourceFiles.matcher(glob, node.location(), problems).ifPresent(matcher -> {
                var files = below.stream().filter(file -> file.matches(matcher)).toList();
                if (files.isEmpty()) {
                    refusePattern(node.location(), glob, matcher, folder);
                }
                matching.addAll(files);
            });
        }
        return List.copyOf(matching);
    }

    /** Tells why a pattern brings no file. */
    private void refusePattern(Location place, String glob, PathMatcher matcher, Path folder) {
        var named = SourceFiles.resolve(folder, glob);
        var passedOver = SourceFiles.passedOver(folder, matcher);
        if (named.filter(path -> !SourceFiles.isBelow(folder, path)).isPresent()) {
            problems.add(place, Code.OUTSIDE_FOLDER, glob);
        } else if (named.filter(Files::isDirectory).isPresent()) {
            problems.add(place, Code.FOLDER_FOR_PATTERN, glob, glob.replaceFirst("/*$", "/**"));
        } else if (passedOver.isPresent()) {
            problems.add(place, Code.ENDING_NOT_READ, glob, passedOver.get());
        } else {
            problems.add(place, Code.NO_FILE_MATCHES, glob);
        }
    }

    /**
     * Reads the sheets in these files.
     *
     * @param chosen whether the user chose the files; otherwise those of our other kinds are passed over
     */
    private SheetCollector readSheets(
            List<SourceFile> files, boolean chosen, QuestionnaireCatalogue questionnaires, Settings settings) {
        var intake = new SheetCollector(questionnaires, settings.commentsShown(), problems);
        var reader = new SheetReader(questionnaires, problems);
        var names = new LinkedHashMap<Id, String>();
        settings.teams().forEach(team -> names.put(team.id(), team.name()));
        var tables = new TableReader(questionnaires, Teams.of(names), problems);
        long all = files.stream().mapToLong(SourceFile::size).sum();
        long read = 0;
        for (SourceFile file : files) {
            boolean isTable = isTable(file, chosen);
            if (!isTable && intake.sheets() > MOST_SHEETS) {
                problems.add(Location.startOf(file.name()), Code.TOO_MANY_DOCUMENTS, Integer.toString(MOST_SHEETS));
                break;
            }
            if (isTable && tablesReadable) {
                long before = read;
                readRows(file, tables, intake.andThen(watcher), bytes -> progress.reached(before + bytes, all));
            } else if (!isTable && (chosen || mayHoldSheets(file))) {
                file.text(problems).ifPresent(text -> reader.read(file.name(), text, intake.andThen(watcher)));
            }
            read += file.size();
            progress.reached(read, all);
        }
        return intake;
    }

    private void readRows(SourceFile file, TableReader tables, Consumer<AnswerSheet> intake, LongConsumer progress) {
        var map = columns.stream()
                .filter(columnMap -> columnMap.isAbout(file))
                .findFirst()
                .orElseGet(ColumnMap::none);
        tables.read(file, map, intake, progress).ifPresent(readings::add);
    }

    /** Returns whether a file is a table: a JSON document is one where it does not say that it is of another kind. */
    private boolean isTable(SourceFile file, boolean chosen) {
        boolean mapped = columns.stream().anyMatch(map -> map.isAbout(file));
        return file.hasRows()
                || (file.hasEnding(".json")
                        && (chosen || mapped)
                        && schemaOf(file).isEmpty());
    }

    /** A table may be anything, a result of ours for one: it is read where it is named. */
    private static List<SourceFile> withoutTables(List<SourceFile> files) {
        return files.stream().filter(file -> !file.isTable()).toList();
    }

    private boolean mayHoldSheets(SourceFile file) {
        var schema = schemaOf(file);
        if (schema.filter(FileKind.ASSESSMENT.schema()::equals).isPresent()) {
            problems.add(Location.startOf(file.name()), Code.MISNAMED_SETTINGS);
        }
        boolean otherKind = schema.filter(name -> name.equals(FileKind.QUESTIONNAIRE.schema())
                        || name.equals(FileKind.ASSESSMENT.schema())
                        || name.startsWith(RESULT_SCHEMA))
                .isPresent();
        boolean foreign = schema.isEmpty() && file.name().endsWith(".json");
        return !otherKind && !foreign;
    }

    private Optional<String> schemaOf(SourceFile file) {
        return file.hasRows()
                ? Optional.empty()
                : schemas.computeIfAbsent(
                        file.name(),
                        name -> file.text(new ProblemLog()).flatMap(text -> YamlDocuments.peek(text, "schema")));
    }
}
