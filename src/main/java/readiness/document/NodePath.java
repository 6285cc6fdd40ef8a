package readiness.document;

import readiness.problem.Location;

/**
 * Finds places in a document that has been read without a mistake, by keys and positions.
 *
 * @param node the part from which one goes on
 */
public record NodePath(Node node) {

    /** Returns what stands behind a key; the part itself where there is no such key. */
    public NodePath at(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                        .map(entry -> new NodePath(entry.value()))
                        .orElse(this)
                : this;
    }

    /** Returns the item at this position, from 0. */
    public NodePath at(int position) {
        return node instanceof Node.Sequence list ? new NodePath(list.items().get(position)) : this;
    }

    public boolean has(String key) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(key));
    }

    public Location location() {
        return node.location();
    }

    /** Returns the place of a key itself. */
    public Location locationOfKey(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                        .map(entry -> entry.key().location())
                        .orElse(node.location())
                : node.location();
    }
}
