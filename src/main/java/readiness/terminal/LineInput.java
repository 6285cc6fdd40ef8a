package readiness.terminal;

import java.util.HashMap;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * Reads typed lines: the usual keys edit them, Esc and Shift-Tab cancel, Left cancels an empty line, and every key that
 * is none of these does nothing.
 */
final class LineInput {

    private static final String ESCAPE = "\u001b";
    private final LineReaderImpl reader;
    private boolean cancelled;
    private boolean gone;

    LineInput(Terminal terminal) {
        this.reader = reader(terminal);
        var keys = new KeyMap<Binding>();
        keys.setUnicode(new Reference(LineReader.SELF_INSERT));
        // Every other key with Ctrl.
        keys.setNomatch((Widget) () -> true);
        for (char character = ' '; character <= '~'; character++) {
            keys.bind(new Reference(LineReader.SELF_INSERT), String.valueOf(character));
        }
        edit(keys);
        keys.bind((Widget) this::escape, ESCAPE);
        keys.bind((Widget) this::leave, KeyMap.ctrl('C'));
        reader.getKeyMaps().put(LineReader.MAIN, keys);
    }

    /** Keys that send more than one character are none of these: the library would type what it does not know. */
    private static void edit(KeyMap<Binding> keys) {
        keys.bind(new Reference(LineReader.ACCEPT_LINE), "\r", "\n");
        keys.bind(new Reference(LineReader.BACKWARD_DELETE_CHAR), "\u007f", "\b");
        keys.bind(new Reference(LineReader.DELETE_CHAR_OR_LIST), KeyMap.ctrl('D'));
        keys.bind(new Reference(LineReader.FORWARD_CHAR), KeyMap.ctrl('F'));
        keys.bind(new Reference(LineReader.BACKWARD_CHAR), KeyMap.ctrl('B'));
        keys.bind(new Reference(LineReader.BEGINNING_OF_LINE), KeyMap.ctrl('A'));
        keys.bind(new Reference(LineReader.END_OF_LINE), KeyMap.ctrl('E'));
        keys.bind(new Reference(LineReader.KILL_WHOLE_LINE), KeyMap.ctrl('U'));
        keys.bind(new Reference(LineReader.KILL_LINE), KeyMap.ctrl('K'));
        keys.bind(new Reference(LineReader.BACKWARD_KILL_WORD), KeyMap.ctrl('W'));
        keys.bind(new Reference(LineReader.CLEAR_SCREEN), KeyMap.ctrl('L'));
    }

    private static LineReaderImpl reader(Terminal terminal) {
        var parser = new DefaultParser();
        parser.setQuoteChars(new char[0]);
        parser.setEscapeChars(new char[0]);
        var made = new LineReaderImpl(terminal, "readiness", new HashMap<>());
        made.setParser(parser);
        made.setVariable(LineReader.DISABLE_HISTORY, true);
        made.setVariable(LineReader.BELL_STYLE, "none");
        made.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "");
        made.setVariable(LineReader.AMBIGUOUS_BINDING, 100L);
        made.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        made.option(LineReader.Option.BRACKETED_PASTE, true);
        return made;
    }

    /** Returns the line that was typed, or how else the typing ended. */
    Typing read(String prompt) {
        cancelled = false;
        try {
            String words = reader.readLine(prompt);
            if (gone) {
                return Typing.GONE;
            }
            return cancelled ? Typing.CANCELLED : new Typing(Optional.of(words), false);
        } catch (UserInterruptException | EndOfFileException end) {
            return Typing.GONE;
        }
    }

    /**
     * How typing a line ended.
     *
     * @param words the words typed; empty where the person cancelled or closed the terminal
     * @param gone whether the person went away
     */
    record Typing(Optional<String> words, boolean gone) {
        static final Typing CANCELLED = new Typing(Optional.empty(), false);
        static final Typing GONE = new Typing(Optional.empty(), true);
    }

    private boolean cancel() {
        cancelled = true;
        reader.getBuffer().clear();
        reader.callWidget(LineReader.ACCEPT_LINE);
        return true;
    }

    /** Ctrl-C typed ahead, before it was a signal. */
    private boolean leave() {
        gone = true;
        return cancel();
    }

    private boolean left() {
        if (reader.getBuffer().length() == 0) {
            return cancel();
        }
        reader.callWidget(LineReader.BACKWARD_CHAR);
        return true;
    }

    /** Esc alone cancels; a key that begins with it is read to its end before anything is done. */
    private boolean escape() {
        var key = new Keyboard(this::character).afterEscape();
        return switch (key.action()) {
            case BACK -> cancel();
            case LEFT -> left();
            case RIGHT -> call(LineReader.FORWARD_CHAR);
            case HOME -> call(LineReader.BEGINNING_OF_LINE);
            case END -> call(LineReader.END_OF_LINE);
            case DELETE -> call(LineReader.DELETE_CHAR);
            case ENTER -> call(LineReader.ACCEPT_LINE);
            case PASTE -> call(LineReader.BEGIN_PASTE);
            case UP, DOWN, PAGE_UP, PAGE_DOWN, SPACE, ERASE, TYPED, SUSPEND, AWAY, UNKNOWN -> true;
        };
    }

    private boolean call(String widget) {
        reader.callWidget(widget);
        return true;
    }

    private int character(long milliseconds) {
        return reader.peekCharacter(milliseconds) < 0 ? -1 : reader.readCharacter();
    }
}
