package readiness.wording;

import java.util.Locale;

/** What may reach a terminal: a user's file must not move the cursor or change its colours. */
public final class Printable {

    private Printable() {}

    /**
     * Returns the words with every control, direction and invisible character shown as {@code \}{@code u001b}, line
     * ends aside.
     */
    public static String safe(String words) {
        var shown = new StringBuilder();
        words.codePoints().forEach(character -> {
            if (isHarmless(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append("\\u").append(String.format(Locale.ROOT, "%04x", character));
            }
        });
        return shown.toString();
    }

    /** Returns the character itself, a space for a tab, and a replacement where it may not be shown. */
    public static int shown(int character) {
        if (character == '\t') {
            return ' ';
        }
        return isHarmless(character) ? character : 0xfffd;
    }

    private static boolean isHarmless(int character) {
        if (character == '\n') {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL && (type != Character.FORMAT || joinsLetters(character));
    }

    /** Other characters of this kind turn the direction, or are there and cannot be seen. */
    private static boolean joinsLetters(int character) {
        return character == 0x200c || character == 0x200d;
    }
}
