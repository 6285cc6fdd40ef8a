package readiness.round;

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

    /**
     * Returns the round that the JSON file of a result is about; empty where the path is no such file. One of another
     * version is reported.
     */
    public static Optional<Checked<Round>> result(Path path) {
        return Files.isRegularFile(path)
                ? text(path)
                        .filter(text -> TopLevelKey.find(text, "schema")
                                .filter(schema -> schema.startsWith(ResultReader.KIND))
                                .isPresent())
                        .map(text -> read(path, text))
                : Optional.empty();
    }

    private static Checked<Round> read(Path path, String text) {
        var problems = new ProblemLog();
        var round = new ResultReader(problems).read(name(path), text);
        return problems.hasErrors() ? Checked.nothing(problems.all()) : new Checked<>(round, problems.all());
    }

    private static Optional<String> text(Path path) {
        return new SourceFile(name(path), path).text(new ProblemLog());
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
