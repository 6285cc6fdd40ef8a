package readiness.terminal;

import java.io.IOException;
import java.util.Map;
import readiness.terminal.KeyPress.KeyAction;

/**
 * Reads keys from a terminal: every sequence of ECMA-48, of the Linux console and of rxvt is one key, known or not.
 *
 * <p>A sequence is read to its end by its form and not by a list, so that the rest of an unknown one never counts as
 * typed.
 */
final class Keyboard {

    /** Milliseconds. Waits are counted in turns, which take longer on a machine that is busy, as the terminal does. */
    private static final long TURN = 10;

    /** How long what follows Esc may take to arrive; Esc alone is known after that time. */
    private static final int SOON = 10;

    /** How long the rest of a sequence may: over a slow line it comes in pieces, and its end would count as typed. */
    private static final int IN_TIME = 100;

    private static final int END = -1;
    private static final char ESCAPE = '\u001b';
    private static final char CONTROL_SEQUENCE = '\u009b';
    private static final char SINGLE_SHIFT = '\u008f';
    private static final char STRING_END = '\u009c';
    private static final String PASTE_ENDS = "[201~";

    private static final Map<String, KeyAction> KNOWN = Map.ofEntries(
            Map.entry("A", KeyAction.UP),
            Map.entry("B", KeyAction.DOWN),
            Map.entry("C", KeyAction.RIGHT),
            Map.entry("D", KeyAction.LEFT),
            Map.entry("Z", KeyAction.BACK),
            Map.entry("H", KeyAction.HOME),
            Map.entry("F", KeyAction.END),
            Map.entry("M", KeyAction.ENTER),
            Map.entry("1~", KeyAction.HOME),
            Map.entry("7~", KeyAction.HOME),
            Map.entry("3~", KeyAction.DELETE),
            Map.entry("4~", KeyAction.END),
            Map.entry("8~", KeyAction.END),
            Map.entry("5~", KeyAction.PAGE_UP),
            Map.entry("6~", KeyAction.PAGE_DOWN),
            Map.entry("200~", KeyAction.PASTE));

    private static final Map<Integer, KeyAction> CONTROLS = Map.of(
            (int) '\r',
            KeyAction.ENTER,
            (int) '\n',
            KeyAction.ENTER,
            (int) ' ',
            KeyAction.SPACE,
            0x7f,
            KeyAction.ERASE,
            0x08,
            KeyAction.ERASE,
            0x03,
            KeyAction.AWAY,
            0x04,
            KeyAction.AWAY,
            0x1a,
            KeyAction.SUSPEND);

    private final Source source;

    /** Characters as they arrive. */
    interface Source {

        /** Waits for the next character, this long at most where it is not 0; negative where none comes. */
        int read(long milliseconds) throws IOException;
    }

    Keyboard(Source source) {
        this.source = source;
    }

    /** Waits for the next key; {@link KeyAction#AWAY} at the end of the input. What is pasted is passed over. */
    KeyPress next() {
        try {
            KeyPress key = first();
            if (key.is(KeyAction.PASTE)) {
                skipPaste();
            }
            return key;
        } catch (IOException gone) {
            return KeyPress.of(KeyAction.AWAY);
        }
    }

    private KeyPress first() throws IOException {
        int character = source.read(0);
        if (character < 0) {
            return KeyPress.of(KeyAction.AWAY);
        }
        return switch (character) {
            case ESCAPE -> escaped();
            case CONTROL_SEQUENCE -> known(controlSequence());
            case SINGLE_SHIFT -> known(shifted());
            default -> single(character);
        };
    }

    /** Returns the key of which Esc, the first character, was read already. */
    KeyPress afterEscape() {
        try {
            return escaped();
        } catch (IOException gone) {
            return KeyPress.of(KeyAction.AWAY);
        }
    }

    private static KeyPress single(int character) {
        KeyAction control = CONTROLS.get(character);
        if (control != null) {
            return KeyPress.of(control);
        }
        return Character.isISOControl(character)
                ? KeyPress.of(KeyAction.UNKNOWN)
                : KeyPress.typed(String.valueOf((char) character));
    }

    private KeyPress escaped() throws IOException {
        int character = soon();
        boolean again = character == ESCAPE;
        // Some terminals send Esc twice for a key with Alt, and a key that is held sends it again and again.
        while (character == ESCAPE) {
            character = soon();
        }
        KeyPress key = afterEscapes(character);
        return again ? KeyPress.of(KeyAction.UNKNOWN) : key;
    }

    private KeyPress afterEscapes(int character) throws IOException {
        // The Linux console sends Esc and a tab for Shift-Tab.
        if (character == END || character == '\t') {
            return KeyPress.of(KeyAction.BACK);
        }
        return swallow(character)
                ? KeyPress.of(KeyAction.UNKNOWN)
                : known(character == '[' ? controlSequence() : shifted());
    }

    /** Skips what follows Esc where it is not the sequence of a key; false where such a sequence begins. */
    private boolean swallow(int character) throws IOException {
        switch (character) {
            case '[', 'O' -> {
                return false;
            }
            // What a terminal answers to a question about itself.
            case ']', 'P', '_', '^', 'X' -> skipString();
            default -> {}
        }
        return true;
    }

    /** Returns the rest of a control sequence after {@code ESC [}: parameters and a last character. */
    private String controlSequence() throws IOException {
        var sequence = new StringBuilder();
        for (int next = rest(); next != END; next = rest()) {
            sequence.append((char) next);
            if (next == '[' && sequence.length() == 1) {
                // A function key of the Linux console.
                int last = rest();
                return last == END ? "[" : "[" + (char) last;
            }
            if ((next >= 0x40 && next <= 0x7e) || next == '$' || next < 0x20) {
                break;
            }
        }
        return sequence.toString();
    }

    private String shifted() throws IOException {
        var sequence = new StringBuilder();
        int next = rest();
        while (next >= '0' && next <= ';') {
            sequence.append((char) next);
            next = rest();
        }
        return next == END ? sequence.toString() : sequence.append((char) next).toString();
    }

    /** What is pasted where keys are awaited was meant for another place. */
    private void skipPaste() throws IOException {
        var pasted = new StringBuilder();
        for (int next = soon(); next != END && pasted.indexOf(PASTE_ENDS) < 0; ) {
            pasted.append((char) next);
            pasted.delete(0, Math.max(0, pasted.length() - PASTE_ENDS.length()));
            next = pasted.indexOf(PASTE_ENDS) < 0 ? soon() : END;
        }
    }

    private void skipString() throws IOException {
        int before = 0;
        for (int next = soon(); next != END; next = soon()) {
            if (next == '\u0007' || next == STRING_END || (before == ESCAPE && next == '\\')) {
                return;
            }
            before = next;
        }
    }

    private int soon() throws IOException {
        return within(SOON);
    }

    private int rest() throws IOException {
        return within(IN_TIME);
    }

    private int within(int turns) throws IOException {
        for (int turn = 0; turn < turns; turn++) {
            int character = source.read(TURN);
            if (character >= 0) {
                return character;
            }
        }
        return END;
    }

    /** Keys with Alt, Ctrl or Shift carry a second parameter other than 1; none of them does anything here. */
    private static KeyPress known(String sequence) {
        String bare = sequence.replaceFirst("^1?;1(?=[A-Z]$)", "").replaceFirst(";1(?=~$)", "");
        return KeyPress.of(KNOWN.getOrDefault(bare, KeyAction.UNKNOWN));
    }
}
