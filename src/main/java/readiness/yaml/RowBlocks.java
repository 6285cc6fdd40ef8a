package readiness.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts a file of rows into blocks of whole rows, so that several can be read at once, and none takes much room. */
final class RowBlocks {

    private static final int SIZE = 1 << 20;

    /** A row that is longer is none, but a file of another kind, or a quote that is never closed. */
    private static final int LONGEST_ROW = 4 * SIZE;

    private final InputStream stream;
    private final boolean quotes;
    private byte[] rest = new byte[0];
    private int line = 1;

    /**
     * Cuts what a stream gives.
     *
     * @param quotes whether a line that ends between quotes goes on
     */
    RowBlocks(InputStream stream, boolean quotes) {
        this.stream = stream;
        this.quotes = quotes;
    }

    /**
     * Returns the next block; nothing at the end.
     *
     * @throws RowTooLong if a row does not end where any row would
     */
    Optional<Block> next() throws IOException {
        byte[] bytes = rest;
        int read = SIZE;
        while (read == SIZE) {
            int kept = bytes.length;
            if (kept > LONGEST_ROW) {
                throw new RowTooLong(line);
            }
            bytes = Arrays.copyOf(bytes, kept + SIZE);
            read = stream.readNBytes(bytes, kept, SIZE);
            bytes = read == SIZE ? bytes : Arrays.copyOf(bytes, kept + read);
            var ends = new RowEnds(bytes, quotes);
            if (read == SIZE && ends.seekLast()) {
                rest = Arrays.copyOfRange(bytes, ends.end, bytes.length);
                return Optional.of(block(Arrays.copyOf(bytes, ends.end), ends.lines));
            }
        }
        rest = new byte[0];
        return bytes.length == 0 ? Optional.empty() : Optional.of(block(bytes, 0));
    }

    private Block block(byte[] bytes, int lines) {
        var block = new Block(bytes, quotes, line);
        line += lines;
        return block;
    }

    /** Whole rows, one after the other. */
    static final class Block {

        private final byte[] bytes;
        private final boolean quotes;
        private final int line;

        Block(byte[] bytes, boolean quotes, int line) {
            this.bytes = bytes;
            this.quotes = quotes;
            this.line = line;
        }

        /** Returns the bytes of all rows. */
        byte[] bytes() {
            return bytes;
        }

        /** Returns the number of the first line. */
        int line() {
            return line;
        }

        /** Returns the rows one by one. */
        List<Row> rows() {
            var rows = new ArrayList<Row>();
            var ends = new RowEnds(bytes, quotes);
            int start = 0;
            int lines = 0;
            while (ends.seekNext()) {
                rows.add(new Row(bytes, start, ends.end, line + lines));
                start = ends.end;
                lines = ends.lines;
            }
            if (start < bytes.length) {
                rows.add(new Row(bytes, start, bytes.length, line + lines));
            }
            return rows;
        }

        /** Returns the same without its first row, which is the header. */
        Block withoutFirst() {
            var ends = new RowEnds(bytes, quotes);
            return ends.seekNext()
                    ? new Block(Arrays.copyOfRange(bytes, ends.end, bytes.length), quotes, line + ends.lines)
                    : new Block(new byte[0], quotes, line);
        }
    }

    /** One row with the end of its line. */
    static final class Row {

        private final byte[] bytes;
        private final int from;
        private final int to;
        private final int line;

        private Row(byte[] bytes, int from, int to, int line) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            this.line = line;
        }

        /** Returns the block that it stands in. */
        byte[] block() {
            return bytes;
        }

        int from() {
            return from;
        }

        int length() {
            return to - from;
        }

        /** Returns the number of its first line. */
        int line() {
            return line;
        }

        byte[] bytes() {
            return Arrays.copyOfRange(bytes, from, to);
        }

        boolean isBlank() {
            for (int i = from; i < to; i++) {
                if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != ' ' && bytes[i] != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** A walk over the bytes from row to row. */
    private static final class RowEnds {

        private final byte[] bytes;
        private final boolean quotes;

        /** Where the last row that was found ends, and how many lines there are up to it. */
        private int end;

        private int lines;

        private RowEnds(byte[] bytes, boolean quotes) {
            this.bytes = bytes;
            this.quotes = quotes;
        }

        private boolean seekNext() {
            boolean open = false;
            int newLines = 0;
            for (int place = end; place < bytes.length; place++) {
                byte next = bytes[place];
                if (next == '\n') {
                    newLines++;
                    if (!open) {
                        end = place + 1;
                        lines += newLines;
                        return true;
                    }
                } else if (next == '"') {
                    open = quotes && !open;
                }
            }
            return false;
        }

        private boolean seekLast() {
            boolean found = false;
            while (seekNext()) {
                found = true;
            }
            return found;
        }
    }

    /** A row without an end. */
    static final class RowTooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        private RowTooLong(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
