package readiness.cell;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, each found out once: a map from the characters of a word, which makes a string of a word only to
 * read it. For one thread at a time.
 */
public final class WordCache<T extends @Nullable Object> {

    /** Words beyond this number are read each time. */
    private static final int MOST_WORDS = 1_000;

    /** So are longer ones: they hardly come twice, and a thousand of them would fill the memory. */
    private static final int LONGEST_WORD = 200;

    private final Function<String, T> reading;

    /** The number of slots for few words, as the options of a question: a hash of three characters is enough then. */
    private static final int FEW = 1 << 4;

    private char[][] words = new char[FEW][];
    private Object[] meanings = new Object[words.length];
    private int size;

    /** @param reading what finds out the meaning of a word; for the same word always the same, null for none */
    public WordCache(Function<String, T> reading) {
        this.reading = reading;
    }

    /** Returns what a word means; null where it has no meaning. */
    @SuppressWarnings("unchecked") // nothing else is put in
    public T of(CharSlice word) {
        var known = (T) meanings[slotOf(word)];
        return known == null ? read(word) : known;
    }

    private T read(CharSlice word) {
        T meaning = reading.apply(word.text());
        if (meaning != null && size < MOST_WORDS && word.length() <= LONGEST_WORD) {
            size++;
            if (2 * size > words.length) {
                grow();
            }
            put(word, word.copy(), meaning);
        }
        return meaning;
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

    /** Returns the slot of a word, or the empty one for it. */
    private int slotOf(CharSlice word) {
        int hash = words.length == FEW ? word.sketch() : word.hash();
        int slot = (hash ^ (hash >>> Short.SIZE)) & (words.length - 1);
        while (words[slot] != null && !word.is(words[slot])) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }
}
