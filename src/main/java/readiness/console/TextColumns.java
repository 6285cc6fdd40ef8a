package readiness.console;

/** Texts of a fixed width, for columns of plain text. */
public final class TextColumns {

    private TextColumns() {}

    /** Returns a text cut or padded to a width, in characters, on one line. */
    public static String fitted(String text, int width) {
        String line = text.replaceAll("\\s+", " ").strip();
        int length = line.codePointCount(0, line.length());
        return length > width
                ? line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…"
                : line + " ".repeat(width - length);
    }
}
