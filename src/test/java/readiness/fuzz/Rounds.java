package readiness.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import readiness.round.RoundReader;

/** Bytes as the JSON of an earlier result. */
public final class Rounds {

    static final String RESULT = """
            {"schema": "readiness/result/v1", "title": "Spring", "date": "2026-03-31", "questionnaires": [
              {"id": "warmth", "version": "1.2.3", "sha256": "00", "about": "team",
               "subjects": [{"team": "red", "name": "Red", "respondents": 3, "size": 4, "level": "warm",
                 "levels": {"heating": "icy"}, "scores": [{"id": "coffee", "dimension": "welcome", "score": 12.5}],
                 "questions": [{"id": "degrees", "score": null}], "advice": ["buy-cups"]}],
               "ranking": {"leader": "red", "confidence": "high", "teams": [
                 {"team": "red", "composite": 40, "gates": [{"id": "cold", "holds": "unknown"}]}]},
               "decision": {"choice": "buy", "confidence": "low"}}]}
            """;

    private static final Path FILE = file();

    private Rounds() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Files.write(FILE, bytes);
            RoundReader.isResult(FILE);
            Fed.look(RoundReader.readResult(FILE).problems());
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
