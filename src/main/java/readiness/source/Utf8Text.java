package readiness.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;

/** The text of a file in UTF-8, the only encoding of files that people write by hand. */
public final class Utf8Text {

    /** The first four bytes of ZIP (so of XLSX, ODS, DOCX), of older Office files, and of PDF. */
    private static final Set<Integer> PACKED = Set.of(0x504b0304, 0xd0cf11e0, 0x25504446);

    /** Bytes at the beginning that show the encoding. */
    private static final int MOST_LOOKED_AT = 64;

    private Utf8Text() {}

    /** Returns UTF-8 bytes as text without a byte-order mark; empty, with an error, where they cannot be read so. */
    public static Optional<String> of(String name, byte[] bytes, ProblemLog problems) {
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
                        || isEveryOtherNothing(bytes));
    }

    /** Returns whether it is UTF-16 without a mark: of Latin letters every other byte is 0. */
    private static boolean isEveryOtherNothing(byte[] bytes) {
        int pairs = Math.min(bytes.length, MOST_LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int pair = 0; pair < pairs; pair++) {
            first += bytes[2 * pair] == 0 ? 1 : 0;
            second += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        return pairs > 1 && Math.min(first, second) == 0 && 4 * Math.max(first, second) > 3 * pairs;
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
