package readiness.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.comparison.Comparison;
import readiness.comparison.Round;
import readiness.folder.AssessmentFolder;
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

    /** A round, with the settings of its assessment; the defaults where only its result is known. */
    private record Side(Round round, Settings settings, boolean isResult) {}

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

    /** Returns an assessment beside the earlier one that it names; empty where it names none that can be read. */
    public static Optional<Comparison> withPrevious(
            List<Path> paths, Result result, Invocation invocation, SimulationOptions simulation) throws IOException {
        var previous = AssessmentFolder.previous(paths, result.settings());
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        var then = read(previous.get(), invocation, simulation);
        var now = assessment(paths, invocation, simulation);
        if (then.hasErrors()) {
            invocation
                    .console()
                    .printMessage(invocation.wording().say("previous-has-errors", previous.get(), invocation.called()));
        }
        return then.value()
                .flatMap(before -> now.value().map(after -> compared(before, after, invocation, simulation)));
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
        invocation.report(side.problems());
        return side;
    }

    private static Checked<Side> read(Path path, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        var result = RoundReader.result(path);
        return result.isPresent() ? side(result.get()) : assessment(List.of(path), invocation, simulation);
    }

    private static Checked<Side> side(Checked<Round> result) {
        return new Checked<>(
                result.value().map(round -> new Side(round, Settings.defaults(), true)), result.problems());
    }

    private static Checked<Side> assessment(List<Path> paths, Invocation invocation, SimulationOptions simulation)
            throws IOException {
        try (var progress = invocation.progress()) {
            var checked = AssessmentReader.readWithSheets(paths, progress);
            return new Checked<>(checked.value().map(read -> side(read, invocation, simulation)), checked.problems());
        }
    }

    private static Side side(AssessmentReader.WithSheets read, Invocation invocation, SimulationOptions simulation) {
        Assessment assessment = read.assessment();
        var result = Result.of(assessment, simulation.sampling(assessment, invocation.wording()));
        return new Side(Round.of(result, read.sheets()), assessment.settings(), false);
    }

    public ExitCode exitCode() {
        return hasErrors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }
}
