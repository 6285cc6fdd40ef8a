package readiness.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readiness.comparison.Round;
import readiness.document.TopLevelKey;
import readiness.problem.Checked;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/** Reads a round to be compared from the JSON file of a result, rather than from the folder of an assessment. */
public final class RoundReader {

    private RoundReader() {}

    /** Returns whether a path is the JSON file of a result. */
    public static boolean isResult(Path path) {
        return Files.isRegularFile(path)
                && text(path, new ProblemLog())
                        .flatMap(text -> TopLevelKey.find(text, "schema"))
                        .filter(schema -> schema.startsWith(ResultReader.SCHEMA))
                        .isPresent();
    }

    /** Returns the round that the JSON file of a result is about. */
    public static Checked<Round> readResult(Path path) throws IOException {
        var problems = new ProblemLog();
        var round = text(path, problems)
                .flatMap(text -> new ResultReader(problems).read(String.valueOf(path.getFileName()), text));
        return problems.hasErrors() ? Checked.nothing(problems.all()) : new Checked<>(round, problems.all());
    }

    private static Optional<String> text(Path path, ProblemLog problems) {
        return new SourceFile(String.valueOf(path.getFileName()), path).text(problems);
    }
}
