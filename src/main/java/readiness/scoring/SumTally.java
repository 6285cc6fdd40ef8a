package readiness.scoring;

import java.util.TreeMap;

/** Counts how often each sum comes out. */
final class SumTally {

    private final LongTally sums = new LongTally();

    /** Counts one more sum. */
    void add(double sum) {
        sums.add(Double.doubleToLongBits(sum + 0.0)); // there is a zero with a sign, too
    }

    /** Returns how often each sum came out, the lowest first. */
    Distribution distribution() {
        var bySum = new TreeMap<Double, Integer>();
        sums.numbers().forEach(sum -> bySum.put(Double.longBitsToDouble(sum), sums.count(sum)));
        return new Distribution(bySum);
    }
}
