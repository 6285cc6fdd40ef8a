package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.folder.AssessmentReader;
import readiness.problem.Checked;
import readiness.problem.Problem;

/**
 * An assessment that a command was pointed at, read and told about.
 *
 * @param result nothing where mistakes leave nothing to use
 * @param mistakes whether there are any
 */
record ScoredAssessment(Optional<Result> result, boolean mistakes) {

    /** Reads these files and folders and tells every problem. */
    static ScoredAssessment of(List<Path> paths, Readiness readiness) throws IOException {
        Checked<Assessment> checked = read(paths, readiness);
        readiness.console().tell(checked.problems(), readiness.language());
        return new ScoredAssessment(
                checked.value().map(assessment -> Result.of(assessment, readiness.sampling(assessment))),
                checked.problems().stream().anyMatch(Problem::isError));
    }

    /** Reads these files and folders, and shows how far it has come where that takes long. */
    static Checked<Assessment> read(List<Path> paths, Readiness readiness) throws IOException {
        try (var progress = readiness.console().progress(readiness.language())) {
            return AssessmentReader.read(paths, progress);
        }
    }

    ExitCode exitCode() {
        return mistakes ? ExitCode.MISTAKES_IN_INPUT : ExitCode.DONE;
    }
}
