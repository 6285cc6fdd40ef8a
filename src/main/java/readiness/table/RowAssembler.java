package readiness.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Response;
import readiness.document.ProblemLog;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.sheet.SheetAssembly;
import readiness.sheet.SheetKey;

/** Makes an answer sheet of each row of a table, whatever the format of the table. For one thread at a time. */
final class RowAssembler {

    private final Codebook codebook;
    private final int size;
    private final List<KeyCell> keys;
    private final List<AnswerCell> answers;

    RowAssembler(Codebook codebook, List<Column> columns) {
        this.codebook = codebook;
        this.size = columns.size();
        this.keys = IntStream.range(0, size)
                .filter(number -> columns.get(number) instanceof Column.Key)
                .mapToObj(number -> KeyCell.of(number, (Column.Key) columns.get(number)))
                .toList();
        this.answers = IntStream.range(0, size)
                .filter(number -> columns.get(number) instanceof Column.Answers)
                .mapToObj(number -> answer(number, columns))
                .toList();
    }

    /** The cell of a key, by its number in the row. */
    private record KeyCell(int number, SheetKey key, WordCache<Checked<SheetKey.Entry>> entries) {
        private static KeyCell of(int number, Column.Key column) {
            return new KeyCell(number, column.key(), CodingCache.ofKey(column.key(), column::node));
        }
    }

    /** The cell of a question, and the cell of the comment on it; -1 where the table has none. */
    private record AnswerCell(int number, int question, int comment, WordCache<Checked<CodedResponse>> codes) {}

    private AnswerCell answer(int number, List<Column> columns) {
        var column = (Column.Answers) columns.get(number);
        return new AnswerCell(
                number,
                column.number(),
                columns.indexOf(new Column.Comment(column.number())),
                CodingCache.ofAnswers(codebook, column.number(), column::node));
    }

    /**
     * Returns the sheet of a row; empty for a row of blank cells, and where an error leaves it out, which is reported.
     */
    Optional<AnswerSheet> read(TableRow row, ProblemLog problems) {
        if (IntStream.range(0, row.size()).allMatch(number -> row.cell(number).isEmpty())) {
            // Spreadsheets end many an export with rows of separators alone.
            return Optional.empty();
        }
        int mark = problems.mark();
        if (row.size() != size) {
            problems.add(row.start(), Code.OTHER_NUMBER_OF_CELLS, Integer.toString(row.size()), Integer.toString(size));
            problems.add(row.start(), Code.SHEET_LEFT_OUT);
            return Optional.empty();
        }
        var sheet = new SheetAssembly(codebook, row.start(), problems, mark);
        var places = new Places(row);
        for (KeyCell cell : keys) {
            enter(cell, row, sheet, problems);
        }
        sheet.checkTeam(places.key(SheetKey.TEAM));
        for (AnswerCell cell : answers) {
            enter(cell, row, sheet);
        }
        return sheet.finish(places);
    }

    private static void enter(KeyCell cell, TableRow row, SheetAssembly sheet, ProblemLog problems) {
        CharSlice word = row.cell(cell.number);
        if (!word.isEmpty()) {
            var entry = cell.entries.of(word);
            entry.value().ifPresent(value -> value.enter(sheet));
            entry.problems().forEach(problem -> problems.add(problem.from(row.place(cell.number))));
        }
    }

    private void enter(AnswerCell cell, TableRow row, SheetAssembly sheet) {
        CharSlice word = row.cell(cell.number);
        if (word.isEmpty()) {
            return;
        }
        var code = cell.codes.of(word);
        if (code.value().isPresent()) {
            sheet.answer(cell.question, commented(cell, row, code.value().get()));
        } else {
            Location place = row.place(cell.number);
            sheet.unreadable(
                    cell.question,
                    code.problems().stream().map(problem -> problem.from(place)).toList());
        }
    }

    private CodedResponse commented(AnswerCell cell, TableRow row, CodedResponse code) {
        if (cell.comment < 0
                || code.response() == null
                || row.cell(cell.comment).isEmpty()) {
            return code;
        }
        var comment = Optional.of(row.cell(cell.comment).text());
        return CodedResponse.of(
                codebook, cell.question, new Response(code.response().answer(), comment));
    }

    /** Where the filled cells of a row are. */
    private final class Places implements SheetAssembly.Places {

        private final TableRow row;

        private Places(TableRow row) {
            this.row = row;
        }

        @Override
        public Optional<Location> key(SheetKey key) {
            return keys.stream().filter(cell -> cell.key == key).findFirst().flatMap(cell -> place(cell.number));
        }

        @Override
        public Optional<Location> question(int question) {
            return answers.stream()
                    .filter(cell -> cell.question == question)
                    .findFirst()
                    .flatMap(cell -> place(cell.number));
        }

        @Override
        public Location answers() {
            return row.start();
        }

        private Optional<Location> place(int number) {
            return row.cell(number).isEmpty() ? Optional.empty() : Optional.of(row.place(number));
        }
    }
}
