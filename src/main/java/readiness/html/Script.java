package readiness.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A script inside a page.
 *
 * @param source its text, without comments
 * @param digest by which the page's content policy allows this script and no other
 */
record Script(String source, String digest) {

    /** Returns the script that comes with the program under this name. */
    static Script named(String name) {
        try (InputStream file = Script.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no script " + name);
            }
            String source = withoutComments(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return new Script(source, digest(source.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the script without the lines that are comments, and without the blanks that lines begin with. */
    private static String withoutComments(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/**"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String digest(byte[] source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source);
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
