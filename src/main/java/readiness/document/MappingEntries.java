package readiness.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.NodeEvent;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** The entries of one mapping while it is read: every key is a text, comes once, and is what its author meant. */
final class MappingEntries {

    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Location> first = new HashMap<>();
    private final ProblemLog problems;
    private final TornText torn;

    /** Whether the keys have begun to repeat, so that every further repetition is the same error. */
    private boolean isRepeating;

    MappingEntries(ProblemLog problems) {
        this.problems = problems;
        this.torn = new TornText(problems);
    }

    /** Returns whether a key is the rest of a text before it that a comma cut in two, and takes it as that. */
    boolean continuesText(NodeEvent event, Node key, Node value) {
        return torn.takes(entries, event, key, value);
    }

    /** Adds an entry, or reports why it cannot be one. */
    void add(Node key, Node value) {
        if (!(key instanceof Node.Scalar name)) {
            if (!(key instanceof Node.Broken)) {
                problems.add(key.location(), Code.KEY_NOT_TEXT);
            }
        } else if (name.text().equals("<<") && !name.quoted()) {
            problems.add(name.location(), Code.MERGE_KEY);
        } else {
            addMeant(name, value);
        }
    }

    /** Adds an entry as it was meant, so that no key is reported as missing besides. */
    private void addMeant(Node.Scalar name, Node value) {
        boolean hasValue = !(value instanceof Node.Scalar nothing && nothing.isNothing());
        var spaced = Typos.withSpace(name).filter(pair -> !hasValue);
        var bare = Typos.withoutNoBreakSpace(name);
        if (spaced.isPresent()) {
            problems.add(name.location(), Code.MISSING_SPACE, name.text(), spaced.get());
            String[] pair = spaced.get().split(": ", 2);
            entries.add(new Node.Entry(plain(name, pair[0]), plain(name, pair[1])));
        } else if (bare.isPresent()) {
            problems.add(Typos.noBreakSpaceIn(name), Code.NO_BREAK_SPACE);
            entries.add(new Node.Entry(plain(name, bare.get()), value));
        } else {
            addOnce(name, value);
        }
    }

    private void addOnce(Node.Scalar name, Node value) {
        Location earlier = first.putIfAbsent(name.text(), name.location());
        if (earlier == null) {
            entries.add(new Node.Entry(name, value));
        } else if (!isRepeating) {
            problems.addSince(earlier, name.location(), Code.DUPLICATE_KEY, name.text());
            // Another item or sheet begins here without its dashes: its other keys are no further errors.
            isRepeating = entries.get(0).key().text().equals(name.text());
        }
    }

    private static Node.Scalar plain(Node.Scalar place, String text) {
        return new Node.Scalar(place.location(), text, false);
    }

    /** Returns the entries, after what is left to be reported about them. */
    List<Node.Entry> all() {
        torn.report();
        return List.copyOf(entries);
    }
}
