package readiness.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readiness.problem.Location;

/** A piece of a YAML file that knows its place: every message needs one, and data binding loses it. */
public sealed interface Node {

    Location location();

    /**
     * A word, number or sentence.
     *
     * @param text as the user wrote it: {@code yes} stays a word, {@code 010} keeps its zero
     * @param quoted whether it was written in quotes or in a block, and so is a string whatever it looks like
     */
    record Scalar(Location location, String text, boolean quoted) implements Node {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
        private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
        private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
        // A leading zero is refused: YAML 1.1 reads 010 as 8, and asking is better than guessing.
        private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)(\\.\\d*)?([eE][-+]?\\d+)?");
        private static final Pattern LOOKS_LIKE_NUMBER =
                Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+");

        public boolean isNothing() {
            return !quoted && NOTHING.contains(text);
        }

        /** Returns whether it is null, empty, or spaces alone, in quotes or not. */
        public boolean isBlank() {
            return isNothing() || text.isBlank();
        }

        public boolean isTrue() {
            return !quoted && TRUE.contains(text);
        }

        public boolean isFalse() {
            return !quoted && FALSE.contains(text);
        }

        public boolean isNumber() {
            return !quoted && NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
        }

        /** Returns whether every YAML 1.2 reader takes it for a string. */
        public boolean isString() {
            return quoted
                    || !(isNothing()
                            || isTrue()
                            || isFalse()
                            || LOOKS_LIKE_NUMBER.matcher(text).matches());
        }

        public double number() {
            return Double.parseDouble(text);
        }
    }

    /** Items in order. */
    record Sequence(Location location, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in order; no key is there twice. */
    record Mapping(Location location, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A part with an error that has been reported; readers skip it without another report. */
    record Broken(Location location) implements Node {}

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
