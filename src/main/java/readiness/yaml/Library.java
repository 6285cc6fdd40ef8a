package readiness.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Instrument;

/** The questionnaires that come with the program. */
public final class Library {

    /** In the order in which they are listed. */
    private static final List<String> BUILT_IN = List.of("pilot-team", "transformation-strategy");

    private Library() {}

    /** Returns the ids of the built-in questionnaires. */
    public static List<String> ids() {
        return BUILT_IN;
    }

    /** Returns the built-in questionnaire of this id. */
    public static Optional<Instrument> find(String id) {
        return bytes(id).map(bytes -> {
            var problems = new Problems();
            String text = SourceFile.decode(id, bytes, problems).orElseThrow();
            return new Instrument(
                    QuestionnaireReader.read(id + ".yaml", text).value().orElseThrow(), SourceFile.sha256(bytes));
        });
    }

    /** Returns the file of a built-in questionnaire as it stands, comments and all. */
    public static Optional<byte[]> bytes(String id) {
        return BUILT_IN.contains(id) ? Optional.of(resource("questionnaires/" + id + ".yaml")) : Optional.empty();
    }

    /** Returns a file of the library. */
    static byte[] resource(String name) {
        try (InputStream stream = Library.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
