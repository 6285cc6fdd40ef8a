package readiness.cell;

import java.util.Arrays;

/** A mutable view of part of a parser's buffer; valid until the parser moves on. */
public final class CharSlice {

    private static final int PRIME = 31;

    private char[] characters = {};
    private int from;
    private int to;

    /** Returns a view of characters of its own. */
    public static CharSlice of(String text) {
        return new CharSlice().at(text.toCharArray(), 0, text.length());
    }

    /** Moves the view to another part, and returns it. */
    public CharSlice at(char[] buffer, int start, int length) {
        characters = buffer;
        from = start;
        to = start + length;
        return this;
    }

    /** Narrows the view by the space around its text, and returns it. */
    public CharSlice strip() {
        int first = from;
        int end = to;
        while (first < end && isSpace(characters[first])) {
            first++;
        }
        while (first < end && isSpace(characters[end - 1])) {
            end--;
        }
        from = first;
        to = end;
        return this;
    }

    /** Letters and digits are not looked up: every cell of every row begins and ends with one. */
    private static boolean isSpace(char character) {
        return (character <= ' ' || character > '~') && Words.isSpace(character);
    }

    /** Returns where the view begins in its buffer. */
    public int from() {
        return from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    /** Returns a copy of the text. */
    public String text() {
        return new String(characters, from, to - from);
    }

    /** Returns a copy of the characters. */
    char[] copy() {
        return Arrays.copyOfRange(characters, from, to);
    }

    /** Returns whether the view has these characters. */
    boolean is(char[] other) {
        return Arrays.equals(characters, from, to, other, 0, other.length);
    }

    /** Returns a hash of a few of the characters: enough to distinguish a few words. */
    int sketch() {
        int length = to - from;
        return length == 0
                ? 0
                : PRIME * (PRIME * (PRIME * length + characters[from]) + characters[from + length / 2])
                        + characters[to - 1];
    }

    /** Returns a hash of all characters; by fours, since each step waits for the one before. */
    int hash() {
        int hash = 0;
        int place = from;
        for (; place + 3 < to; place += 4) {
            hash = PRIME * PRIME * PRIME * PRIME * hash
                    + PRIME * PRIME * PRIME * characters[place]
                    + PRIME * PRIME * characters[place + 1]
                    + PRIME * characters[place + 2]
                    + characters[place + 3];
        }
        for (; place < to; place++) {
            hash = PRIME * hash + characters[place];
        }
        return hash;
    }
}
