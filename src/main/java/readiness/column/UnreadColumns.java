package readiness.column;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readiness.cell.FormTool;
import readiness.cell.Head;
import readiness.cell.HeaderText;
import readiness.cell.HeaderWords;
import readiness.column.ColumnMap.Others;
import readiness.column.Layout.UnreadColumn;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Reports the columns of a table that nothing reads, as the assessment wants it: none is left out in silence. */
final class UnreadColumns {

    private final String file;
    private final ColumnMap map;
    private final HeaderWords words;
    private final Head head;
    private final int lastHeader;
    private final Optional<FormTool> tool;
    private final ProblemLog problems;

    UnreadColumns(String file, ColumnMap map, Headers headers, ProblemLog problems) {
        this.file = file;
        this.map = map;
        this.words = headers.words();
        this.head = headers.head();
        this.lastHeader = headers.last();
        this.tool = headers.tool();
        this.problems = problems;
    }

    /**
     * Returns the columns that nothing reads, and reports them.
     *
     * @param taken the columns that have a meaning
     * @param doubled those that ask a question which another column answers
     * @param answered the numbers of the questions that a column answers
     */
    List<UnreadColumn> report(Set<Integer> taken, Set<Integer> doubled, Set<Integer> answered) {
        var unread = IntStream.range(0, head.width(lastHeader))
                .filter(column -> !taken.contains(column) && !doubled.contains(column))
                .filter(column -> !head.names(lastHeader, column).isEmpty())
                .mapToObj(column -> new UnreadColumn(column, Head.title(head.names(lastHeader, column))))
                .toList();
        var others = unread.stream()
                .filter(column -> !FormTool.isOwn(tool, column.header())
                        && !FormTool.isOwn(tool, HeaderText.code(column.header())))
                .toList();
        if (!others.isEmpty()) {
            reportOthers(others, unanswered(answered));
            if (!answered.isEmpty()) {
                reportUnanswered(others, unanswered(answered));
            }
        }
        doubled.stream().filter(column -> !taken.contains(column)).sorted().forEach(this::reportDoubled);
        return unread;
    }

    private void reportOthers(List<UnreadColumn> others, List<String> unanswered) {
        if (map.others() == Others.REFUSE) {
            others.forEach(column -> problems.addChoice(
                    place(column.column()), Code.UNKNOWN_COLUMN, unanswered, column.header(), questionnaire()));
        } else if (map.others() == Others.WARN) {
            problems.add(
                    place(others.get(0).column()),
                    Code.COLUMNS_NOT_READ,
                    String.join(", ", others.stream().map(UnreadColumn::header).toList()));
        }
    }

    private void reportUnanswered(List<UnreadColumn> others, List<String> unanswered) {
        if (!unanswered.isEmpty()) {
            problems.add(
                    place(others.get(0).column()),
                    Code.QUESTIONS_WITHOUT_COLUMN,
                    String.join(", ", unanswered),
                    others.get(0).header());
        }
    }

    private void reportDoubled(int column) {
        var names = head.names(lastHeader, column);
        problems.add(
                place(column),
                Code.QUESTION_NOT_READ,
                names.get(0),
                names.stream()
                        .flatMap(name -> words.match(name).stream())
                        .map(match -> idOf(match.question()))
                        .findFirst()
                        .orElse(""));
    }

    private List<String> unanswered(Set<Integer> answered) {
        return IntStream.range(0, words.codebook().questions().size())
                .filter(question -> !answered.contains(question))
                .mapToObj(this::idOf)
                .toList();
    }

    private String idOf(int question) {
        return words.codebook().questions().get(question).id().name();
    }

    private String questionnaire() {
        return words.codebook().questionnaire().id().name();
    }

    private Location place(int column) {
        return head.place(lastHeader, column).orElseGet(() -> Location.startOf(file));
    }
}
