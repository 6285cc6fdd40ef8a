package readiness.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readiness.cell.DateOrder;
import readiness.cell.Head;
import readiness.cell.TeamNames;
import readiness.cell.Words;
import readiness.column.Layout.FilterColumn;
import readiness.column.Layout.QuestionColumns;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RespondentRole;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/**
 * Determines what each column of a table means, from its headers and from the settings of the assessment.
 *
 * <p>Columns that the settings name come first; the headers by themselves decide about the rest.
 */
public final class ColumnFinder {

    private final String file;
    private final ColumnMap map;
    private final TeamNames teams;
    private final Headers headers;
    private final ProblemLog problems;
    private final HeaderColumns columns;

    public ColumnFinder(String file, ColumnMap map, TeamNames teams, Headers headers, ProblemLog problems) {
        this.file = file;
        this.map = map;
        this.teams = teams.with(map.teams());
        this.headers = headers;
        this.problems = problems;
        this.columns = new HeaderColumns(headers);
    }

    /** Returns the meaning of the columns; empty where an error, which is reported, would spoil every row. */
    public Optional<Layout> find(Optional<Boolean> dayFirst, Set<Integer> skippedLines) {
        return find(dayFirst, skippedLines, false);
    }

    /**
     * Returns the same, or a layout that lacks something that every sheet needs.
     *
     * @param incomplete whether such a layout is asked for
     */
    public Optional<Layout> find(Optional<Boolean> dayFirst, Set<Integer> skippedLines, boolean incomplete) {
        int mark = problems.mark();
        var codebook = headers.words().codebook();
        var tool = headers.tool();
        var keyFinder = new KeyFinder(map, columns, tool, teams, questionnaire());
        var questionFinder = new QuestionFinder(map, columns, tool, codebook, problems);
        reportMissing();
        questionFinder.checkSharedWords();
        reportUnknownRoles();
        var keys = new ArrayList<>(keyFinder.mapped());
        var filters = filters();
        var questions = questionFinder.find();
        keys.addAll(keyFinder.recognised());
        var constants = keyFinder.constants();
        if (!keyFinder.isSubjectGiven(keys, constants) && !problems.hasErrorsSince(mark)) {
            reportMissingSubject(keyFinder, incomplete);
        }
        var unread = new UnreadColumns(file, map, headers, problems)
                .report(columns.taken(), columns.doubled(), questionFinder.answered(questions));
        questions.values().removeIf(QuestionColumns::isEmpty);
        if (!incomplete && questions.isEmpty()) {
            report(Code.ANSWERS_NOTHING);
        }
        if (problems.hasErrorsSince(mark)) {
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(new Layout(
                codebook,
                columns.width(),
                keys,
                constants,
                List.copyOf(questions.values()),
                filters,
                keyFinder.states(),
                new Layout.People(headers.head().order(headers.last()), skippedLines),
                map,
                teams,
                DateOrder.of(dayFirst),
                unread));
    }

    private void reportMissingSubject(KeyFinder keyFinder, boolean incomplete) {
        keyFinder.nearlySubject().ifPresent(column -> reportNearly(column, keyFinder));
        if (!incomplete) {
            report(Code.MISSING_TEAM_COLUMN, subjectKey());
        }
    }

    private void reportNearly(int column, KeyFinder keyFinder) {
        var unlisted =
                keyFinder.unlisted(columns.cells(column)).stream().distinct().toList();
        problems.add(Problem.about(
                        columns.place(column).orElseGet(() -> Location.startOf(file)),
                        Optional.of(unlisted.get(0)),
                        Code.NEARLY_TEAM_COLUMN,
                        Head.title(columns.names(column)),
                        String.join(", ", unlisted),
                        subjectKey())
                .choosingFrom(Id.names(teams.ids())));
    }

    /** Reports headers that the settings name and the table lacks. */
    private void reportMissing() {
        var known = new TreeSet<String>();
        columns.all().forEach(column -> known.addAll(columns.names(column)));
        map.headers()
                .filter(name -> columns.of(name).isEmpty())
                .forEach(name -> problems.addChoice(name.location(), Code.NO_SUCH_COLUMN, known, name.name(), file));
    }

    /** Reports words that the settings explain by a role that the questionnaire lacks. */
    private void reportUnknownRoles() {
        var known = questionnaire().roles().stream().map(RespondentRole::id).toList();
        map.roles().forEach((word, role) -> {
            if (!known.isEmpty() && !known.contains(role)) {
                problems.addChoice(word.location(), Code.UNKNOWN_ROLE, Id.names(known), role.name());
            }
        });
    }

    /** Returns the columns that decide which rows count: by the settings, or as the form tool marks its tests. */
    private List<FilterColumn> filters() {
        var filters = map.filters().isEmpty() ? toolsFilters() : mappedFilters();
        columns.filterBy(filters.stream().map(FilterColumn::column).toList());
        return filters;
    }

    private List<FilterColumn> mappedFilters() {
        return map.filters().stream()
                .flatMap(filter -> columns.of(filter.column()).stream()
                        .map(column -> new FilterColumn(column, filter.words(), filter.counts())))
                .toList();
    }

    private List<FilterColumn> toolsFilters() {
        return headers.tool().stream()
                .flatMap(tool -> tool.except().entrySet().stream())
                .flatMap(tests -> columns.with(name -> Words.key(name).equals(tests.getKey())).stream()
                        .map(column -> new FilterColumn(column, tests.getValue(), false)))
                .toList();
    }

    /** Returns the key of a sheet that says which team or customer it is about. */
    private String subjectKey() {
        return SheetKey.ofSubject(questionnaire().about()).orElseThrow().key();
    }

    private void report(Code code, String... more) {
        var words = Stream.concat(Stream.of(questionnaire().id().name()), Stream.of(more));
        problems.add(Location.startOf(file), code, words.toArray(String[]::new));
    }

    private Questionnaire questionnaire() {
        return headers.words().codebook().questionnaire();
    }
}
