package readiness.ranking;

/** Where a team stands in a ranking. */
public enum Status {
    /** May be recommended as the first. */
    CANDIDATE("candidate"),
    /** Ranked, and never recommended: a gate speaks against it. */
    NOT_FIRST("not-first"),
    /** Scored, and never ranked: too little was answered. */
    NOT_ENOUGH_ANSWERS("not-enough-answers");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** Returns the word for it in the result. */
    public String key() {
        return key;
    }

    /** Returns whether such a team has a rank. */
    public boolean ranked() {
        return this != NOT_ENOUGH_ANSWERS;
    }
}
