package readiness.questionnaire;

import java.util.Optional;
import readiness.wording.Keyword;

/**
 * A test on the score of a dimension or a facet.
 *
 * @param score the dimension or facet
 * @param threshold from 0 to 100
 */
public record ScoreThreshold(Id score, Bound bound, double threshold) {

    /** On which side of the threshold a score passes. */
    public enum Bound implements Keyword {
        AT_LEAST,
        BELOW
    }

    /** Returns whether the score passes; unknown where there is none. */
    public Truth holds(Optional<Score> is) {
        return is.map(points -> Truth.of(passes(points.points()))).orElse(Truth.UNKNOWN);
    }

    /** Returns the points that are missing before the score passes; 0 where it does. */
    public double distance(Score is) {
        return passes(is.points()) ? 0 : Math.abs(threshold - is.points());
    }

    /** Returns whether a score of these points passes. */
    public boolean passes(double points) {
        return Scores.reaches(points, threshold) == (bound == Bound.AT_LEAST);
    }
}
