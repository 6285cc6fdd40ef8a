package readiness.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each score was given to one question.
 *
 * <p>Counting in place of adding up makes every figure the same to the last bit in whatever order the sheets come.
 */
public final class Distribution {

    private final SortedMap<Double, Integer> counts = new TreeMap<>();
    private int total;

    /** Counts one more answer with this score. */
    void add(double score) {
        counts.merge(score, 1, Integer::sum);
        total++;
    }

    /** Returns how many answers have each score, the lowest score first. */
    public Map<Double, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Returns how many answers were counted. */
    public int total() {
        return total;
    }

    /** Returns the mean score; nothing where there is no answer. */
    public OptionalDouble mean() {
        var mean = new WeightedMean();
        counts.forEach((score, count) -> mean.add(count, score));
        return mean.value();
    }

    /** Returns the sample variance of the scores, over n − 1; there must be two answers. */
    double variance() {
        double mean = mean().orElseThrow();
        double squares = 0;
        for (var entry : counts.entrySet()) {
            double deviation = entry.getKey() - mean;
            squares += entry.getValue() * deviation * deviation;
        }
        return squares / (total - 1);
    }

    /** Returns the mean distance of the scores from their mean; there must be an answer. */
    double meanDeviation() {
        double mean = mean().orElseThrow();
        double sum = 0;
        for (var entry : counts.entrySet()) {
            sum += entry.getValue() * Math.abs(entry.getKey() - mean);
        }
        return sum / total;
    }
}
