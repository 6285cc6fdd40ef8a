package readiness.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.YamlDocuments;
import readiness.intake.SharedRows;
import readiness.intake.TablePreview;
import readiness.intake.TableStart;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.settings.AssessmentFile;
import readiness.settings.SettingsReader;
import readiness.source.Glob;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.table.TableReader;

/** Questions about the folder of an assessment that need none of its sheets. */
public final class AssessmentFolder {

    /** The file of an entry that is in no file yet. */
    private static final String NO_FILE = "";

    private AssessmentFolder() {}

    /** Returns the folder of an assessment with settings, where that was named by itself or by its settings. */
    static Optional<Path> among(List<Path> paths) {
        Path path = paths.get(0);
        if (paths.size() > 1) {
            return Optional.empty();
        }
        if (path.endsWith(AssessmentFile.NAME) && Files.isRegularFile(path)) {
            return Optional.of(path.resolveSibling(""));
        }
        return Optional.of(path).filter(folder -> Files.exists(folder.resolve(AssessmentFile.NAME)));
    }

    /** Returns the folder of the assessment in which a file is or would be: the nearest around it that has settings. */
    public static Optional<Path> around(Path place) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(place.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(AssessmentFile.NAME)))
                .findFirst()
                .map(folder -> folder.startsWith(here) ? here.relativize(folder) : folder);
    }

    /**
     * Returns the folder from which the files of an assessment are named; empty where they are named as they were
     * given.
     */
    public static Optional<Path> base(List<Path> paths) {
        return among(paths)
                .or(() -> Optional.of(paths.get(0)).filter(path -> paths.size() == 1 && Files.isDirectory(path)));
    }

    /** Returns the problems of an assessment with their files named from here, however its folder is named. */
    public static List<Problem> fromHere(Optional<Path> base, List<Problem> problems) {
        return fromHere(base, problems, Problem::within);
    }

    /** Returns things in the files of an assessment, each moved into its folder as that is named from here. */
    public static <T> List<T> fromHere(Optional<Path> base, List<T> things, BiFunction<T, String, T> within) {
        return base.map(folder -> folder.normalize().toString().replace('\\', '/'))
                .filter(name -> !name.isEmpty())
                .map(name ->
                        things.stream().map(each -> within.apply(each, name)).toList())
                .orElse(things);
    }

    /** Returns the text of the settings; empty, with an error, where the file is a link out of the folder. */
    static Optional<String> settings(Path folder, ProblemLog problems) {
        Path file = folder.resolve(AssessmentFile.NAME);
        if (Files.isSymbolicLink(file) && !SourceFiles.isBelow(folder, file)) {
            problems.add(Location.startOf(AssessmentFile.NAME), Code.OUTSIDE_FOLDER, AssessmentFile.NAME);
            return Optional.empty();
        }
        return new SourceFile(AssessmentFile.NAME, file).text(problems);
    }

    /**
     * Returns the settings in a folder, without a look at any answers; the defaults where there is no folder or it has
     * none, and nothing where they have errors.
     */
    public static Checked<Settings> settings(Optional<Path> folder) {
        var written = folder.filter(there -> Files.exists(there.resolve(AssessmentFile.NAME)));
        if (written.isEmpty()) {
            return Checked.of(Settings.defaults(), List.of());
        }
        var problems = new ProblemLog();
        var settings = settings(written.get(), problems)
                .flatMap(new SettingsReader(problems)::read)
                .map(AssessmentFile::settings);
        return problems.hasErrors() ? Checked.nothing(problems.all()) : new Checked<>(settings, problems.all());
    }

    /**
     * Returns the earlier assessment that an assessment names; empty where it names none, and where there is none.
     *
     * @param paths where the assessment itself is
     */
    public static Optional<Path> previous(List<Path> paths) {
        var folder = among(paths);
        return folder.flatMap(there -> settings(folder).value().flatMap(settings -> previous(there, settings)));
    }

    /** Returns the earlier assessment that the settings in a folder name; the folder itself is none. */
    static Optional<Path> previous(Path folder, Settings settings) {
        return settings.previous()
                .flatMap(name -> SourceFiles.resolve(folder, name))
                .filter(path -> Files.exists(path) && !SourceFiles.real(path).equals(SourceFiles.real(folder)));
    }

    /**
     * Returns the questionnaires that are the assessment’s own, each with its file, by id; the names of files decide
     * between two.
     */
    public static Map<String, Path> questionnaires(Path folder) throws IOException {
        var unheard = new ProblemLog();
        var named =
                contents(folder, unheard).flatMap(contents -> contents.sources().questionnaires());
        var own = new TreeMap<String, Path>();
        new QuestionnaireFiles(new DeclaredSchemas(), List.of(), unheard)
                .own(named, SourceFiles.below(folder, "", unheard))
                .forEach((id, file) -> own.put(id, folder.resolve(file.name())));
        return own;
    }

    /** Returns what the settings in a folder say; empty where there are none yet. */
    private static Optional<AssessmentFile> contents(Path folder, ProblemLog problems) {
        return Files.exists(folder.resolve(AssessmentFile.NAME))
                ? settings(folder, problems).flatMap(new SettingsReader(problems)::read)
                : Optional.empty();
    }

    /** Returns whether the assessment reads a file that lies in its folder, by its name. */
    public static boolean reads(Path folder, String name) {
        var unheard = new ProblemLog();
        var patterns =
                contents(folder, unheard).flatMap(contents -> contents.sources().patterns());
        var file = new SourceFile(name, folder.resolve(name));
        return patterns.stream()
                .flatMap(List::stream)
                .anyMatch(node -> SourceFiles.matcher(((Node.Scalar) node).text(), node.location(), unheard)
                        .filter(file::matches)
                        .isPresent());
    }

    /**
     * An entry of {@code columns:}.
     *
     * @param isOwn whether it is about one file alone, which it names
     */
    public record OwnEntry(Node.Mapping node, boolean isOwn) {}

    /** Returns the entry of {@code columns:} that holds for a file of the folder, by its name. */
    public static Optional<OwnEntry> entry(Path folder, String name) {
        var unheard = new ProblemLog();
        var file = new SourceFile(name, folder.resolve(name));
        return settings(folder, unheard)
                .flatMap(text -> YamlDocuments.readSingle(AssessmentFile.NAME, text, unheard))
                .flatMap(node -> Fields.of(node, unheard))
                .flatMap(fields -> fields.peek("columns"))
                .filter(Node.Sequence.class::isInstance)
                .stream()
                .flatMap(columns -> ((Node.Sequence) columns).items().stream())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .filter(entry -> pattern(entry)
                        .flatMap(glob -> SourceFiles.matcher(glob, entry.location(), unheard))
                        .filter(file::matches)
                        .isPresent())
                .findFirst()
                .map(entry -> new OwnEntry(
                        entry, pattern(entry).filter(Glob.literal(name)::equals).isPresent()));
    }

    private static Optional<String> pattern(Node.Mapping entry) {
        return entry.entries().stream()
                .filter(each -> each.key().text().equals("files") && each.value() instanceof Node.Scalar)
                .map(each -> ((Node.Scalar) each.value()).text())
                .findFirst();
    }

    /**
     * Returns how many rows of a table in an assessment are in a later one too.
     *
     * @param name of the earlier table in the folder
     */
    public static SharedRows shared(Path folder, String name, Path later) throws IOException {
        var unheard = new ProblemLog();
        var file = new SourceFile(name, folder.resolve(name));
        var settings = contents(folder, unheard);
        var map = settings.stream()
                .flatMap(contents -> contents.sources().columns().stream())
                .filter(columns -> columns.isAbout(file))
                .findFirst()
                .orElseGet(ColumnMap::none);
        return tables(folder, settings, unheard).shared(file, new SourceFile(name, later), map);
    }

    /** Returns where the answers of a file begin that the settings say nothing about. */
    public static TableStart start(Path folder, SourceFile file) throws IOException {
        var unheard = new ProblemLog();
        var settings = contents(folder, unheard);
        return tables(folder, settings, unheard).start(file);
    }

    private static TableReader tables(Path folder, Optional<AssessmentFile> settings, ProblemLog problems)
            throws IOException {
        var questionnaires = questionnaires(folder, settings, problems);
        var known = settings.map(AssessmentFile::settings).orElseGet(Settings::defaults);
        return new SheetFiles.Readers(questionnaires, known, problems).tables();
    }

    /**
     * Returns what a table would be taken for in an assessment. Errors in the entry are reported at the beginning of
     * the table, since nobody has written the entry's lines.
     *
     * @param folder of the assessment
     * @param file the table, where it is now
     * @param name that it would have in the folder
     * @param entry the lines of an entry of {@code columns:} about it
     */
    public static Checked<TablePreview> preview(Path folder, SourceFile file, String name, List<String> entry)
            throws IOException {
        var problems = new ProblemLog();
        if (!hasRoomFor(file, name, problems)) {
            return Checked.nothing(problems.all());
        }
        var settings = contents(folder, problems);
        var tables = tables(folder, settings, problems);
        var map = YamlDocuments.readSingle(NO_FILE, String.join("\n", entry), problems)
                .filter(node -> node instanceof Node.Sequence)
                .flatMap(node ->
                        ColumnMapReader.read(((Node.Sequence) node).items().get(0), problems));
        var preview = map.flatMap(columns -> tables.preview(file, columns));
        return new Checked<>(
                preview,
                problems.all().stream()
                        .map(problem -> problem.location().file().equals(NO_FILE)
                                ? problem.movedTo(Location.startOf(file.name()))
                                : problem)
                        .toList());
    }

    /** Returns whether an entry can name the file; a name that is too long is reported. */
    private static boolean hasRoomFor(SourceFile file, String name, ProblemLog problems) {
        int length = Glob.literal(name).length();
        if (length > Limit.NAME.most()) {
            problems.add(
                    Location.startOf(file.name()),
                    Code.FILE_NAME_TOO_LONG,
                    Integer.toString(length),
                    Integer.toString(Limit.NAME.most()));
        }
        return length <= Limit.NAME.most();
    }

    /**
     * Returns the questionnaires that the settings name; where they name none, those in the folder and all built-in.
     */
    private static QuestionnaireCatalogue questionnaires(
            Path folder, Optional<AssessmentFile> settings, ProblemLog problems) throws IOException {
        var files = new QuestionnaireFiles(new DeclaredSchemas(), List.of(), problems);
        var below = Files.isDirectory(folder) ? SourceFiles.below(folder, "", new ProblemLog()) : List.<SourceFile>of();
        var named = settings.flatMap(contents -> contents.sources().questionnaires());
        if (named.isPresent()) {
            return files.listed(named.get(), folder, below);
        }
        var questionnaires = files.beside(below);
        BuiltInQuestionnaires.ids().forEach(questionnaires::find);
        return questionnaires;
    }
}
