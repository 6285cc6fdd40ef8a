package readiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import readiness.wording.Language;

/** The method as it is published with the program, in Markdown: how each figure is calculated, section by section. */
public final class Method {

    private Method() {}

    /** Returns the text in this language. */
    public static String in(Language language) {
        String name = "/readiness/method." + language.code() + ".md";
        try (InputStream text = Method.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the method is not in the program: " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
