package readiness.answers;

import java.nio.charset.StandardCharsets;

/** Takes what a {@link CountWriter} wrote, in the same order. */
public final class CountReader {

    private final byte[] bytes;
    private int place;

    public CountReader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[place++];
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** Returns the next number, which is a count or the place of something in a list. */
    public int count() {
        return Math.toIntExact(number());
    }

    public double real() {
        long bits = 0;
        for (int shift = 0; shift < Double.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[place++] & 0xffL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    public String words() {
        int length = count();
        var words = new String(bytes, place, length, StandardCharsets.UTF_8);
        place += length;
        return words;
    }

    /** Returns whether all numbers and words have been read. */
    public boolean isAtEnd() {
        return place == bytes.length;
    }
}
