package readiness.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.cell.CellWords;
import readiness.cell.FormTool;
import readiness.cell.Head;
import readiness.cell.HeaderWords;
import readiness.cell.TableRow;
import readiness.cell.Words;
import readiness.column.Headers;
import readiness.column.Layout;
import readiness.column.Layout.KeyColumns;
import readiness.column.Layout.OptionColumn;
import readiness.column.Layout.QuestionColumns;
import readiness.intake.TablePreview.Line;
import readiness.intake.TablePreview.Unknown;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Text;
import readiness.row.QuestionCells;
import readiness.row.RowAssembler;
import readiness.row.Table;
import readiness.sheet.SheetKey;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/** Looks at all cells of a table, and counts those that are understood. */
public final class Previewer {

    /** Of a column with more unknown words, something else is wrong. */
    private static final int MOST_WORDS = 30;

    private final Layout layout;
    private final Headers headers;
    private final Map<Integer, int[]> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> unknown = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> unknownSubjects = new LinkedHashMap<>();
    private int rows;

    public Previewer(Layout layout, Headers headers) {
        this.layout = layout;
        this.headers = headers;
    }

    /** Looks at a table; rows that cannot be read are reported. */
    public TablePreview look(String file, Table table, ProblemLog problems) {
        var cells = layout.questions().stream()
                .map(columns -> new QuestionCells(layout, columns))
                .toList();
        var said = ProblemGroups.ofSentences();
        table.forEach(
                row -> {
                    if (layout.rows().has(row) && !RowAssembler.isBlank(row, 0)) {
                        rows++;
                        cells.forEach(each -> each.look(row, this::count));
                        keys(row, said);
                        if (row.isHidden()) {
                            said.add(Problem.at(row.start(), Code.HIDDEN_ROW));
                        }
                    }
                },
                problems);
        said.report(file, problems);
        return new TablePreview(
                file,
                headers.tool().map(FormTool::title),
                layout.codebook().questionnaire().id().name(),
                rows,
                lines(),
                unread(),
                unread().stream()
                        .filter(header -> !FormTool.isOwn(headers.tool(), header))
                        .toList(),
                open(),
                subjectMissing(),
                unknown());
    }

    /** Counts a filled cell of a question. */
    private void count(int column, int question, String word, boolean understood) {
        var count = counts.computeIfAbsent(column, number -> new int[2]);
        count[0] += understood ? 1 : 0;
        count[1]++;
        if (!understood) {
            note(layout.codebook().questions().get(question).id().name(), word, unknown);
        }
    }

    private static void note(String meaning, String word, Map<String, Map<String, Integer>> unknown) {
        var words = unknown.computeIfAbsent(meaning, first -> new LinkedHashMap<>());
        if (words.size() < MOST_WORDS || words.containsKey(word)) {
            words.merge(word, 1, Integer::sum);
        }
    }

    private void keys(TableRow row, ProblemGroups dates) {
        for (KeyColumns key : layout.keys()) {
            for (int column : key.columns()) {
                if (column < row.size() && !row.cell(column).isEmpty()) {
                    String word = row.cell(column).text();
                    boolean understood = isUnderstood(key.key(), word);
                    var count = counts.computeIfAbsent(column, number -> new int[2]);
                    count[0] += understood ? 1 : 0;
                    count[1]++;
                    if (!understood && key.key() == SheetKey.DATE) {
                        dates.add(Problem.at(row.place(column), Code.DATES_NOT_READ));
                    }
                    if (!understood && key.key().isSubject()) {
                        note(key.key().key(), word, unknownSubjects);
                    }
                }
            }
        }
    }

    private boolean isUnderstood(SheetKey key, String word) {
        return switch (key) {
            case TEAM, CUSTOMER ->
                layout.teams().find(word).isPresent()
                        || (!layout.teams().areListed() && Id.isWellFormed(word) && !Id.isAmbiguous(word));
            case DATE -> layout.dates().iso(word).isPresent();
            case STATE ->
                layout.states().containsKey(Words.key(word)) || layout.states().containsKey("*");
            default -> true;
        };
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        IntStream.range(0, layout.width())
                .forEach(column -> meaning(column).ifPresent(meaning -> {
                    var count = counts.getOrDefault(column, new int[2]);
                    var names = headers.head().names(headers.last(), column);
                    lines.add(new Line(names.isEmpty() ? "" : Head.title(names), meaning, count[0], count[1]));
                }));
        return lines;
    }

    private Optional<String> meaning(int column) {
        for (KeyColumns key : layout.keys()) {
            if (key.columns().contains(column)) {
                return Optional.of(key.key().key());
            }
        }
        for (QuestionColumns question : layout.questions()) {
            String id =
                    layout.codebook().questions().get(question.question()).id().name();
            if (question.columns().contains(column)) {
                return Optional.of(id);
            }
            if (question.comments().contains(column)) {
                return Optional.of(id + HeaderWords.COMMENT);
            }
            for (OptionColumn option : question.options()) {
                if (option.column() == column) {
                    return Optional.of(id + ": " + option.option().name());
                }
            }
        }
        return Optional.empty();
    }

    private List<String> unread() {
        return layout.unread().stream().map(Layout.UnreadColumn::header).toList();
    }

    private Map<String, Text> open() {
        var open = new LinkedHashMap<String, Text>();
        IntStream.range(0, layout.codebook().questions().size())
                .filter(number -> layout.questions().stream()
                        .noneMatch(each -> each.question() == number
                                && !(each.columns().isEmpty() && each.options().isEmpty())))
                .mapToObj(layout.codebook().questions()::get)
                .forEach(question ->
                        open.put(question.id().name(), question.phrasing().text()));
        return open;
    }

    private Optional<String> subjectMissing() {
        return SheetKey.ofSubject(layout.codebook().questionnaire().about())
                .filter(subject -> layout.keys().stream().noneMatch(key -> key.key() == subject)
                        && layout.constants().stream().noneMatch(key -> key.key() == subject))
                .map(SheetKey::key);
    }

    private List<Unknown> unknown() {
        var all = new ArrayList<Unknown>();
        unknownSubjects.forEach((key, words) ->
                words.forEach((word, times) -> all.add(new Unknown(key, word, times, subjects(word), true))));
        unknown.forEach((question, words) ->
                words.forEach((word, times) -> all.add(new Unknown(question, word, times, choices(question), false))));
        return all;
    }

    /** Returns the teams or customers that a word may name; where none are listed, the id that resembles it. */
    private List<String> subjects(String word) {
        return layout.teams().areListed() ? Id.names(layout.teams().ids()) : List.of(Id.resembling(word));
    }

    private List<String> choices(String id) {
        return layout.codebook().questions().stream()
                .filter(question -> question.id().name().equals(id))
                .flatMap(question -> Stream.concat(
                        Id.names(question.format().choices()).stream(),
                        CellWords.takesSeveral(question) ? Stream.of(CellWords.NONE) : Stream.of()))
                .distinct()
                .toList();
    }
}
