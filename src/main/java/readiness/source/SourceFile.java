package readiness.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;

/**
 * A file of the user's, under the name that messages give it.
 *
 * @param name below the assessment's folder, with {@code /} between folders, or as the user wrote it
 * @param path where it is; the name where it is in no file system
 * @param contents its bytes, wherever they are
 */
public record SourceFile(String name, Path path, Contents contents) implements Comparable<SourceFile> {

    /** Returns a file in a file system. */
    public SourceFile(String name, Path path) {
        this(name, path, new InFileSystem(path));
    }

    /** Returns a file that is in no file system. */
    public SourceFile(String name, Contents contents) {
        this(name, Path.of(name), contents);
    }

    /** The bytes of a file. */
    public interface Contents {

        long size() throws IOException;

        InputStream open() throws IOException;

        /** Returns whether it can be read to its end: a pipe has none. */
        default boolean isRegular() {
            return true;
        }

        /** Returns bytes that are in memory. */
        static Contents of(byte[] bytes) {
            byte[] own = bytes.clone();
            return new Contents() {
                @Override
                public long size() {
                    return own.length;
                }

                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(own);
                }
            };
        }
    }

    private record InFileSystem(Path path) implements Contents {
        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public boolean isRegular() {
            return !Files.exists(path) || Files.isRegularFile(path);
        }
    }

    /** The endings of files that have a sheet in every row. */
    static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".xlsx");

    /** The ending of files that have a sheet on every line. */
    static final String JSON_ROWS = ".ndjson";

    /** Megabytes: an eighth of the memory can still hold the text and what is read from it. */
    private static final long LARGEST =
            Math.max(1, Math.min(Limit.FILE.most(), Runtime.getRuntime().maxMemory() / (8 << 20)));

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }

    /** Returns whether the name ends so, in any case. */
    public boolean hasEnding(String ending) {
        return hasEnding(name, ending);
    }

    static boolean hasEnding(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    /** Returns whether the name matches, as the file system has it: it may have letters that the locale has not. */
    public boolean matches(Glob matcher) {
        int names = name.split("/").length;
        int all = path.getNameCount();
        return matcher.matches(path.subpath(Math.max(0, all - names), all));
    }

    /** Returns whether each row of the file is a sheet: it may be of any size. */
    public boolean hasRows() {
        return isTable() || hasEnding(JSON_ROWS);
    }

    /** Returns whether the file has rows and columns. */
    public boolean isTable() {
        return TABLES.stream().anyMatch(this::hasEnding);
    }

    /** Returns the size in bytes; 0 where it cannot be read. */
    public long size() {
        try {
            return contents.size();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Returns whether the file can be read to its end; a pipe, a device or a folder is reported. */
    public boolean isRegular(ProblemLog problems) {
        if (!contents.isRegular()) {
            problems.add(Location.startOf(name), Code.NO_REGULAR_FILE);
        }
        return contents.isRegular();
    }

    /** Hands over the bytes as they stream by. */
    public void stream(ProblemLog problems, Reading reading) {
        if (!isRegular(problems)) {
            return;
        }
        try (InputStream stream = contents.open()) {
            reading.read(stream);
        } catch (IOException unreadable) {
            problems.add(Location.startOf(name), Code.UNREADABLE_FILE);
        }
    }

    /** What reads a stream. */
    public interface Reading {
        void read(InputStream stream) throws IOException;
    }

    /** Returns the bytes; empty, with an error, where they cannot be read. */
    public Optional<byte[]> bytes(ProblemLog problems) {
        if (!isRegular(problems)) {
            return Optional.empty();
        }
        try (InputStream stream = contents.open()) {
            if (contents.size() > LARGEST << 20) {
                problems.add(Location.startOf(name), Limit.FILE.code(), Long.toString(LARGEST));
                return Optional.empty();
            }
            return Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            problems.add(Location.startOf(name), Code.UNREADABLE_FILE);
            return Optional.empty();
        }
    }

    /** Returns the text; empty, with an error, where the file cannot be read or is not UTF-8. */
    public Optional<String> text(ProblemLog problems) {
        return bytes(problems).flatMap(bytes -> Utf8Text.of(name, bytes, problems));
    }
}
