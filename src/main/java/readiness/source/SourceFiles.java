package readiness.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import readiness.problem.Code;
import readiness.problem.Location;

/** Finds files below a folder; links are not followed, so nothing outside the folder is read. */
public final class SourceFiles {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private static final List<String> FOREIGN_TABLES =
            List.of(".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".sav", ".zip");

    private SourceFiles() {}

    /**
     * Returns every file below a folder that may be ours, in order of name; hidden ones are passed over.
     *
     * @param prefix what comes before each name
     * @param problems takes the links that would have mattered
     */
    public static List<SourceFile> below(Path start, String prefix, ProblemLog problems) throws IOException {
        // The folder itself may be reached by a link: the user named it.
        Path folder = start.toRealPath();
        var found = new ArrayList<SourceFile>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean mayBeOurs = mayBeRead(nameOf(file)) || Files.isDirectory(file);
                if (mayBeOurs && !isHidden(file) && attributes.isSymbolicLink()) {
                    problems.add(Location.startOf(prefix + nameBelow(folder, file)), Code.LINK_NOT_FOLLOWED);
                } else if (mayBeOurs && !isHidden(file)) {
                    found.add(new SourceFile(prefix + nameBelow(folder, file), file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                found.add(new SourceFile(prefix + nameBelow(folder, file), file));
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    /** Returns the names of files below a folder that do not end as files that are read do, without hidden ones. */
    public static List<String> passedOver(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> !mayBeRead(nameOf(file)) && Files.isRegularFile(file))
                    .map(start::relativize)
                    .filter(file ->
                            StreamSupport.stream(file.spliterator(), false).noneMatch(SourceFiles::isHidden))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** Returns whether the name ends as that of a table in a format that is not read. */
    public static boolean isForeignTable(String name) {
        return FOREIGN_TABLES.stream().anyMatch(ending -> SourceFile.hasEnding(name, ending));
    }

    private static boolean hasRows(String name) {
        return Stream.concat(SourceFile.TABLES.stream(), Stream.of(SourceFile.JSON_ROWS))
                .anyMatch(ending -> SourceFile.hasEnding(name, ending));
    }

    /** Returns whether a file of this name may be one that the program reads. */
    public static boolean mayBeRead(String name) {
        return hasOurEnding(name) || hasRows(name);
    }

    /** Returns whether the name ends as that of a questionnaire may, in any case. */
    public static boolean hasOurEnding(String name) {
        return ENDINGS.stream().anyMatch(ending -> SourceFile.hasEnding(name, ending));
    }

    /** Returns the file of this name in a folder; empty where no file can have such a name. */
    public static Optional<Path> resolve(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** Returns whether the file lies in the folder or deeper, however either is written, and wherever links lead. */
    public static boolean isBelow(Path folder, Path file) {
        return real(file).startsWith(real(folder));
    }

    /** Returns the file itself, the same however it is written. */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            // Its folder may be there, and be reached by a link.
            Path whole = file.toAbsolutePath().normalize();
            Path folder = whole.getParent();
            return folder == null ? whole : real(folder).resolve(nameOf(whole));
        }
    }

    /**
     * Returns the matcher of a glob; empty, with an error, where it is not one. {@code **}{@code /} matches any number
     * of folders, none included.
     */
    public static Optional<Glob> matcher(String glob, Location location, ProblemLog problems) {
        try {
            return Optional.of(Glob.of(glob));
        } catch (PatternSyntaxException malformed) {
            problems.add(location, Code.MALFORMED_PATTERN, glob);
            return Optional.empty();
        }
    }

    private static boolean isHidden(Path path) {
        return nameOf(path).startsWith(".");
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String nameBelow(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
