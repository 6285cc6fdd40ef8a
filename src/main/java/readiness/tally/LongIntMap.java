package readiness.tally;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;

/** A map from long to positive int without objects: every sheet adds to it. Keys that were never added have 0. */
public final class LongIntMap {

    private long[] keys = new long[1 << 4];
    private int[] values = new int[keys.length];
    private int size;

    /** Adds a positive amount to a key's value, and returns the new value. */
    public int add(long key, int amount) {
        int slot = slotOf(key);
        if (values[slot] == 0) {
            keys[slot] = key;
            size++;
            if (2 * size > keys.length) {
                values[slot] = amount;
                grow();
                return amount;
            }
        }
        values[slot] += amount;
        return values[slot];
    }

    /** Returns the value of a key. */
    public int value(long key) {
        return values[slotOf(key)];
    }

    /** Returns the keys with a value, each once and in no order. */
    public LongStream keys() {
        return IntStream.range(0, keys.length).filter(slot -> values[slot] > 0).mapToLong(slot -> keys[slot]);
    }

    /** Writes every key with its value. */
    void writeTo(CountWriter out) {
        out.number(size);
        keys().forEach(key -> {
            out.number(key);
            out.number(value(key));
        });
    }

    /** Adds the values that another map has written. */
    void addFrom(CountReader in) {
        for (int left = in.count(); left > 0; left--) {
            add(in.number(), in.count());
        }
    }

    /** Returns where a key is, or would be. */
    private int slotOf(long key) {
        // Both halves count, and keys are often much alike; a product spreads them (Knuth 1973).
        long spread = (key ^ (key >>> Integer.SIZE)) * 0x9e3779b97f4a7c15L;
        int slot = (int) (spread >>> Integer.SIZE) & (keys.length - 1);
        while (values[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = keys;
        int[] valuesBefore = values;
        keys = new long[2 * before.length];
        values = new int[keys.length];
        for (int slot = 0; slot < before.length; slot++) {
            if (valuesBefore[slot] > 0) {
                int moved = slotOf(before[slot]);
                keys[moved] = before[slot];
                values[moved] = valuesBefore[slot];
            }
        }
    }
}
