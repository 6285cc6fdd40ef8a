package readiness.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;
import readiness.wording.Printable;

/**
 * Reads single nodes: a text, a number, an id, a list.
 *
 * <p>Each method returns the value; empty, with an error in the problems, where the node does not hold one.
 */
public final class Values {

    /** The range of weights: a larger one would decide alone, a smaller one would not count. */
    private static final double LIGHTEST = 1e-6;

    private static final double HEAVIEST = 1e6;

    /** Larger numbers are no measurements, and their differences no numbers any more. */
    private static final double LARGEST = 1e15;

    private Values() {}

    /** Returns the items of a list, each read by itself; items with errors are left out. */
    public static <T> List<T> list(Node node, Function<Node, Optional<T>> item, ProblemLog problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(each -> item.apply(each).stream())
                    .toList();
        }
        WrongKind.report(node, Code.EXPECTED_LIST, problems);
        return List.of();
    }

    /** Returns an id that a file declares. */
    public static Optional<Id> newId(Node node, ProblemLog problems) {
        // Not string(): an id that YAML reads as true or as a number is best reported as a wrong id.
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return newId(scalar.text(), node.location(), problems);
        }
        WrongKind.report(node, Code.EXPECTED_TEXT, problems);
        return Optional.empty();
    }

    /** Returns an id from a text, such as a key. */
    public static Optional<Id> newId(String text, Location location, ProblemLog problems) {
        if (Id.isWellFormed(text) && !Id.isAmbiguous(text)) {
            return Optional.of(new Id(text));
        }
        if (Id.isAmbiguous(text)) {
            problems.add(location, Code.AMBIGUOUS_ID, text);
        } else {
            problems.add(location, Code.NOT_AN_ID, text, Id.resembling(text));
        }
        return Optional.empty();
    }

    /** Returns a text that every YAML reader takes for one. */
    public static Optional<String> string(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && scalar.isString()) {
            if (scalar.text().isBlank()) {
                problems.add(node.location(), Code.NOTHING_GIVEN);
                return Optional.empty();
            }
            return visible(scalar.text(), node, problems);
        }
        WrongKind.report(node, Code.EXPECTED_TEXT, problems);
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

    /** Returns a number between two bounds, which belong to the range. */
    public static OptionalDouble number(Node node, double least, double most, ProblemLog problems) {
        if (!(node instanceof Node.Scalar scalar && scalar.isNumber())) {
            WrongKind.report(node, Code.EXPECTED_NUMBER, problems);
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

    /** Returns a weight. */
    public static OptionalDouble weight(Node node, ProblemLog problems) {
        var number = number(node, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems);
        if (number.isPresent() && !(number.getAsDouble() > 0)) {
            problems.add(node.location(), Code.WEIGHT_NOT_POSITIVE, ((Node.Scalar) node).text());
            return OptionalDouble.empty();
        }
        return number.isPresent() ? number(node, LIGHTEST, HEAVIEST, problems) : number;
    }

    /** Returns a whole number of at least this size. */
    public static Optional<Long> whole(Node node, long least, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && scalar.text().matches("0|[1-9]\\d{0,17}")) {
            long value = Long.parseLong(scalar.text());
            if (value >= least) {
                return Optional.of(value);
            }
        }
        WrongKind.report(node, Code.EXPECTED_WHOLE_NUMBER, problems, Long.toString(least));
        return Optional.empty();
    }

    /** Returns a {@code true} or {@code false}; {@code false} for anything else, which is an error. */
    public static boolean flag(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && (scalar.isTrue() || scalar.isFalse())) {
            return scalar.isTrue();
        }
        WrongKind.report(node, Code.EXPECTED_TRUE_OR_FALSE, problems);
        return false;
    }

    /** Returns the constant that a word stands for. */
    public static <E> Optional<E> word(Node node, Map<String, E> words, ProblemLog problems) {
        // Not string(): "true" is reported as an unknown word.
        return words(node, problems).flatMap(text -> {
            if (!words.containsKey(text)) {
                problems.addChoice(node.location(), Code.UNKNOWN_WORD, words.keySet(), text);
            }
            return Optional.ofNullable(words.get(text));
        });
    }

    /** Returns the user's own words, be they a string or a number. */
    public static Optional<String> words(Node node, ProblemLog problems) {
        if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
            return Optional.of(scalar.text());
        }
        WrongKind.report(node, Code.EXPECTED_TEXT, problems);
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

    /** Returns a bound as a message quotes it: without an exponent and without needless zeros. */
    public static String plain(double bound) {
        return Double.isInfinite(bound)
                ? (bound < 0 ? "-∞" : "∞")
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
