package readiness.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.column.Named;
import readiness.document.Node;
import readiness.document.YamlLine;
import readiness.source.Glob;

/**
 * An entry of {@code columns:} in the making: it names only what a table does not show by itself. An earlier entry
 * about the same file is kept, but for what it left open.
 */
public final class ImportMap {

    /** What is written in the place of a column that nobody has named. */
    public static final String OPEN = Named.OPEN;

    private static final String SHEET = "sheet";
    private static final String HEADER = "header";
    private static final Set<String> NAMES = Set.of("teams", "customers");
    private static final String QUESTIONS = "questions";

    private final Map<String, String> settings = new LinkedHashMap<>();

    /** What words name, by {@code teams} or {@code customers}. */
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    /** The questions of the earlier entry, each with what it says about their columns and words. */
    private final Map<String, Map<String, Node>> earlier = new LinkedHashMap<>();

    private ImportMap(String file) {
        settings.put("files", new YamlLine().quoted(Glob.literal(file)).text());
    }

    /** Returns an entry about one file that says nothing yet. */
    public static ImportMap about(String file) {
        return new ImportMap(file);
    }

    /** Returns an entry about one file that says what an earlier one says, with its open questions. */
    public static ImportMap after(Node.Mapping entry, String file) {
        var map = new ImportMap(file);
        entry.entries().stream()
                .filter(each -> !each.key().text().equals("files"))
                .forEach(each -> map.add(each.key().text(), each.value()));
        return map;
    }

    private void add(String key, Node value) {
        if (NAMES.contains(key) && value instanceof Node.Mapping words) {
            words.entries().forEach(word -> name(key, word.key().text(), text(word.value())));
        } else if (key.equals(QUESTIONS) && value instanceof Node.Mapping questions) {
            questions.entries().forEach(question -> question(question.key().text(), question.value()));
        } else {
            settings.put(key, line(value));
        }
    }

    private void question(String id, Node value) {
        var parts = new LinkedHashMap<String, Node>();
        if (value instanceof Node.Mapping mapping) {
            mapping.entries().forEach(part -> parts.put(part.key().text(), part.value()));
        } else {
            parts.put("column", value);
        }
        earlier.put(id, parts);
    }

    /** Returns the same entry without what it leaves open: a new export may show it. */
    public ImportMap withoutOpen() {
        var closed = new ImportMap("");
        closed.settings.putAll(settings);
        closed.settings.values().removeIf(new YamlLine().quoted(OPEN).text()::equals);
        names.forEach((key, words) -> closed.names.put(key, new LinkedHashMap<>(words)));
        columns.forEach((question, headers) -> closed.columns.put(question, new ArrayList<>(headers)));
        words.forEach((question, meanings) -> closed.words.put(question, new LinkedHashMap<>(meanings)));
        earlier.forEach((question, parts) -> {
            var kept = new LinkedHashMap<>(parts);
            kept.values().removeIf(part -> text(part).equals(OPEN));
            if (!kept.isEmpty()) {
                closed.earlier.put(question, kept);
            }
        });
        return closed;
    }

    /** Notes the questionnaire that the table answers. */
    public void questionnaire(String id) {
        settings.put("questionnaire", id);
    }

    /** Returns whether it says in which sheet or in which row the headers are, or that a row is an answer. */
    public boolean saysWhereHeadersAre() {
        return Stream.of(SHEET, HEADER, "layout", "rows").anyMatch(settings::containsKey);
    }

    /** Notes the sheet of the answers and the row of the headers, where they are others than is looked for. */
    public void start(TableStart start) {
        start.sheet()
                .ifPresent(sheet ->
                        settings.put(SHEET, new YamlLine().quoted(sheet).text()));
        start.header().ifPresent(row -> settings.put(HEADER, Integer.toString(row)));
    }

    /** Notes that each row is one answer, with the headers of the columns of its question and of what was answered. */
    public void answers(String item, String value) {
        settings.put("layout", "answers");
        settings.put("item", new YamlLine().quoted(item).text());
        settings.put("value", new YamlLine().quoted(value).text());
    }

