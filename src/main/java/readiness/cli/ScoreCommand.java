package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.MissedTarget;
import readiness.assessment.Result;
import readiness.console.TextPage;
import readiness.export.ResultWriter;
import readiness.export.ScoreCsv;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.report.ScorePage;
import readiness.wording.Language;
import readiness.wording.Printable;

/** Scores an assessment: a table for people, JSON and CSV for other programs. */
@Command(name = "score", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ScoreCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--fail-under-target")
    private boolean failUnderTarget;

    // The names are those of the command line.
    private enum Format {
        table,
        json,
        csv
    }

    ScoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var reading = ScoredAssessment.of(invocation.inputs(paths, "score"), invocation, simulation);
        reading.result().ifPresent(result -> invocation.console().out().print(print(result)));
        return reading.hasErrors() || !failUnderTarget
                ? reading.exitCode().code()
                : reading.result().map(this::held).orElse(ExitCode.DONE).code();
    }

    /** Returns whether every target is reached, and reports those that are not. */
    private ExitCode held(Result result) {
        var missed = MissedTarget.of(result);
        missed.forEach(each -> invocation.console().printMessage(words(each)));
        return missed.isEmpty() ? ExitCode.DONE : ExitCode.THRESHOLD_NOT_MET;
    }

    private String words(MissedTarget missed) {
        var wording = invocation.wording();
        return wording.say(
                missed.score().isPresent() ? "target-missed" : "target-without-answers",
                Printable.safe(missed.team().name()),
                missed.questionnaire().titleOf(missed.dimension()).orElseThrow().in(invocation.language()),
                missed.score().map(score -> wording.score(score.points())).orElse(""),
                wording.score(missed.target()));
    }

    private String print(Result result) {
        Language language = invocation.languageOfResults(result);
        return switch (format) {
            case json -> ResultWriter.write(result, language);
            case csv -> ScoreCsv.of(result);
            case table -> TextPage.of(ScorePage.of(result, language));
        };
    }
}
