package readiness.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row that is looked at closely.
 *
 * @param text what it says, without quotes and the space around
 * @param line in its row, from 1
 * @param column where the text begins in its line, from 1, in characters
 * @param isClosed whether its quotes come in pairs, and nothing stands behind them
 */
record Cell(String text, int line, int column, boolean isClosed) {

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Returns the cell with ordinary spaces. */
    Cell plain() {
        return new Cell(ColumnMap.plain(text), line, column, isClosed);
    }

    /** Returns the cells of a row, which may have no end of a line. */
    static List<Cell> of(String row, char separator) {
        var cells = new ArrayList<Cell>();
        String text = row.endsWith("\n") ? row.substring(0, row.length() - 1) : row;
        var walk = new Walk(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, separator);
        do {
            cells.add(walk.next());
        } while (walk.goesOn());
        return cells;
    }

    private static final class Walk {

        private final String row;
        private final char separator;
        private int place;
        private int line = 1;
        private int lineStart;

        private Walk(String row, char separator) {
            this.row = row;
            this.separator = separator;
        }

        /** Steps over a separator, if one is there. */
        private boolean goesOn() {
            return place++ < row.length();
        }

        private Cell next() {
            int start = place;
            int column = 1 + row.codePointCount(lineStart, start);
            int startLine = line;
            boolean quoted = start < row.length() && row.charAt(start) == '"';
            boolean open = false;
            while (place < row.length() && (open || row.charAt(place) != separator)) {
                char next = row.charAt(place++);
                open ^= quoted && next == '"';
                if (next == '\n' || (next == '\r' && !row.startsWith("\n", place))) {
                    line++;
                    lineStart = place;
                }
            }
            String raw = row.substring(start, place);
            boolean closed = !quoted || (!open && raw.length() > 1 && raw.endsWith("\""));
            String text = quoted && closed ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
            int before = (quoted && closed ? 1 : 0)
                    + text.length()
                    - text.stripLeading().length();
            return new Cell(text.strip(), startLine, text.isBlank() ? column : column + before, closed);
        }
    }
}
