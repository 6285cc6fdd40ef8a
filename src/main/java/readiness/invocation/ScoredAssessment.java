package readiness.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.assessment.TableCount;
import readiness.folder.AssessmentFolder;
import readiness.folder.AssessmentReader;
import readiness.folder.AssessmentReader.WithSheets;
import readiness.problem.Checked;
import readiness.problem.Problem;
import readiness.questionnaire.Questionnaire;
import readiness.settings.AssessmentFile;

/**
 * An assessment that a command was pointed at: read, its problems reported, and scored.
 *
 * @param result empty where errors leave nothing that can be scored
 * @param sheets those that count; none where they were not asked for
 * @param hasErrors whether any problem found is an error
 */
public record ScoredAssessment(Optional<Result> result, List<AnswerSheet> sheets, boolean hasErrors) {

    public ScoredAssessment {
        sheets = List.copyOf(sheets);
    }

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
        report(tables(checked), checked.problems().stream().filter(reported).toList(), invocation);
        if (checked.value().isEmpty()) {
            invocation.console().printMessage(invocation.wording().say("nothing-calculated", AssessmentFile.NAME));
        }
        return new ScoredAssessment(
                checked.value().map(read -> Result.of(read, simulation.sampling(read, invocation.wording()))),
                List.of(),
                checked.hasErrors());
    }

    /** Does the same and keeps the sheets, which takes room for each of them. */
    public static ScoredAssessment withSheets(List<Path> paths, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var read = readWithSheets(paths, List.of(), invocation);
        var scored = of(
                new Checked<>(read.value().map(WithSheets::assessment), read.problems()),
                invocation,
                simulation,
                problem -> true);
        return new ScoredAssessment(
                scored.result, read.value().map(WithSheets::sheets).orElse(List.of()), scored.hasErrors);
    }

    private static List<TableCount> tables(Checked<Assessment> checked) {
        return checked.value().map(Assessment::tables).orElse(List.of());
    }

    /** Reports what concerns a result: the rows of tables that are left out of it, and all but authors’ problems. */
    public static void report(List<TableCount> tables, List<Problem> problems, Invocation invocation) {
        invocation.reportTables(tables.stream().filter(TableCount::isNoteworthy).toList());
        invocation.report(problems.stream()
                .filter(problem -> !problem.code().isForAuthors())
                .toList());
    }

    /** Reports the same of an assessment that is one of several: each file is named from here. */
    public static void reportFromHere(
            Path path, List<TableCount> tables, List<Problem> problems, Invocation invocation) {
        var base = AssessmentFolder.base(List.of(path));
        report(
                AssessmentFolder.fromHere(base, tables, TableCount::within),
                AssessmentFolder.fromHere(base, problems),
                invocation);
    }

    /** Reads these files and folders, and shows how far it has come where that takes long. */
    public static Checked<Assessment> read(List<Path> paths, Invocation invocation) throws IOException {
        try (var progress = invocation.progress()) {
            return AssessmentReader.read(paths, progress);
        }
    }

    /**
     * Reads the same together with the sheets.
     *
     * @param standIns questionnaires that take the places of built-in ones
     */
    public static Checked<WithSheets> readWithSheets(
            List<Path> paths, List<Questionnaire> standIns, Invocation invocation) throws IOException {
        try (var progress = invocation.progress()) {
            return AssessmentReader.readWithSheets(paths, standIns, progress);
        }
    }

    public ExitCode exitCode() {
        return hasErrors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }
}
