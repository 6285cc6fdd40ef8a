package readiness.document;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import readiness.problem.Location;

/**
 * Where the engine stopped reading, and its words for why.
 *
 * @param context what it was reading
 * @param message what it found
 * @param begun where what it was reading begins
 * @param place where it stopped
 */
record EngineError(String context, String message, Location begun, Location place) {

    static EngineError of(MarkedYamlEngineException error, LocatedText text) {
        var begun = error.getContextMark().map(text::location);
        var place = error.getProblemMark().map(text::location).or(() -> begun).orElseGet(() -> text.at(1, 1));
        return new EngineError(
                String.valueOf(error.getContext()), String.valueOf(error.getProblem()), begun.orElse(place), place);
    }

    /** Returns whether it was reading something in braces or brackets. */
    boolean isInFlow() {
        return context.startsWith("while parsing a flow");
    }
}
