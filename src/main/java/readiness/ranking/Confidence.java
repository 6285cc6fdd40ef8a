package readiness.ranking;

import readiness.questionnaire.Scores;
import readiness.wording.Keyword;

/** How firm a recommendation is. */
public enum Confidence implements Keyword {
    CLEAR(0.8),
    LEANING(0.5),
    /** No single winner can be named. */
    OPEN(0);

    private final double least;

    Confidence(double least) {
        this.least = least;
    }

    /** Returns how firm a share of weightings or draws is. */
    public static Confidence of(double share) {
        return CLEAR.isEarnedBy(share) ? CLEAR : LEANING.isEarnedBy(share) ? LEANING : OPEN;
    }

    private boolean isEarnedBy(double share) {
        return Scores.reaches(share, least);
    }
}
