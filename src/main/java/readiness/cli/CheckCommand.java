package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import readiness.problem.Problem;
import readiness.problem.Severity;
import readiness.yaml.AssessmentReader;

/** Tells every mistake in the files at once, with its place and what to write instead. */
@Command(name = "check", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Readiness readiness;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "error")
    private Threshold threshold = Threshold.error;

    // The names are those of the command line.
    private enum Threshold {
        error,
        warning
    }

    @Override
    public Integer call() throws IOException {
        var checked = AssessmentReader.read(paths);
        readiness.console().tell(checked.problems(), readiness.language());
        checked.value()
                .ifPresent(assessment -> readiness
                        .console()
                        .out()
                        .println(readiness
                                .wording()
                                .say(
                                        "checked",
                                        assessment.instruments().size(),
                                        assessment.sheets().size())));
        return exitCode(checked.problems()).code();
    }

    private ExitCode exitCode(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            return ExitCode.MISTAKES_IN_INPUT;
        }
        boolean warned = problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
        return warned && threshold == Threshold.warning ? ExitCode.THRESHOLD_NOT_MET : ExitCode.DONE;
    }
}
