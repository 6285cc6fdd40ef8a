package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.comparison.QuestionnaireDiff;
import readiness.comparison.Rescoring;
import readiness.console.TextPage;
import readiness.folder.AssessmentFolder;
import readiness.folder.AssessmentReader;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.invocation.UsageException;
import readiness.problem.Checked;
import readiness.questionnaire.Questionnaire;
import readiness.since.DiffPage;

/** Says what changed between two versions of a questionnaire, and what that alone does to an assessment's scores. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(index = "0", paramLabel = "OLD")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "NEW")
    private String present = "";

    @Option(names = "--on", paramLabel = "FOLDER")
    private @Nullable Path folder;

    private boolean hasErrors;

    DiffCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var before = questionnaire(earlier);
        var now = questionnaire(present);
        if (before.isEmpty() || now.isEmpty()) {
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        if (!before.get().id().equals(now.get().id())) {
            throw new UsageException(invocation
                    .wording()
                    .say("two-questionnaires", before.get().id(), now.get().id()));
        }
        var rescoring = folder == null ? Optional.<Rescoring>empty() : rescored(folder, before.get(), now.get());
        var diff = QuestionnaireDiff.of(before.get(), now.get());
        invocation.console().out().print(TextPage.of(DiffPage.of(diff, rescoring, invocation.language())));
        return (hasErrors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE).code();
    }

    /** Returns a questionnaire by its id or its file; empty where the file has errors, which are reported. */
    private Optional<Questionnaire> questionnaire(String name) throws IOException {
        // A built-in one goes before the assessment’s own here: that can be named by its file, to compare the two.
        var builtIn = NamedQuestionnaire.builtIn(name);
        var assessment = folder == null ? AssessmentFolder.around(Path.of("")) : AssessmentFolder.base(List.of(folder));
        return builtIn.isPresent() ? builtIn : new NamedQuestionnaire(invocation, assessment).find(name);
    }

    /** Returns the answers of an assessment by both versions; of sheets that only one version takes, that one reads. */
    private Optional<Rescoring> rescored(Path place, Questionnaire before, Questionnaire now) throws IOException {
        var read = ScoredAssessment.readWithSheets(List.of(place), List.of(before), invocation);
        var rescoring = rescored(read, before, now);
        if (rescoring.isEmpty()) {
            read = ScoredAssessment.readWithSheets(List.of(place), List.of(now), invocation);
            rescoring = rescored(read, before, now);
        }
        hasErrors = read.hasErrors();
        var tables = read.value().map(all -> all.assessment().tables()).orElse(List.of());
        ScoredAssessment.reportFromHere(place, tables, read.problems(), invocation);
        if (rescoring.isEmpty()) {
            invocation.console().err().println(invocation.wording().say("no-sheets-of", now.id(), place));
        }
        return rescoring;
    }

    private Optional<Rescoring> rescored(
            Checked<AssessmentReader.WithSheets> read, Questionnaire before, Questionnaire now) {
        return read.value()
                .flatMap(all -> Rescoring.of(
                        all.assessment(),
                        all.sheets(),
                        before,
                        now,
                        simulation.sampling(all.assessment().settings(), invocation.wording())));
    }
}
