package readiness.questionnaire;

import readiness.wording.Keyword;

/** The kind of subject that a questionnaire is about. */
public enum About implements Keyword {
    TEAM,
    CUSTOMER,
    ORGANISATION;

    /**
     * Returns whether there are several subjects of this kind, each named in its sheets, so that they can be ranked.
     */
    public boolean hasSeveral() {
        return this != ORGANISATION;
    }
}
