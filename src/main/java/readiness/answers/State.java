package readiness.answers;

import readiness.wording.Keyword;

/** What came of one question with one respondent; exactly one of these (method, section 1). */
public enum State implements Keyword {
    ANSWERED(0),
    /** The respondent does not know. */
    UNKNOWN(1),
    /** Nothing was put down. */
    BLANK(2),
    /** The question does not fit the respondent's case. */
    NOT_APPLICABLE(3),
    /** The question was not asked, because earlier answers make it pointless. */
    HIDDEN(4);

    private final int code;

    State(int code) {
        this.code = code;
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
