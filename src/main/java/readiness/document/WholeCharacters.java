package readiness.document;

import java.io.IOException;
import java.io.StringReader;

/**
 * A text for the engine, which fails where the end of its buffer parts the two halves of a character: the last place of
 * the buffer is left free for the second half.
 */
final class WholeCharacters extends StringReader {

    WholeCharacters(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        return super.read(buffer, from, length > 1 ? length - 1 : length);
    }
}
