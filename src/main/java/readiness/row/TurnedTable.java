package readiness.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.cell.Cell;
import readiness.cell.DateWords;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.column.Layout;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Question;
import readiness.source.ProblemLog;

/**
 * The people of a table with one row an answer: a row for each, and a column for each question.
 *
 * @param items the questions
 * @param dayFirst whether the day is before the month in dates; empty where nothing shows it
 */
record TurnedTable(
        LongColumns columns, LongKeys keys, List<String> items, List<LongPerson> people, Optional<Boolean> dayFirst)
        implements Table {

    /** Returns the order of day and month that the settings name, or a date proves. */
    static Optional<Boolean> order(LongKeys keys, List<LongPerson> people, Optional<Boolean> named) {
        return named.or(() -> DateWords.order(people.stream()
                .flatMap(person -> keys.dates().stream().flatMap(column -> person.about(column).stream()))
                .map(Cell::text)));
    }

    @Override
    public Optional<Head> open() {
        return Optional.of(new Head(
                Stream.concat(
                                Stream.of(headers()),
                                people.stream().limit(Head.SIZE - 1L).map(this::cells))
                        .toList(),
                IntStream.rangeClosed(1, people.size() + 1).boxed().toList()));
    }

    private List<Cell> headers() {
        Location start = columns.headers().get(columns.item()).place();
        var headers = new ArrayList<Cell>();
        keys.all().forEach(column -> headers.add(columns.headers().get(column)));
        items.forEach(item -> headers.add(new Cell(item, start)));
        return headers;
    }

    private List<Cell> cells(LongPerson person) {
        var cells = new ArrayList<Cell>();
        keys.all()
                .forEach(column -> cells.add(
                        person.about(column).isEmpty()
                                ? new Cell("", person.start())
                                : keys.ofPerson(column, person.about(column), dayFirst)));
        IntStream.range(0, items.size()).forEach(item -> cells.add(person.answer(item)));
        return cells;
    }

    @Override
    public void forEach(Consumer<TableRow> rows, ProblemLog problems) {
        rows.accept(ListedRow.of(headers().get(0).place(), 1, headers(), Map.of()));
        rows(Map.of()).forEach(rows);
    }

    @Override
    public void read(Layout layout, Rows into) {
        var questions = new HashMap<Integer, Question>();
        for (var answered : layout.questions()) {
            Question question = layout.codebook().questions().get(answered.question());
            if (takesOne(question)) {
                answered.columns().forEach(column -> questions.put(column, question));
            }
        }
        Iterable<ListedRow> rows = () -> rows(questions).iterator();
        into.read(rows, layout);
    }

    /** Several options, and several remarks, may be in rows of their own. */
    private static boolean takesOne(Question question) {
        return question.format().fold(choice -> true, multiple -> false, number -> true, yesNo -> true, text -> false);
    }

    private Stream<ListedRow> rows(Map<Integer, Question> questions) {
        return IntStream.range(0, people.size()).mapToObj(number -> {
            var person = people.get(number);
            return ListedRow.of(person.start(), number + 2, cells(person), faults(person, questions));
        });
    }

    /** Returns where the rows of a person contradict each other. */
    private Map<Integer, Problem> faults(LongPerson person, Map<Integer, Question> questions) {
        var faults = new HashMap<Integer, Problem>();
        for (int number = 0; number < keys.all().size(); number++) {
            int column = keys.all().get(number);
            var said = person.about(column);
            if (said.size() > 1) {
                int place = number;
                keys.mustAgree(column)
                        .ifPresent(key -> faults.put(
                                place,
                                fault(
                                        said,
                                        Code.TWO_CELLS,
                                        key.key(),
                                        said.get(1).text())));
            }
        }
        questions.forEach((column, question) -> {
            var given = person.answers(column - keys.all().size());
            if (given.size() > 1) {
                String id = question.id().name();
                faults.put(column, fault(given, Code.TWO_ANSWERS, given.get(1).text(), id));
            }
        });
        return faults;
    }

    private static Problem fault(List<Cell> cells, Code code, String... words) {
        return Problem.at(cells.get(1).place(), code, words).since(cells.get(0).place());
    }
}
