package readiness.scoring;

import java.util.OptionalDouble;

/** A weighted mean that never leaves the range of its parts, whatever rounding does. */
final class WeightedMean {

    private double sum;
    private double weights;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /** Adds a part; the weight is positive. */
    void add(double weight, double value) {
        sum += weight * value;
        weights += weight;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }

    /** Returns the mean, or nothing where no part was added. */
    OptionalDouble value() {
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(lowest, Math.min(highest, sum / weights)));
    }
}
