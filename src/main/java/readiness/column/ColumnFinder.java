package readiness.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.cell.CellWords;
import readiness.cell.Teams;
import readiness.cell.UsualWords;
import readiness.cell.Words;
import readiness.column.ColumnMap.Cells;
import readiness.column.ColumnMap.Named;
import readiness.column.Layout.Constant;
import readiness.column.Layout.FilterColumn;
import readiness.column.Layout.KeyColumns;
import readiness.column.Layout.OptionColumn;
import readiness.column.Layout.QuestionColumns;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Suggestions;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/** Determines what each column of a table means, from its headers and from the settings of the assessment. */
public final class ColumnFinder {

    private static final String COMMENT = ".comment";
    private static final Map<String, Boolean> STATES = usualStates();

    private final String file;
    private final ColumnMap map;
    private final Teams teams;
    private final boolean decimalComma;
    private final ProblemLog problems;
    private final Codebook codebook;
    private final HeaderWords words;
    private final Head head;
    private final int lastHeader;
    private final int width;
    private final Optional<Tool> tool;

    /** The columns that have a meaning already. */
    private final Set<Integer> taken = new TreeSet<>();

    /** Columns that repeat another column, and are not reported. */
    private final Set<Integer> doubled = new HashSet<>();

    public ColumnFinder(
            String file, ColumnMap map, Teams teams, boolean decimalComma, Headers headers, ProblemLog problems) {
        this.file = file;
        this.map = map;
        this.teams = teams.with(map.teams());
        this.decimalComma = decimalComma;
        this.problems = problems;
        this.codebook = headers.words().codebook();
        this.words = headers.words();
        this.head = headers.head();
        this.lastHeader = headers.last();
        this.width = head.width(lastHeader);
        this.tool = headers.tool();
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
        reportMissing();
        checkShared();
        var mappedKeys = mappedKeys();
        var filters = filters();
        var byQuestion = new TreeMap<Integer, QuestionColumns>();
        map.questions()
                .forEach((name, cells) ->
                        question(name).ifPresent(number -> byQuestion.put(number, mapped(number, cells))));
        recognised(byQuestion);
        var keys = new ArrayList<>(mappedKeys);
        for (SheetKey key : SheetKey.values()) {
            if (!map.keys().containsKey(key)) {
                recognised(key).ifPresent(keys::add);
            }
        }
        var constants = constants();
        if (!incomplete) {
            checkTeam(keys, constants, mark);
        }
        var unread = new UnreadColumns(file, map, words, head, lastHeader, problems)
                .report(taken, doubled, byQuestion.keySet());
        if (!incomplete
                && byQuestion.values().stream()
                        .allMatch(each ->
                                each.columns().isEmpty() && each.options().isEmpty())) {
            problems.add(
                    Location.startOf(file),
                    Code.ANSWERS_NOTHING,
                    codebook.questionnaire().id().name());
        }
        if (problems.hasErrorsSince(mark)) {
            problems.add(Location.startOf(file), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(new Layout(
                codebook,
                width,
                keys,
                constants,
                List.copyOf(byQuestion.values()),
                filters,
                states(),
                new Layout.People(head.order(lastHeader), skippedLines),
                map,
                teams,
                dayFirst,
                unread));
    }

    private Map<String, Boolean> states() {
        var states = new HashMap<>(STATES);
        boolean isToolsOwn = !map.keys().containsKey(SheetKey.STATE);
        tool.filter(known -> isToolsOwn && !known.states().isEmpty()).ifPresent(known -> {
            states.clear();
            states.putAll(known.states());
        });
        if (map.states().containsKey("*")) {
            states.clear();
        }
        states.putAll(map.states());
        return states;
    }

    private void reportMissing() {
        var headers = new TreeSet<String>();
        IntStream.range(0, width).forEach(column -> headers.addAll(head.names(lastHeader, column)));
        map.headers()
                .filter(name -> columns(name).isEmpty())
                .forEach(name -> problems.addChoice(name.location(), Code.NO_SUCH_COLUMN, headers, name.name(), file));
    }

    /** Returns the columns of a header. */
    private List<Integer> columns(Named name) {
        var exact = columns(header -> header.equals(name.name()));
        return exact.isEmpty() ? columns(header -> Words.key(header).equals(Words.key(name.name()))) : exact;
    }

    private List<Integer> columns(Predicate<String> is) {
        return IntStream.range(0, width)
                .filter(column -> head.names(lastHeader, column).stream().anyMatch(is))
                .boxed()
                .toList();
    }

    private List<KeyColumns> mappedKeys() {
        var keys = new ArrayList<KeyColumns>();
        map.keys().forEach((key, source) -> {
            var columns = source.columns().stream()
                    .filter(name -> !name.isOpen())
                    .flatMap(name -> columns(name).stream())
                    .toList();
            taken.addAll(columns);
            if (!columns.isEmpty()) {
                keys.add(new KeyColumns(key, columns));
            }
        });
        keys.sort(Comparator.comparing(KeyColumns::key));
        return keys;
    }

    private List<Constant> constants() {
        var constants = new ArrayList<Constant>();
        map.keys()
                .forEach((key, source) -> source.is()
                        .ifPresent(node -> constants.add(new Constant(
                                key,
                                key.namesSubject() && node instanceof Node.Scalar scalar
                                        ? new Node.Scalar(
                                                node.location(),
                                                teams.find(scalar.text())
                                                        .map(Id::name)
                                                        .orElse(scalar.text()),
                                                true)
                                        : node))));
        return constants;
    }

    private List<FilterColumn> filters() {
        var filters = new ArrayList<FilterColumn>();
        map.filters()
                .forEach(filter -> columns(filter.column())
                        .forEach(column -> filters.add(new FilterColumn(column, filter.words(), filter.counts()))));
        if (map.filters().isEmpty()) {
            tool.ifPresent(known -> known.except()
                    .forEach((header, tests) -> columns(name -> Words.key(name).equals(header))
                            .forEach(column -> filters.add(new FilterColumn(column, tests, false)))));
        }
        filters.forEach(filter -> taken.add(filter.column()));
        return filters;
    }

    private Optional<Integer> question(Named name) {
        var number = Id.isWellFormed(name.name()) ? codebook.place(new Id(name.name())) : OptionalInt.empty();
        if (number.isEmpty()) {
            problems.addChoice(
                    name.location(),
                    Code.UNKNOWN_QUESTION,
                    codebook.questions().stream()
                            .map(known -> known.id().name())
                            .toList(),
                    name.name(),
                    codebook.questionnaire().id().name());
        }
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private QuestionColumns mapped(int number, Cells cells) {
        Question question = codebook.questions().get(number);
        var columns = new ArrayList<Integer>();
        cells.columns().stream().filter(name -> !name.isOpen()).forEach(name -> columns.addAll(columns(name)));
        if (cells.columns().isEmpty() && cells.options().isEmpty()) {
            IntStream.range(0, width)
                    .filter(column -> matches(column)
                            .anyMatch(match ->
                                    match.question() == number && match.option().isEmpty()))
                    .forEach(columns::add);
        }
        var options = new ArrayList<OptionColumn>();
        cells.options().forEach((option, header) -> {
            if (!Id.isWellFormed(option.name()) || !question.format().choices().contains(new Id(option.name()))) {
                problems.addChoice(
                        option.location(),
                        Code.UNKNOWN_ANSWER,
                        question.format().choices().stream().map(Id::name).toList(),
                        option.name(),
                        question.id().name());
            } else if (!header.isOpen()) {
                columns(header)
                        .forEach(
                                column -> options.add(new OptionColumn(column, new Id(option.name()), cells.ticked())));
            }
        });
        taken.addAll(columns);
        options.forEach(option -> taken.add(option.column()));
        checkMeanings(question, cells);
        var found = new QuestionColumns(number, columns, options, comment(question), cellWords(number, cells));
        return cells.columns().isEmpty() && cells.options().isEmpty() && columns.isEmpty()
                ? withOptions(found, cells.ticked())
                : found;
    }

    /** Reports words that the settings map to an answer that the question does not take. */
    private void checkMeanings(Question question, Cells cells) {
        var plain = new CellWords(question, Map.of(), cells.between().or(map::between), decimalComma);
        cells.words().values().stream()
                .filter(meaning -> !CellWords.OTHER_THAN_OPTIONS.contains(meaning.name()))
                .distinct()
                .forEach(meaning ->
                        new ResponseReader(question, problems).read(plain.node(meaning.name(), meaning.location())));
    }

    /** Reports a word for all questions that is nearly one that some of them take: it would never be met. */
    private void checkShared() {
        var known = new TreeSet<>(CellWords.OTHER_THAN_OPTIONS);
        codebook.questions()
                .forEach(question -> question.format().choices().forEach(option -> known.add(option.name())));
        map.options().values().stream()
                .filter(word -> !known.contains(word.name()))
                .filter(word -> !Suggestions.near(word.name(), known).isEmpty())
                .distinct()
                .forEach(word -> problems.addChoice(
                        word.location(),
                        Code.UNKNOWN_ANSWER,
                        known,
                        word.name(),
                        codebook.questionnaire().id().name()));
    }

    private QuestionColumns withOptions(QuestionColumns question, Set<String> ticked) {
        var options = new ArrayList<OptionColumn>();
        IntStream.range(0, width)
                .forEach(column -> matches(column)
                        .filter(match -> match.question() == question.question()
                                && match.option().isPresent())
                        .findFirst()
                        .ifPresent(match -> options.add(
                                new OptionColumn(column, match.option().orElseThrow(), ticked))));
        options.forEach(option -> taken.add(option.column()));
        return new QuestionColumns(
                question.question(), question.columns(), options, question.comment(), question.words());
    }

    private CellWords cellWords(int number, Cells cells) {
        Question question = codebook.questions().get(number);
        var meanings = new HashMap<String, String>();
        tool.ifPresent(known -> known.blanks().forEach(word -> meanings.put(word, CellWords.BLANK)));
        map.options().forEach((word, meaning) -> meanings.put(word, meaning.name()));
        cells.words().forEach((word, meaning) -> meanings.put(word, meaning.name()));
        return new CellWords(question, meanings, cells.between().or(map::between), decimalComma);
    }

    private Optional<Integer> comment(Question question) {
        var columns = columns(header -> header.equals(question.id().name() + COMMENT));
        taken.addAll(columns);
        return columns.stream().findFirst();
    }

    private Stream<HeaderWords.Match> matches(int column) {
        return head.names(lastHeader, column).stream().flatMap(name -> words.match(name).stream());
    }

    /** Adds the questions that the headers name by themselves. */
    private void recognised(Map<Integer, QuestionColumns> byQuestion) {
        var columns = new TreeMap<Integer, List<Integer>>();
        var options = new TreeMap<Integer, List<OptionColumn>>();
        var mapped = Set.copyOf(byQuestion.keySet());
        for (int column = 0; column < width; column++) {
            int number = column;
            if (!taken.contains(column)) {
                match(column).ifPresent(match -> {
                    if (match.option().isPresent()) {
                        options.computeIfAbsent(match.question(), question -> new ArrayList<>())
                                .add(new OptionColumn(number, match.option().get(), Set.of()));
                    } else {
                        columns.computeIfAbsent(match.question(), question -> new ArrayList<>())
                                .add(number);
                    }
                });
            }
        }
        var found = new TreeSet<>(columns.keySet());
        found.addAll(options.keySet());
        for (int question : found) {
            var whole = columns.getOrDefault(question, List.of());
            var single = options.getOrDefault(question, List.of());
            if (mapped.contains(question)) {
                doubled.addAll(whole);
                single.forEach(option -> doubled.add(option.column()));
                continue;
            }
            taken.addAll(whole);
            single.forEach(option -> taken.add(option.column()));
            byQuestion.put(
                    question,
                    new QuestionColumns(
                            question,
                            whole,
                            single,
                            comment(codebook.questions().get(question)),
                            cellWords(question, new Cells(List.of(), Map.of(), Optional.empty(), Map.of(), Set.of()))));
        }
    }

    /** Returns what a column names: by its own headers, or as an option beside other options of the same question. */
    private Optional<HeaderWords.Match> match(int column) {
        return matches(column).findFirst().or(() -> optionBesideOthers(column));
    }

    private Optional<HeaderWords.Match> optionBesideOthers(int column) {
        return head.names(lastHeader, column).stream()
                .flatMap(name -> words.questionsWithOption(name)
                        .filter(question -> isOption(question, column - 1) || isOption(question, column + 1))
                        .mapToObj(question -> words.ofOption(question, name).orElseThrow()))
                .findFirst();
    }

    private boolean isOption(int question, int column) {
        return column >= 0
                && column < width
                && head.names(lastHeader, column).stream()
                        .anyMatch(name -> words.ofOption(question, name).isPresent());
    }

    private Optional<KeyColumns> recognised(SheetKey key) {
        var named = key == SheetKey.STATE && tool.flatMap(Tool::state).isPresent()
                ? List.of(tool.flatMap(Tool::state).get())
                : UsualWords.inOrder(key.key());
        var found = new ArrayList<Integer>();
        named.forEach(word -> columns(header -> isKey(header, word)).stream()
                .filter(column -> !taken.contains(column) && !found.contains(column))
                .forEach(found::add));
        var subject = SheetKey.ofSubject(codebook.questionnaire().about());
        if (subject.filter(key::equals).isPresent() && found.isEmpty() && teams.areListed()) {
            IntStream.range(0, width)
                    .filter(column -> !taken.contains(column))
                    .filter(column -> teams.areAll(Set.copyOf(head.below(lastHeader, column))))
                    .findFirst()
                    .ifPresent(found::add);
        }
        boolean isAskedFor = !key.namesSubject() || subject.filter(key::equals).isPresent();
        if (found.isEmpty() || !isAskedFor) {
            return Optional.empty();
        }
        taken.addAll(found);
        return Optional.of(new KeyColumns(key, found));
    }

    /** The last part of a path counts: tools that group questions write {@code group/team}. */
    private static boolean isKey(String header, String word) {
        String key = Words.key(header);
        return key.equals(word) || key.substring(key.lastIndexOf('/') + 1).equals(word);
    }

    private void checkTeam(List<KeyColumns> keys, List<Constant> constants, int mark) {
        var subject = SheetKey.ofSubject(codebook.questionnaire().about());
        boolean given = subject.isEmpty()
                || keys.stream().anyMatch(key -> key.key() == subject.get())
                || constants.stream().anyMatch(key -> key.key() == subject.get());
        if (!given && !problems.hasErrorsSince(mark)) {
            problems.add(
                    Location.startOf(file),
                    Code.MISSING_TEAM_COLUMN,
                    codebook.questionnaire().id().name());
        }
    }

    private static Map<String, Boolean> usualStates() {
        var states = new LinkedHashMap<String, Boolean>();
        UsualWords.keys("complete").forEach(word -> states.put(word, false));
        UsualWords.keys("draft").forEach(word -> states.put(word, true));
        return states;
    }
}
