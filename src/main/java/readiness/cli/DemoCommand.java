package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.console.TextPage;
import readiness.html.ReportFormat;
import readiness.html.ReportRenderer;
import readiness.invocation.Invocation;
import readiness.invocation.Overwriting;
import readiness.invocation.ReportFiles;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.output.OutputFile;
import readiness.problem.Severity;
import readiness.report.ScorePage;

/** Writes the worked example, prints the recommendation, and writes the report: all of the program in one command. */
@Command(name = "demo", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class DemoCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", defaultValue = "readiness-demo")
    private Path folder = Path.of("readiness-demo");

    @Mixin
    private Overwriting overwriting = new Overwriting();

    DemoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        for (Map.Entry<String, byte[]> file : BuiltInQuestionnaires.example().entrySet()) {
            OutputFile.create(folder.resolve(file.getKey()), file.getValue(), overwriting.isForced());
        }
        // The example has a draft, which is worth a note to everybody but those who see the program for the first time.
        var reading = ScoredAssessment.of(
                List.of(folder),
                invocation,
                new SimulationOptions(),
                problem -> problem.code().severity() != Severity.NOTE);
        if (reading.result().isPresent()) {
            show(reading.result().get());
        }
        return reading.exitCode().code();
    }

    private void show(Result result) throws IOException {
        var console = invocation.console();
        var page = ScorePage.of(result, invocation.languageOfResults(result));
        TextPage.recommendation(page).forEach(console::print);
        new ReportFiles(new ReportRenderer(), ReportFormat.HTML, overwriting.reading(List.of(folder)))
                .write(result, Optional.empty(), invocation.languagesOfResults(result), folder.resolve("report.html"))
                .forEach(file -> console.print(invocation.wording().say("open-report", file)));
    }
}
