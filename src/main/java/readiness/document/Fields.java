package readiness.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import readiness.wording.Keyword;
import readiness.wording.Printable;

/**
 * The keys of one mapping. Each is read by name, once; keys that were not read are reported as unknown at the end.
 *
 * <p>A missing or malformed value is added to the problems, and returned as empty.
 */
public final class Fields {

    /** The range of weights: a larger one would decide alone, a smaller one would not count. */
    private static final double LIGHTEST = 1e-6;

    private static final double HEAVIEST = 1e6;

    /** Larger numbers are no measurements, and their differences no numbers any more. */
    private static final double LARGEST = 1e15;

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
        refuse(node, Code.EXPECTED_MAP, problems);
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

    /** Returns the value of a key without asking for it. */
    public Optional<Node> peek(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value of a key that may be left out. */
    public Optional<Node> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value of a required key; {@link #refuseOthers} reports a missing one. */
    public Optional<Node> required(String key) {
        if (!has(key)) {
            missing.add(key);
        }
        return optional(key);
    }

    /** Reports every key that was not read, and every required key that is missing and not only misspelt. */
    public void refuseOthers() {
        var unknown = unknown().toList();
        if (missing.size() == 1 && unknown.size() == 1) {
            // With one key missing and one unknown, the unknown one was meant: "titre", "label".
            problems.addChoice(locationOf(unknown.get(0)), Code.UNKNOWN_KEY, missing, unknown.get(0));
            return;
        }
        missing.stream().filter(key -> misspelt(key).isEmpty()).forEach(this::refuseMissing);
        unknown.forEach(this::refuseUnknown);
    }

    /** Returns the keys that nobody has asked for so far, in the order of the file. */
    public List<String> others() {
        return unknown().toList();
    }

    /** Returns whether a key that nobody has asked for looks like one that somebody has. */
    public boolean hasLookalikes() {
        return unknown().anyMatch(other -> !Suggestions.near(other, known).isEmpty());
    }

    /** Reports a missing or misspelt key without which the others cannot be understood. */
    public void refuseWithout(String key) {
        misspelt(key).ifPresentOrElse(this::refuseUnknown, () -> refuseMissing(key));
    }

    /** Returns the key that looks like this one, and that nobody has asked for so far. */
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
        return required(key).flatMap(node -> newId(node, problems));
    }

    /** Returns words of one line, as a name is. */
    public Optional<String> name(String key) {
        return optional(key).flatMap(node -> name(node, problems));
    }

    public OptionalDouble number(String key, double least, double most) {
        return optional(key).map(node -> number(node, least, most, problems)).orElse(OptionalDouble.empty());
    }

    public double positive(String key, double otherwise) {
        return optional(key)
                .map(node -> positive(node, problems))
                .orElse(OptionalDouble.empty())
                .orElse(otherwise);
    }

    public long whole(String key, long least, long otherwise) {
        return optional(key).flatMap(node -> whole(node, least, problems)).orElse(otherwise);
    }

    public boolean flag(String key) {
        return optional(key).map(node -> flag(node, problems)).orElse(false);
    }

    /** Returns the constant that a key's value names. */
    public <E> Optional<E> oneOf(String key, Map<String, E> words) {
        return optional(key).flatMap(node -> word(node, words, problems));
    }

    /** Returns the items of an optional list, each read by itself; items with errors are left out. */
    public <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        return optional(key)
                .map(node -> list(bounded(key, node), item, problems))
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
        return node.map(list -> list(bounded(key, list), item, problems));
    }

    /** Reports every word that occurs a second time in a list. */
    public static void refuseTwice(Optional<Node> list, ProblemLog problems) {
        var first = new HashMap<String, Location>();
        list.filter(node -> node instanceof Node.Sequence)
                .ifPresent(node -> ((Node.Sequence) node)
                        .items().stream()
                                .filter(item -> item instanceof Node.Scalar)
                                .map(item -> (Node.Scalar) item)
                                .forEach(item -> {
                                    Location earlier = first.putIfAbsent(item.text(), item.location());
                                    if (earlier != null) {
                                        problems.addSince(earlier, item.location(), Code.ITEM_TWICE, item.text());
                                    }
                                }));
    }

