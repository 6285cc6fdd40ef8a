package readiness.questionnaire;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score from 0 to 100; never rounded, rounding is for pages.
 *
 * @param points from 0 to 100
 */
public record Score(double points) implements Comparable<Score> {

    public Score {
        Scores.check(points);
    }

    /** Returns the score of these points; empty where there are none. */
    public static Optional<Score> of(OptionalDouble points) {
        return points.isPresent() ? Optional.of(new Score(points.getAsDouble())) : Optional.empty();
    }

    /** Returns the score nearest to these points: 0 below the range, 100 above it. */
    public static Score nearest(double points) {
        return new Score(Math.max(Scores.LOWEST, Math.min(Scores.HIGHEST, points)));
    }

    /** Returns whether the score reaches a threshold; what rounding loses does not count. */
    public boolean reaches(double threshold) {
        return Scores.reaches(points, threshold);
    }

    /** Returns how many points this score is above another; negative where it is below. */
    public double above(Score other) {
        return points - other.points;
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(points, other.points);
    }
}
