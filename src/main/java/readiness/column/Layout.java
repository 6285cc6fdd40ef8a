package readiness.column;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readiness.answers.Codebook;
import readiness.cell.CellWords;
import readiness.cell.DateOrder;
import readiness.cell.TableRow;
import readiness.cell.TeamNames;
import readiness.document.Node;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;

/**
 * The meaning of each column of a table. Columns are numbered from 0.
 *
 * @param codebook of the questionnaire that the table answers
 * @param width how many columns the table has
 * @param keys the columns of the keys of a sheet
 * @param constants the keys that are the same in every row
 * @param questions the columns of the questions, in the order of the questionnaire
 * @param filters the columns that decide which rows count
 * @param states whether a row is a draft, by the keys of the words in the column of the state
 * @param rows which rows are people
 * @param map what the assessment says about the table
 * @param teams the teams that a row may be about
 * @param dates whether the day is before the month in them
 * @param unread the headers of the columns that nothing reads, with their numbers
 */
public record Layout(
        Codebook codebook,
        int width,
        List<KeyColumns> keys,
        List<Constant> constants,
        List<QuestionColumns> questions,
        List<FilterColumn> filters,
        Map<String, Boolean> states,
        People rows,
        ColumnMap map,
        TeamNames teams,
        DateOrder dates,
        List<UnreadColumn> unread) {

    /** The columns of a key; the first that is filled holds. */
    public record KeyColumns(SheetKey key, List<Integer> columns) {}

    /** A key that is the same in every row. */
    public record Constant(SheetKey key, Node value) {}

    /**
     * The columns of a question.
     *
     * @param question its number in the codebook
     * @param columns of whole answers; the first that is filled holds
     * @param former those of {@code columns} that former ids head; they come last, the most recent id first
     * @param options the columns of single options
     * @param comments the columns with what people say about it; the first that is filled holds
     * @param isBox whether the column of a question to say yes or no to is a box, of which only ticks are written
     * @param words the meanings of the words in the cells
     */
    public record QuestionColumns(
            int question,
            List<Integer> columns,
            List<FormerColumn> former,
            List<OptionColumn> options,
            List<Integer> comments,
            boolean isBox,
            CellWords words) {

        /** Returns whether no column answers the question: it is not there, and no cell of it is empty. */
        boolean isEmpty() {
            return columns.isEmpty() && options.isEmpty();
        }
    }

    /** A column whose header is an id that its question had before. */
    public record FormerColumn(int column, Id id) {}

    /**
     * A column that says whether an option was chosen.
     *
     * @param ticked the keys of the words that say so
     */
    public record OptionColumn(int column, Id option, Set<String> ticked) {}

    /** A column for whose words a row counts, or does not count. */
    public record FilterColumn(int column, Set<String> words, boolean counts) {}

    /**
     * Which rows are people.
     *
     * @param lastHeader the number of the last row of headers
     * @param skipped the numbers of rows that are no person
     */
    public record People(int lastHeader, Set<Integer> skipped) {
        public boolean has(TableRow row) {
            return has(row.order());
        }

        /** Returns whether the row with this number is a person. */
        public boolean has(int order) {
            return order > lastHeader && !skipped.contains(order);
        }
    }

    /** A column that nothing reads. */
    public record UnreadColumn(int column, String header) {}

    /** Returns the same layout of a table whose dates show the order of day and month. */
    public Layout with(DateOrder order) {
        return new Layout(
                codebook, width, keys, constants, questions, filters, states, rows, map, teams, order, unread);
    }

    /** Returns whether a message may quote the cells of a column: not those of respondents, nor what nothing reads. */
    public boolean mayBeQuoted(int column) {
        return keys.stream()
                        .filter(key -> key.key() != SheetKey.RESPONDENT)
                        .anyMatch(key -> key.columns().contains(column))
                || questions.stream()
                        .anyMatch(cells -> cells.columns().contains(column)
                                || cells.options().stream().anyMatch(option -> option.column() == column));
    }
}
