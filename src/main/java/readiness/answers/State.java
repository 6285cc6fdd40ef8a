package readiness.answers;

import java.util.List;
import readiness.wording.Keyword;

/** The state of one question with one respondent; exactly one of these (method, section 1). */
public enum State implements Keyword {
    ANSWERED(0),
    /** The respondent does not know. */
    UNKNOWN(1),
    /** No answer was given, or one that cannot be read. */
    BLANK(2),
    /** The question does not fit the respondent's case. */
    NOT_APPLICABLE(3),
    /** The question was not asked, because earlier answers make it pointless. */
    HIDDEN(4),
    /** The question was not asked, because it is for other roles; counted with {@link #HIDDEN} wherever states are. */
    HIDDEN_BY_ROLE(5);

    private static final List<State> BY_CODE = List.of(values());

    private final int code;

    State(int code) {
        this.code = code;
    }

    /** Returns the number for it. */
    public int code() {
        return code;
    }

    /** Returns the state that has this number. */
    public static State ofCode(int code) {
        return BY_CODE.get(code);
    }

    /** Returns whether the question stays in the coverage: it was asked, and could have been answered. */
    public boolean counts() {
        return this == ANSWERED || this == UNKNOWN || this == BLANK;
    }

    /** Returns whether the question was not asked. */
    public boolean isHidden() {
        return this == HIDDEN || this == HIDDEN_BY_ROLE;
    }
}
