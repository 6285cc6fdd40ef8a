package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.console.TextPage;
import readiness.export.ResultWriter;
import readiness.export.ScoreCsv;
import readiness.report.ScorePage;
import readiness.wording.Language;

/** Scores an assessment: a table for people, JSON and CSV for other programs. */
@Command(name = "score", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ScoreCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.table;

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
        var reading = ScoredAssessment.of(invocation.inputs(paths, "score"), invocation);
        reading.result().ifPresent(result -> invocation.console().out().print(print(result)));
        return reading.exitCode().code();
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
