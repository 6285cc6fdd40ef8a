package readiness.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.NodeEvent;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** A text between braces that its own comma tears in two: {@code {en: Fast, and often, fr: Vite}}. */
final class TornText {

    private final ProblemLog problems;
    private Optional<Location> comma = Optional.empty();
    private Location begun = Location.startOf("");
    private String key = "";
    private String text = "";

    TornText(ProblemLog problems) {
        this.problems = problems;
    }

    /** Returns whether a key without a colon continues the text before it, and keeps it as part of that text. */
    boolean takes(List<Node.Entry> before, NodeEvent event, Node name, Node value) {
        boolean hasColon =
                !(value instanceof Node.Scalar nothing && nothing.text().isEmpty() && !nothing.quoted())
                        || !value.location().equals(endOf(name, event));
        if (hasColon
                || before.isEmpty()
                || !(name instanceof Node.Scalar more)
                || more.quoted()
                || Typos.withSpace(more).isPresent()) {
            return false;
        }
        var torn = before.get(before.size() - 1);
        if (!(torn.value() instanceof Node.Scalar beginning) || beginning.quoted() || beginning.isNothing()) {
            return false;
        }
        if (comma.isPresent() && !key.equals(torn.key().text())) {
            report();
        }
        if (comma.isEmpty()) {
            comma = Optional.of(more.location());
            begun = beginning.location();
            key = torn.key().text();
            text = beginning.text();
        }
        text = text + ", " + more.text();
        return true;
    }

    /** Reports the torn text, if there is one. */
    void report() {
        comma.ifPresent(place -> {
            if (text.matches("\\d+, \\d+")) {
                problems.add(begun, Code.EXPECTED_NUMBER, text.replace(" ", ""));
            } else {
                problems.addAbout(place, Optional.empty(), Code.COMMA_IN_TEXT, key + ": " + Typos.inQuotes(text));
            }
        });
        comma = Optional.empty();
    }

    private static Location endOf(Node name, NodeEvent event) {
        return event.getEndMark()
                .map(mark -> new Location(name.location().file(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(name.location());
    }
}
