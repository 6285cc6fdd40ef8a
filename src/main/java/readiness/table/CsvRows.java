package readiness.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.sheet.SheetReader;
import readiness.table.RowBlocks.Block;
import readiness.table.RowBlocks.Row;

/** Reads sheets from CSV: one in each row, its answers in columns. */
public final class CsvRows extends RowReader {

    /** What stands where bytes are no character, a byte-order mark, and half of a character in another encoding. */
    private static final String ENCODING = "\ufffd\ufeff\0";

    private final String questionnaire;
    private final char separator;
    private final List<Column> columns;

    CsvRows(
            String file,
            QuestionnaireCatalogue questionnaires,
            String questionnaire,
            char separator,
            List<Column> columns) {
        super(file, questionnaires);
        this.questionnaire = questionnaire;
        this.separator = separator;
        this.columns = List.copyOf(columns);
    }

    char separator() {
        return separator;
    }

    @Override
    void read(Block block, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        String text = block.text();
        boolean clean = block.hasEnd() && isText(text) && block.rows().stream().allMatch(RowReader::isShort);
        int read = clean ? readFast(block, text, sheets, problems) : 0;
        block.rows().stream()
                .filter(row -> row.line() > read && !row.isBlank())
                .forEach(row -> explain(row, sheets, problems));
    }

    /** Returns whether it has none of the characters that tell how a file is encoded, and whether it is. */
    private static boolean isText(String words) {
        return ENCODING.chars().noneMatch(character -> words.indexOf(character) >= 0);
    }

    /** Reads the rows up to one that makes no row at all, and returns the line of the last that was read. */
    private int readFast(Block block, String text, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        int read = 0;
        Map<Integer, Row> rows = new HashMap<>();
        var vocabulary = borrow();
        var rowsRead = new FastRow(vocabulary, block.line());
        try (var reader = CsvReader.builder().fieldSeparator(separator).build(rowsRead, text)) {
            for (Reading reading : reader) {
                if (reading.sheet != null) {
                    sheets.accept(reading.sheet);
                } else {
                    if (rows.isEmpty()) {
                        block.rows().forEach(row -> rows.put(row.line(), row));
                    }
                    Row row = rows.get(reading.line);
                    if (row == null) {
                        return read;
                    }
                    if (!row.isBlank()) {
                        explain(row, sheets, problems);
                    }
                }
                read = reading.line;
            }
            return Integer.MAX_VALUE;
        } catch (CsvParseException | IOException malformed) {
            return read;
        } finally {
            giveBack(vocabulary);
        }
    }

    /** The sheet in a row; none where there is something to be said. */
    private record Reading(@Nullable AnswerSheet sheet, int line) {}

    private final class FastRow extends AbstractBaseCsvCallbackHandler<Reading> {

        private final CodingCache vocabulary;
        private final int firstLine;
        private final CharSlice word = new CharSlice();
        private FastSheetBuilder sheet;
        private int line;
        private boolean isBlank;

        private FastRow(CodingCache vocabulary, int firstLine) {
            this.vocabulary = vocabulary;
            this.sheet = new FastSheetBuilder(vocabulary);
            this.firstLine = firstLine;
        }

        @Override
        protected void handleBegin(long startingLine) {
            line = firstLine + (int) startingLine - 1;
            isBlank = true;
            sheet = new FastSheetBuilder(vocabulary);
            sheet.questionnaire(CharSlice.of(questionnaire));
        }

        @Override
        protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
            if (place >= columns.size()) {
                sheet.require(false);
            } else if (!word.at(buffer, offset, length).strip().isEmpty()) {
                isBlank = false;
                take(columns.get(place));
            }
        }

        private void take(Column column) {
            switch (column.kind()) {
                case ANSWER -> sheet.answer(column.question(), word, column);
                case KEY -> key(column);
                case COMMENT -> sheet.require(false);
                case IGNORED -> {}
            }
        }

