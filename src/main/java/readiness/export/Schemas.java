package readiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of our files, as they come with the program. */
public final class Schemas {

    /** The kinds of file, as their first key names them. */
    public static final List<String> KINDS = List.of("questionnaire", "answers", "assessment", "result");

    private Schemas() {}

    /** Returns the schema of a kind, byte for byte; nothing where there is no such kind. */
    public static Optional<byte[]> find(String kind) {
        return Optional.of(kind).filter(KINDS::contains).map(Schemas::read);
    }

    private static byte[] read(String kind) {
        try (InputStream schema = Schemas.class.getResourceAsStream("/readiness/schema/" + kind + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema of " + kind + " is not in the program");
            }
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
