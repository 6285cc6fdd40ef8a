package readiness.row;

import java.util.Optional;
import java.util.stream.Stream;
import readiness.answers.AnswerSheet;
import readiness.cell.TableRow;
import readiness.cell.Words;
import readiness.column.Layout;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.sheet.SheetAssembly;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/** Makes an answer sheet of each row of a table, whatever the format of the table. For one thread at a time. */
public final class RowAssembler {

    private final Layout layout;
    private final KeyCells keys;
    private final QuestionCells[] questions;

    /** Those of questions whose empty cells are an answer. */
    private final QuestionCells[] maybeNone;

    private TableTally tally = TableTally.NOTHING;

    /** The rows that were read without anything to count but themselves and cells read as none. */
    private int plain;

    private int none;

    public RowAssembler(Layout layout) {
        this.layout = layout;
        this.keys = new KeyCells(layout);
        this.questions = layout.questions().stream()
                .map(columns -> new QuestionCells(layout, columns))
                .toArray(QuestionCells[]::new);
        this.maybeNone = Stream.of(questions).filter(QuestionCells::mayBeNone).toArray(QuestionCells[]::new);
    }

    /** Returns what became of the rows since this was last asked. */
    public TableTally take() {
        var taken = tally.plus(new TableTally(plain, 0, 0, 0, 0, none));
        tally = TableTally.NOTHING;
        plain = 0;
        none = 0;
        return taken;
    }

    /** Returns the sheet of a row; empty for a row that is no person's, and where an error leaves it out. */
    public Optional<AnswerSheet> read(TableRow row, ProblemLog problems) {
        if (!layout.rows().has(row) || isBlank(row, 0)) {
            return Optional.empty();
        }
        if (isSpoilt(row)) {
            int mark = problems.mark();
            row.faults().forEach((column, fault) -> problems.add(fault));
            return refused(row, mark, problems);
        }
        if (isFiltered(row)) {
            count(new TableTally(1, 1, 0, 0, 0, 0));
            return Optional.empty();
        }
        if (!row.fits(layout.width())) {
            int mark = problems.mark();
            problems.add(
                    row.start(),
                    Code.OTHER_NUMBER_OF_CELLS,
                    Integer.toString(row.size()),
                    Integer.toString(layout.width()));
            return refused(row, mark, problems);
        }
        if (!isAnswered(row)) {
            count(new TableTally(1, 0, 0, 1, 0, 0));
            return Optional.empty();
        }
        problems.openedRow(
                row.start().file(),
                line -> row.excerpt(line, layout::mayBeQuoted).orElse(""));
        return sheet(row, problems);
    }

    private Optional<AnswerSheet> refused(TableRow row, int mark, ProblemLog problems) {
        problems.add(row.start(), Code.SHEET_LEFT_OUT);
        problems.attribute(mark, layout.codebook().questionnaire().id().name());
        count(new TableTally(1, 0, 0, 0, 1, 0));
        return Optional.empty();
    }

    /**
     * Counts lines that cannot be taken apart into cells.
     *
     * @param line the number of the first
     */
    public void countUnread(int line, int lines) {
        if (layout.rows().has(line)) {
            count(new TableTally(lines, 0, 0, 0, lines, 0));
        }
    }

    private void count(TableTally more) {
        tally = tally.plus(more);
    }

    /** Returns whether all cells from a number on are blank. */
    public static boolean isBlank(TableRow row, int from) {
        for (int number = from; number < row.size(); number++) {
            if (!row.cell(number).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a fault leaves open whose row it is, or whether it counts. */
    private boolean isSpoilt(TableRow row) {
        return row.faults().keySet().stream()
                .anyMatch(column -> layout.filters().stream().anyMatch(filter -> filter.column() == column)
                        || layout.keys().stream().anyMatch(key -> key.columns().contains(column)));
    }

    private boolean isAnswered(TableRow row) {
        for (QuestionCells cells : questions) {
            if (cells.isFilled(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiltered(TableRow row) {
        return !layout.filters().isEmpty()
                && layout.filters().stream()
                        .anyMatch(filter -> filter.counts()
                                != filter.words()
                                        .contains(Words.key(
                                                row.cell(filter.column()).text())));
    }

    private Optional<AnswerSheet> sheet(TableRow row, ProblemLog problems) {
        var sheet = new SheetAssembly(layout.codebook(), row.start(), problems, problems.mark());
        var places = new CellPlaces(row);
        keys.enter(row, sheet, problems);
        sheet.checkSubject(places);
        boolean isSound = row.faults().isEmpty();
        for (QuestionCells cells : questions) {
            if (isSound || !cells.enterFaults(row, sheet)) {
                cells.enter(row, sheet, problems);
            }
        }
        var read = sheet.finish(places);
        if (read.isEmpty()) {
            count(new TableTally(1, 0, 0, 0, 1, 0));
        } else if (read.get().draft()) {
            count(new TableTally(1, 0, 1, 0, 0, 0));
        } else {
            plain++;
            none += none(row, read.get());
        }
        return read;
    }

    private int none(TableRow row, AnswerSheet sheet) {
        int cellsOfNone = 0;
        for (QuestionCells cells : maybeNone) {
            boolean isNone = cells.isNone(row)
                    && !sheet.interview().state(cells.question()).isHidden();
            cellsOfNone += isNone ? 1 : 0;
        }
        return cellsOfNone;
    }

    /** Where the filled cells of a row are. */
    private final class CellPlaces implements SheetAssembly.Places {

        private final TableRow row;

        private CellPlaces(TableRow row) {
            this.row = row;
        }

        @Override
        public boolean has(SheetKey key) {
            return keys.has(key, row);
        }

        @Override
        public Optional<Location> key(SheetKey key) {
            return keys.place(key, row);
        }

        @Override
        public Optional<Location> question(int question) {
            return Stream.of(questions)
                    .filter(cells -> cells.question() == question)
                    .findFirst()
                    .flatMap(cells -> cells.place(row));
        }

        @Override
        public Location answers() {
            return row.start();
        }
    }
}
