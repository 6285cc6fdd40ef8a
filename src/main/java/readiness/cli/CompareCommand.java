package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.comparison.Comparison;
import readiness.console.TextPage;
import readiness.export.ComparisonWriter;
import readiness.html.ReportRenderer;
import readiness.invocation.ComparedRounds;
import readiness.invocation.Invocation;
import readiness.invocation.SimulationOptions;
import readiness.report.ComparisonPage;
import readiness.since.SinceSection;
import readiness.wording.Language;

/** Sets an earlier round beside the present one: what changed, and what is only noise. */
@Command(name = "compare", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CompareCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(index = "0", paramLabel = "OLD")
    private Path earlier;

    @Parameters(index = "1", paramLabel = "NEW")
    private Path present;

    @Option(names = "--format", paramLabel = "table|json|md", defaultValue = "table")
    private Format format = Format.table;

    // The names are those of the command line.
    private enum Format {
        table,
        json,
        md
    }

    CompareCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var rounds = ComparedRounds.of(earlier, present, invocation, simulation);
        var languages = invocation.languagesAskedFor().isEmpty() ? rounds.languages() : invocation.languagesAskedFor();
        var language = languages.stream().findFirst().orElse(Language.EN);
        rounds.comparison().ifPresent(comparison -> invocation.console().out().print(print(comparison, language)));
        return rounds.exitCode().code();
    }

    private String print(Comparison comparison, Language language) {
        return switch (format) {
            case json -> ComparisonWriter.write(comparison, language);
            case md -> new ReportRenderer().render(ComparisonPage.of(comparison, language));
            case table -> TextPage.of(SinceSection.onTerminal(comparison, language));
        };
    }
}
