package readiness.tally;

import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Score;

/** A weighted mean that never leaves the range of its parts, whatever rounding does. */
public final class WeightedMean {

    private double sum;
    private double weights;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /** Adds a part; the weight is positive. */
    public void add(double weight, double value) {
        sum += weight * value;
        weights += weight;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }

    /** Returns the mean of scores; empty where no part was added. */
    public Optional<Score> score() {
        return Score.of(value());
    }

    /** Returns the mean; empty where no part was added. */
    public OptionalDouble value() {
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(lowest, Math.min(highest, sum / weights)));
    }
}
