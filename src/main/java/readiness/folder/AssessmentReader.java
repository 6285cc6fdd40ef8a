package readiness.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.assessment.TableCount;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.document.Node;
import readiness.document.YamlDocuments;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.settings.SettingsReader;
import readiness.source.Glob;
import readiness.source.ProblemLog;
import readiness.source.Progress;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.table.TablePreview;

/**
 * Reads a whole assessment: a folder with {@code assessment.yaml}, a folder without, or any list of files and folders.
 *
 * <p>Every file is read even where others have errors. Only an error in {@code assessment.yaml} leaves nothing to use,
 * since that file says how all others are to be read.
 */
public final class AssessmentReader {

    /** Days; sheets further apart are of two rounds. */
    private static final int LONGEST_ROUND = 90;

    private final ProblemLog problems = new ProblemLog();

    private final List<ColumnMap> columns = new ArrayList<>();

    private final Schemas schemas = new Schemas();

    private final Consumer<AnswerSheet> watcher;
    private final Progress progress;
    private final List<TableCount> tables = new ArrayList<>();
    private Optional<SheetsElsewhere> elsewhere = Optional.empty();
    private QuestionnaireFiles questionnaireFiles = new QuestionnaireFiles(schemas, List.of(), problems);
    private boolean keepsSheets;
    private List<AnswerSheet> kept = List.of();
    private boolean tablesReadable = true;
    private boolean subjectsKnown = true;

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

    /** Returns the same, and shows every sheet that can be read to a watcher, those that do not count too. */
    public static Checked<Assessment> read(List<Path> paths, Consumer<AnswerSheet> watcher, Progress progress)
            throws IOException {
        return new AssessmentReader(watcher, progress).read(paths);
    }

