package readiness.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.folder.AssessmentReader;
import readiness.problem.Checked;
import readiness.problem.Problem;

/**
 * An assessment that a command was pointed at: read, its problems reported, and scored.
 *
 * @param result empty where errors leave nothing that can be scored
 * @param hasErrors whether any problem found is an error
 */
public record ScoredAssessment(Optional<Result> result, boolean hasErrors) {

    /** Reads these files and folders, reports what concerns the result, and scores what can be used. */
    public static ScoredAssessment of(List<Path> paths, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        return of(paths, invocation, simulation, problem -> true);
    }

    /**
     * Does the same, reporting less.
     *
     * @param reported which of the problems are reported
     */
    public static ScoredAssessment of(
            List<Path> paths, Invocation invocation, SimulationOptions simulation, Predicate<Problem> reported)
            throws IOException {
        return of(read(paths, invocation), invocation, simulation, reported);
    }

    /** Does the same with an assessment that was read. */
    public static ScoredAssessment of(
            Checked<Assessment> checked,
            Invocation invocation,
            SimulationOptions simulation,
            Predicate<Problem> reported) {
        invocation.reportTables(checked.value().map(Assessment::tables).orElse(List.of()).stream()
                .filter(table -> table.leftOut() > 0)
                .toList());
        invocation.report(checked.problems().stream()
                .filter(problem -> !problem.code().isForAuthors())
                .filter(reported)
                .toList());
        return new ScoredAssessment(
                checked.value()
                        .map(assessment ->
                                Result.of(assessment, simulation.sampling(assessment, invocation.wording()))),
                checked.problems().stream().anyMatch(Problem::isError));
    }

    /** Reads these files and folders, and shows how far it has come where that takes long. */
    public static Checked<Assessment> read(List<Path> paths, Invocation invocation) throws IOException {
        try (var progress = invocation.progress()) {
            return AssessmentReader.read(paths, progress);
        }
    }

    public ExitCode exitCode() {
        return hasErrors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }
}