    /**
     * Notes the header of the column that says whom a row is about.
     *
     * @param key {@code team} or {@code customer}
     */
    public void subject(String key, String header) {
        settings.put(key, new YamlLine().quoted(header).text());
    }

    /** Notes that all rows are about one team, or one customer. */
    public void onlySubject(String key, String id) {
        settings.put(
                key, new YamlLine().beginMap().plain("is").plain(id).endMap().text());
    }

    /** Keeps the meaning of a word in the column of the team or of the customer. */
    public void nameOf(String key, String word, String id) {
        name(key + "s", word, id);
    }

    private void name(String key, String word, String id) {
        names.computeIfAbsent(key, first -> new LinkedHashMap<>()).put(word, id);
    }

    /** Notes a column of a question, of which there may be several; {@code ?} where it is not known yet. */
    public void column(String question, String header) {
        columns.computeIfAbsent(question, each -> new ArrayList<>()).add(header);
    }

    /** Keeps the meaning of a word in the column of a question. */
    public void word(String question, String word, String id) {
        words.computeIfAbsent(question, each -> new LinkedHashMap<>()).put(word, id);
    }

    /** Returns whether another entry says the same. */
    public boolean saysTheSame(ImportMap other) {
        return lines().equals(other.lines());
    }

    /** Returns the entry as lines of YAML, the first with its dash. */
    public List<String> lines() {
        var added = new TreeSet<>(columns.keySet());
        added.addAll(words.keySet());
        var questions = new LinkedHashSet<>(earlier.keySet());
        questions.addAll(added);
        var lines = Stream.of(
                        settings.entrySet().stream().map(setting -> setting.getKey() + ": " + setting.getValue()),
                        names.entrySet().stream().map(each -> each.getKey() + ": " + map(each.getValue())),
                        questions.isEmpty() ? Stream.<String>empty() : Stream.of(QUESTIONS + ":"),
                        questions.stream().map(question -> "  " + question + ": " + cells(question)))
                .flatMap(each -> each)
                .toList();
        return Stream.concat(
                        Stream.of("- " + lines.get(0)), lines.stream().skip(1).map(line -> "  " + line))
                .toList();
    }

    private String cells(String question) {
        var parts = new LinkedHashMap<String, String>();
        earlier.getOrDefault(question, Map.of()).forEach((key, value) -> parts.put(key, line(value)));
        Optional.ofNullable(columns.get(question)).ifPresent(headers -> parts.put("column", headers(headers)));
        if (words.containsKey(question)) {
            parts.put("options", map(meanings(question)));
        }
        if (parts.keySet().equals(Set.of("column"))) {
            return parts.getOrDefault("column", "");
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String headers(List<String> headers) {
        var line = new YamlLine();
        if (headers.size() == 1) {
            return line.quoted(headers.get(0)).text();
        }
        line.beginList();
        headers.forEach(line::quoted);
        return line.endList().text();
    }

    /** Returns the meanings of words in the column of a question, those of the earlier entry first. */
    private Map<String, String> meanings(String question) {
        var meanings = new LinkedHashMap<String, String>();
        if (earlier.getOrDefault(question, Map.of()).get("options") instanceof Node.Mapping options) {
            options.entries().forEach(option -> meanings.put(option.key().text(), text(option.value())));
        }
        meanings.putAll(words.getOrDefault(question, Map.of()));
        return meanings;
    }

    private static String map(Map<String, String> words) {
        var line = new YamlLine().beginMap();
        words.forEach((word, id) -> line.quoted(word).plain(id));
        return line.endMap().text();
    }

    private static String text(Node value) {
        return value instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static String line(Node value) {
        var line = new YamlLine();
        write(value, line);
        return line.text();
    }

    private static void write(Node value, YamlLine line) {
        if (value instanceof Node.Mapping mapping) {
            line.beginMap();
            mapping.entries().forEach(entry -> {
                write(entry.key(), line);
                write(entry.value(), line);
            });
            line.endMap();
        } else if (value instanceof Node.Sequence sequence) {
            line.beginList();
            sequence.items().forEach(item -> write(item, line));
            line.endList();
        } else if (value instanceof Node.Scalar scalar && scalar.quoted()) {
            line.quoted(scalar.text());
        } else {
            line.plain(text(value));
        }
    }
}
