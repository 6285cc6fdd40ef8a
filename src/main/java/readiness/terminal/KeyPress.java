package readiness.terminal;

/**
 * One key that a person pressed, however many bytes the terminal sent for it.
 *
 * @param text the character of a {@link KeyAction#TYPED} key, empty for the others
 */
record KeyPress(KeyAction action, String text) {

    /** What a key is for in a list. */
    enum KeyAction {
        UP,
        DOWN,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        LEFT,
        RIGHT,
        /** Shift-Tab and Esc. */
        BACK,
        ENTER,
        SPACE,
        /** Backspace. */
        ERASE,
        DELETE,
        /** The beginning of what is pasted. */
        PASTE,
        /** A letter, a digit or a sign. */
        TYPED,
        /** Ctrl-Z. */
        SUSPEND,
        /** Ctrl-C, Ctrl-D, or the end of the input. */
        AWAY,
        /** Any other key: function keys, keys with Alt, Ctrl or Shift. */
        UNKNOWN
    }

    static KeyPress of(KeyAction action) {
        return new KeyPress(action, "");
    }

    static KeyPress typed(String character) {
        return new KeyPress(KeyAction.TYPED, character);
    }

    boolean is(KeyAction other) {
        return action == other;
    }
}
