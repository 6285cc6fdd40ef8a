package readiness.ranking;

import readiness.wording.Keyword;

/** The status of a team in a ranking. */
public enum Status implements Keyword {
    /** May be recommended as the first. */
    CANDIDATE,
    /** Ranked, and never recommended: a gate speaks against it. */
    NOT_FIRST,
    /** Scored, and never ranked: too little was answered. */
    NOT_ENOUGH_ANSWERS;

    /** Returns whether such a team has a rank. */
    public boolean ranked() {
        return this != NOT_ENOUGH_ANSWERS;
    }
}
