package readiness.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** The first four bytes of ZIP (so of XLSX, ODS, DOCX), of older Office files, and of PDF. */
    private static final Set<Integer> PACKED = Set.of(0x504b0304, 0xd0cf11e0, 0x25504446);

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
        return bytes(problems).flatMap(bytes -> decode(name, bytes, problems));
    }

    /** Returns UTF-8 bytes as text without a byte-order mark; empty, with an error, where they cannot be read so. */
    public static Optional<String> decode(String name, byte[] bytes, ProblemLog problems) {
        if (isPacked(bytes)) {
            problems.add(Location.startOf(name), Code.NO_TEXT_FILE);
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            problems.add(Location.startOf(name), Code.UTF_16);
            return Optional.empty();
        }
        // Where bytes are wrong, the text has a replacement that it may also have by right.
        String text = new String(bytes, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\ufffd') < 0 ? -1 : firstWrongByte(bytes);
        if (wrong >= 0) {
            problems.opened(name, text);
            problems.add(
                    endOf(name, new String(bytes, 0, wrong, StandardCharsets.UTF_8)),
                    Code.NOT_UTF8,
                    String.format(Locale.ROOT, "%02X", bytes[wrong]),
                    new String(bytes, wrong, 1, Charset.forName("windows-1252")));
            problems.closed(name);
            return Optional.empty();
        }
        int longLine = startOfLongLine(text);
        if (longLine >= 0) {
            problems.add(
                    endOf(name, text.substring(0, longLine)), Limit.LINE.code(), Integer.toString(Limit.LINE.most()));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /** Returns the position of the first byte that is not UTF-8, from 0; -1 where there is none. */
    private static int firstWrongByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            output.clear();
            result = decoder.decode(input, output, true);
        } while (result.isOverflow());
        return result.isError() ? input.position() : -1;
    }

    /** Returns the position of the first character of the first line that is too long; -1 where none is. */
    private static int startOfLongLine(String text) {
        int start = 0;
        while (text.length() - start > Limit.LINE.most()) {
            int end = text.lastIndexOf('\n', start + Limit.LINE.most());
            if (end < start) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == -1 && bytes[1] == -2)
                        || (bytes[0] == -2 && bytes[1] == -1)
                        // Without a mark, every other byte of our words is nothing.
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }

    /** Returns whether the bytes begin as those of a spreadsheet, a document or an archive do. */
    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 3
                && PACKED.contains(((bytes[0] & 0xff) << 24)
                        | ((bytes[1] & 0xff) << 16)
                        | ((bytes[2] & 0xff) << 8)
                        | (bytes[3] & 0xff));
    }

    private static Location endOf(String name, String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Location(name, line, 1 + last.codePointCount(0, last.length()));
    }
}
