package readiness.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encoding of a file: UTF-8, UTF-16 where its first bytes say so, or Windows-1252 where it is not UTF-8. */
final class Encoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int CHUNK = 1 << 16;

    private Encoding() {}

    /** Returns the encoding of a file that is read to its end. */
    static Charset of(InputStream stream) throws IOException {
        byte[] first = stream.readNBytes(4);
        var marked = marked(first);
        if (marked.isPresent()) {
            return marked.get();
        }
        var all = new SequenceInputStream(new ByteArrayInputStream(first), stream);
        return isUtf8(all) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Returns UTF-16 for its mark; without one, the table is refused as it is read. */
    private static Optional<Charset> marked(byte[] first) {
        if (first.length < 2) {
            return Optional.empty();
        }
        if (first[0] == -1 && first[1] == -2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first[0] == -2 && first[1] == -1 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isUtf8(InputStream stream) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(CHUNK + 4);
        var bytes = ByteBuffer.allocate(CHUNK);
        boolean ends = false;
        while (!ends) {
            int read = stream.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            ends = read < bytes.remaining();
            bytes.position(bytes.position() + read).flip();
            chars.clear();
            if (decoder.decode(bytes, chars, ends).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    /** Returns the bytes of a text in UTF-8, whatever its encoding is. */
    static InputStream utf8(InputStream stream, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? stream : new Transcoded(new InputStreamReader(stream, charset));
    }

    /** A text as bytes of UTF-8. */
    private static final class Transcoded extends InputStream {

        private final Reader reader;
        private final char[] chars = new char[CHUNK];
        private byte[] bytes = {};
        private int next;

        private Transcoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (next == bytes.length && !fill()) {
                return -1;
            }
            int copied = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, copied);
            next += copied;
            return copied;
        }

        private boolean fill() throws IOException {
            int read = reader.read(chars, 0, chars.length - 1);
            if (read > 0 && Character.isHighSurrogate(chars[read - 1])) {
                int half = reader.read();
                if (half >= 0) {
                    chars[read++] = (char) half;
                }
            }
            bytes = read <= 0 ? new byte[0] : new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
            next = 0;
            return read > 0;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
