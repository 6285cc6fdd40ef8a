package readiness.comparison;

import readiness.questionnaire.Question;
import readiness.wording.Keyword;

/**
 * A scored question that two rounds cannot be compared by, since the questionnaire changed in between.
 *
 * @param question as it is in the present version; as it was where it is no longer asked
 */
public record LeftOut(Question question, Cause cause) {

    /** What became of it. */
    public enum Cause implements Keyword {
        /** Its scores, its options, its weight or what it counts towards are others now. */
        CHANGED,
        /** It was not asked then. */
        ADDED,
        /** It is no longer asked. */
        REMOVED
    }
}
