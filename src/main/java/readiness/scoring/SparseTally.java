package readiness.scoring;

/** Counts pairs of a group and a code, most of which never come: it takes room for those that do. */
final class SparseTally {

    private long[] pairs = new long[1 << 4];
    private int[] counts = new int[pairs.length];
    private int size;

    /** Counts one more. */
    void add(int group, int code) {
        long pair = pair(group, code);
        int slot = slotOf(pair);
        if (counts[slot]++ == 0) {
            pairs[slot] = pair;
            size++;
            if (2 * size > pairs.length) {
                grow();
            }
        }
    }

    /** Returns how often a code was counted in a group. */
    int count(int group, int code) {
        return counts[slotOf(pair(group, code))];
    }

    private static long pair(int group, int code) {
        return ((long) group << Integer.SIZE) | code;
    }

    /** Returns where a pair is counted, or would be. */
    private int slotOf(long pair) {
        // Groups and codes both begin at 0 and have no gaps; a product spreads them (Knuth 1973).
        int slot = (int) ((pair * 0x9e3779b97f4a7c15L) >>> Integer.SIZE) & (pairs.length - 1);
        while (counts[slot] > 0 && pairs[slot] != pair) {
            slot = (slot + 1) & (pairs.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] pairsBefore = pairs;
        int[] countsBefore = counts;
        pairs = new long[2 * pairsBefore.length];
        counts = new int[pairs.length];
        for (int slot = 0; slot < pairsBefore.length; slot++) {
            if (countsBefore[slot] > 0) {
                int moved = slotOf(pairsBefore[slot]);
                pairs[moved] = pairsBefore[slot];
                counts[moved] = countsBefore[slot];
            }
        }
    }
}
