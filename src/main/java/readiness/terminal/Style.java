package readiness.terminal;

/** The style of emphasised words, where colour is wanted; it never carries meaning. */
record Style(boolean colored) {

    private static final String ESCAPE = "\u001b[";
    private static final String END = ESCAPE + "0m";

    String strong(String words) {
        return styled("1", words);
    }

    String faint(String words) {
        return styled("36", words);
    }

    String chosen(String words) {
        return styled("1;36", words);
    }

    private String styled(String code, String words) {
        return colored && !words.isEmpty() ? ESCAPE + code + "m" + words + END : words;
    }
}
