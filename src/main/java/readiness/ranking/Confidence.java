package readiness.ranking;

import readiness.questionnaire.Scores;

/** How firm a recommendation is. */
public enum Confidence {
    CLEAR("clear", 0.8),
    LEANING("leaning", 0.5),
    /** No single winner can be named. */
    OPEN("open", 0);

    private final String key;
    private final double least;

    Confidence(String key, double least) {
        this.key = key;
        this.least = least;
    }

    /** Returns the word for it in the result. */
    public String key() {
        return key;
    }

    /** Returns how firm a share of weightings or draws is. */
    public static Confidence of(double share) {
        return CLEAR.isEarnedBy(share) ? CLEAR : LEANING.isEarnedBy(share) ? LEANING : OPEN;
    }

    private boolean isEarnedBy(double share) {
        return Scores.reaches(share, least);
    }
}
