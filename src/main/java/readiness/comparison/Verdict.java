package readiness.comparison;

import readiness.questionnaire.Scores;
import readiness.wording.Keyword;

/** Whether a score rose or fell, as far as anybody can tell (method, section 10). */
public enum Verdict implements Keyword {
    UP,
    DOWN,
    /** Other people, or the same on another day, could have made the difference. */
    NO_TELLING;

    private static final double SURE = 0.9;

    /** Returns the verdict for a probability that the later score is the higher one. */
    static Verdict of(double probabilityUp) {
        if (Scores.reaches(probabilityUp, SURE)) {
            return UP;
        }
        return Scores.reaches(1 - probabilityUp, SURE) ? DOWN : NO_TELLING;
    }
}
