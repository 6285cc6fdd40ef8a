package readiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (2020-12) that come with the program, one for each kind of document. */
public final class Schemas {

    /** The kinds of document, as the value of their {@code schema} key names them. */
    public static final List<String> KINDS = List.of("questionnaire", "answers", "assessment", "result", "comparison");

    private Schemas() {}

    /** Returns the schema of a kind, byte for byte; empty for an unknown kind. */
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
