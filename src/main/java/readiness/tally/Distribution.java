package readiness.tally;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each score was given to one question. */
public final class Distribution {

    /** The scores that were given, the lowest first. */
    private final double[] scores;

    private final int[] counts;
    private final int total;

    /** Returns the distribution in which each score was given so often. */
    Distribution(SortedMap<Double, Integer> counts) {
        this.scores = counts.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.counts = counts.values().stream().mapToInt(Integer::intValue).toArray();
        this.total = Arrays.stream(this.counts).sum();
    }

    /** Returns the distribution without any answer. */
    public static Distribution none() {
        return new Distribution(new TreeMap<>());
    }

    /** Returns how many answers have each score, the lowest score first. */
    public Map<Double, Integer> counts() {
        SortedMap<Double, Integer> byScore = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            byScore.put(scores[i], counts[i]);
        }
        return Collections.unmodifiableSortedMap(byScore);
    }

    /** Returns how many answers were counted. */
    public int total() {
        return total;
    }

    /** Returns the mean score; empty where there is no answer. */
    public OptionalDouble mean() {
        var mean = new WeightedMean();
        for (int i = 0; i < scores.length; i++) {
            mean.add(counts[i], scores[i]);
        }
        return mean.value();
    }

    /** Returns the distance between the lowest and the highest score; there must be an answer. */
    double range() {
        return scores[scores.length - 1] - scores[0];
    }

    /** Returns the sample variance of the scores, over n − 1; there must be two answers. */
    public double variance() {
        double mean = mean().orElseThrow();
        double squares = 0;
        for (int i = 0; i < scores.length; i++) {
            double deviation = scores[i] - mean;
            squares += counts[i] * deviation * deviation;
        }
        return squares / (total - 1);
    }

    /** Returns the mean distance of the scores from their mean; there must be an answer. */
    public double meanDeviation() {
        double mean = mean().orElseThrow();
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += counts[i] * Math.abs(scores[i] - mean);
        }
        return sum / total;
    }
}
