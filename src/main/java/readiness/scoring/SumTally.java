package readiness.scoring;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how often each sum comes out: a map without objects, since every sheet adds to it. */
final class SumTally {

    private double[] sums = new double[1 << 6];
    private int[] counts = new int[sums.length];
    private int size;

    /** Counts one more sum. */
    void add(double sum) {
        int slot = slotOf(sum);
        if (counts[slot]++ == 0) {
            sums[slot] = sum;
            size++;
            if (2 * size > sums.length) {
                grow();
            }
        }
    }

    /** Returns how often each sum came out, the lowest first. */
    Distribution distribution() {
        SortedMap<Double, Integer> bySum = new TreeMap<>();
        for (int slot = 0; slot < sums.length; slot++) {
            if (counts[slot] > 0) {
                bySum.put(sums[slot], counts[slot]);
            }
        }
        return new Distribution(bySum);
    }

    /** Returns where a sum is counted, or would be. */
    private int slotOf(double sum) {
        int slot = Double.hashCode(sum * Math.PI) & (sums.length - 1); // the bits of whole numbers are much alike
        while (counts[slot] > 0 && sums[slot] != sum) {
            slot = (slot + 1) & (sums.length - 1);
        }
        return slot;
    }

    private void grow() {
        double[] before = sums;
        int[] countsBefore = counts;
        sums = new double[2 * before.length];
        counts = new int[sums.length];
        for (int slot = 0; slot < before.length; slot++) {
            if (countsBefore[slot] > 0) {
                int moved = slotOf(before[slot]);
                sums[moved] = before[slot];
                counts[moved] = countsBefore[slot];
            }
        }
    }
}
