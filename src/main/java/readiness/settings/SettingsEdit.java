package readiness.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.YamlDocuments;
import readiness.document.YamlLine;
import readiness.source.ProblemLog;

/** Changes {@code assessment.yaml} in place: comments, blank lines and the order of keys stay as they are. */
public final class SettingsEdit {

    private final List<String> lines;

    private SettingsEdit(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * Returns the text of the settings with an entry of {@code columns:} before the others, and with a file among the
     * answers.
     *
     * @param text of the settings
     * @param entry the lines of the entry, the first with its dash
     * @param answers the name of the file; empty where the settings name it already
     * @return empty where the file is not written line by line, as JSON is not
     */
    public static Optional<String> with(String text, List<String> entry, Optional<String> answers) {
        var edit = new SettingsEdit(text.lines().toList());
        boolean done = edit.addEntry(entry) && answers.map(edit::addAnswers).orElse(true);
        return done ? Optional.of(String.join("\n", edit.lines) + "\n") : Optional.empty();
    }

    private Optional<Fields> fields() {
        String text = String.join("\n", lines) + "\n";
        return YamlDocuments.readSingle("", text, new ProblemLog())
                .flatMap(node -> Fields.of(node, new ProblemLog()))
                .filter(fields -> !text.stripLeading().startsWith("{"));
    }

    private boolean addEntry(List<String> entry) {
        var fields = fields();
        if (fields.isEmpty()) {
            return false;
        }
        var columns = fields.get().peek("columns");
        if (columns.isEmpty()) {
            lines.add("columns:");
            entry.forEach(line -> lines.add("  " + line));
            return true;
        }
        int key = fields.get().locationOf("columns").line();
        int first = firstItem(columns.get());
        if (first <= key) {
            return false; // a list on one line
        }
        String indent = " "
                .repeat(((Node.Sequence) columns.get())
                                .items()
                                .get(0)
                                .location()
                                .column()
                        - 3);
        lines.addAll(first - 1, entry.stream().map(line -> indent + line).toList());
        return true;
    }

    private static int firstItem(Node list) {
        return list instanceof Node.Sequence sequence && !sequence.items().isEmpty()
                ? sequence.items().get(0).location().line()
                : 0;
    }

    private boolean addAnswers(String file) {
        var fields = fields();
        if (fields.isEmpty()) {
            return false;
        }
        String quoted = new YamlLine().quoted(file).text();
        var answers = fields.get().peek("answers");
        if (answers.isEmpty()) {
            int columns = fields.get().locationOf("columns").line();
            lines.add(columns - 1, "answers: [\"answers/**/*.yaml\", " + quoted + "]");
            return true;
        }
        if (!(answers.get() instanceof Node.Sequence list) || list.items().isEmpty()) {
            return false;
        }
        int key = fields.get().locationOf("answers").line();
        Node last = list.items().get(list.items().size() - 1);
        String line = lines.get(last.location().line() - 1);
        if (list.items().get(0).location().line() > key && line.stripLeading().startsWith("-")) {
            lines.add(last.location().line(), line.substring(0, line.indexOf('-')) + "- " + quoted);
            return true;
        }
        int end = line.lastIndexOf(']');
        if (end < 0) {
            return false;
        }
        lines.set(last.location().line() - 1, line.substring(0, end) + ", " + quoted + line.substring(end));
        return true;
    }
}
