package readiness.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.assessment.Instrument;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.TeamNames;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.ProblemLog;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** What is found out about the columns of a table under test, whose cells are separated by {@code |}. */
final class Meanings {

    private final ProblemLog problems = new ProblemLog();
    private final Optional<Layout> layout;
    private final Optional<Headers> headers;

    private Meanings(String table, ColumnMap map, TeamNames teams, List<String> questionnaires) {
        var catalogue = QuestionnaireCatalogue.listed();
        questionnaires.forEach(text -> catalogue.add(
                new Instrument(QuestionnaireReader.read("q.yaml", text).value().orElseThrow())));
        this.headers = Headers.find("a.csv", head(table), map, catalogue, problems);
        this.layout = headers.flatMap(
                found -> new ColumnFinder("a.csv", map, teams, found, problems).find(Optional.empty(), Set.of()));
    }

    /** Looks at a table about warmth, of which the assessment says nothing. */
    static Meanings of(String table) {
        return of(table, ColumnMap.none());
    }

    static Meanings of(String table, ColumnMap map) {
        return of(table, map, TeamNames.unlisted());
    }

    static Meanings of(String table, ColumnMap map, TeamNames teams) {
        return new Meanings(table, map, teams, List.of(Examples.WARMTH));
    }

    /** Looks at a table that may answer any of these questionnaires. */
    static Meanings among(List<String> questionnaires, String table, ColumnMap map) {
        return new Meanings(table, map, TeamNames.unlisted(), questionnaires);
    }

    private static Head head(String table) {
        var lines = table.split("\n", -1);
        var rows = new ArrayList<List<Cell>>();
        for (int line = 0; line < lines.length; line++) {
            var cells = new ArrayList<Cell>();
            int column = 1;
            for (String cell : lines[line].split("\\|", -1)) {
                cells.add(new Cell(cell.replace('~', '\n').strip(), new Location("a.csv", line + 1, column)));
                column += cell.length() + 1;
            }
            rows.add(cells);
        }
        return new Head(rows, IntStream.rangeClosed(1, lines.length).boxed().toList());
    }

    /** Returns the meaning of each column in order; {@code -} for a column that nothing reads. */
    List<String> all() {
        var found = layout.orElseThrow();
        return IntStream.range(0, found.width())
                .mapToObj(column -> String.join(" and ", meanings(found, column).toList()))
                .map(meaning -> meaning.isEmpty() ? "-" : meaning)
                .toList();
    }

    private static Stream<String> meanings(Layout layout, int column) {
        return Stream.of(
                        layout.keys().stream()
                                .filter(key -> key.columns().contains(column))
                                .map(key -> key.key().key()),
                        layout.filters().stream()
                                .filter(filter -> filter.column() == column)
                                .map(filter -> filter.counts() ? "only" : "except"),
                        layout.questions().stream().flatMap(question -> meanings(layout, question, column)))
                .flatMap(each -> each);
    }

    private static Stream<String> meanings(Layout layout, Layout.QuestionColumns question, int column) {
        String id = layout.codebook().questions().get(question.question()).id().name();
        return Stream.of(
                        question.columns().stream()
                                .filter(each -> each == column)
                                .map(each -> id),
                        question.options().stream()
                                .filter(each -> each.column() == column)
                                .map(each -> id + ": " + each.option()),
                        question.comments().stream()
                                .filter(each -> each == column)
                                .map(each -> id + ".comment"))
                .flatMap(each -> each);
    }

    Optional<Layout> layout() {
        return layout;
    }

    Headers headers() {
        return headers.orElseThrow();
    }

    /** Returns what is reported, as place, number and code. */
    List<String> reported() {
        return Folder.lines(problems.all());
    }

    /** Returns the first problem with this code. */
    Problem problem(Code code) {
        return problems.all().stream()
                .filter(problem -> problem.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first problem that is reported. */
    Problem first() {
        return problems.all().get(0);
    }
}
