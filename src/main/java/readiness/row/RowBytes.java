package readiness.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row with the end of its line. */
public final class RowBytes {

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int line;

    RowBytes(byte[] bytes, int from, int to, int line) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
    }

    /** Returns the bytes of its block. */
    public byte[] block() {
        return bytes;
    }

    /** Returns where it begins in its block. */
    public int from() {
        return from;
    }

    /** Returns where it ends in its block. */
    int end() {
        return to;
    }

    /** Returns the number of its first line. */
    public int line() {
        return line;
    }

    /** Returns how many bytes it has. */
    public int size() {
        return to - from;
    }

    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Returns the text of the row; bytes that are not UTF-8 are replaced. */
    public String text() {
        return new String(bytes, from, size(), StandardCharsets.UTF_8);
    }

    public boolean isBlank() {
        return endsAt(from);
    }

    /** Returns whether nothing but space comes behind a place, which is in it. */
    public boolean endsAt(int place) {
        for (int i = place; i < to; i++) {
            if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return place <= to;
    }
}
