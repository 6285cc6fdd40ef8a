package readiness.answers;

/** What came of one question with one respondent; exactly one of these (method, section 1). */
public enum State {
    ANSWERED("answered", 0),
    /** The respondent does not know. */
    UNKNOWN("unknown", 1),
    /** Nothing was put down. */
    BLANK("blank", 2),
    /** The question does not fit the respondent's case. */
    NOT_APPLICABLE("not-applicable", 3),
    /** The question was not asked, because earlier answers make it pointless. */
    HIDDEN("hidden", 4);

    private final String key;
    private final int code;

    State(String key, int code) {
        this.key = key;
        this.code = code;
    }

    /** Returns the word for it in the result. */
    public String key() {
        return key;
    }

    /** Returns the number for it. */
    public int code() {
        return code;
    }

    /** Returns whether the question stays in the coverage: it was asked, and could have been answered. */
    public boolean counts() {
        return this == ANSWERED || this == UNKNOWN || this == BLANK;
    }
}