        private void key(Column column) {
            switch (column.key()) {
                case "team" -> sheet.team(word, column);
                case "respondent" -> sheet.respondent(column.word(word.text()));
                case "role" -> sheet.role(word, column);
                case "date" -> sheet.date(word, column);
                default -> sheet.require(column.word(word.text()).equals("complete"));
            }
        }

        @Override
        protected Reading buildRecord() {
            sheet.require(getFieldCount() == columns.size() && !isBlank);
            return new Reading(sheet.end(new Location(file, line, 1)), line);
        }
    }

    @Override
    void explain(String text, ProblemLog problems, Consumer<AnswerSheet> sheets) {
        var cells = Cell.of(text, separator);
        if (cells.stream().allMatch(Cell::isBlank)) {
            // Spreadsheets end many an export with rows of nothing but separators.
            return;
        }
        var open = cells.stream().filter(cell -> !cell.isClosed()).findFirst();
        if (open.isPresent()) {
            problems.add(at(open.get()), Code.UNCLOSED_CELL);
        } else if (cells.size() != columns.size()) {
            problems.add(
                    Location.startOf(file),
                    Code.OTHER_NUMBER_OF_CELLS,
                    Integer.toString(cells.size()),
                    Integer.toString(columns.size()));
        }
        if (problems.hasErrors()) {
            problems.add(Location.startOf(file), Code.SHEET_LEFT_OUT);
            return;
        }
        SheetReader.ofRows(questionnaires, problems).judgeRow(sheet(cells), sheets);
    }

    private Location at(Cell cell) {
        return new Location(file, cell.line(), cell.column());
    }

    /** Returns the row as it would stand in a file of its own. */
    private Node.Mapping sheet(List<Cell> cells) {
        Location start = Location.startOf(file);
        var entries = new ArrayList<Node.Entry>();
        entries.add(entry(start, "questionnaire", new Node.Scalar(start, questionnaire, true)));
        var answers = new ArrayList<Node.Entry>();
        for (int place = 0; place < cells.size(); place++) {
            Column column = columns.get(place);
            Cell cell = cells.get(place);
            if (!cell.isBlank() && column.kind() == Column.Kind.KEY) {
                entries.add(entry(at(cell), column.key(), new Node.Scalar(at(cell), column.word(cell.text()), true)));
            } else if (column.kind() == Column.Kind.ANSWER) {
                answer(column, cell, comment(column, cells)).ifPresent(answers::add);
            }
        }
        entries.add(entry(start, "answers", new Node.Mapping(start, answers)));
        return new Node.Mapping(start, entries);
    }

    private Optional<Cell> comment(Column answers, List<Cell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            Column column = columns.get(place);
            if (column.kind() == Column.Kind.COMMENT && column.question() == answers.question()) {
                return Optional.of(cells.get(place)).filter(cell -> !cell.isBlank());
            }
        }
        return Optional.empty();
    }

    private Optional<Node.Entry> answer(Column column, Cell cell, Optional<Cell> comment) {
        if (cell.isBlank()) {
            // What is said about a question that has no answer has no place in a finished sheet.
            return Optional.empty();
        }
        Node value = column.node(cell.text(), at(cell));
        if (comment.isEmpty()) {
            return Optional.of(entry(at(cell), column.key(), value));
        }
        var words = entry(
                at(comment.get()),
                "comment",
                new Node.Scalar(at(comment.get()), comment.get().text(), true));
        var dressed = new ArrayList<Node.Entry>();
        if (value instanceof Node.Mapping reason) {
            dressed.addAll(reason.entries());
        } else {
            dressed.add(entry(at(cell), "value", value));
        }
        dressed.add(words);
        return Optional.of(entry(at(cell), column.key(), new Node.Mapping(at(cell), dressed)));
    }

    private static Node.Entry entry(Location place, String key, Node value) {
        return new Node.Entry(new Node.Scalar(place, key, false), value);
    }
}
