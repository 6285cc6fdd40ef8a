package readiness.lint;

import java.util.regex.Pattern;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.source.ProblemLog;

/** Warns of words in braces, as form tools replace them: here everybody would read them as they are written. */
final class PlaceholderLint {

    /** One name, as {@code {team}}, <code>{{team}}</code>, {@code ${team}} or {@code {TOKEN:FIRSTNAME}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$?\\{\\{?[\\p{L}\\d_][\\p{L}\\d_.:/-]{0,80}}?}");

    private final ProblemLog problems;

    PlaceholderLint(ProblemLog problems) {
        this.problems = problems;
    }

    /** Adds a warning for each text with a placeholder in it, about the first. */
    void check(Node node) {
        if (node instanceof Node.Scalar text) {
            var placeholder = PLACEHOLDER.matcher(text.text());
            if (placeholder.find()) {
                problems.add(text.location(), Code.PLACEHOLDER_IN_TEXT, placeholder.group());
            }
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(this::check);
        } else if (node instanceof Node.Mapping map) {
            map.entries().forEach(entry -> check(entry.value()));
        }
    }
}
