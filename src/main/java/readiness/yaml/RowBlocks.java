package readiness.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cuts a file of rows into blocks of whole rows, so that several can be read at once, and none takes much room. */
final class RowBlocks {

    private static final int SIZE = 1 << 20;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A row that is longer is none, but a file of another kind, or a quote that is never closed. */
    private static final int LONGEST_ROW = 4 * SIZE;

    private final InputStream stream;

    /** What parts the cells of a row; nothing where a row is a line. */
    private String separators;

    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean isEmpty = true;

    private RowBlocks(InputStream stream, String separators) {
        this.stream = stream;
        this.separators = separators;
    }

    /** Returns the blocks of a file in which every line is a row. */
    static RowBlocks ofLines(InputStream stream) {
        return new RowBlocks(stream, "");
    }

    /** Returns the blocks of a table, whose cells may have several lines when they are quoted. */
    static RowBlocks ofTable(InputStream stream) {
        return new RowBlocks(stream, TableHeader.SEPARATORS);
    }

    /** Takes note of what parts the cells of all further rows. */
    void separatedBy(char separator) {
        separators = String.valueOf(separator);
    }

    /**
     * Returns the next row alone; nothing at the end.
     *
     * @throws RowTooLong if it does not end where any row would
     */
    Optional<Row> row() throws IOException {
        return cut(RowEnds::seekNext).flatMap(block -> block.rows().stream().findFirst());
    }

    /**
     * Returns the next block; nothing at the end.
     *
     * @throws RowTooLong if a row does not end where any row would
     */
    Optional<Block> next() throws IOException {
        return cut(RowEnds::seekLast);
    }

    /** Returns whether there has been nothing at all so far. */
    boolean isEmpty() {
        return isEmpty;
    }

    private Optional<Block> cut(Predicate<RowEnds> seek) throws IOException {
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
            var ends = new RowEnds(bytes, separators);
            if (seek.test(ends)) {
                rest = Arrays.copyOfRange(bytes, ends.end, bytes.length);
                return Optional.of(block(Arrays.copyOf(bytes, ends.end), ends.lines, true));
            }
        }
        rest = new byte[0];
        return bytes.length == 0 ? Optional.empty() : Optional.of(block(bytes, 0, false));
    }

    private Block block(byte[] bytes, int lines, boolean hasEnd) {
        var block = new Block(bytes, separators, line, hasEnd);
        line += lines;
        isEmpty = false;
        return block;
    }

    /** Whole rows, one after the other. */
    static final class Block {

        private final byte[] bytes;
        private final String separators;
        private final int line;
        private final boolean hasEnd;

        private Block(byte[] bytes, String separators, int line, boolean hasEnd) {
            this.bytes = bytes;
            this.separators = separators;
            this.line = line;
            this.hasEnd = hasEnd;
        }

        /** Returns whether its last row has an end; a file's last may have none, or a quote that is never closed. */
        boolean hasEnd() {
            return hasEnd;
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
            var ends = new RowEnds(bytes, separators);
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
        private final String separators;

        /** Where the last row that was found ends, and how many lines there are up to it. */
        private int end;

        private int lines;

        private RowEnds(byte[] bytes, String separators) {
            this.bytes = bytes;
            this.separators = separators;
        }

        private boolean seekNext() {
            boolean open = false;
            int closed = -1;
            int newLines = 0;
            for (int place = end; place < bytes.length; place++) {
                byte next = bytes[place];
                if (next == '\n' || (next == '\r' && isEndAlone(place))) {
                    newLines++;
                    if (!open) {
                        end = place + 1;
                        lines += newLines;
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

        /** Returns whether a cell begins here: a quote inside of it is a character like any other. */
        private boolean begins(int place) {
            return !separators.isEmpty()
                    && (place == end
                            || separators.indexOf(bytes[place - 1]) >= 0
                            || (place == BOM.length && Arrays.equals(BOM, Arrays.copyOf(bytes, BOM.length))));
        }

        /** What comes behind the last byte is not known yet. */
        private boolean isEndAlone(int place) {
            return place + 1 < bytes.length && bytes[place + 1] != '\n';
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
