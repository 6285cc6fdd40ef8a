package readiness.answers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts on their way to another machine: numbers and words, one behind the other. {@link CountReader} takes them in
 * the same order.
 */
public final class CountWriter {

    private byte[] bytes = new byte[1 << 8];
    private int size;

    /** Writes a whole number; the smaller, the shorter, and negative ones are the longest. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    /** Writes a number to its last bit; NaN too. */
    public void real(double number) {
        long bits = Double.doubleToLongBits(number);
        for (int place = 0; place < Double.BYTES; place++) {
            put((byte) (bits >>> (Byte.SIZE * place)));
        }
    }

    public void words(String words) {
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        for (byte next : utf8) {
            put(next);
        }
    }

    /** Returns all that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void put(byte next) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[size++] = next;
    }
}
