package readiness.questionnaire;

import java.util.OptionalDouble;

/**
 * A test on the score of a dimension or a facet.
 *
 * @param score the dimension or facet
 * @param threshold from 0 to 100
 */
public record ScoreThreshold(Id score, Bound bound, double threshold) {

    /** On which side of the threshold a score passes. */
    public enum Bound {
        AT_LEAST("at-least"),
        BELOW("below");

        private final String key;

        Bound(String key) {
            this.key = key;
        }

        /** Returns the word for it in files. */
        public String key() {
            return key;
        }
    }

    /** Returns whether the score passes; unknown where there is none. */
    public Truth holds(OptionalDouble points) {
        return points.isEmpty() ? Truth.UNKNOWN : Truth.of(passes(points.getAsDouble()));
    }

    /** Returns the points that are missing before the score passes; 0 where it does. */
    public double distance(double points) {
        return passes(points) ? 0 : Math.abs(threshold - points);
    }

    private boolean passes(double points) {
        return Scores.reaches(points, threshold) == (bound == Bound.AT_LEAST);
    }
}
