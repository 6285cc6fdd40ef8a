package readiness.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import readiness.wording.Wording;

/**
 * The lines of the standard input, in the encoding of the place where the program runs. What is no text in it is never
 * taken for something else: a person is asked again, and a program stops.
 */
public final class InputLines {

    /** The input is no text in the encoding of the place, which is the message. */
    public static final class NoTextException extends IOException {
        private static final long serialVersionUID = 1;

        private NoTextException(Charset charset) {
            super(charset.name());
        }
    }

    private final Console console;
    private final Wording wording;
    private final InputStream in;
    private final Charset charset;
    private boolean afterReturn;

    public InputLines(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
        this.in = new BufferedInputStream(console.environment().in());
        this.charset = console.environment().charset();
    }

    /**
     * Returns the next line; empty at the end.
     *
     * @throws UncheckedIOException if the input cannot be read, or is no text
     */
    public Optional<String> next() {
        try {
            for (var line = bytes(); line.isPresent(); line = bytes()) {
                var text = text(line.get());
                if (text.isPresent()) {
                    return text;
                }
                if (!console.environment().terminal().getAsBoolean()) {
                    throw new NoTextException(charset);
                }
                console.print(wording.say("type-again", charset.name()));
                console.out().flush();
            }
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Returns whether more was typed than was read. */
    public boolean areWaiting() {
        try {
            passLineFeed();
            return in.available() > 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Optional<String> text(byte[] line) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the bytes up to the end of a line; empty at the end of the input. */
    private Optional<byte[]> bytes() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        if (afterReturn && next == '\n') {
            next = in.read();
        }
        boolean ends = next < 0;
        while (next >= 0 && next != '\n' && next != '\r') {
            line.write(next);
            next = in.read();
        }
        afterReturn = next == '\r';
        return ends ? Optional.empty() : Optional.of(line.toByteArray());
    }

    /** A line feed after a return ends no line of its own; nobody is kept waiting for one. */
    private void passLineFeed() throws IOException {
        if (afterReturn && in.available() > 0) {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
            afterReturn = false;
        }
    }
}
