package readiness.table;

import java.util.Optional;
import java.util.function.Consumer;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.row.RowBlocks.Block;
import readiness.row.RowBytes;
import readiness.row.RowReader;
import readiness.source.ProblemLog;

/** Takes blocks of CSV apart into rows; a row whose bytes or quotes are wrong is left out alone. */
record CsvBlocks(String file, char separator) {

    /** A character in the place of bytes that are none, a byte-order mark, and half of a UTF-16 character. */
    private static final String ENCODING = "\ufffd\ufeff\0";

    /** Takes the lines of a row that cannot be taken apart. */
    @FunctionalInterface
    interface UnreadLines {

        /**
         * Takes the lines of one row.
         *
         * @param line the number of the first
         * @param lines how many there are
         */
        void accept(int line, int lines);
    }

    /**
     * Hands over the rows of a block, in order.
     *
     * @param unread takes those that cannot be read, which are reported
     */
    void read(Block block, Consumer<ParsedCsvRow> rows, UnreadLines unread, ProblemLog problems) {
        String text = block.text();
        boolean clean = block.hasEnd() && isText(text) && block.rows().stream().allMatch(RowReader::isShort);
        int malformed = clean
                ? ParsedCsvRow.read(file, text, block.line(), separator, rows)
                        .map(ParsedCsvRow::order)
                        .orElse(Integer.MAX_VALUE)
                : 0;
        block.rows().stream()
                .filter(row -> row.line() >= malformed && !row.isBlank())
                .forEach(row -> readAlone(row, rows, unread, problems));
    }

    private static boolean isText(String words) {
        return ENCODING.chars().noneMatch(character -> words.indexOf(character) >= 0);
    }

    /** Reads a row by itself: where its bytes or its quotes are wrong, only this row is left out. */
    private void readAlone(RowBytes row, Consumer<ParsedCsvRow> rows, UnreadLines unread, ProblemLog problems) {
        var text = RowReader.decode(file, row, problems);
        var malformed = text.flatMap(words -> ParsedCsvRow.read(file, words, row.line(), separator, rows));
        malformed.ifPresent(wrong -> problems.add(wrong.placeBehind(), Code.UNCLOSED_CELL));
        if (text.isEmpty() || malformed.isPresent()) {
            unread.accept(row.line(), reportUnread(row, text, problems));
        }
    }

    /** Reports that a row is left out, and returns how many lines it has: an open quote may run through many. */
    private int reportUnread(RowBytes row, Optional<String> text, ProblemLog problems) {
        int lines = (int) text.orElse("").lines().count();
        var start = new Location(file, row.line(), 1);
        if (lines > 1) {
            problems.add(start, Code.LINES_LEFT_OUT, Integer.toString(lines));
        } else {
            problems.add(start, Code.SHEET_LEFT_OUT);
        }
        return Math.max(1, lines);
    }
}
