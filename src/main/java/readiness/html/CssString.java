package readiness.html;

/** A user's words in a style sheet. */
final class CssString {

    private static final int MOST = 90;

    private CssString() {}

    /**
     * Returns the inside of a CSS string: letters and digits as they are and all else by number, so that nothing in it
     * ends the string or the style sheet. What is too long for the head of a page is cut.
     */
    static String of(String words) {
        var inside = new StringBuilder();
        words.codePoints().limit(MOST).forEach(character -> {
            if (character < 0x80 && Character.isLetterOrDigit(character)) {
                inside.appendCodePoint(character);
            } else {
                inside.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return inside.toString();
    }
}
