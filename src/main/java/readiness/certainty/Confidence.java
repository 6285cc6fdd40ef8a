package readiness.certainty;

import readiness.questionnaire.Scores;
import readiness.wording.Keyword;

/** How firm a recommendation is (method, section 4, confidence). */
public enum Confidence implements Keyword {
    CLEAR(0.9),
    LEANING(0.5),
    /** No single winner can be named. */
    OPEN(0);

    private static final int LEAST_DEGREES_OF_FREEDOM = 3;

    private static final double LEAST_LEAD = 0.2;

    private final double least;

    Confidence(double least) {
        this.least = least;
    }

    /**
     * Returns the confidence in what is recommended.
     *
     * @param share how often the same comes out, from 0 to 1
     * @param lead by how much that is more often than anything else comes out
     * @param degreesOfFreedom how much is known about the differences between people; with fewer than three nothing is
     *     clear
     */
    public static Confidence of(double share, double lead, int degreesOfFreedom) {
        if (Scores.reaches(share, CLEAR.least) && degreesOfFreedom >= LEAST_DEGREES_OF_FREEDOM) {
            return CLEAR;
        }
        return Scores.reaches(share, LEANING.least) && Scores.reaches(lead, LEAST_LEAD) ? LEANING : OPEN;
    }
}
