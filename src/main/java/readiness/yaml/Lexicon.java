package readiness.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What words stand for that were met before, looked up where they lie: no string is made of a word a second time.
 *
 * <p>It takes little room, so that those of all questions stay at hand.
 */
final class Lexicon<T> {

    /** Words beyond this number are found out anew each time. */
    private static final int MOST_WORDS = 1_000;

    /** Head and tail of each word; the tail is 0 where there is none. */
    private long[] keys = new long[2 << 3];

    private byte[][] words = new byte[keys.length / 2][];

    private Object[] meanings = new Object[keys.length / 2];
    private int size;

    /** Returns what a word stands for; null where it is new. */
    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T find(Word word) {
        return (T) meanings[slotOf(word)];
    }

    /** Remembers what a word stands for that is new. */
    void add(Word word, T meaning) {
        if (size == MOST_WORDS) {
            return;
        }
        size++;
        if (2 * size > meanings.length) {
            grow();
        }
        put(word, meaning);
    }

    private void put(Word word, Object meaning) {
        int slot = slotOf(word);
        keys[2 * slot] = word.head();
        keys[2 * slot + 1] = word.tail();
        words[slot] = word.copy();
        meanings[slot] = meaning;
    }

    private void grow() {
        byte[][] before = words;
        Object[] meant = meanings;
        keys = new long[2 * keys.length];
        words = new byte[keys.length / 2][];
        meanings = new Object[keys.length / 2];
        for (int slot = 0; slot < before.length; slot++) {
            if (before[slot] != null) {
                put(new Word().at(before[slot], 0, before[slot].length), meant[slot]);
            }
        }
    }

    /** Returns where a word is, or would be. */
    private int slotOf(Word word) {
        long head = word.head();
        long tail = word.tail();
        int slot = hash(head, tail) & (meanings.length - 1);
        while (keys[2 * slot + 1] != 0 && !isAt(slot, head, tail, word)) {
            slot = (slot + 1) & (meanings.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, long head, long tail, Word word) {
        return keys[2 * slot] == head && keys[2 * slot + 1] == tail && word.is(words[slot], Word.SHORT);
    }

    /** Spreads words over the slots (the multipliers are those of xxHash64; Collet 2012). */
    private static int hash(long head, long tail) {
        return (int) ((head * 0x9E3779B185EBCA87L + tail * 0xC2B2AE3D27D4EB4FL) >>> Integer.SIZE);
    }
}
