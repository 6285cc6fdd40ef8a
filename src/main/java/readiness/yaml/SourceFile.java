package readiness.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Location;

/**
 * A file of the user's, under the name that messages give it.
 *
 * @param name below the assessment's folder, with {@code /} between folders, or as the user wrote it
 */
record SourceFile(String name, Path path) implements Comparable<SourceFile> {

    /** A hundred thousand sheets take about half of it. */
    private static final long LARGEST = 100L * 1024 * 1024;

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }

    /** Returns the bytes, or nothing where they cannot be read; then that is told. */
    Optional<byte[]> bytes(Problems problems) {
        try {
            if (!Files.isRegularFile(path)) {
                problems.add(Location.startOf(name), Code.UNREADABLE_FILE);
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                problems.add(Location.startOf(name), Code.FILE_TOO_LARGE, Long.toString(LARGEST / 1024 / 1024));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            problems.add(Location.startOf(name), Code.UNREADABLE_FILE);
            return Optional.empty();
        }
    }

    /** Returns the text, or nothing where the file cannot be read or is no UTF-8; then that is told. */
    Optional<String> text(Problems problems) {
        return bytes(problems).flatMap(bytes -> decode(name, bytes, problems));
    }

    /** Returns the text that UTF-8 bytes stand for, without a byte-order mark; where they do not, that is told. */
    static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            problems.add(endOf(name, text), Code.NOT_UTF8);
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static Location endOf(String name, String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Location(name, line, 1 + last.codePointCount(0, last.length()));
    }
}
