package readiness.column;

import java.util.Optional;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/** Something that the settings name, and where they do. */
public record Named(String name, Location location) {

    /** The placeholder for a column that is still to be named. */
    public static final String OPEN = "?";

    /** Returns the words of a node; empty, with an error, where it has none. */
    static Optional<Named> of(Node node, ProblemLog problems) {
        return Values.words(node, problems).map(name -> new Named(name, node.location()));
    }

    boolean isOpen() {
        return name.equals(OPEN);
    }
}
