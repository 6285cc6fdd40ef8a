package readiness.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import readiness.round.RoundReader;

/** Bytes as the JSON of an earlier result. */
public final class Rounds {

    private static final Path FILE = file();

    private Rounds() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Files.write(FILE, bytes);
            RoundReader.result(FILE).ifPresent(round -> Fed.look(round.problems()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fed", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
