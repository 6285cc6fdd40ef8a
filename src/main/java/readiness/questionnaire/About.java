package readiness.questionnaire;

import readiness.wording.Keyword;

/** Whom a questionnaire is about. */
public enum About implements Keyword {
    TEAM,
    ORGANISATION
}
