package readiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Instrument;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.export.Schemas;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ShellCommand;
import readiness.invocation.UsageException;
import readiness.output.OutputFile;
import readiness.questionnaire.Questionnaire;
import readiness.starter.FormFiles;
import readiness.starter.StarterFolder;

/** Lays down a folder to start from. */
@Command(name = "init", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class InitCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "FOLDER")
    private Path folder = Path.of("");

    /** Those that answer the program's own two questions; more would be more than one person fills in at a sitting. */
    @Option(
            names = "--questionnaires",
            split = ",",
            paramLabel = "ID[,ID...]",
            hideParamSyntax = true,
            completionCandidates = Candidates.Questionnaires.class,
            defaultValue = "pilot-team,transformation-strategy")
    private List<String> ids = List.of();

    @Option(names = "--form", paramLabel = "google|microsoft|limesurvey|kobo|csv")
    private FormFiles.@Nullable FormTarget form;

    @Option(names = "--force")
    private boolean forced;

    InitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var questionnaires = ids.stream().distinct().map(this::questionnaire).toList();
        var files = StarterFolder.of(
                questionnaires,
                ShellCommand.of(folder.toString()).toString(),
                invocation.called(),
                Optional.ofNullable(form),
                invocation.language());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        if (form != null) {
            for (Questionnaire questionnaire : questionnaires) {
                for (var file :
                        FormFiles.of(questionnaire, form, invocation.language()).entrySet()) {
                    write(file.getKey(), file.getValue());
                }
            }
        }
        for (String kind : Schemas.KINDS) {
            write(
                    StarterFolder.SCHEMAS + kind + ".schema.json",
                    Schemas.find(kind).orElseThrow());
        }
        if (form != null) {
            invocation
                    .console()
                    .print(invocation
                            .wording()
                            .say(
                                    "init-form",
                                    folder.resolve("forms").toString(),
                                    folder.resolve("NEXT.md").toString()));
        }
        invocation.console().print(invocation.wording().say("init-next", survey(), score()));
        return ExitCode.DONE.code();
    }

    private ShellCommand survey() {
        return ShellCommand.of(invocation.called(), "survey", ids.get(0))
                .with("--out", Optional.of(folder.resolve("answers").toString()));
    }

    private ShellCommand score() {
        return ShellCommand.of(invocation.called(), "score", folder.toString());
    }

    private void write(String name, byte[] bytes) throws IOException {
        String file = folder.resolve(name).toString();
        boolean written = OutputFile.create(folder.resolve(name), bytes, forced);
        invocation.console().print(written ? file : invocation.wording().say("init-unchanged", file));
    }

    private Questionnaire questionnaire(String id) {
        return BuiltInQuestionnaires.find(id)
                .map(Instrument::questionnaire)
                .orElseThrow(() -> UsageException.noSuchQuestionnaire(id, invocation.wording()));
    }
}
