package readiness.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readiness.cell.FormTool;
import readiness.cell.HeaderText;
import readiness.cell.StateWords;
import readiness.cell.TeamNames;
import readiness.cell.UsualWords;
import readiness.cell.Words;
import readiness.column.Layout.Constant;
import readiness.column.Layout.KeyColumns;
import readiness.document.Node;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RespondentRole;
import readiness.sheet.RoleNames;
import readiness.sheet.SheetKey;

/** Determines which columns hold the keys of a sheet: the team, the respondent, the role, the date, the state. */
final class KeyFinder {

    private final ColumnMap map;
    private final HeaderColumns columns;
    private final Optional<FormTool> tool;
    private final TeamNames teams;
    private final Optional<SheetKey> subject;
    private final List<RespondentRole> roles;

    /** The columns by each word that their headers can be read as. */
    private final Map<String, Set<Integer>> byWord = new HashMap<>();

    /** The cells of the column of the state that shows itself. */
    private List<String> stateCells = List.of();

    KeyFinder(
            ColumnMap map,
            HeaderColumns columns,
            Optional<FormTool> tool,
            TeamNames teams,
            Questionnaire questionnaire) {
        this.map = map;
        this.columns = columns;
        this.tool = tool;
        this.teams = teams;
        this.subject = SheetKey.ofSubject(questionnaire.about());
        this.roles = questionnaire.roles();
        columns.all()
                .forEach(column -> columns.names(column).stream()
                        .flatMap(this::words)
                        .forEach(word -> byWord.computeIfAbsent(word, first -> new TreeSet<>())
                                .add(column)));
    }

    /** Returns the columns that the settings name. */
    List<KeyColumns> mapped() {
        var keys = new ArrayList<KeyColumns>();
        map.keys().forEach((key, source) -> {
            var named = columns.of(source.columns());
            columns.take(named);
            if (!named.isEmpty()) {
                keys.add(new KeyColumns(key, named));
            }
        });
        keys.sort(Comparator.comparing(KeyColumns::key));
        return keys;
    }

    /** Returns the columns that show themselves what they hold, of keys that the settings do not name. */
    List<KeyColumns> recognised() {
        return Stream.of(SheetKey.values())
                .filter(key -> !map.keys().containsKey(key))
                .flatMap(key -> recognised(key).stream())
                .toList();
    }

    private Optional<KeyColumns> recognised(SheetKey key) {
        boolean isSubject = subject.filter(key::equals).isPresent();
        var found = new ArrayList<Integer>();
        names(key)
                .forEach(word -> byWord.getOrDefault(word, Set.of()).stream()
                        .filter(column -> (isFree(key, column) || isToolsState(key)) && !found.contains(column))
                        .forEach(found::add));
        if (isSubject && found.isEmpty() && teams.areListed()) {
            columns.all()
                    .filter(columns::isFree)
                    .filter(column -> teams.areAll(Set.copyOf(columns.cells(column))))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (key == SheetKey.ROLE && found.isEmpty()) {
            onlyColumn(cells -> cells.stream().allMatch(this::isRole)).ifPresent(found::add);
        }
        if (key == SheetKey.STATE && found.isEmpty() && !isToolsState(key)) {
            onlyColumn(StateWords::areAll).filter(column -> isFree(key, column)).ifPresent(found::add);
        }
        if (found.isEmpty() || (key.isSubject() && !isSubject)) {
            return Optional.empty();
        }
        if (key == SheetKey.STATE) {
            stateCells = columns.cells(found.get(0));
        }
        columns.take(found);
        return Optional.of(new KeyColumns(key, found));
    }

    /** Where the settings say which rows count by a column, its words need not be those of a state. */
    private boolean isFree(SheetKey key, int column) {
        return columns.isFree(column) && !(key == SheetKey.STATE && columns.isFilter(column));
    }

    /** Returns whether the tool has a column of its own for the state: LimeSurvey's is that of the date too. */
    private boolean isToolsState(SheetKey key) {
        return key == SheetKey.STATE && tool.flatMap(FormTool::state).isPresent();
    }

    /** Returns the one free column whose filled cells show what they are; of two it is not known which is meant. */
    private Optional<Integer> onlyColumn(Predicate<List<String>> cells) {
        var found = columns.all()
                .filter(columns::isFree)
                .filter(column -> !columns.cells(column).isEmpty() && cells.test(columns.cells(column)))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isRole(String word) {
        return map.role(word).isPresent() || RoleNames.find(roles, word).isPresent();
    }

    private List<String> names(SheetKey key) {
        return tool.flatMap(FormTool::state)
                .filter(state -> key == SheetKey.STATE)
                .map(List::of)
                .orElseGet(() -> UsualWords.inOrder(key.key()));
    }

    /** The last part of a path counts: tools that group questions write {@code group/team}; numbers do not. */
    private Stream<String> words(String header) {
        return Stream.of(header, HeaderText.plain(header), HeaderText.code(header))
                .flatMap(each -> Stream.of(each, columns.withoutGroups(each)))
                .map(Words::key)
                .flatMap(key -> Stream.of(key, key.replace('-', ' ')));
    }

    /** Returns the keys that are the same in every row. */
    List<Constant> constants() {
        var constants = new ArrayList<Constant>();
        map.keys()
                .forEach((key, source) ->
                        source.is().ifPresent(node -> constants.add(new Constant(key, constant(key, node)))));
        return constants;
    }

    private Node constant(SheetKey key, Node node) {
        return key.isSubject() && node instanceof Node.Scalar scalar
                ? new Node.Scalar(
                        node.location(), teams.find(scalar.text()).map(Id::name).orElse(scalar.text()), true)
                : node;
    }

    /** Returns whether the rows say which team or customer they are about, where the questionnaire needs one. */
    boolean isSubjectGiven(List<KeyColumns> keys, List<Constant> constants) {
        return subject.isEmpty()
                || keys.stream().anyMatch(key -> key.key() == subject.get())
                || constants.stream().anyMatch(key -> key.key() == subject.get());
    }

    /** Returns the free column most of whose cells, not all, name teams or customers; empty where there is none. */
    Optional<Integer> nearlySubject() {
        return columns.all()
                .filter(columns::isFree)
                .filter(column -> {
                    var cells = columns.cells(column);
                    return !cells.isEmpty() && 2 * unlisted(cells).size() < cells.size();
                })
                .boxed()
                .findFirst();
    }

    /** Returns the words that name no team or customer. */
    List<String> unlisted(List<String> words) {
        return words.stream().filter(word -> teams.find(word).isEmpty()).toList();
    }

    /** Returns whether a row is a draft, by the keys of the words in the column of the state. */
    Map<String, Boolean> states() {
        var usual = tool.map(FormTool::states)
                .filter(states -> !map.keys().containsKey(SheetKey.STATE) && !states.isEmpty())
                .orElseGet(() -> StateWords.of(stateCells));
        return StateWords.with(usual, map.states());
    }
}
