package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Assessment;
import readiness.console.CodePage;
import readiness.console.ProblemSelection;
import readiness.export.GitHubAnnotations;
import readiness.export.ProblemsWriter;
import readiness.export.SarifWriter;
import readiness.folder.AssessmentFolder;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.UsageException;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.problem.Severity;

/** Reports every error in the files at once: where it is and how to fix it. */
@Command(name = "check", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "0..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private Threshold threshold = Threshold.error;

    @Option(names = "--format", paramLabel = "text|json|sarif|github", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--max-errors", paramLabel = "N")
    private int mostErrors = Integer.MAX_VALUE;

    @Option(names = "--codes")
    private boolean codes;

    // The names are those of the command line.
    private enum Threshold {
        error,
        warning
    }

    private enum Format {
        text,
        json,
        sarif,
        github
    }

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (codes && format != Format.text) {
            throw new UsageException(invocation.wording().say("codes-as-text"));
        }
        if (codes) {
            CodePage.list(invocation.wording(), invocation.called())
                    .forEach(invocation.console().out()::println);
            return ExitCode.DONE.code();
        }
        paths = invocation.inputs(paths, "check");
        if (mostErrors < 1) {
            throw new UsageException(invocation.wording().say("max-errors-out-of-range"));
        }
        var checked = ScoredAssessment.read(paths, invocation);
        checked.value()
                .filter(assessment -> format == Format.text)
                .ifPresent(assessment -> invocation.reportTables(assessment.tables()));
        report(ProblemSelection.upTo(mostErrors, checked.problems()));
        int drafts = checked.problems().stream()
                .filter(problem -> problem.code() == Code.DRAFT_LEFT_OUT)
                .mapToInt(Problem::times)
                .sum();
        checked.value()
                .filter(assessment -> format == Format.text)
                .ifPresent(assessment -> printCounts(assessment, drafts));
        return exitCode(checked.problems()).code();
    }

    private void report(ProblemSelection selection) {
        var out = invocation.console().out();
        var language = invocation.language();
        var placed = AssessmentFolder.fromHere(AssessmentFolder.base(paths), selection.shown());
        switch (format) {
            case text -> invocation.report(selection);
            case json -> out.print(ProblemsWriter.write(placed, selection.left(), language));
            case sarif -> out.print(SarifWriter.write(placed, VersionProvider.version(), language));
            case github -> out.print(GitHubAnnotations.of(placed, language));
        }
        boolean saysWhatIsLeft = format == Format.text || format == Format.json;
        if (!saysWhatIsLeft && selection.left() > 0) {
            invocation.reportCounts(selection);
        }
    }

    private void printCounts(Assessment assessment, int drafts) {
        invocation
                .console()
                .out()
                .println(invocation
                        .wording()
                        .say("checked", assessment.instruments().size(), assessment.sheets(), drafts));
    }

    private ExitCode exitCode(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            return ExitCode.ERRORS_IN_INPUT;
        }
        boolean warned = problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
        return warned && threshold == Threshold.warning ? ExitCode.THRESHOLD_NOT_MET : ExitCode.DONE;
    }
}
