package readiness.source;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
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
        Files.walkFileTree(folder, new Walk(folder) {
            @Override
            void found(Path file, boolean isLink) {
                if (!mayBeRead(nameOf(file)) && !Files.isDirectory(file)) {
                    return;
                }
                if (isLink) {
                    problems.add(Location.startOf(prefix + nameBelow(folder, file)), Code.LINK_NOT_FOLLOWED);
                } else {
                    found.add(new SourceFile(prefix + nameBelow(folder, file), file));
                }
            }

            @Override
            void unreadable(Path file) {
                if (Files.isDirectory(file)) {
                    var place = Location.startOf(prefix + nameBelow(folder, file));
                    problems.add(place, Code.UNREADABLE_FILE);
                    problems.add(place, Code.FILE_LEFT_OUT);
                } else {
                    found.add(new SourceFile(prefix + nameBelow(folder, file), file));
                }
            }
        });
        return found.stream().sorted().toList();
    }

    /**
     * Returns the names of files below a folder that do not end as files that are read do, without hidden ones, and
     * without those in folders that cannot be read.
     */
    public static List<String> passedOver(Path folder) {
        var found = new ArrayList<String>();
        var walk = new Walk(folder) {
            @Override
            void found(Path file, boolean isLink) {
                if (!mayBeRead(nameOf(file)) && Files.isRegularFile(file)) {
                    found.add(nameBelow(folder, file));
                }
            }

            @Override
            void unreadable(Path file) {}
        };
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException unreadable) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    /** A walk through a folder that passes over what is hidden, and follows no link. */
    private abstract static class Walk extends SimpleFileVisitor<Path> {

        private final Path start;

        private Walk(Path start) {
            this.start = start;
        }

        abstract void found(Path file, boolean isLink);

        /** Takes a file or a folder below the start that cannot be read. */
        abstract void unreadable(Path file);

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(start) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                found(file, attributes.isSymbolicLink());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(start)) {
                throw failure;
            }
            if (!isHidden(file)) {
                unreadable(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
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

    /** Returns whether a file of this name may be an export of a form tool that is read. */
    public static boolean mayBeExport(String name) {
        return hasRows(name) || SourceFile.hasEnding(name, ".json");
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
