package readiness.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;

/** Cuts a file of rows into blocks of whole rows, so that several can be read at once, and none takes much room. */
public final class RowBlocks {

    private static final int SIZE = 1 << 18;

    /** A row that is longer is none, but a file of another kind, or a quote that is never closed. */
    private static final int LONGEST_ROW = Limit.ROW.most() << 20; // from megabytes

    /** What may separate the cells of a table before its separator is known. */
    private static final String SEPARATORS = ",;\t|";

    private final InputStream stream;

    /** The characters that may separate the cells of a row; empty where every line is a row. */
    private String separators;

    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean isEmpty = true;

    private RowBlocks(InputStream stream, String separators) {
        this.stream = stream;
        this.separators = separators;
    }

    /** Returns the blocks of a file in which every line is a row. */
    public static RowBlocks ofLines(InputStream stream) {
        return new RowBlocks(stream, "");
    }

    /** Returns the blocks of a table, whose cells may have several lines when they are quoted. */
    public static RowBlocks ofTable(InputStream stream) {
        return new RowBlocks(stream, SEPARATORS);
    }

    /** Sets the separator of the cells in all further rows. */
    public void separatedBy(char separator) {
        separators = String.valueOf(separator);
    }

    /**
     * Returns the next row alone; empty at the end.
     *
     * @throws RowTooLong if it does not end where any row would
     */
    public Optional<RowBytes> row() throws IOException {
        return cut(1).map(block -> block.rows().get(0));
    }

    /**
     * Returns the next block; empty at the end.
     *
     * @throws RowTooLong if a row does not end where any row would
     */
    public Optional<Block> next() throws IOException {
        return cut(Integer.MAX_VALUE);
    }

    /** Returns whether no byte has been read so far. */
    public boolean isEmpty() {
        return isEmpty;
    }

    private Optional<Block> cut(int most) throws IOException {
        var known = most == 1 ? cut(rest, most) : Optional.<Block>empty();
        return known.isPresent() ? known : cutFurther(most);
    }

    /** Returns the rows that these bytes hold whole. */
    private Optional<Block> cut(byte[] bytes, int most) {
        var walk = new RowWalk(bytes, separators, line);
        var rows = walk.rows(most);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rest = Arrays.copyOfRange(bytes, walk.end(), bytes.length);
        line = walk.line();
        isEmpty = false;
        return Optional.of(new Block(rows, true));
    }

    private Optional<Block> cutFurther(int most) throws IOException {
        byte[] bytes = rest;
        int read = SIZE;
        while (read == SIZE) {
            int kept = bytes.length;
            if (kept > LONGEST_ROW) {
                throw new RowTooLong(line, linesTo(bytes));
            }
            bytes = Arrays.copyOf(bytes, kept + SIZE);
            read = stream.readNBytes(bytes, kept, SIZE);
            bytes = read == SIZE ? bytes : Arrays.copyOf(bytes, kept + read);
            var block = cut(bytes, most);
            if (block.isPresent()) {
                return block;
            }
        }
        // A file's last row may have no end, or a quote that is never closed.
        rest = new byte[0];
        isEmpty &= bytes.length == 0;
        return bytes.length == 0
                ? Optional.empty()
                : Optional.of(new Block(List.of(new RowBytes(bytes, 0, bytes.length, line)), false));
    }

    /** Returns how many lines there are in these bytes and in the rest of the file, which is read for that alone. */
    private int linesTo(byte[] bytes) throws IOException {
        int lines = 0;
        byte last = '\n';
        for (byte[] more = bytes; more.length > 0; more = stream.readNBytes(SIZE)) {
            for (byte each : more) {
                lines += last == '\n' ? 1 : 0;
                last = each;
            }
        }
        return lines;
    }

    /**
     * Whole rows, one after the other; at least one.
     *
     * @param hasEnd whether the last one has an end; a file's last may have none, or a quote that is never closed
     */
    public record Block(List<RowBytes> rows, boolean hasEnd) {

        /** Returns how many bytes its rows have. */
        public int size() {
            return end() - first().from();
        }

        /** Returns the text of the rows; bytes that are not UTF-8 are replaced. */
        public String text() {
            return new String(first().block(), first().from(), size(), StandardCharsets.UTF_8);
        }

        /** Returns the number of the first line. */
        public int line() {
            return first().line();
        }

        /** Returns where its last row ends. */
        public int end() {
            return last().end();
        }

        private RowBytes first() {
            return rows.get(0);
        }

        private RowBytes last() {
            return rows.get(rows.size() - 1);
        }
    }

    /** A row without an end: nothing from it on is read. */
    public static final class RowTooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final int lines;

        private RowTooLong(int line, int lines) {
            this.line = line;
            this.lines = lines;
        }

        /** Returns what there is to report: the row, and how many lines are not read because of it. */
        public List<Problem> problems(String file) {
            var start = new Location(file, line, 1);
            return List.of(
                    Problem.at(start, Code.ROW_TOO_LONG),
                    Problem.at(start, Code.LINES_LEFT_OUT, Integer.toString(lines)));
        }
    }
}
