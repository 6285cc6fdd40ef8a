package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.explanation.Explanation;
import readiness.invocation.Invocation;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.invocation.UsageException;
import readiness.questionnaire.Id;
import readiness.settings.AssessmentFile;

/** Explains the numbers of one team, or of the organisation, down to the answers. */
@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PATH")
    private @Nullable Path path;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEAM")
    private String team = "";

    ExplainCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        // Inside an assessment the team alone is enough.
        if (path != null && team.isEmpty() && !Files.exists(path) && Files.exists(Path.of(AssessmentFile.NAME))) {
            team = path.toString();
            path = null;
        }
        var named = path == null ? List.<Path>of() : List.of(path);
        var reading = ScoredAssessment.of(invocation.inputs(named, "explain"), invocation, simulation);
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
        lines.forEach(invocation.console()::print);
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
