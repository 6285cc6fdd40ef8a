package readiness.questionnaire;

import readiness.wording.Keyword;

/** A team's place in the ranking, as advice asks for it (method, section 7). */
public enum Place implements Keyword {
    /** The named leader. */
    FIRST,
    /** Another candidate, where a leader is named. */
    NEXT,
    /** Ranked and not a candidate: a gate speaks against it. */
    HELD_BACK,
    /** Not ranked: too little was answered. */
    UNRANKED
}
