package readiness.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.HeaderWords;
import readiness.problem.Location;

/** Two rows of which the upper has titles: each is about the columns up to the next one. */
final class HeaderPair {

    private final HeaderWords words;
    private final Head head;
    private final int upper;

    /** The title above each column. */
    private final List<String> titles = new ArrayList<>();

    /** The questions below whose title are options of them. */
    private final Set<Integer> parted = new HashSet<>();

    /** @param upper the number of the upper row, from 0 */
    HeaderPair(HeaderWords words, Head head, int upper) {
        this.words = words;
        this.head = head;
        this.upper = upper;
        String title = "";
        for (int column = 0; column < head.width(upper + 1); column++) {
            title = above(column).isBlank() ? title : above(column);
            titles.add(title);
            option(column).map(HeaderWords.Match::question).ifPresent(parted::add);
        }
    }

    /** Returns whether the lower row has headers: options below the title of another column, or questions. */
    boolean isSecondHeader() {
        boolean hasOptions = columns()
                .anyMatch(column -> above(column).isBlank() && option(column).isPresent());
        var questions = columns().filter(this::isQuestion).mapToObj(this::below).toList();
        // A person may have written the name of a question in a cell.
        return hasOptions || questions.size() > 1 || questions.stream().anyMatch(text -> text.contains(" "));
    }

    private boolean isQuestion(int column) {
        var below = words.match(below(column));
        var above = words.match(above(column));
        return below.isPresent()
                && (above.isEmpty() || above.get().question() == below.get().question());
    }

    /**
     * Returns the first rows with each option joined to its question, in the lower row.
     *
     * @param isHeader whether the lower row has the headers of all columns, and not only what the titles leave out
     */
    Head joined(boolean isHeader) {
        var above = new ArrayList<Cell>();
        var below = new ArrayList<Cell>();
        for (int column : columns().toArray()) {
            boolean isOption = option(column).isPresent() || isUnknownOption(column);
            boolean isKept = isHeader || above(column).isBlank() || isQuestion(column);
            String joined = titles.get(column) + " [" + below(column) + "]";
            above.add(new Cell(isOption ? "" : above(column), place(upper, column)));
            below.add(new Cell(isOption ? joined : isKept ? below(column) : "", place(upper + 1, column)));
        }
        var rows = new ArrayList<>(head.rows());
        rows.set(upper, above);
        rows.set(upper + 1, below);
        return new Head(rows, head.orders());
    }

    /** The first of a question's options need not be one that the questionnaire has. */
    private boolean isUnknownOption(int column) {
        return !above(column).isBlank()
                && !below(column).isBlank()
                && question(column)
                        .filter(title -> parted.contains(title.question()))
                        .isPresent()
                && words.match(below(column)).isEmpty();
    }

    private Optional<HeaderWords.Match> option(int column) {
        return below(column).isBlank()
                ? Optional.empty()
                : question(column).flatMap(title -> words.ofOption(title.question(), below(column)));
    }

    /** Returns the question that the title above a column is. */
    private Optional<HeaderWords.Match> question(int column) {
        return words.match(titles.get(column)).filter(title -> title.option().isEmpty());
    }

    private IntStream columns() {
        return IntStream.range(0, titles.size());
    }

    private String above(int column) {
        return head.text(upper, column);
    }

    private String below(int column) {
        return head.text(upper + 1, column);
    }

    private Location place(int row, int column) {
        var cells = head.rows().get(row);
        return column < cells.size() ? cells.get(column).place() : Location.startOf("");
    }
}
