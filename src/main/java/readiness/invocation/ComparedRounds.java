package readiness.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.assessment.TableCount;
import readiness.comparison.Comparison;
import readiness.comparison.Round;
import readiness.folder.AssessmentReader;
import readiness.problem.Checked;
import readiness.round.RoundReader;
import readiness.wording.Language;

/**
 * Two rounds that a command was pointed at: read, their problems reported, and compared.
 *
 * @param comparison empty where errors leave nothing to compare
 * @param languages of the present assessment; empty where only its result is known
 * @param hasErrors whether either round has any
 */
public record ComparedRounds(Optional<Comparison> comparison, List<Language> languages, boolean hasErrors) {

    /**
     * A round, with the settings of its assessment and the counts of its tables; neither where only its result is
     * known.
     */
    private record Side(Round round, Settings settings, List<TableCount> tables, boolean isResult) {}

    /** Reads both rounds, reports every problem, and compares them. */
    public static ComparedRounds of(Path earlier, Path present, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var then = reported(earlier, invocation, simulation);
        var now = reported(present, invocation, simulation);
        var comparison = then.value()
                .flatMap(before -> now.value().map(after -> compared(before, after, invocation, simulation)));
        return new ComparedRounds(
                comparison,
                now.value()
                        .filter(side -> !side.isResult)
                        .map(side -> side.settings.languages())
                        .orElse(List.of()),
                then.hasErrors() || now.hasErrors());
    }

    /** Returns a result beside the earlier round that its assessment names; empty where that cannot be read. */
    public static Optional<Comparison> withPrevious(
            Path previous, ScoredAssessment present, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var then = read(previous, invocation, simulation);
        if (then.hasErrors()) {
            invocation
                    .console()
                    .printMessage(invocation.wording().say("previous-has-errors", previous, invocation.called()));
        }
        var now = present.result().map(result -> side(result, present.sheets(), List.of()));
        return then.value().flatMap(before -> now.map(after -> compared(before, after, invocation, simulation)));
    }

    private static Comparison compared(Side then, Side now, Invocation invocation, SimulationOptions simulation) {
        if (then.isResult || now.isResult) {
            invocation.console().printMessage(invocation.wording().say("result-without-respondents"));
        }
        if (isLater(then.round.date(), now.round.date())) {
            invocation.console().printMessage(invocation.wording().say("rounds-swapped"));
        }
        return Comparison.of(
                then.round, now.round, now.settings, simulation.sampling(now.settings, invocation.wording()));
    }

    private static boolean isLater(Optional<String> date, Optional<String> other) {
        return date.isPresent() && other.isPresent() && date.get().compareTo(other.get()) > 0;
    }

    private static Checked<Side> reported(Path path, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var side = read(path, invocation, simulation);
        var tables = side.value().map(Side::tables).orElse(List.of());
        ScoredAssessment.reportFromHere(path, tables, side.problems(), invocation);
        return side;
    }

    private static Checked<Side> read(Path path, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var result = RoundReader.result(path);
        return result.isPresent() ? side(result.get()) : assessment(path, invocation, simulation);
    }

    private static Checked<Side> side(Checked<Round> result) {
        return new Checked<>(
                result.value().map(round -> new Side(round, Settings.defaults(), List.of(), true)), result.problems());
    }

    private static Checked<Side> assessment(Path path, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var checked = ScoredAssessment.readWithSheets(List.of(path), List.of(), invocation);
        return new Checked<>(checked.value().map(read -> side(read, invocation, simulation)), checked.problems());
    }

    private static Side side(AssessmentReader.WithSheets read, Invocation invocation, SimulationOptions simulation) {
        Assessment assessment = read.assessment();
        var result = Result.of(assessment, simulation.sampling(assessment, invocation.wording()));
        return side(result, read.sheets(), assessment.tables());
    }

    private static Side side(Result result, List<AnswerSheet> sheets, List<TableCount> tables) {
        return new Side(Round.of(result, sheets), result.settings(), tables, false);
    }

    public ExitCode exitCode() {
        return hasErrors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }
}
