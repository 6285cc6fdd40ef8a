package readiness.table;

import org.jspecify.annotations.Nullable;

/** What words stand for that were met before, looked up where they lie: no string is made of a word a second time. */
final class CharSliceMap<T> {

    /** Words beyond this number are found out anew each time. */
    private static final int MOST_WORDS = 1_000;

    /** So are longer ones: nobody says the same again at such length, and a thousand of them would fill the memory. */
    private static final int LONGEST_WORD = 200;

    private char[][] words = new char[1 << 4][];
    private Object[] meanings = new Object[words.length];
    private int size;

    /** Returns what a word stands for; null where it is new. */
    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T find(CharSlice word) {
        return (T) meanings[slotOf(word)];
    }

    /** Remembers what a word stands for that is new. */
    void add(CharSlice word, T meaning) {
        if (size == MOST_WORDS || word.length() > LONGEST_WORD) {
            return;
        }
        size++;
        if (2 * size > words.length) {
            grow();
        }
        put(word, word.copy(), meaning);
    }

    private void put(CharSlice word, char[] copy, Object meaning) {
        int slot = slotOf(word);
        words[slot] = copy;
        meanings[slot] = meaning;
    }

    private void grow() {
        char[][] known = words;
        Object[] meant = meanings;
        words = new char[2 * known.length][];
        meanings = new Object[words.length];
        for (int slot = 0; slot < known.length; slot++) {
            if (known[slot] != null) {
                put(new CharSlice().at(known[slot], 0, known[slot].length), known[slot], meant[slot]);
            }
        }
    }

    /** Returns where a word is, or would be. */
    private int slotOf(CharSlice word) {
        int hash = word.hash();
        int slot = (hash ^ (hash >>> Short.SIZE)) & (words.length - 1);
        while (words[slot] != null && !word.is(words[slot])) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }
}
