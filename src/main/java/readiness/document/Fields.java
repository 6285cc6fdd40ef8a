package readiness.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Suggestions;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/**
 * The keys of one mapping. Each is read by name, once; call {@link #checkKeys} last, which reports those that were not
 * read, and required ones that are missing.
 *
 * <p>A missing or malformed value is reported, and returned as empty.
 */
public final class Fields {

    private final Location location;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Location> keys = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final ProblemLog problems;

    public Fields(Node.Mapping mapping, ProblemLog problems) {
        this.location = mapping.location();
        this.problems = problems;
        mapping.entries().forEach(entry -> {
            values.put(entry.key().text(), entry.value());
            keys.put(entry.key().text(), entry.key().location());
        });
    }

    /** Returns the keys of a node that must be a mapping. */
    public static Optional<Fields> of(Node node, ProblemLog problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        WrongKind.report(node, Code.EXPECTED_MAP, problems);
        return Optional.empty();
    }

    public Location location() {
        return location;
    }

    /** Returns the place of a key, or of the mapping where the key is not there. */
    public Location locationOf(String key) {
        return keys.getOrDefault(key, location);
    }

    /** Returns the place of a key's value, or of the mapping where the key is missing. */
    public Location locationOfValue(String key) {
        return peek(key).map(Node::location).orElse(location);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns the keys in the order of the file. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Returns the value of a key, which does not count as read. */
    public Optional<Node> peek(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value of a key that may be left out. */
    public Optional<Node> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value of a required key; {@link #checkKeys} reports a missing one. */
    public Optional<Node> required(String key) {
        if (!has(key)) {
            missing.add(key);
        }
        return optional(key);
    }

    /** Reports every key that was not read, and every required key that is missing and not only misspelt. */
    public void checkKeys() {
        var unknown = unknown().toList();
        if (missing.size() == 1 && unknown.size() == 1) {
            // With one key missing and one unknown, the unknown one was meant: "titre", "label".
            problems.addChoice(locationOf(unknown.get(0)), Code.UNKNOWN_KEY, missing, unknown.get(0));
            return;
        }
        missing.stream().filter(key -> misspelt(key).isEmpty()).forEach(this::refuseMissing);
        unknown.forEach(this::refuseUnknown);
    }

    /** Returns the keys that have not been read so far, in the order of the file. */
    public List<String> others() {
        return unknown().toList();
    }

    /** Returns whether a key that has not been read looks like one that has. */
    public boolean hasLookalikes() {
        return unknown().anyMatch(other -> !Suggestions.near(other, known).isEmpty());
    }

    /** Reports a missing or misspelt key without which the others cannot be understood. */
    public void reportMisspelt(String key) {
        misspelt(key).ifPresentOrElse(this::refuseUnknown, () -> refuseMissing(key));
    }

    /** Returns the key that looks like this one and has not been read so far. */
    public Optional<String> misspelt(String key) {
        return unknown()
                .filter(other -> !Suggestions.near(other, List.of(key)).isEmpty())
                .findFirst();
    }

    private void refuseMissing(String key) {
        problems.add(location, Code.MISSING_KEY, key);
    }

    private void refuseUnknown(String key) {
        problems.addChoice(locationOf(key), Code.UNKNOWN_KEY, known, key);
    }

    private Stream<String> unknown() {
        return values.keySet().stream().filter(key -> !known.contains(key));
    }

    public Optional<Id> newId(String key) {
        return required(key).flatMap(node -> Values.newId(node, problems));
    }

    /** Returns words of one line, as a name is. */
    public Optional<String> name(String key) {
        return optional(key).flatMap(node -> Values.name(node, problems));
    }

    public OptionalDouble number(String key, double least, double most) {
        return optional(key)
                .map(node -> Values.number(node, least, most, problems))
                .orElse(OptionalDouble.empty());
    }

    /** Returns the weight; 1 where none is given. */
    public double weight() {
        return optional("weight")
                .map(node -> Values.weight(node, problems))
                .orElse(OptionalDouble.empty())
                .orElse(1);
    }

    public long whole(String key, long least, long otherwise) {
        return optional(key)
                .flatMap(node -> Values.whole(node, least, problems))
                .orElse(otherwise);
    }

    public boolean flag(String key) {
        return optional(key).map(node -> Values.flag(node, problems)).orElse(false);
    }

    /** Returns the constant that a key's value names. */
    public <E> Optional<E> oneOf(String key, Map<String, E> words) {
        return optional(key).flatMap(node -> Values.word(node, words, problems));
    }

    /** Returns the items of an optional list, each read by itself; items with errors are left out. */
    public <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        return optional(key)
                .map(node -> Values.list(bounded(key, node), item, problems))
                .orElse(List.of());
    }

    /** Returns a list without the items beyond its limit, and reports those. */
    private Node bounded(String key, Node node) {
        int most = Limit.ofList(key).most();
        if (!(node instanceof Node.Sequence list) || list.items().size() <= most) {
            return node;
        }
        problems.add(list.items().get(most).location(), Limit.ofList(key).code(), key, Integer.toString(most));
        return new Node.Sequence(list.location(), list.items().subList(0, most));
    }

    /** Returns the items of a list that must be there and not be empty. */
    public <T> List<T> fullList(String key, Function<Node, Optional<T>> item) {
        required(key);
        return listUnlessEmpty(key, item).orElse(List.of());
    }

    /** Returns the items of a list that may be left out, and not be empty. */
    public <T> Optional<List<T>> listUnlessEmpty(String key, Function<Node, Optional<T>> item) {
        var node = optional(key);
        node.filter(list -> list instanceof Node.Sequence sequence
                        && sequence.items().isEmpty())
                .ifPresent(list -> problems.add(list.location(), Code.EMPTY_LIST, key));
        return node.map(list -> Values.list(bounded(key, list), item, problems));
    }

    /** Reports every word that occurs a second time in the list of a key. */
    public void reportRepeats(String key) {
        var first = new HashMap<String, Location>();
        if (peek(key).orElse(null) instanceof Node.Sequence list) {
            list.items().stream()
                    .flatMap(item -> item instanceof Node.Scalar word ? Stream.of(word) : Stream.empty())
                    .forEach(word -> {
                        Location earlier = first.putIfAbsent(word.text(), word.location());
                        if (earlier != null) {
                            problems.addSince(earlier, word.location(), Code.ITEM_TWICE, word.text());
                        }
                    });
        }
    }
}
