package readiness.wording;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Escapes text for a terminal, a build log or a page: a user's file must not move a cursor, change colours, turn the
 * direction of other text, or give commands to a build server.
 */
public final class Printable {

    /** Turn the direction of words, or end a line where nobody sees it. */
    private static final Set<Integer> TURNING = Set.of(
            0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x2028,
            0x2029);

    private Printable() {}

    /**
     * Returns the words with every control, direction and invisible character shown as {@code \}{@code u001b}, line
     * ends aside, and with no line that a build server would take for a command.
     */
    public static String safe(String words) {
        var shown = new StringBuilder();
        boolean atStart = true;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int character = words.codePointAt(at);
            boolean commands = (atStart && words.startsWith("::", at)) || isCommand(words, at);
            append(character, !commands && isHarmless(character), shown);
            atStart = character == '\n' || (atStart && Character.isSpaceChar(character));
        }
        return shown.toString();
    }

    /** Returns the words with the same characters shown so, for places that never begin a line. */
    public static String escaped(String words) {
        var shown = new StringBuilder();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            append(words.codePointAt(at), isHarmless(words.codePointAt(at)) && !isCommand(words, at), shown);
        }
        return shown.toString();
    }

    private static void append(int character, boolean harmless, StringBuilder shown) {
        if (harmless) {
            shown.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            shown.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) unit));
        }
    }

    /** Build servers look for these anywhere in a line. */
    private static boolean isCommand(String words, int at) {
        return words.startsWith("##[", at) || words.startsWith("##vso[", at);
    }

    /** Returns the character itself, a space for a tab, and a replacement where it may not be shown. */
    public static int shown(int character) {
        if (character == '\t') {
            return ' ';
        }
        return isHarmless(character) ? character : 0xfffd;
    }

    /**
     * Returns the first character that cannot be seen and changes how others are shown: a control, a turn of direction,
     * a line separator of Unicode; or half of a character, which no file can hold. A line feed and a tab are not.
     */
    public static OptionalInt firstHidden(String words) {
        return words.codePoints().filter(Printable::isHidden).findFirst();
    }

    /** Returns the words without such characters. */
    public static String withoutHidden(String words) {
        if (firstHidden(words).isEmpty()) {
            return words;
        }
        var left = new StringBuilder();
        words.codePoints().filter(character -> !isHidden(character)).forEach(left::appendCodePoint);
        return left.toString();
    }

    private static boolean isHidden(int character) {
        return (Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE
                || TURNING.contains(character);
    }

    private static boolean isHarmless(int character) {
        if (character == '\n') {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (type != Character.FORMAT || joinsLetters(character));
    }

    /** Other characters of this kind turn the direction, or are there and cannot be seen. */
    private static boolean joinsLetters(int character) {
        return character == 0x200c || character == 0x200d;
    }
}
