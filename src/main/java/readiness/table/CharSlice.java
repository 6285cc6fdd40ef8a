package readiness.table;

import java.util.Arrays;

/** A word where a parser has it, among others: soon it is another one. No string is made of it unless one is needed. */
final class CharSlice {

    private static final int PRIME = 31;

    private char[] characters = {};
    private int from;
    private int to;

    /** Returns a word that stays. */
    static CharSlice of(String text) {
        return new CharSlice().at(text.toCharArray(), 0, text.length());
    }

    /** Lays it elsewhere, and returns it. */
    CharSlice at(char[] place, int start, int length) {
        characters = place;
        from = start;
        to = start + length;
        return this;
    }

    /** Leaves out any space around it. */
    CharSlice strip() {
        while (from < to && Character.isWhitespace(characters[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(characters[to - 1])) {
            to--;
        }
        return this;
    }

    boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    /** Returns what it says, which stays. */
    String text() {
        return new String(characters, from, to - from);
    }

    /** Returns its characters, which stay. */
    char[] copy() {
        return Arrays.copyOfRange(characters, from, to);
    }

    /** Returns whether it is made of these characters. */
    boolean is(char[] other) {
        return Arrays.equals(characters, from, to, other, 0, other.length);
    }

    /** Returns the same for the same characters. */
    int hash() {
        int hash = 0;
        for (int place = from; place < to; place++) {
            hash = PRIME * hash + characters[place];
        }
        return hash;
    }
}
