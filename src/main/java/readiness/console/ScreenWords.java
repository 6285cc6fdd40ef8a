package readiness.console;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Words in the characters that a screen has: with as many accents as it has, and readable where it has none. */
public final class ScreenWords {

    private ScreenWords() {}

    /** Returns the words in the characters of an encoding. */
    public static String in(Charset charset, String words) {
        return encodable(charset.newEncoder(), words);
    }

    private static String encodable(CharsetEncoder encoder, String words) {
        return encoder.canEncode(words)
                ? words
                : words.codePoints()
                        .mapToObj(Character::toString)
                        .map(each -> encoder.canEncode(each) ? each : inAscii(each))
                        .collect(Collectors.joining());
    }

    /** Returns the words without accents, with plain quotes and spaces: still readable where there is nothing else. */
    public static String inAscii(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return apart.replaceAll("[’‘]", "'")
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("«\\s?|\\s?»|[“”]", "\"")
                .replace("œ", "oe")
                .replaceAll("[^\\x00-\\x7f]", "-");
    }

    /** Returns a writer to a screen that shows the characters of an encoding alone. */
    public static PrintWriter writer(OutputStream screen, Charset charset, boolean flushesLines) {
        return new PrintWriter(new Fitting(screen, charset), flushesLines);
    }

    /** Writes each character that the encoding lacks as it is best read. */
    private static final class Fitting extends FilterWriter {

        private final CharsetEncoder encoder;

        private Fitting(OutputStream screen, Charset charset) {
            super(new OutputStreamWriter(screen, charset));
            this.encoder = charset.newEncoder();
        }

        @Override
        public void write(int character) throws IOException {
            out.write(encodable(encoder, Character.toString((char) character)));
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.write(encodable(encoder, new String(characters, from, length)));
        }

        @Override
        public void write(String words, int from, int length) throws IOException {
            out.write(encodable(encoder, words.substring(from, from + length)));
        }
    }
}
