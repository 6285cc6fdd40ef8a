package readiness.table;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.SourceFiles;
import readiness.problem.Code;
import readiness.problem.Location;

/**
 * How an assessment says that tables are to be read: what their columns are called, and what stands in their cells.
 *
 * @param pattern of the names of the tables it is about, as written
 * @param files which tables it is about
 * @param questionnaire what they answer; nothing where their columns tell
 * @param separator between cells; nothing where the header tells
 * @param sheet the columns of the keys of a sheet, by key
 * @param teams the teams that cells name in other words
 * @param questions the columns of questions, by the question's id
 * @param options what the words in any cell stand for
 * @param othersIgnored whether a column that is named nowhere is passed over
 */
public record ColumnMap(
        Named pattern,
        PathMatcher files,
        Optional<Named> questionnaire,
        Optional<Character> separator,
        Map<String, Named> sheet,
        Map<String, String> teams,
        Map<Named, Cells> questions,
        Map<String, Named> options,
        boolean othersIgnored) {

    /** The keys of a sheet that have a column of their own. */
    static final List<String> KEYS = List.of("team", "respondent", "role", "date", "state");

    /** What parts the options in one cell, where nothing else is said. */
    static final String BETWEEN = ";";

    private static final Map<String, Character> SEPARATORS = separators();
    private static final Map<String, Boolean> OTHERS = Map.of("refuse", false, "ignore", true);

    /** Something that the file names, and where it does. */
    public record Named(String name, Location location) {}

    /**
     * A column of answers.
     *
     * @param column what it is called; nothing where it is called as the question
     * @param between what parts several options in one cell
     * @param options what its words stand for
     */
    record Cells(Optional<Named> column, String between, Map<String, Named> options) {}

    /** Returns what holds where the assessment says nothing. */
    public static ColumnMap none() {
        return new ColumnMap(
                new Named("", Location.startOf("")),
                file -> true,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                false);
    }

    public boolean isAbout(String file) {
        return files.matches(Path.of(file));
    }

    /** Reads one entry of {@code columns}. */
    public static Optional<ColumnMap> read(Node node, ProblemLog problems) {
        return Fields.of(node, problems).flatMap(fields -> new Reader(fields, problems).read());
    }

    /** Returns a name with ordinary spaces: nobody sees another one in the header of a French form. */
    public static String plain(String name) {
        return name.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private record Reader(Fields fields, ProblemLog problems) {

        private Optional<ColumnMap> read() {
            var files = fields.required("files").flatMap(this::matcher);
            var questionnaire = fields.optional("questionnaire").flatMap(this::named);
            var separator = fields.oneOf("separator", SEPARATORS);
            var sheet = new LinkedHashMap<String, Named>();
            for (String key : KEYS) {
                fields.optional(key).flatMap(this::named).ifPresent(column -> sheet.put(key, column));
            }
            var teams = new LinkedHashMap<String, String>();
            entries("teams", value -> Fields.newId(value, problems))
                    .forEach((words, team) -> teams.put(words.name, team.name()));
            var questions = entries("questions", this::cells);
            var options = byWords(entries("options", this::option));
            boolean othersIgnored = fields.oneOf("others", OTHERS).orElse(false);
            fields.refuseOthers();
            return files.map(matcher -> new ColumnMap(
                    named(fields.peek("files").orElseThrow()).orElseThrow(),
                    matcher,
                    questionnaire,
                    separator,
                    sheet,
                    teams,
                    questions,
                    options,
                    othersIgnored));
        }

        private Optional<PathMatcher> matcher(Node node) {
            return Fields.string(node, problems).flatMap(glob -> SourceFiles.matcher(glob, node.location(), problems));
        }

        private Optional<Named> named(Node node) {
            return Fields.words(node, problems).map(name -> new Named(plain(name), node.location()));
        }

        private Optional<Named> option(Node node) {
            return named(node);
        }

        private Optional<Cells> cells(Node node) {
            if (!(node instanceof Node.Mapping mapping)) {
                return named(node).map(column -> new Cells(Optional.of(column), BETWEEN, Map.of()));
            }
            var own = new Reader(new Fields(mapping, problems), problems);
            var column = own.fields.optional("column").flatMap(this::named);
            var between = own.fields.optional("between").flatMap(value -> Fields.string(value, problems));
            var options = byWords(own.entries("options", this::option));
            own.fields.refuseOthers();
            return Optional.of(new Cells(column, between.orElse(BETWEEN), options));
        }

        private static Map<String, Named> byWords(Map<Named, Named> options) {
            var byWords = new HashMap<String, Named>();
            options.forEach((words, option) -> byWords.put(words.name, option));
            return byWords;
        }

        /** Returns the entries of a map, each value read by itself. */
        private <T> Map<Named, T> entries(String key, Function<Node, Optional<T>> value) {
            var entries = new LinkedHashMap<Named, T>();
            fields.optional(key).ifPresent(node -> {
                if (node instanceof Node.Mapping mapping) {
                    mapping.entries()
                            .forEach(entry -> value.apply(entry.value())
                                    .ifPresent(read -> entries.put(
                                            new Named(
                                                    entry.key().text(),
                                                    entry.key().location()),
                                            read)));
                } else {
                    Fields.refuse(node, Code.EXPECTED_MAP, problems);
                }
            });
            return entries;
        }
    }

    private static Map<String, Character> separators() {
        var separators = new LinkedHashMap<String, Character>();
        separators.put(",", ',');
        separators.put(";", ';');
        separators.put("tab", '\t');
        return separators;
    }
}
