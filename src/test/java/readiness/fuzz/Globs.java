package readiness.fuzz;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import readiness.problem.Location;
import readiness.source.ProblemLog;
import readiness.source.SourceFiles;

/** Bytes as a pattern of file names, in the first line, and as a name that may match it, in the others. */
public final class Globs {

    private Globs() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String[] words = Fed.words(bytes).split("\n", 2);
        var problems = new ProblemLog();
        SourceFiles.matcher(words[0], Location.startOf("assessment.yaml"), problems)
                .ifPresent(glob -> glob.matches(path(words[words.length - 1])));
        Fed.look(problems.all());
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException none) {
            return Path.of("none");
        }
    }
}
