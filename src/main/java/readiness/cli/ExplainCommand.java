package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.questionnaire.Id;
import readiness.report.Explanation;
import readiness.wording.Printable;

/** Explains the numbers of one team, or of the organisation, down to the answers. */
@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path path = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEAM")
    private String team = "";

    ExplainCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var reading = ScoredAssessment.of(List.of(path), invocation);
        reading.result().ifPresent(this::explain);
        return reading.exitCode().code();
    }

    private void explain(Result result) {
        var lines = Id.isWellFormed(team) || team.isEmpty()
                ? Explanation.of(
                        result,
                        Optional.of(team).filter(name -> !name.isEmpty()).map(Id::new),
                        invocation.languageOfResults(result))
                : List.<String>of();
        if (lines.isEmpty()) {
            throw new UsageException(
                    team.isEmpty()
                            ? invocation.wording().say("no-organisation")
                            : invocation.wording().say("no-such-team", team, teams(result)));
        }
        lines.forEach(line -> invocation.console().out().println(Printable.safe(line)));
    }

    private static String teams(Result result) {
        return result.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.subjects().stream())
                .flatMap(subject -> subject.team().stream())
                .map(known -> known.id().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
