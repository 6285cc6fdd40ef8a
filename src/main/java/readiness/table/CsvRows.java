package readiness.table;

import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.column.Layout;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.row.RowAssembler;
import readiness.row.RowBlocks.Block;
import readiness.row.RowBlocks.RowBytes;
import readiness.row.RowReader;
import readiness.row.TableTally;
import readiness.source.ProblemLog;

/** Reads sheets from CSV: one in each row, its answers in columns. */
final class CsvRows extends RowReader<RowAssembler> {

    /** A character in the place of bytes that are none, a byte-order mark, and half of a UTF-16 character. */
    private static final String ENCODING = "\ufffd\ufeff\0";

    private final Layout layout;
    private final char separator;

    CsvRows(String file, Layout layout, char separator) {
        super(file);
        this.layout = layout;
        this.separator = separator;
    }

    @Override
    protected RowAssembler memory() {
        return new RowAssembler(layout);
    }

    @Override
    protected TableTally tally(RowAssembler rows) {
        return rows.take();
    }

    @Override
    protected void read(Block block, RowAssembler rows, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        String text = block.text();
        boolean clean = block.hasEnd() && isText(text) && block.rows().stream().allMatch(RowReader::isShort);
        int malformed = clean ? read(text, block.line(), rows, sheets, problems) : 0;
        block.rows().stream()
                .filter(row -> row.line() >= malformed && !row.isBlank())
                .forEach(row -> readAlone(row, rows, sheets, problems));
    }

    private static boolean isText(String words) {
        return ENCODING.chars().noneMatch(character -> words.indexOf(character) >= 0);
    }

    /** Reads rows up to the first that is malformed, and returns its line; the highest number where all are well. */
    private int read(String text, int line, RowAssembler rows, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        var malformed = ParsedCsvRow.read(
                file, text, line, separator, row -> rows.read(row, problems).ifPresent(sheets));
        return malformed.map(ParsedCsvRow::order).orElse(Integer.MAX_VALUE);
    }

    /** Reads a row by itself: where its bytes or its quotes are wrong, only this row is left out. */
    private void readAlone(RowBytes row, RowAssembler rows, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        decode(row, problems).ifPresent(text -> {
            ParsedCsvRow.read(
                            file,
                            text,
                            row.line(),
                            separator,
                            cells -> rows.read(cells, problems).ifPresent(sheets))
                    .ifPresent(malformed -> {
                        problems.add(malformed.placeBehind(), Code.UNCLOSED_CELL);
                        problems.add(new Location(file, row.line(), 1), Code.SHEET_LEFT_OUT);
                    });
        });
    }
}
