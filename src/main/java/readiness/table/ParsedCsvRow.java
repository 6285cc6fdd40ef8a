package readiness.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import readiness.cell.Cell;
import readiness.cell.CharSlice;
import readiness.cell.TableRow;
import readiness.problem.Location;
import readiness.row.RowAssembler;

/** A row of CSV as the parser hands over its cells: where each begins, how long it is, and whether it is quoted. */
final class ParsedCsvRow extends AbstractBaseCsvCallbackHandler<ParsedCsvRow> implements TableRow {

    private static final char MASK = '·';

    /** The place that was last asked for, where none was. */
    private static final int UNSEEN = Integer.MAX_VALUE;

    private final String file;
    private final String text;
    private final int firstLine;
    private final CharSlice slice = new CharSlice();
    private char[] buffer = {};
    private int[] starts = new int[1 << 6];
    private int[] lengths = new int[starts.length];
    private boolean[] quoted = new boolean[starts.length];
    private int size;
    private int line;
    private int seen = UNSEEN;
    private int seenLine;
    private int seenColumn;

    private ParsedCsvRow(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * Hands over the rows of a text, one by one, up to the first that is malformed.
     *
     * @param firstLine the number of the first line of the text
     * @return the malformed row as far as it was read; empty where all rows were handed over
     */
    static Optional<ParsedCsvRow> read(
            String file, String text, int firstLine, char separator, Consumer<ParsedCsvRow> rows) {
        var row = new ParsedCsvRow(file, text, firstLine);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(row, text)) {
            reader.forEach(rows);
            return Optional.empty();
        } catch (CsvParseException malformed) {
            return Optional.of(row);
        } catch (IOException impossible) { // the text is in memory
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the cells of the only row of a text; empty where the row is malformed, or is not the only one. */
    static Optional<List<Cell>> cells(String file, String text, int line, char separator) {
        var rows = new ArrayList<List<Cell>>();
        var malformed = read(file, text, line, separator, row -> rows.add(row.cells()));
        return malformed.isPresent() || rows.size() > 1
                ? Optional.empty()
                : Optional.of(rows.isEmpty() ? List.of() : rows.get(0));
    }

    private List<Cell> cells() {
        return IntStream.range(0, size)
                .mapToObj(number -> new Cell(cell(number).text(), place(number)))
                .toList();
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = firstLine + (int) startingLine - 1;
        size = 0;
        seen = UNSEEN;
    }

    @Override
    protected void handleField(int number, char[] characters, int offset, int length, boolean isQuoted) {
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, 2 * number);
            lengths = Arrays.copyOf(lengths, 2 * number);
            quoted = Arrays.copyOf(quoted, 2 * number);
        }
        buffer = characters;
        // An empty cell at the very end of a text comes without its place.
        starts[number] = length == 0 && !isQuoted && number > 0 ? endOf(number - 1) + 1 : offset;
        lengths[number] = length;
        quoted[number] = isQuoted;
        size = number + 1;
    }

    @Override
    protected ParsedCsvRow buildRecord() {
        return this;
    }

    @Override
    public Location start() {
        return new Location(file, line, 1);
    }

    /** Returns the number of the line in which the row begins. */
    @Override
    public int order() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    /** Cells too many are blank where a spreadsheet has columns without headers. */
    @Override
    public boolean fits(int width) {
        return size >= width && RowAssembler.isBlank(this, width);
    }

    @Override
    public CharSlice cell(int number) {
        return number < size ? slice.at(buffer, starts[number], lengths[number]).strip() : slice.at(buffer, 0, 0);
    }

    @Override
    public Location place(int number) {
        return location(cell(number).from());
    }

    @Override
    public Optional<String> excerpt(int wanted, IntPredicate mayBeQuoted) {
        int from = lineStart(size == 0 ? 0 : starts[0]);
        int to = size == 0 ? from : endOf(size - 1);
        var masked = new StringBuilder(text.substring(from, to));
        for (int number = 0; number < size; number++) {
            int end = mayBeQuoted.test(number) ? 0 : endOf(number);
            for (int place = starts[number]; place < end; place++) {
                char next = text.charAt(place);
                if (next != '\n' && next != '\r' && next != '"') {
                    masked.setCharAt(place - from, MASK);
                }
            }
        }
        return masked.toString().lines().skip((long) wanted - line).findFirst();
    }

    /** Returns where the first cell behind those that were read begins, its quote included. */
    Location placeBehind() {
        return location(size == 0 ? 0 : endOf(size - 1) + 1);
    }

    private int endOf(int number) {
        int end = starts[number] + lengths[number];
        if (quoted[number]) {
            // Doubled quotes are one character in the buffer, and two in the text.
            end = text.indexOf('"', starts[number]);
            while (text.startsWith("\"\"", end)) {
                end = text.indexOf('"', end + 2);
            }
            end++;
        }
        return end;
    }

    /** Counts on from the place that was asked for before: a row may have as many cells as characters. */
    private Location location(int offset) {
        if (offset < seen) {
            seen = size == 0 ? 0 : starts[0];
            seenLine = line;
            seenColumn = 1 + text.codePointCount(lineStart(seen), seen);
        }
        for (; seen < offset; seen++) {
            char next = text.charAt(seen);
            if (next == '\n' || (next == '\r' && !text.startsWith("\n", seen + 1))) {
                seenLine++;
                seenColumn = 1;
            } else if (!Character.isLowSurrogate(next)) {
                seenColumn++;
            }
        }
        return new Location(file, seenLine, seenColumn);
    }

    private int lineStart(int place) {
        int start = place;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }
}
