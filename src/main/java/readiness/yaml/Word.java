package readiness.yaml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A word in UTF-8 where it lies, among others that are read: soon it is another one.
 *
 * <p>Its bytes are looked at eight at a time, as one number. So most words are sought, found and compared without a
 * loop, whose end no processor could foresee.
 */
final class Word {

    private static final int EIGHT = Long.BYTES;
    private static final int HIGHEST = Long.SIZE - Byte.SIZE;
    private static final long HIGHEST_CLEAR = (1L << HIGHEST) - 1;
    private static final int LONGEST_KNOWN = 200;

    /** So many bytes, and the length, are in the two numbers that a word is looked up by. */
    static final int SHORT = 2 * Long.BYTES - 1;

    private static final long EACH_ONE = 0x0101010101010101L;
    private static final long EACH_HIGHEST = 0x8080808080808080L;
    private static final VarHandle NUMBERS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = {};
    private int from;
    private int length;

    /** Returns a word that stays. */
    static Word of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new Word().at(utf8, 0, utf8.length);
    }

    /** Lays it elsewhere, and returns it. */
    Word at(byte[] place, int start, int size) {
        bytes = place;
        from = start;
        length = size;
        return this;
    }

    /** Lays it from one place up to a byte that is no part of it, or to the end, and returns where that is. */
    int layUpTo(char stop, byte[] place, int start, int end) {
        int next = start;
        long hits = 0;
        while (next + EIGHT <= end && hits == 0) {
            long differences = (long) NUMBERS.get(place, next) ^ (stop * EACH_ONE);
            hits = (differences - EACH_ONE) & ~differences & EACH_HIGHEST; // the lowest is where the first zero is
            next += hits == 0 ? EIGHT : Long.numberOfTrailingZeros(hits) / Byte.SIZE;
        }
        while (hits == 0 && next < end && place[next] != stop) {
            next++;
        }
        at(place, start, next - start);
        return next;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        return length == 0 || (bytes[from] <= ' ' && text().isBlank());
    }

    /** Returns what it says, which stays. */
    String text() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** Returns the bytes, which stay. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** Returns whether it is made of these bytes. */
    boolean is(byte[] other) {
        return Arrays.equals(bytes, from, from + length, other, 0, other.length);
    }

    /** Returns whether it is made of these bytes, when so many of the first are known to be the same. */
    boolean is(byte[] other, int same) {
        return length <= same || Arrays.equals(bytes, from + same, from + length, other, same, other.length);
    }

    /** Returns its first eight bytes. */
    long head() {
        return part(0);
    }

    /** Returns its next seven bytes, and in the highest its length: so no two short words have the same numbers. */
    long tail() {
        long next = length > EIGHT ? part(EIGHT) & HIGHEST_CLEAR : 0;
        return next | (1L + Math.min(length, LONGEST_KNOWN)) << HIGHEST;
    }

    /** Returns eight bytes from one on; those behind the last are 0. */
    private long part(int start) {
        int left = length - start;
        if (from + start + EIGHT > bytes.length) {
            byte[] alone = Arrays.copyOf(Arrays.copyOfRange(bytes, from + start, from + length), EIGHT);
            return (long) NUMBERS.get(alone, 0);
        }
        long part = (long) NUMBERS.get(bytes, from + start);
        return left < EIGHT ? part & ((1L << (Byte.SIZE * left)) - 1) : part;
    }
}
