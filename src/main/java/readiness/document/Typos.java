package readiness.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readiness.problem.Location;

/**
 * Recognises what was probably mistyped in a key or a value that YAML could read, and returns what was meant.
 *
 * <p>Nothing is reported here: what a typo breaks depends on where it is.
 */
final class Typos {

    /** A key whose colon is glued to its value. */
    private static final Pattern GLUED = Pattern.compile("(?<key>\\w[\\w-]*):(?<value>[^\\s:/].*)", Pattern.DOTALL);

    /** What word processors begin an item with. */
    private static final Pattern BULLET = Pattern.compile("\\s*(?<mark>[•–—*·◦‣▪+])[\\s\\u00a0\\u202f]+(?<item>\\S.*)");

    private static final Pattern HASH = Pattern.compile("\\s+#[\\p{L}\\p{N}].*");

    /** Characters; nobody types a line that is longer. */
    private static final int LONGEST = 5_000;

    private Typos() {}

    /** Returns whether somebody may have typed a line; in a longer one no typo is looked for. */
    static boolean mayBeTyped(String line) {
        return line.length() <= LONGEST;
    }

    /**
     * Returns how words match a key whose colon is glued to its value, {@code id:value}: {@code key}, {@code value}.
     */
    static Matcher gluedPair(String words) {
        return GLUED.matcher(words);
    }

    /** Returns how a line matches an item with another bullet than a dash: {@code mark}, {@code item}. */
    static Matcher otherBullet(String line) {
        return BULLET.matcher(line);
    }

    /** Returns the key and the value of words like {@code id:value} in which the space was forgotten. */
    static Optional<String> withSpace(Node.Scalar words) {
        Matcher glued = gluedPair(words.text());
        return words.quoted() || !glued.matches() || glued.group("value").contains(": ")
                ? Optional.empty()
                : Optional.of(glued.group("key") + ": " + glued.group("value"));
    }

    /** Returns a key without the no-break space that was typed before its colon; empty where there is none. */
    static Optional<String> withoutNoBreakSpace(Node.Scalar key) {
        int end = key.text().length();
        while (end > 0 && isNoBreakSpace(key.text().charAt(end - 1))) {
            end--;
        }
        String bare = key.text().substring(0, end);
        return key.quoted() || bare.equals(key.text()) ? Optional.empty() : Optional.of(bare);
    }

    private static boolean isNoBreakSpace(char character) {
        return character == '\u00a0' || character == '\u202f';
    }

    /** Returns the rest of a line that continues a text though YAML takes it for a comment. */
    static Optional<String> hashBehind(String line, int column) {
        String rest =
                line.substring(line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length()))));
        return HASH.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }

    /** Returns whether a key is indented with no-break spaces, so that its parent is unknown. */
    static boolean isIndentedByNoBreakSpace(Node.Scalar key) {
        return !key.quoted() && (key.text().startsWith("\u00a0") || key.text().startsWith("\u202f"));
    }

    /** Returns the place of the no-break space that ends a key. */
    static Location noBreakSpaceIn(Node.Scalar key) {
        int before = withoutNoBreakSpace(key).orElse("").codePoints().toArray().length;
        return new Location(
                key.location().file(), key.location().line(), key.location().column() + before);
    }

    /** Returns the item that words are which begin with another bullet than a dash. */
    static Optional<String> withDash(Node.Scalar words) {
        Matcher bullet = otherBullet(words.text());
        if (words.quoted() || !mayBeTyped(words.text()) || !bullet.matches()) {
            return Optional.empty();
        }
        String next = "\\s" + Pattern.quote(bullet.group("mark")) + "\\s.*";
        return Optional.of("- " + bullet.group("item").replaceFirst(next, ""));
    }

    /** Returns words in the quotes that need no escape in them. */
    static String inQuotes(String words) {
        String bare = words.strip().replaceFirst("^[“”„«‘]\\h?(.*?)\\h?[“”»’]$", "$1");
        return bare.contains("\"") || bare.contains("\\") ? "'" + bare.replace("'", "''") + "'" : '"' + bare + '"';
    }
}
