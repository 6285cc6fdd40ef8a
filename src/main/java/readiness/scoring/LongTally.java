package readiness.scoring;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts how often each number comes: a map without objects, since every sheet adds to it. */
final class LongTally {

    private long[] numbers = new long[1 << 4];
    private int[] counts = new int[numbers.length];
    private int size;

    /** Counts a number once more. */
    void add(long number) {
        int slot = slotOf(number);
        if (counts[slot]++ == 0) {
            numbers[slot] = number;
            size++;
            if (2 * size > numbers.length) {
                grow();
            }
        }
    }

    /** Returns how often a number was counted. */
    int count(long number) {
        return counts[slotOf(number)];
    }

    /** Returns the numbers that were counted, each once and in no order. */
    LongStream numbers() {
        return IntStream.range(0, numbers.length)
                .filter(slot -> counts[slot] > 0)
                .mapToLong(slot -> numbers[slot]);
    }

    /** Returns where a number is counted, or would be. */
    private int slotOf(long number) {
        // Both halves count, and numbers are often much alike; a product spreads them (Knuth 1973).
        long spread = (number ^ (number >>> Integer.SIZE)) * 0x9e3779b97f4a7c15L;
        int slot = (int) (spread >>> Integer.SIZE) & (numbers.length - 1);
        while (counts[slot] > 0 && numbers[slot] != number) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = numbers;
        int[] countsBefore = counts;
        numbers = new long[2 * before.length];
        counts = new int[numbers.length];
        for (int slot = 0; slot < before.length; slot++) {
            if (countsBefore[slot] > 0) {
                int moved = slotOf(before[slot]);
                numbers[moved] = before[slot];
                counts[moved] = countsBefore[slot];
            }
        }
    }
}
