package readiness.comparison;

import readiness.questionnaire.Scores;
import readiness.wording.Keyword;

/** Whether a score rose or fell, or whether the change is too uncertain to say (method, section 10). */
public enum Verdict implements Keyword {
    UP,
    DOWN,
    /** Uncertain: other respondents, or the same on another day, could have made the difference. */
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
