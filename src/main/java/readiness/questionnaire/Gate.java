package readiness.questionnaire;

import readiness.wording.Keyword;

/**
 * A warning sign about a candidate team. No indicator is an absolute, so it never removes a team from the table.
 *
 * @param when the scores at which it closes
 * @param text what it means, for people
 */
public record Gate(Id id, Condition<ScoreThreshold> when, Effect effect, Text text) {

    /** What a gate that holds does. */
    public enum Effect implements Keyword {
        /** The team is ranked, and never recommended as the first. */
        NOT_FIRST,
        /** The gate's text is added, and nothing else. */
        CAUTION
    }
}
