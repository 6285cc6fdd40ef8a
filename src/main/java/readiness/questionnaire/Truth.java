package readiness.questionnaire;

import readiness.wording.Keyword;

/** Kleene's three values. The order matters: {@code all} is the least of its parts, {@code any} the greatest. */
public enum Truth implements Keyword {
    NO,
    UNKNOWN,
    YES;

    /** Returns yes or no. */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Returns the opposite; what is unknown stays so. */
    public Truth negated() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    /** Returns the lesser of the two. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the greater of the two. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
