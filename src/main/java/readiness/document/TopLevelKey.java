package readiness.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import readiness.problem.Limit;

/** A key of a file that is looked up before the file is read, even in a file with errors. */
public final class TopLevelKey {

    private TopLevelKey() {}

    /** Returns the value of a key; reads no further than it must, and reports nothing. */
    public static Optional<String> find(String text, String key) {
        try {
            var parser = YamlDocuments.parser(text);
            for (int depth = 0; parser.hasNext() && parser.peekEvent().getEventId() != Event.ID.MappingStart; ) {
                depth += depthOf(parser.next());
                if (depth > Limit.DEPTH.most()) {
                    return Optional.empty();
                }
            }
            return parser.hasNext() ? valueOf(parser, key) : Optional.empty();
        } catch (YamlEngineException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> valueOf(ParserImpl parser, String key) {
        int depth = 0;
        boolean atKey = false;
        boolean found = false;
        do {
            Event event = parser.next();
            if (depth == 1 && event instanceof NodeEvent) {
                atKey = !atKey;
                if (found) {
                    return event instanceof ScalarEvent value ? Optional.of(value.getValue()) : Optional.empty();
                }
                found = atKey
                        && event instanceof ScalarEvent name
                        && name.getValue().equals(key);
            }
            depth += depthOf(event);
        } while (depth > 0 && depth <= Limit.DEPTH.most());
        return Optional.empty();
    }

    private static int depthOf(Event event) {
        return event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
    }
}