    public static <T> List<T> list(Node node, Function<Node, Optional<T>> item, ProblemLog problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(each -> item.apply(each).stream())
                    .toList();
        }
        refuse(node, Code.EXPECTED_LIST, problems);
        return List.of();
    }

    public static Optional<Id> newId(Node node, ProblemLog problems) {
        // Not string(): an id that YAML reads as true or as a number is best reported as a wrong id.
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return newId(scalar.text(), node.location(), problems);
        }
        refuse(node, Code.EXPECTED_TEXT, problems);
        return Optional.empty();
    }

    public static Optional<Id> newId(String text, Location location, ProblemLog problems) {
        if (Id.isWellFormed(text) && !Id.isAmbiguous(text)) {
            return Optional.of(new Id(text));
        }
        if (Id.isAmbiguous(text)) {
            problems.add(location, Code.AMBIGUOUS_ID, text);
        } else {
            problems.add(location, Code.NOT_AN_ID, text, likeAnId(text));
        }
        return Optional.empty();
    }

    /** Returns an id that looks like these words. */
    public static String likeAnId(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.matches("[a-z].*") ? plain : ("id-" + plain).replaceAll("-$", "");
    }

    public static Optional<String> string(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && scalar.isString()) {
            if (scalar.text().isBlank()) {
                problems.add(node.location(), Code.NOTHING_GIVEN);
                return Optional.empty();
            }
            return visible(scalar.text(), node, problems);
        }
        refuse(node, Code.EXPECTED_TEXT, problems);
        return Optional.empty();
    }

    /** Returns words of one line: without a line feed or a tab but those around them. */
    public static Optional<String> name(Node node, ProblemLog problems) {
        return string(node, problems).map(String::strip).flatMap(words -> {
            if (words.length() > Limit.NAME.most()) {
                problems.addAbout(
                        node.location(),
                        Optional.empty(),
                        Limit.NAME.code(),
                        Integer.toString(words.length()),
                        Integer.toString(Limit.NAME.most()));
                return Optional.empty();
            }
            var feed = words.chars()
                    .filter(character -> character == '\n' || character == '\t')
                    .findFirst();
            feed.ifPresent(character -> refuseHidden(character, node, problems));
            return feed.isPresent() ? Optional.empty() : Optional.of(words);
        });
    }

    private static Optional<String> visible(String words, Node node, ProblemLog problems) {
        var hidden = Printable.firstHidden(words);
        hidden.ifPresent(character -> refuseHidden(character, node, problems));
        return hidden.isPresent() ? Optional.empty() : Optional.of(words);
    }

    private static void refuseHidden(int character, Node node, ProblemLog problems) {
        problems.add(node.location(), Code.HIDDEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", character));
    }

    public static OptionalDouble number(Node node, double least, double most, ProblemLog problems) {
        if (!(node instanceof Node.Scalar scalar && scalar.isNumber())) {
            refuse(node, Code.EXPECTED_NUMBER, problems);
            return OptionalDouble.empty();
        }
        double low = Math.max(least, -LARGEST);
        double high = Math.min(most, LARGEST);
        if (scalar.number() < low || scalar.number() > high) {
            problems.add(node.location(), Code.NUMBER_OUT_OF_RANGE, scalar.text(), plain(low), plain(high));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(scalar.number());
    }

    public static OptionalDouble positive(Node node, ProblemLog problems) {
        var number = number(node, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems);
        if (number.isPresent() && !(number.getAsDouble() > 0)) {
            problems.add(node.location(), Code.WEIGHT_NOT_POSITIVE, ((Node.Scalar) node).text());
            return OptionalDouble.empty();
        }
        return number.isPresent() ? number(node, LIGHTEST, HEAVIEST, problems) : number;
    }

    public static Optional<Long> whole(Node node, long least, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && scalar.text().matches("0|[1-9]\\d{0,17}")) {
            long value = Long.parseLong(scalar.text());
            if (value >= least) {
                return Optional.of(value);
            }
        }
        refuse(node, Code.EXPECTED_WHOLE_NUMBER, problems, Long.toString(least));
        return Optional.empty();
    }

    public static boolean flag(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && (scalar.isTrue() || scalar.isFalse())) {
            return scalar.isTrue();
        }
        refuse(node, Code.EXPECTED_TRUE_OR_FALSE, problems);
        return false;
    }

    public static <E> Optional<E> word(Node node, Map<String, E> words, ProblemLog problems) {
        // Not string(): "true" is reported as an unknown word.
        return words(node, problems).flatMap(text -> {
            if (!words.containsKey(text)) {
                problems.addChoice(node.location(), Code.UNKNOWN_WORD, words.keySet(), text);
            }
            return Optional.ofNullable(words.get(text));
        });
    }

    /** Returns ids as they are written. */
    public static List<String> namesOf(Collection<Id> ids) {
        return ids.stream().map(Id::name).toList();
    }

    /** Returns the constants by their words in files, in order. */
    public static <E extends Keyword> Map<String, E> keywords(E[] constants) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : constants) {
            words.put(constant.key(), constant);
        }
        return words;
    }

    /** Returns the user's own words, be they a string or a number. */
    public static Optional<String> words(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
            return Optional.of(scalar.text());
        }
        refuse(node, Code.EXPECTED_TEXT, problems);
        return Optional.empty();
    }

    /** Returns a person's own words without invisible characters that change what is shown, and reports those. */
    public static Optional<String> answer(Node node, ProblemLog problems) {
        return words(node, problems)
                .map(words -> words.replace("\r\n", "\n").replace('\r', '\n'))
                .map(words -> {
                    if (Printable.firstHidden(words).isPresent()) {
                        problems.add(node.location(), Code.HIDDEN_CHARACTER_LEFT_OUT);
                    }
                    return Printable.withoutHidden(words);
                })
                .filter(words -> !words.isBlank());
    }

    /** Returns the user's own words; empty, and no error, where there are none. */
    public static Optional<String> wordsIfAny(Node node, ProblemLog problems) {
        return node instanceof Node.Scalar scalar && scalar.isBlank() ? Optional.empty() : words(node, problems);
    }

    /** Reports what was expected in place of this node, unless an error in it has been reported before. */
    public static void refuse(Node node, Code code, ProblemLog problems, String... expected) {
        if (node instanceof Node.Broken) {
            return;
        }
        if (node instanceof Node.Scalar scalar && scalar.isBlank()) {
            problems.add(node.location(), Code.NOTHING_GIVEN);
            return;
        }
        var spaced = node instanceof Node.Scalar scalar ? YamlSyntaxErrors.withSpace(scalar) : Optional.<String>empty();
        if (code == Code.EXPECTED_MAP && spaced.isPresent()) {
            problems.add(node.location(), Code.MISSING_SPACE, ((Node.Scalar) node).text(), spaced.get());
            return;
        }
        if (code == Code.EXPECTED_MAP && node instanceof Node.Sequence) {
            problems.add(node.location(), Code.LIST_FOR_MAP);
            return;
        }
        if (code == Code.EXPECTED_LIST && node instanceof Node.Mapping) {
            problems.add(node.location(), Code.MAP_FOR_LIST);
            return;
        }
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.location(), Code.ONE_VALUE_WANTED);
            return;
        }
        String found = scalar.text();
        if (code == Code.EXPECTED_LIST && !scalar.quoted() && found.matches("-\\w.*")) {
            problems.add(node.location(), Code.NO_SPACE_AFTER_DASH, found, "- " + found.substring(1));
            return;
        }
        var dashed = YamlSyntaxErrors.withDash(scalar);
        if (code == Code.EXPECTED_LIST && dashed.isPresent()) {
            problems.add(node.location(), Code.OTHER_BULLET, found.substring(0, 1), dashed.get());
            return;
        }
        if (code == Code.EXPECTED_MAP) {
            problems.add(node.location(), code, found, "id: one", "{id: one, title: One}");
            return;
        }
        if (code == Code.EXPECTED_LIST) {
            problems.add(node.location(), code, found, "[" + found.replace(";", ",") + "]");
            return;
        }
        var words = new ArrayList<>(List.of(found));
        words.addAll(List.of(expected));
        problems.add(node.location(), code, words.toArray(new String[0]));
    }

    public static String plain(double bound) {
        return Double.isInfinite(bound)
                ? (bound < 0 ? "-∞" : "∞")
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
