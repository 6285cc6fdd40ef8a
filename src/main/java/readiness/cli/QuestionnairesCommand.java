package readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.console.QuestionnairePage;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
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

    /** Shows a built-in questionnaire as people read it, or its file. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "ID", completionCandidates = Candidates.Questionnaires.class) String id,
            @Option(names = "--yaml") boolean yaml) {
        var out = invocation.console().out();
        if (yaml) {
            out.print(new String(bytes(id), StandardCharsets.UTF_8));
        } else {
            var instrument = BuiltInQuestionnaires.find(id)
                    .orElseThrow(() -> UsageException.noSuchQuestionnaire(id, invocation.wording()));
            QuestionnairePage.of(instrument, invocation.language()).forEach(out::println);
        }
        return ExitCode.DONE.code();
    }

    /** Copies a built-in questionnaire to a file, to be changed there. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(
            @Parameters(index = "0", paramLabel = "ID", completionCandidates = Candidates.Questionnaires.class)
                    String id,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FILE") Path file,
            @Option(names = "--force") boolean forced)
            throws IOException {
        byte[] bytes = bytes(id);
        Path place = file == null ? Path.of(id + ".yaml") : file;
        OutputFile.create(place, bytes, forced);
        invocation.console().print(place.toString());
        return ExitCode.DONE.code();
    }

    private byte[] bytes(String id) {
        return BuiltInQuestionnaires.bytes(id)
                .orElseThrow(() -> UsageException.noSuchQuestionnaire(id, invocation.wording()));
    }
}
