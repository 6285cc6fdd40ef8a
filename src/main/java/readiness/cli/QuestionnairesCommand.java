package readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.output.OutputFile;

/** Lists the built-in questionnaires, shows one, or copies one to change. */
@Command(name = "questionnaires", mixinStandardHelpOptions = true)
final class QuestionnairesCommand implements Runnable {

    private final Invocation invocation;

    QuestionnairesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public void run() {
        PrintWriter out = invocation.console().out();
        for (var instrument : BuiltInQuestionnaires.all()) {
            var questionnaire = instrument.questionnaire();
            out.println(questionnaire.id() + " " + questionnaire.version() + "  "
                    + questionnaire.title().in(invocation.language())
                    + "  ("
                    + invocation
                            .wording()
                            .say("questions", questionnaire.questions().size())
                    + ")");
        }
    }

    /** Shows a built-in questionnaire as it stands. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID") String id) {
        invocation.console().out().print(new String(bytes(id), StandardCharsets.UTF_8));
        return ExitCode.DONE.code();
    }

    /** Copies a built-in questionnaire to a file, to be changed there. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(
            @Parameters(index = "0", paramLabel = "ID") String id,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FILE") Path file,
            @Option(names = "--force") boolean forced)
            throws IOException {
        byte[] bytes = bytes(id);
        Path place = file == null ? Path.of(id + ".yaml") : file;
        OutputFile.create(place, bytes, forced);
        invocation.console().out().println(place);
        return ExitCode.DONE.code();
    }

    private byte[] bytes(String id) {
        return BuiltInQuestionnaires.bytes(id)
                .orElseThrow(() -> UsageException.noSuchQuestionnaire(id, invocation.wording()));
    }
}
