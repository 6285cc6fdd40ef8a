package readiness.terminal;

import java.io.IOError;
import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** A terminal that hands over each key when it is pressed, until it is restored to what it was found as. */
final class RawTerminal {

    /** Milliseconds: a read without end would keep the terminal from being closed by another thread. */
    private static final long TURN = 100;

    /** Has what is pasted arrive between two marks, so that it is no row of keys; a line is read so by its reader. */
    private static final String MARK_PASTES = "\u001b[?2004h";

    private static final String LEAVE_PASTES = "\u001b[?2004l";

    private final Terminal terminal;
    private final Attributes found;

    RawTerminal(Terminal terminal) {
        this.terminal = terminal;
        this.found = terminal.enterRawMode();
        signals(false);
    }

    /** Waits for the next character, this long at most where it is not 0; negative where none comes. */
    int character(long milliseconds) throws IOException {
        int character = terminal.reader().read(milliseconds == 0 ? TURN : milliseconds);
        while (milliseconds == 0 && character == NonBlockingReader.READ_EXPIRED) {
            character = terminal.reader().read(TURN);
        }
        return character;
    }

    /**
     * Determines whether Ctrl-C and Ctrl-Z are signals: while a list is shown they are keys like others; while a line
     * is typed, its reader wants the signals.
     */
    void signals(boolean wanted) {
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlags(EnumSet.of(LocalFlag.ISIG), wanted);
        terminal.setAttributes(attributes);
        write(wanted ? LEAVE_PASTES : MARK_PASTES);
    }

    private void write(String sequence) {
        terminal.writer().write(sequence);
        terminal.flush();
    }

    /** Leaves the terminal as it was found. */
    void restore() {
        write(LEAVE_PASTES);
        terminal.setAttributes(found);
    }

    /** Has each key handed over again, after the terminal was restored. */
    void resume() {
        terminal.enterRawMode();
        signals(false);
    }

    void close() {
        try {
            restore();
            terminal.close();
        } catch (IOException | IOError | IllegalStateException gone) {
            // The terminal is gone: there is nowhere left to report this.
        }
    }
}
