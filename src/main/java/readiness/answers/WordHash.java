package readiness.answers;

/** Hashes words to 64 bits (FNV-1a), so that different words hardly ever have the same hash. */
public final class WordHash {

    /** What a hash of words alone begins with. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** No character has this number, so that "ab" and "c" are not "a" and "bc". */
    private static final int END = 0x10000;

    private WordHash() {}

    /** Returns the hash of what was hashed before and these words behind it. */
    public static long of(long before, String words) {
        long hash = before;
        for (int place = 0; place < words.length(); place++) {
            hash = (hash ^ words.charAt(place)) * PRIME;
        }
        return (hash ^ END) * PRIME;
    }
}
