package readiness.answers;

/** What came of one question with one respondent; exactly one of these (method, section 1). */
public enum State {
    ANSWERED("answered"),
    /** The respondent does not know. */
    UNKNOWN("unknown"),
    /** Nothing was put down. */
    BLANK("blank"),
    /** The question does not fit the respondent's case. */
    NOT_APPLICABLE("not-applicable"),
    /** The question was not asked, because earlier answers make it pointless. */
    HIDDEN("hidden");

    private final String key;

    State(String key) {
        this.key = key;
    }

    /** Returns the word for it in the result. */
    public String key() {
        return key;
    }

    /** Returns whether the question stays in the coverage: it was asked, and could have been answered. */
    public boolean counts() {
        return this == ANSWERED || this == UNKNOWN || this == BLANK;
    }
}
