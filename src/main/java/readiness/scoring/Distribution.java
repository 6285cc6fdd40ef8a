package readiness.scoring;

import java.util.Arrays;
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

    /** Most questions have no more options. */
    private static final int FEW = 5;

    /** The scores that were given, the lowest first; beyond {@link #size} there is nothing. */
    private double[] scores = new double[FEW];

    private int[] counts = new int[FEW];
    private int size;
    private int total;

    /** Counts one more answer with this score. */
    void add(double score) {
        int place = placeOf(score);
        if (place == size || scores[place] != score) {
            insert(place, score);
        }
        counts[place]++;
        total++;
    }

    /** Returns where the score is or belongs: looked for one by one while there are few, which is much faster. */
    private int placeOf(double score) {
        if (size > 4 * FEW) {
            int place = Arrays.binarySearch(scores, 0, size, score);
            return place < 0 ? -place - 1 : place;
        }
        int place = 0;
        while (place < size && scores[place] < score) {
            place++;
        }
        return place;
    }

    private void insert(int place, double score) {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        for (int i = size; i > place; i--) {
            scores[i] = scores[i - 1];
            counts[i] = counts[i - 1];
        }
        scores[place] = score;
        counts[place] = 0;
        size++;
    }

    /** Returns how many answers have each score, the lowest score first. */
    public Map<Double, Integer> counts() {
        SortedMap<Double, Integer> byScore = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            byScore.put(scores[i], counts[i]);
        }
        return Collections.unmodifiableSortedMap(byScore);
    }

    /** Returns how many answers were counted. */
    public int total() {
        return total;
    }

    /** Returns the mean score; nothing where there is no answer. */
    public OptionalDouble mean() {
        var mean = new WeightedMean();
        for (int i = 0; i < size; i++) {
            mean.add(counts[i], scores[i]);
        }
        return mean.value();
    }

    /** Returns the sample variance of the scores, over n − 1; there must be two answers. */
    double variance() {
        double mean = mean().orElseThrow();
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double deviation = scores[i] - mean;
            squares += counts[i] * deviation * deviation;
        }
        return squares / (total - 1);
    }

    /** Returns the mean distance of the scores from their mean; there must be an answer. */
    double meanDeviation() {
        double mean = mean().orElseThrow();
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += counts[i] * Math.abs(scores[i] - mean);
        }
        return sum / total;
    }
}
