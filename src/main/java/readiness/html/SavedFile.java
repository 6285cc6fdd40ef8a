package readiness.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A file that a reader can save from the page, packed inside it.
 *
 * @param name what the file is called when it is saved
 * @param type its media type
 * @param packed its text, compressed by gzip and written in Base64
 */
public record SavedFile(String name, String type, String packed) {

    /** Returns the file with this text. */
    public static SavedFile of(String name, String type, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new SavedFile(name, type, Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /** Returns how its name ends, without the dot. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
