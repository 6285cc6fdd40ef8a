package readiness.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.TextSpans;
import readiness.document.YamlDocuments;
import readiness.document.YamlLine;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.source.Glob;
import readiness.source.ProblemLog;

/**
 * Changes {@code assessment.yaml} in place: comments, blank lines and the order of keys stay as they are. Each change
 * is read again before it is returned, so that what reaches the file means what was meant.
 */
public final class SettingsEdit {

    /** The pattern of the sheets that people write by the form and the survey. */
    public static final String ALL_SHEETS = "answers/**/*.yaml";

    private final String text;
    private final String lineEnd;

    private SettingsEdit(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * An entry of {@code columns:} to be written.
     *
     * @param lines the first with its dash; none where the entries say all already
     * @param replaced the line of the entry whose place it takes; empty where it comes before the others
     */
    public record NewEntry(List<String> lines, OptionalInt replaced) {

        /** How many entries more there are with it. */
        int more() {
            return lines.isEmpty() || replaced.isPresent() ? 0 : 1;
        }
    }

    /**
     * Returns the text of the settings with an entry of {@code columns:}, and with a file among the answers.
     *
     * @param text of the settings
     * @param answers the name of the file; empty where the settings name it already
     * @return empty where the file is not written line by line, as JSON is not
     */
    public static Optional<String> with(String text, NewEntry entry, Optional<String> answers) {
        return new SettingsEdit(text)
                .withEntry(entry)
                .flatMap(edited -> answers.isPresent()
                        ? new SettingsEdit(edited).withAnswers(Glob.literal(answers.get()))
                        : Optional.of(edited))
                .filter(edited -> means(edited, text, entry, answers.map(Glob::literal)));
    }

    /** Returns the places of the keys; empty where they are not written line by line. */
    private Optional<TextSpans> places() {
        return YamlDocuments.readSingle("", text, new ProblemLog())
                .flatMap(node -> Fields.of(node, new ProblemLog()))
                .map(fields -> TextSpans.of(text))
                .filter(places -> !places.isFlow());
    }

    private Optional<String> withEntry(NewEntry entry) {
        if (entry.lines().isEmpty()) {
            return Optional.of(text);
        }
        return entry.replaced().isPresent()
                ? places().flatMap(places ->
                        replaced(places, entry.lines(), entry.replaced().getAsInt()))
                : withEntry(entry.lines());
    }

    /** Returns the text with an entry in the place of that which begins in a line; its comments stay. */
    private Optional<String> replaced(TextSpans places, List<String> entry, int line) {
        var items = places.field("columns").stream()
                .flatMap(columns -> items().stream())
                .toList();
        int item = items.indexOf(line);
        int start = startOf(line);
        int end = item + 1 < items.size()
                ? startOf(items.get(item + 1))
                : places.field("columns").map(columns -> columns.value().end()).orElse(start);
        int dash = start;
        while (dash < text.length() && text.charAt(dash) == ' ') {
            dash++;
        }
        if (item < 0 || !text.startsWith("- ", dash)) {
            return Optional.empty();
        }
        end = places.endOfLine(lastOf(text.substring(start, end)) + start);
        String indentation = text.substring(start, dash);
        var comments = places.comments(new TextSpans.Span(start, end)).stream()
                .map(comment -> "  " + comment)
                .toList();
        String lines = lines(indentation, entry.subList(0, 1))
                + lines(indentation, comments)
                + lines(indentation, entry.subList(1, entry.size()));
        return Optional.of(
                text.substring(0, start) + lines.substring(0, lines.length() - lineEnd.length()) + text.substring(end));
    }

    /** Returns the place of the last character of an entry's own lines: what is said above the next one is not. */
    private static int lastOf(String lines) {
        int end = lines.length();
        while (end > 0) {
            int line = lines.lastIndexOf('\n', end - 1) + 1;
            String words = lines.substring(line, end).strip();
            if (!words.isEmpty() && !words.startsWith("#")) {
                return line;
            }
            end = Math.max(0, line - 1);
        }
        return 0;
    }

    /** Returns the lines in which the entries begin. */
    private List<Integer> items() {
        return YamlDocuments.readSingle("", text, new ProblemLog())
                .flatMap(node -> Fields.of(node, new ProblemLog()))
                .flatMap(fields -> fields.peek("columns"))
                .filter(Node.Sequence.class::isInstance)
                .map(columns -> ((Node.Sequence) columns)
                        .items().stream().map(item -> item.location().line()).toList())
                .orElse(List.of());
    }

    private int startOf(int line) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private Optional<String> withEntry(List<String> entry) {
        var places = places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var columns = places.get().field("columns");
        if (columns.isEmpty()) {
            return Optional.of((text.endsWith("\n") ? text : text + lineEnd)
                    + lines("", List.of("columns:"))
                    + lines("  ", entry));
        }
        return firstDash(columns.get()).map(dash -> {
            int line = places.get().startOfLine(dash);
            return text.substring(0, line) + lines(text.substring(line, dash), entry) + text.substring(line);
        });
    }

    /** Returns where a list begins that has a line for each item; empty where it is in brackets, or none. */
    private Optional<Integer> firstDash(TextSpans.EntrySpans list) {
        int start = list.value().start();
        return Optional.of(start).filter(place -> place < text.length() && text.charAt(place) == '-');
    }

    private Optional<String> withAnswers(String file) {
        String quoted = new YamlLine().quoted(file).text();
        return places().flatMap(places -> withAnswers(places, quoted));
    }

    private Optional<String> withAnswers(TextSpans places, String quoted) {
        var answers = places.field("answers");
        if (answers.isEmpty()) {
            String line = "answers: [\"" + ALL_SHEETS + "\", " + quoted + "]" + lineEnd;
            return places.field("columns")
                    .map(columns -> inserted(places.startOfLine(columns.key().start()), line));
        }
        int end = answers.get().value().end();
        var dash = firstDash(answers.get());
        if (dash.isPresent()) {
            String indentation = text.substring(places.startOfLine(dash.get()), dash.get());
            return Optional.of(inserted(places.endOfLine(end), lineEnd + indentation + "- " + quoted));
        }
        return end > 0 && text.charAt(end - 1) == ']'
                ? Optional.of(inserted(end - 1, ", " + quoted))
                : Optional.empty();
    }

    private String inserted(int place, String words) {
        return text.substring(0, place) + words + text.substring(place);
    }

    private String lines(String indentation, List<String> lines) {
        return lines.stream().map(line -> indentation + line + lineEnd).collect(Collectors.joining());
    }

    /** Returns whether settings say what the earlier ones say, with the entry and the file, and nothing besides. */
    private static boolean means(String edited, String text, NewEntry entry, Optional<String> file) {
        var problems = new ProblemLog();
        var after = new SettingsReader(problems).read(edited);
        var others = new ProblemLog();
        var before = new SettingsReader(others).read(text);
        if (entry.more() > 0) {
            new SettingsReader(others)
                    .read("schema: readiness/assessment/v1\ncolumns:\n  " + String.join("\n  ", entry.lines()));
        }
        return errors(problems).equals(errors(others))
                && before.isPresent()
                && after.filter(now -> now.settings().equals(before.get().settings())
                                && now.sources().columns().size()
                                        == before.get().sources().columns().size() + entry.more()
                                && patterns(now).equals(patterns(before.get(), file)))
                        .isPresent();
    }

    private static List<Code> errors(ProblemLog problems) {
        return problems.all().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .sorted()
                .toList();
    }

    private static List<String> patterns(AssessmentFile file) {
        return file.sources().patterns().stream()
                .flatMap(List::stream)
                .map(pattern -> ((Node.Scalar) pattern).text())
                .toList();
    }

    private static List<String> patterns(AssessmentFile before, Optional<String> file) {
        var known = file.isPresent() && before.sources().patterns().isEmpty() ? List.of(ALL_SHEETS) : patterns(before);
        return Stream.concat(known.stream(), file.stream()).toList();
    }
}
