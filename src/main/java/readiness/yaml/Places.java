package readiness.yaml;

import readiness.problem.Location;

/**
 * Finds places in a document that has been read without a mistake, by keys and positions.
 *
 * @param node the part from which one goes on
 */
record Places(Node node) {

    /** Returns what stands behind a key; the part itself where there is no such key. */
    Places at(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                        .map(entry -> new Places(entry.value()))
                        .orElse(this)
                : this;
    }

    /** Returns the item at this position, from 0. */
    Places at(int position) {
        return node instanceof Node.Sequence list ? new Places(list.items().get(position)) : this;
    }

    boolean has(String key) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(key));
    }

    Location location() {
        return node.location();
    }

    /** Returns the place of a key itself. */
    Location locationOfKey(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                        .map(entry -> entry.key().location())
                        .orElse(node.location())
                : node.location();
    }
}