    /**
     * Returns the assessment in a folder whose sheets are elsewhere.
     *
     * @param folder with the settings and the questionnaires
     */
    public static Checked<Assessment> read(Path folder, SheetsElsewhere sheets) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched());
        reader.elsewhere = Optional.of(sheets);
        return reader.folder(folder);
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
        var reader = new AssessmentReader(sheet -> {}, progress);
        reader.questionnaireFiles = new QuestionnaireFiles(reader.schemas, standIns, reader.problems);
        reader.keepsSheets = true;
        var checked = reader.read(paths);
        return new Checked<>(
                checked.value().map(assessment -> new WithSheets(assessment, reader.kept)), checked.problems());
    }

    /**
     * An assessment together with the sheets behind it.
     *
     * @param sheets those that count, in the order of reading
     */
    public record WithSheets(Assessment assessment, List<AnswerSheet> sheets) {
        public WithSheets {
            sheets = List.copyOf(sheets);
        }
    }

    private Checked<Assessment> read(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        var folder = assessmentFolder(paths);
        return folder.isPresent() ? folder(folder.get()) : files(filesOf(paths), paths.get(0));
    }

    /**
     * Returns what a table would be taken for in an assessment.
     *
     * @param folder of the assessment
     * @param file the table, under the name that it would have in the folder
     * @param entry the lines of an entry of {@code columns:} about it
     */
    public static Checked<TablePreview> preview(Path folder, SourceFile file, List<String> entry) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched());
        var contents = reader.settings(folder).flatMap(new SettingsReader(reader.problems)::read);
        var named = contents.flatMap(SettingsReader.Contents::questionnaires);
        var below = SourceFiles.below(folder, "", new ProblemLog());
        var questionnaires = named.map(names -> reader.questionnaireFiles.listed(names, folder, below))
                .orElseGet(() -> reader.questionnaireFiles.beside(below));
        if (named.isEmpty()) {
            BuiltInQuestionnaires.ids().forEach(questionnaires::find);
        }
        var known = contents.map(SettingsReader.Contents::settings).orElseGet(Settings::defaults);
        var tables = new SheetFiles.Readers(questionnaires, known, reader.problems).tables();
        var map = YamlDocuments.readSingle(SettingsReader.FILE, String.join("\n", entry), reader.problems)
                .filter(node -> node instanceof Node.Sequence)
                .flatMap(node ->
                        ColumnMapReader.read(((Node.Sequence) node).items().get(0), reader.problems));
        var preview = map.flatMap(columns -> tables.preview(file, columns));
        return new Checked<>(preview, reader.problems.all());
    }

    /** Returns the questionnaire in an assessment's folder that takes the place of the built-in one with this id. */
    public static Optional<Path> inPlaceOf(String id, Path folder) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched());
        return reader.questionnaireFiles.inPlaceOf(id, SourceFiles.below(folder, "", new ProblemLog())).stream()
                .map(SourceFile::path)
                .findFirst();
    }

    /** Returns whether the assessment reads a file that lies in its folder, by its name. */
    public static boolean reads(Path folder, String name) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched());
        var patterns = reader.settings(folder)
                .flatMap(new SettingsReader(reader.problems)::read)
                .flatMap(SettingsReader.Contents::patterns);
        var file = new SourceFile(name, folder.resolve(name));
        return patterns.stream()
                .flatMap(List::stream)
                .anyMatch(node -> SourceFiles.matcher(((Node.Scalar) node).text(), node.location(), new ProblemLog())
                        .filter(file::matches)
                        .isPresent());
    }

    /** Returns the text of the settings; empty, with an error, where the file is a link out of the folder. */
    private Optional<String> settings(Path folder) {
        Path file = folder.resolve(SettingsReader.FILE);
        if (Files.isSymbolicLink(file) && !SourceFiles.isBelow(folder, file)) {
            problems.add(Location.startOf(SettingsReader.FILE), Code.OUTSIDE_FOLDER, SettingsReader.FILE);
            return Optional.empty();
        }
        return new SourceFile(SettingsReader.FILE, file).text(problems);
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

    /** An assessment whose settings and questionnaires are known, and whose sheets are still to be read. */
    static final class Opened {
        private final AssessmentReader reader;
        private final Optional<SettingsReader.Contents> contents;
        private final boolean usable;
        private final List<SourceFile> below;
        private final QuestionnaireCatalogue questionnaires;

        private Opened(
                AssessmentReader reader,
                Optional<SettingsReader.Contents> contents,
                boolean usable,
                List<SourceFile> below,
                QuestionnaireCatalogue questionnaires) {
            this.reader = reader;
            this.contents = contents;
            this.usable = usable;
            this.below = below;
            this.questionnaires = questionnaires;
        }

        QuestionnaireCatalogue questionnaires() {
            return questionnaires;
        }

        Settings settings() {
            return contents.map(SettingsReader.Contents::settings).orElseGet(Settings::defaults);
        }

        /** Returns the settings whose teams and customers the sheets may name. */
        Settings names() {
            return reader.names(settings());
        }

        SheetFiles files() {
            return new SheetFiles(reader.columns, reader.tablesReadable, reader.schemas);
        }

        /** Returns whether the assessment says which files its answers are in. */
        boolean isChosen() {
            return patterns().isPresent();
        }

        private Optional<List<Node>> patterns() {
            return contents.flatMap(SettingsReader.Contents::patterns);
        }
    }

    /** Returns the assessment in a folder, of which no sheet is read. */
    static Opened open(Path folder) throws IOException {
        var reader = new AssessmentReader(sheet -> {}, Progress.unwatched());
        return reader.open(folder, new SettingsReader(reader.problems));
    }

    private Opened open(Path folder, SettingsReader settingsReader) throws IOException {
        var contents = settings(folder).flatMap(settingsReader::read);
        boolean usable = contents.isPresent() && !problems.hasErrors();
        var named = contents.flatMap(SettingsReader.Contents::questionnaires);
        Set<Path> taken = taken(folder, named.orElse(List.of()));
        var below = below(folder).stream()
                .filter(file -> !taken.contains(file.path()))
                .toList();
        var questionnaires = named.map(names -> questionnaireFiles.listed(names, folder, below))
                .orElseGet(() -> questionnaireFiles.beside(below));
        contents.filter(settings -> !settings.allNamed()).ifPresent(settings -> questionnaires.addUnknown());
        contents.map(SettingsReader.Contents::columns).ifPresent(columns::addAll);
        subjectsKnown = contents.map(SettingsReader.Contents::subjectsKnown).orElse(true);
        tablesReadable = contents.map(SettingsReader.Contents::tablesReadable).orElse(true);
        return new Opened(this, contents, usable, below, questionnaires);
    }

    /**
     * Returns the files in the folder; where the sheets are elsewhere, its questionnaires, and the other files there.
     */
    private List<SourceFile> below(Path folder) throws IOException {
        var own = SourceFiles.below(folder, "", problems);
        if (elsewhere.isEmpty()) {
            return own;
        }
        var questionnaires = own.stream().filter(schemas::isQuestionnaire).toList();
        var taken = Stream.concat(questionnaires.stream().map(SourceFile::name), Stream.of(SettingsReader.FILE))
                .collect(Collectors.toSet());
        var others = elsewhere.get().files().stream().filter(file -> !taken.contains(file.name()));
        return Stream.concat(questionnaires.stream(), others).sorted().toList();
    }

    private Checked<Assessment> folder(Path folder) throws IOException {
        var settingsReader = new SettingsReader(problems);
        var opened = open(folder, settingsReader);
        var contents = opened.contents;
        boolean usable = opened.usable;
        var named = contents.flatMap(SettingsReader.Contents::questionnaires);
        var below = opened.below;
        var questionnaires = opened.questionnaires;
        var patterns = opened.patterns();
        var intake = readSheets(
                patterns.map(globs -> matching(globs, below, folder)).orElseGet(() -> withoutTables(below)),
                opened.isChosen(),
                questionnaires,
                opened.settings());
        int mark = problems.mark();
        var weights = contents.flatMap(SettingsReader.Contents::weights)
                .map(node -> settingsReader.weights(node, questionnaires))
                .orElse(Map.of());
        contents.ifPresent(settings -> settingsReader.checkTargets(settings, questionnaires));
        contents.ifPresent(settings -> warnOfColumns(settings, below));
        named.filter(names -> !hasErrorsIn(SettingsReader.FILE))
                .ifPresent(names -> questionnaireFiles.noteUnused(below));
        contents.ifPresent(settings -> warnOfPrevious(settings, folder));
        contents.ifPresent(settings -> warnOfSizes(settings, intake, questionnaires));
        if (intake.selection().sheetsAndDrafts() == 0 && patterns.isEmpty() && !problems.hasErrors()) {
            problems.add(Location.startOf(SettingsReader.FILE), Code.NO_ANSWERS_FOUND);
        }
        patterns.filter(globs -> !problems.hasErrors())
                .filter(globs -> intake.selection().sheetsAndDrafts() == 0
                        && !globs.isEmpty()
                        && below.stream().anyMatch(SourceFile::hasRows))
                .ifPresent(globs -> problems.add(globs.get(0).location(), Code.NO_SHEET_IN_ANSWERS));
        return usable && !problems.hasErrorsSince(mark) && !hasErrorsIn(SettingsReader.FILE)
                ? Checked.of(
                        assessment(contents.get().settings().weighing(weights), questionnaires, intake), problems.all())
                : Checked.nothing(problems.all());
    }

    /** Reports an earlier assessment that is not there. */
    private void warnOfPrevious(SettingsReader.Contents contents, Path folder) {
        if (previous(folder, contents.settings()).isEmpty()) {
            contents.settings()
                    .previous()
                    .ifPresent(name -> problems.add(contents.previous(), Code.NO_SUCH_PREVIOUS, name));
        }
    }

    /**
     * Returns the earlier assessment that an assessment names; empty where it names none, and where there is none.
     *
     * @param paths where the assessment itself is
     */
    public static Optional<Path> previous(List<Path> paths, Settings settings) {
        return assessmentFolder(paths).flatMap(folder -> previous(folder, settings));
    }

    private static Optional<Path> previous(Path folder, Settings settings) {
        return settings.previous()
                .flatMap(name -> SourceFiles.resolve(folder, name))
                .filter(Files::exists);
    }

    /** Reports maps of columns that are about no table. */
    private void warnOfColumns(SettingsReader.Contents contents, List<SourceFile> below) {
        var reading = new SheetFiles(columns, tablesReadable, schemas);
        for (ColumnMap map : contents.columns()) {
            if (below.stream().noneMatch(file -> reading.isTable(file, true) && map.isAbout(file))) {
                problems.add(
                        map.pattern().location(),
                        Code.NO_FILE_MATCHES,
                        map.pattern().name());
            }
        }
    }

    /** Reports teams, customers and an organisation that have more sheets than people. */
    private void warnOfSizes(SettingsReader.Contents contents, Sheets intake, QuestionnaireCatalogue questionnaires) {
        var counts = intake.selection().counts();
        for (Instrument instrument : questionnaires.usable()) {
            var questionnaire = instrument.questionnaire();
            counts.byQuestionnaire().getOrDefault(questionnaire.id(), Map.of()).keySet().stream()
                    .sorted(Comparator.comparing(
                            subject -> subject.map(Id::name).orElse("")))
                    .forEach(subject -> {
                        var size = contents.settings().sizeOf(questionnaire.about(), subject);
                        int sheets = counts.of(questionnaire.id(), subject).counted();
                        if (size.isPresent() && sheets > size.getAsInt()) {
                            problems.add(
                                    contents.placeOf(questionnaire.about(), subject),
                                    Code.MORE_SHEETS_THAN_PEOPLE,
                                    Integer.toString(size.getAsInt()),
                                    Integer.toString(sheets),
                                    questionnaire.id().name());
                        }
                    });
        }
    }

    /** Reports sheets of one subject that lie too far apart to be of one round. */
    private void warnOfTwoRounds(Settings settings, Sheets intake) {
        if (settings.period().since().isEmpty()) {
            intake.selection()
                    .furtherApart(
                            LONGEST_ROUND,
                            (subject, earliest, days) ->
                                    problems.add(earliest, Code.TWO_ROUNDS, subject, Long.toString(days)));
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

    private Checked<Assessment> files(List<SourceFile> files, Path first) throws IOException {
        var questionnaires = questionnaireFiles.beside(files);
        var intake = readSheets(files, false, questionnaires, Settings.defaults());
        if (intake.selection().sheetsAndDrafts() == 0 && questionnaires.usable().isEmpty() && !problems.hasErrors()) {
            problems.add(Location.startOf(first.toString().replace('\\', '/')), Code.NO_ANSWERS_FOUND);
        }
        return Checked.of(assessment(Settings.defaults(), questionnaires, intake), problems.all());
    }

    private Assessment assessment(Settings settings, QuestionnaireCatalogue questionnaires, Sheets intake) {
        warnOfTwoRounds(settings, intake);
        kept = intake.collector().kept();
        return new Assessment(
                settings,
                questionnaires.usable(),
                intake.collector().answers(),
                intake.selection().counts(),
                intake.selection().sheets(),
                tables,
                problems.all());
    }

    private boolean hasErrorsIn(String file) {
        return problems.all().stream()
                .anyMatch(problem ->
                        problem.isError() && problem.location().file().equals(file));
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

    /** Reports why a pattern matches no file. */
    private void refusePattern(Location place, String glob, Glob matcher, Path folder) {
        var named = SourceFiles.resolve(folder, glob);
        var passedOver = SourceFiles.passedOver(folder, matcher);
        if (named.filter(path -> !SourceFiles.isBelow(folder, path)).isPresent()) {
            problems.add(place, Code.OUTSIDE_FOLDER, glob);
        } else if (named.filter(Files::isDirectory).isPresent()) {
            problems.add(place, Code.FOLDER_FOR_PATTERN, glob, (glob.endsWith("/") ? glob : glob + "/") + "**");
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
    private Sheets readSheets(
            List<SourceFile> files, boolean chosen, QuestionnaireCatalogue questionnaires, Settings settings)
            throws IOException {
        if (elsewhere.isPresent()) {
            return countElsewhere(elsewhere.get(), files, questionnaires, settings);
        }
        var reading = new SheetFiles(columns, tablesReadable, schemas);
        var names = names(settings);
        var collector = new SheetCollector(questionnaires, settings.commentsShown(), keepsSheets);
        var selection = new SheetSelection(settings, collector, problems);
        var readers = new SheetFiles.Readers(questionnaires, names, problems);
        reading.read(files, chosen, readers, selection, selection.andThen(watcher), progress);
        tables.addAll(selection.withRepeated(readers.counts()));
        problems.addAll(selection.otherRepeats());
        if (selection.isFinal()) {
            problems.addAll(selection.remarks());
            return new Sheets(collector, selection);
        }
        var others = new SheetCollector(questionnaires, settings.commentsShown(), keepsSheets);
        var again = selection.again(others);
        var unheard = new SheetFiles.Readers(questionnaires, names, new ProblemLog());
        reading.read(files, chosen, unheard, again, again, progress);
        problems.addAll(again.remarks());
        return new Sheets(others, again);
    }

    private Sheets countElsewhere(
            SheetsElsewhere sheets, List<SourceFile> files, QuestionnaireCatalogue questionnaires, Settings settings)
            throws IOException {
        var intake = new PartsIntake(questionnaires, settings, problems);
        sheets.count(files, intake);
        tables.addAll(intake.selection().withRepeated(intake.tables()));
        problems.addAll(intake.selection().otherRepeats());
        return new Sheets(intake.collector(), intake.selection());
    }

    /** Returns the settings whose teams and customers the sheets may name. */
    private Settings names(Settings settings) {
        return subjectsKnown ? settings : Settings.defaults();
    }

    /** The sheets that count, and the selection that set the others aside. */
    private record Sheets(SheetCollector collector, SheetSelection selection) {}

    /** A table may be anything, a result of ours for one: it is read where it is named. */
    private static List<SourceFile> withoutTables(List<SourceFile> files) {
        return files.stream().filter(file -> !file.isTable()).toList();
    }
}
