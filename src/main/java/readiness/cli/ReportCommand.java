package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.comparison.Comparison;
import readiness.folder.AssessmentFolder;
import readiness.html.ReportFormat;
import readiness.html.ReportRenderer;
import readiness.invocation.ComparedRounds;
import readiness.invocation.Invocation;
import readiness.invocation.Overwriting;
import readiness.invocation.ReportFiles;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.output.Replacement;

/** Writes the report: one file for each language. */
@Command(name = "report", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ReportCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--format", paramLabel = "html|md", defaultValue = "html")
    private Format format = Format.html;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Mixin
    private Overwriting overwriting = new Overwriting();

    // The names are those of the command line.
    private enum Format {
        html(ReportFormat.HTML),
        md(ReportFormat.MARKDOWN);

        private final ReportFormat format;

        Format(ReportFormat format) {
            this.format = format;
        }
    }

    ReportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        paths = invocation.inputs(paths, "report");
        var renderer = templates == null ? new ReportRenderer() : ReportRenderer.withTemplates(templates);
        var files = new ReportFiles(
                renderer, format.format, overwriting.reading(paths).readingTemplates(templates));
        var previous = AssessmentFolder.previous(paths);
        var reading = previous.isPresent()
                ? ScoredAssessment.withSheets(paths, invocation, simulation)
                : ScoredAssessment.of(paths, invocation, simulation);
        if (reading.result().isPresent()) {
            overwriting.reading(previous.stream().toList());
            var since = previous.isPresent()
                    ? ComparedRounds.withPrevious(previous.get(), reading, invocation, simulation)
                    : Optional.<Comparison>empty();
            write(files, reading.result().get(), since);
        }
        return reading.exitCode().code();
    }

    private void write(ReportFiles files, Result result, Optional<Comparison> since) throws IOException {
        for (Path file : files.write(result, since, invocation.languagesOfResults(result), place(files.name()))) {
            if (!Replacement.isDevice(file)) {
                invocation.console().print(file.toString());
            }
        }
    }

    private Path place(String name) {
        if (out != null) {
            return Files.isDirectory(out) ? out.resolve(name) : out;
        }
        return paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? paths.get(0).resolve(name)
                : Path.of(name);
    }
}
