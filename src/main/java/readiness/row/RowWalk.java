package readiness.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A walk over the bytes from row to row, in great steps: only ends of lines and quotes are looked at. */
final class RowWalk {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final String separators;
    private final Steps newLines;
    private final Steps returns;
    private final Steps quotes;

    private int end;
    private int line;

    RowWalk(byte[] bytes, String separators, int line) {
        this.bytes = bytes;
        this.separators = separators;
        this.line = line;
        String text = new String(bytes, StandardCharsets.ISO_8859_1); // a character for each byte
        this.newLines = new Steps(text, '\n');
        this.returns = new Steps(text, '\r');
        this.quotes = new Steps(separators.isEmpty() ? "" : text, '"');
    }

    /** Returns the next rows that have an end, up to a number. */
    List<RowBytes> rows(int most) {
        var rows = new ArrayList<RowBytes>();
        int start = end;
        int first = line;
        while (rows.size() < most && seekNext()) {
            rows.add(new RowBytes(bytes, start, end, first));
            start = end;
            first = line;
        }
        return rows;
    }

    /** Returns where the last row that was found ends. */
    int end() {
        return end;
    }

    /** Returns the number of the line behind it. */
    int line() {
        return line;
    }

    private boolean seekNext() {
        boolean open = false;
        int closed = -1;
        int lines = 0;
        for (int place = step(end); place < bytes.length; place = step(place + 1)) {
            byte next = bytes[place];
            if (next == '\n' || (next == '\r' && isEndAlone(place))) {
                lines++;
                if (!open) {
                    end = place + 1;
                    line += lines;
                    return true;
                }
            } else if (next == '"' && open) {
                open = false;
                closed = place;
            } else if (next == '"') {
                open = begins(place) || (closed >= 0 && closed == place - 1); // the second of two stands for itself
            }
        }
        return false;
    }

    /** Returns where the next byte is that matters, from a place on. */
    private int step(int from) {
        return Math.min(newLines.next(from), Math.min(returns.next(from), quotes.next(from)));
    }

    /** Returns whether a cell begins here: a quote inside of it is a character like any other. */
    private boolean begins(int place) {
        return place == end
                || separators.indexOf(bytes[place - 1]) >= 0
                || (place == BOM.length && Arrays.equals(BOM, Arrays.copyOf(bytes, BOM.length)));
    }

    /** What comes behind the last byte is not known yet. */
    private boolean isEndAlone(int place) {
        return place + 1 < bytes.length && bytes[place + 1] != '\n';
    }

    /** From one place of a character to the next: far faster than a look at every byte. */
    private static final class Steps {

        private final String text;
        private final char character;
        private int next = -1;

        private Steps(String text, char character) {
            this.text = text;
            this.character = character;
        }

        /** Returns the first place from another on, which is never one further up than before. */
        private int next(int from) {
            if (next < from) {
                int found = text.indexOf(character, from);
                next = found < 0 ? Integer.MAX_VALUE : found;
            }
            return next;
        }
    }
}
