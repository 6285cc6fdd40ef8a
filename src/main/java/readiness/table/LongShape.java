package readiness.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.cell.Head;
import readiness.cell.HeaderWords;
import readiness.column.Headers;

/**
 * The shape of a table with one row for each answer: a column names the question.
 *
 * @param item the header of that column
 * @param value the header of the next one, which probably has the answers
 */
record LongShape(String item, String value) {

    /** Fewer questions in one column may be there by chance. */
    private static final int FEWEST = 3;

    /** Tables with one row for each answer have few columns. */
    private static final int MOST_COLUMNS = 30;

    /** Returns the shape of a table whose headers name no questions; empty where it has a row for each person. */
    static Optional<LongShape> of(Head head, Headers headers) {
        var words = headers.words();
        int width = head.width(0);
        long known = head.rows().get(headers.last()).stream()
                .filter(cell -> words.match(cell.text()).isPresent())
                .count();
        return width > MOST_COLUMNS || known > 1
                ? Optional.empty()
                : IntStream.range(0, width)
                        .filter(column -> !words.isQuestion(head.text(0, column)))
                        .filter(column -> namesQuestions(head, column, words))
                        .mapToObj(column -> new LongShape(head.text(0, column), head.text(0, column + 1)))
                        .findFirst();
    }

    /** Returns whether several questions are below each other, and one of them again: the next person answers it. */
    private static boolean namesQuestions(Head head, int column, HeaderWords words) {
        var cells = head.below(0, column);
        var named = cells.stream().filter(words::isQuestion).toList();
        int different = new HashSet<>(named).size();
        return different >= FEWEST && named.size() > different && 2 * named.size() > cells.size();
    }
}
