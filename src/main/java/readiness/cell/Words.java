package readiness.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as people see them: two texts that look alike have the same key. */
public final class Words {

    private static final int LONGEST_TAG = 100;
    private static final String SINGLE_QUOTES = "‘’‚‹›′`";
    private static final String DOUBLE_QUOTES = "\"“”„«»‟";
    private static final String DASHES = "_‐‑‒–—−";
    private static final String PUNCTUATION = ".?!:;,*…";

    /** No language puts more accents on a letter; Unicode splits them there as well (UAX 15, stream-safe text). */
    private static final int MOST_ACCENTS = 30;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}{" + MOST_ACCENTS + "}");
    private static final String APART = "$0\u034f";

    /** The first control character that separates files and records, which Java takes for white space. */
    private static final int FIRST_SEPARATOR = 0x1c;

    /** The signs that are written in one way. */
    private static final String SIGNS = "-@.";

    private Words() {}

    /**
     * Returns the text without case, invisible characters, tags, double quotes, outer spaces and final punctuation; all
     * spaces, all apostrophes and all dashes are alike.
     */
    public static String key(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : keyOfAny(text);
    }

    /** Returns whether a text has nothing that can be written in two ways but its case: most ids, codes, addresses. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char next = text.charAt(place);
            boolean isLetter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
            boolean isDigit = next >= '0' && next <= '9';
            if (!isLetter && !isDigit && SIGNS.indexOf(next) < 0) {
                return false;
            }
        }
        return !text.endsWith(".");
    }

    private static String keyOfAny(String text) {
        var key = new StringBuilder(text.length());
        // Those two would become a space with an accent, and two apostrophes.
        String quoted = text.replace('´', '\'').replace('″', '"');
        String plain = Normalizer.normalize(withoutLongRuns(quoted), Normalizer.Form.NFKC);
        for (int place = 0; place < plain.length(); place++) {
            char next = plain.charAt(place);
            int tag = next == '<' ? endOfTag(plain, place) : -1;
            if (tag > 0) {
                place = tag;
                next = ' ';
            }
            append(key, next);
        }
        int end = endOfWords(key);
        return (end == 0 ? text.strip() : key.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a text without long runs of accents: sorting them takes time that grows with the square of their number.
     */
    private static String withoutLongRuns(String text) {
        return text.length() > MOST_ACCENTS ? ACCENTS.matcher(text).replaceAll(APART) : text;
    }

    /**
     * Returns whether a character is neither seen nor typed: a control character other than a tab or an end of line.
     */
    static boolean isControl(int character) {
        return Character.isISOControl(character)
                && (character >= FIRST_SEPARATOR || !Character.isWhitespace(character));
    }

    /** Returns whether a character is a space, one that does not break too, or an end of line. */
    static boolean isSpace(char character) {
        return (Character.isWhitespace(character) || Character.isSpaceChar(character)) && !isControl(character);
    }

    /** Returns a text without outer spaces. */
    public static String strip(String text) {
        int first = 0;
        int end = text.length();
        while (first < end && isSpace(text.charAt(first))) {
            first++;
        }
        while (first < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    /** Returns whether a text has a character that is neither seen nor typed. */
    public static boolean hasControl(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (isControl(text.charAt(place))) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder key, char next) {
        if (isControl(next)) {
            key.append(next);
        } else if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        } else if (SINGLE_QUOTES.indexOf(next) >= 0) {
            key.append('\'');
        } else if (DASHES.indexOf(next) >= 0) {
            key.append('-');
        } else if (DOUBLE_QUOTES.indexOf(next) < 0 && Character.getType(next) != Character.FORMAT) {
            key.append(next);
        }
    }

    /** Returns where a tag ends, {@code </b>} or {@code <br>}; -1 where none begins. */
    private static int endOfTag(String text, int start) {
        char first = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (first != '/' && !Character.isLetter(first)) {
            return -1;
        }
        int last = Math.min(text.length(), start + LONGEST_TAG);
        for (int end = start + 2; end < last; end++) {
            if (text.charAt(end) == '>') {
                return end;
            }
        }
        return -1;
    }

    private static int endOfWords(StringBuilder key) {
        int end = key.length();
        while (end > 0 && (key.charAt(end - 1) == ' ' || PUNCTUATION.indexOf(key.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
