package readiness.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.yaml.RowBlocks.Row;

/** Reads sheets from CSV: one in each row, its answers in columns. */
final class CsvRows extends RowReader {

    private final Word questionnaire;
    private final char separator;
    private final Column[] columns;

    CsvRows(String file, Questionnaires questionnaires, String questionnaire, char separator, List<Column> columns) {
        super(file, questionnaires);
        this.questionnaire = Word.of(questionnaire);
        this.separator = separator;
        this.columns = columns.toArray(new Column[0]);
    }

    char separator() {
        return separator;
    }

    @Override
    @Nullable
    AnswerSheet fast(Row row, CleanSheet sheet) {
        sheet.begin();
        sheet.questionnaire(questionnaire);
        new Cells(row, sheet).read();
        return sheet.end(new Location(file, row.line(), 1));
    }

    /** The cells of a row, one after the other. */
    private final class Cells {

        private final byte[] bytes;
        private final int end;
        private final CleanSheet sheet;
        private final Word word = new Word();
        private int place;

        private Cells(Row row, CleanSheet sheet) {
            this.bytes = row.block();
            this.place = row.from();
            this.end = row.end();
            this.sheet = sheet;
        }

        private void read() {
            cell(columns[0]);
            for (int column = 1; column < columns.length && !sheet.isSpoilt(); column++) {
                sheet.require(place < end && bytes[place] == separator);
                place++;
                cell(columns[column]);
            }
            sheet.require(place == end);
        }

        private void cell(Column column) {
            if (place < end && bytes[place] == '"') {
                quoted(column);
            } else {
                place = word.layUpTo(separator, bytes, place, end);
                take(column, word);
            }
        }

        /** Goes over a cell in quotes; a quote in it stands twice. */
        private void quoted(Column column) {
            int from = place + 1;
            place = word.layUpTo('"', bytes, from, end);
            if (place + 1 < end && bytes[place + 1] == '"') {
                take(column, Word.of(single(from)));
            } else {
                take(column, word);
            }
            sheet.require(place < end);
            place++;
        }

        /** Goes on to the end of a cell, and returns what it says from one place on, with each two quotes for one. */
        private String single(int from) {
            while (place + 1 < end && bytes[place] == '"' && bytes[place + 1] == '"') {
                place = word.layUpTo('"', bytes, place + 2, end);
            }
            return word.at(bytes, from, place - from).text().replace("\"\"", "\"");
        }

        private void take(Column column, Word cell) {
            if (cell.isBlank()) {
                return;
            }
            if (column.kind() == Column.Kind.ANSWER) {
                sheet.answer(column.question(), cell, column);
            } else if (column.kind() == Column.Kind.KEY) {
                key(column, cell);
            } else {
                sheet.require(column.kind() == Column.Kind.IGNORED);
            }
        }

        private void key(Column column, Word cell) {
            switch (column.key()) {
                case "team" -> sheet.team(cell, column);
                case "respondent" -> sheet.respondent(column.word(cell.text()));
                case "role" -> sheet.role(cell, column);
                case "date" -> sheet.date(cell, column);
                default -> sheet.require(column.word(cell.text()).equals(Optional.of("complete")));
            }
        }
    }

    @Override
    void explain(String text, Problems problems, Consumer<AnswerSheet> sheets) {
        var cells = Cell.of(text, separator);
        var open = cells.stream().filter(cell -> !cell.isClosed()).findFirst();
        if (open.isPresent()) {
            problems.add(at(open.get()), Code.UNCLOSED_CELL);
        } else if (cells.size() != columns.length) {
            problems.add(
                    Location.startOf(file),
                    Code.OTHER_NUMBER_OF_CELLS,
                    Integer.toString(cells.size()),
                    Integer.toString(columns.length));
        }
        if (problems.hasErrors()) {
            problems.add(Location.startOf(file), Code.SHEET_LEFT_OUT);
            return;
        }
        AnswersReader.ofRows(questionnaires, problems).judgeRow(sheet(cells), sheets);
    }

    private Location at(Cell cell) {
        return new Location(file, cell.line(), cell.column());
    }

    /** Returns the row as it would stand in a file of its own. */
    private Node.Mapping sheet(List<Cell> cells) {
        Location start = Location.startOf(file);
        var entries = new ArrayList<Node.Entry>();
        entries.add(entry(start, "questionnaire", new Node.Scalar(start, questionnaire.text(), true)));
        var answers = new ArrayList<Node.Entry>();
        for (int place = 0; place < cells.size(); place++) {
            Column column = columns[place];
            Cell cell = cells.get(place);
            if (!cell.isBlank() && column.kind() == Column.Kind.KEY) {
                entries.add(entry(at(cell), column.key(), new Node.Scalar(at(cell), column.says(cell.text()), true)));
            } else if (column.kind() == Column.Kind.ANSWER) {
                answer(column, cell, comment(column, cells)).ifPresent(answers::add);
            }
        }
        entries.add(entry(start, "answers", new Node.Mapping(start, answers)));
        return new Node.Mapping(start, entries);
    }

    private Optional<Cell> comment(Column answers, List<Cell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            Column column = columns[place];
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
        Node value = column.nodeOf(cell.text(), at(cell));
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
