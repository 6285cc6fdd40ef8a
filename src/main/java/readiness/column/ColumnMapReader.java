package readiness.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.cell.Words;
import readiness.column.ColumnMap.AnswerSource;
import readiness.column.ColumnMap.Filter;
import readiness.column.ColumnMap.KeySource;
import readiness.column.ColumnMap.Others;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.Glob;
import readiness.source.ProblemLog;
import readiness.source.SourceFiles;
import readiness.wording.Keyword;

/** Reads one entry of {@code columns:}. */
public final class ColumnMapReader {

    private static final Map<String, RepeatedRows> REPEATED = Keyword.byKey(RepeatedRows.values());
    private static final Map<String, Others> OTHERS = Keyword.byKey(Others.values());
    private static final Map<String, Boolean> EMPTY =
            TableFormatReader.ordered(Map.entry("none", true), Map.entry("blank", false));
    private static final Map<String, Boolean> STATES =
            TableFormatReader.ordered(Map.entry("complete", false), Map.entry("draft", true));

    private final Fields fields;
    private final ProblemLog problems;

    private ColumnMapReader(Fields fields, ProblemLog problems) {
        this.fields = fields;
        this.problems = problems;
    }

    public static Optional<ColumnMap> read(Node node, ProblemLog problems) {
        return Fields.of(node, problems).flatMap(fields -> new ColumnMapReader(fields, problems).map());
    }

    private Optional<ColumnMap> map() {
        var files = fields.required("files").flatMap(this::matcher);
        var questionnaire = fields.optional("questionnaire").flatMap(this::named);
        var format = new TableFormatReader(fields, problems).read();
        var keys = keys();
        var teams = teams();
        var roles = entries("roles", value -> Values.newId(value, problems));
        var states = states();
        var filters = filters();
        var repeated = fields.oneOf("repeated", REPEATED).orElse(RepeatedRows.LAST);
        boolean emptyIsNone = fields.oneOf("empty", EMPTY).orElse(true);
        var between = fields.optional("between").flatMap(this::separators);
        var options = byKey(entries("options", this::named));
        var others = fields.oneOf("others", OTHERS).orElse(Others.WARN);
        var questions = questions();
        fields.checkKeys();
        return files.map(matcher -> new ColumnMap(
                named(fields.peek("files").orElseThrow()).orElseThrow(),
                matcher,
                questionnaire,
                format,
                keys,
                teams,
                roles,
                states,
                filters,
                repeated,
                emptyIsNone,
                between,
                options,
                others,
                questions));
    }

    private Map<SheetKey, KeySource> keys() {
        var keys = new EnumMap<SheetKey, KeySource>(SheetKey.class);
        for (SheetKey key : SheetKey.values()) {
            fields.optional(key.key()).flatMap(this::source).ifPresent(source -> keys.put(key, source));
        }
        return keys;
    }

    private Map<String, Id> teams() {
        var teams = new LinkedHashMap<String, Id>();
        Stream.of("teams", "customers")
                .forEach(subjects -> entries(subjects, value -> Values.newId(value, problems))
                        .forEach((word, subject) -> teams.put(word.name(), subject)));
        return teams;
    }

    private Map<String, Boolean> states() {
        var states = new LinkedHashMap<String, Boolean>();
        entries("states", value -> Values.word(value, STATES, problems))
                .forEach((word, draft) -> states.put(wordKey(word.name()), draft));
        return states;
    }

    private List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        entries("only", this::words).forEach((column, words) -> filters.add(new Filter(column, words, true)));
        entries("except", this::words).forEach((column, words) -> filters.add(new Filter(column, words, false)));
        return filters;
    }

    private Map<Named, AnswerSource> questions() {
        var questions = entries("questions", this::cells);
        var open = questions.entrySet().stream()
                .filter(question -> question.getValue().isOpen())
                .map(Map.Entry::getKey)
                .toList();
        open.stream()
                .findFirst()
                .ifPresent(first -> problems.addAbout(
                        first.location(),
                        Optional.of(first.name()),
                        Code.OPEN_QUESTION,
                        String.join(", ", open.stream().map(Named::name).toList()),
                        Integer.toString(open.size())));
        return questions;
    }

    private Optional<Glob> matcher(Node node) {
        return Values.name(node, problems).flatMap(glob -> SourceFiles.matcher(glob, node.location(), problems));
    }

    private Optional<Named> named(Node node) {
        return Named.of(node, problems);
    }

    private Optional<String> separators(Node node) {
        return TableFormatReader.separators(node, problems);
    }

    private Optional<Set<String>> words(Node node) {
        var nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
        var words = new LinkedHashSet<String>();
        nodes.forEach(each -> wordOrEmpty(each).map(Words::key).ifPresent(words::add));
        return Optional.of(words);
    }

    private Optional<String> wordOrEmpty(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.quoted()
                        && scalar.text().isEmpty()
                ? Optional.of("")
                : Values.words(node, problems);
    }

    private static String wordKey(String word) {
        return word.equals("*") ? word : Words.key(word);
    }

    private Optional<KeySource> source(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var own = new Fields(mapping, problems);
            var is = own.required("is");
            own.checkKeys();
            return is.map(value -> new KeySource(List.of(), Optional.of(value)));
        }
        var columns = columns(node);
        return columns.isEmpty() ? Optional.empty() : Optional.of(new KeySource(columns, Optional.empty()));
    }

    /** Returns one header, or several. */
    private List<Named> columns(Node node) {
        var nodes = node instanceof Node.Sequence list ? list.items() : List.of(node);
        return nodes.stream().flatMap(each -> named(each).stream()).toList();
    }

    private Optional<AnswerSource> cells(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Optional.of(new AnswerSource(columns(node), Map.of(), Optional.empty(), Map.of(), Set.of()));
        }
        var own = new ColumnMapReader(new Fields(mapping, problems), problems);
        var columns = own.fields.optional("column").map(this::columns).orElse(List.of());
        var options = own.entries("columns", this::named);
        var between = own.fields.optional("between").flatMap(this::separators);
        var words = byKey(own.entries("options", this::named));
        var ticked = own.fields.optional("ticked").flatMap(this::words).orElse(Set.of());
        own.fields.checkKeys();
        return Optional.of(new AnswerSource(columns, options, between, words, ticked));
    }

    private static Map<String, Named> byKey(Map<Named, Named> options) {
        var byKey = new LinkedHashMap<String, Named>();
        options.forEach((words, option) -> byKey.put(Words.key(words.name()), option));
        return byKey;
    }

    /**
     * Returns the entries of a map, each value read by itself; a word that is given again in another spelling, and
     * means something else, is reported.
     */
    private <T> Map<Named, T> entries(String key, Function<Node, Optional<T>> value) {
        var entries = new LinkedHashMap<Named, T>();
        var spelt = new HashMap<String, Named>();
        fields.optional(key).ifPresent(node -> {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach(entry -> value.apply(entry.value()).ifPresent(read -> {
                            var word = new Named(entry.key().text(), entry.key().location());
                            var earlier = spelt.putIfAbsent(Words.key(word.name()), word);
                            if (earlier == null) {
                                entries.put(word, read);
                            } else if (!meaning(read).equals(meaning(Objects.requireNonNull(entries.get(earlier))))) {
                                problems.addSince(earlier.location(), word.location(), Code.ITEM_TWICE, word.name());
                            }
                        }));
            } else {
                WrongKind.report(node, Code.EXPECTED_MAP, problems);
            }
        });
        return entries;
    }

    /** Returns what is meant, wherever it is. */
    private static Object meaning(Object value) {
        return value instanceof Named named ? named.name() : value;
    }
}
