package readiness.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import readiness.problem.Location;

/**
 * A part of a document that was read without errors, in which places are found by keys and positions.
 *
 * @param node the part in which the next key or position is looked up
 */
public record NodePath(Node node) {

    /** Returns the path to the value of a key; the path itself where there is no such key. */
    public NodePath at(String key) {
        return entry(key).map(entry -> new NodePath(entry.value())).orElse(this);
    }

    /** Returns the item at this position, from 0. */
    public NodePath at(int position) {
        return node instanceof Node.Sequence list ? new NodePath(list.items().get(position)) : this;
    }

    /** Visits the items that were read from this list, each with its own path. */
    public <T> void each(List<T> items, BiConsumer<T, NodePath> visit) {
        for (int position = 0; position < items.size(); position++) {
            visit.accept(items.get(position), at(position));
        }
    }

    public boolean has(String key) {
        return entry(key).isPresent();
    }

    public Location location() {
        return node.location();
    }

    /** Returns the place of a key itself. */
    public Location locationOfKey(String key) {
        return entry(key).map(entry -> entry.key().location()).orElse(node.location());
    }

    private Optional<Node.Entry> entry(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                : Optional.empty();
    }
}
