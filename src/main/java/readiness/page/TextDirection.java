package readiness.page;

/** Words from a user's file that may be written from right to left, or say that they are. */
public final class TextDirection {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private TextDirection() {}

    /**
     * Returns the words so that they have no effect on the direction of a sentence around them: what they open they
     * close, and more closing marks than that mean nothing (Unicode Standard Annex 9).
     */
    public static String isolated(String words) {
        if (words.codePoints().noneMatch(TextDirection::turns)) {
            return words;
        }
        int closing = (int) words.codePoints().filter(each -> each == 0x2069).count();
        int opening = (int) words.codePoints()
                .filter(each -> each >= 0x2066 && each <= 0x2068)
                .count();
        return FIRST_STRONG_ISOLATE.repeat(1 + closing) + words + POP_DIRECTIONAL_ISOLATE.repeat(1 + closing + opening);
    }

    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_NONSPACING_MARK,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
                    Character.DIRECTIONALITY_WHITESPACE,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_UNDEFINED -> false;
            default -> true;
        };
    }
}
