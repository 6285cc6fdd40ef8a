package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Instrument;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireReader;
import readiness.output.SheetFile;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.terminal.Face;

/** Asks one person the questions of a questionnaire, and writes the answers to a file. */
@Command(name = "survey", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class SurveyCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", completionCandidates = Candidates.Questionnaires.class)
    private String name = "";

    @Option(names = "--team", paramLabel = "ID")
    private @Nullable String team;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--respondent", paramLabel = "WORD")
    private @Nullable String respondent;

    @Option(names = "--role", paramLabel = "WORDS")
    private @Nullable String role;

    SurveyCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var questionnaire = questionnaire();
        if (questionnaire.isEmpty()) {
            return ExitCode.MISTAKES_IN_INPUT.code();
        }
        try (Face face = FaceChooser.of(invocation)) {
            return sit(questionnaire.get(), face).code();
        }
    }

    private ExitCode sit(Questionnaire questionnaire, Face face) throws IOException {
        var arrangements = new SurveyTarget(invocation, face);
        var about = arrangements.team(questionnaire, Optional.ofNullable(team), Optional.ofNullable(out));
        if (about.isEmpty() && questionnaire.about() == About.TEAM) {
            return ExitCode.INTERRUPTED;
        }
        var place = arrangements.place(questionnaire, about, Optional.ofNullable(out));
        if (place.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        var file = new SheetFile(place.get(), questionnaire, fields(about));
        return new SurveySession(invocation, file, commandLine(place.get(), about)).hold(face);
    }

    private Optional<Questionnaire> questionnaire() throws IOException {
        var builtIn = BuiltInQuestionnaires.find(name).map(Instrument::questionnaire);
        if (builtIn.isPresent()) {
            return builtIn;
        }
        if (!Files.exists(Path.of(name))) {
            throw UsageException.noSuchQuestionnaire(name, invocation.wording());
        }
        var checked = QuestionnaireReader.read(Path.of(name));
        if (checked.hasErrors()) {
            invocation.report(checked.problems());
        }
        return checked.value();
    }

    private Map<String, String> fields(Optional<Id> about) {
        var fields = new LinkedHashMap<String, String>();
        about.ifPresent(id -> fields.put("team", id.name()));
        if (respondent != null) {
            fields.put("respondent", respondent);
        }
        if (role != null) {
            fields.put("role", role);
        }
        return fields;
    }

    /** Returns the command that goes on from here. */
    private ShellCommand commandLine(Path place, Optional<Id> about) {
        return ShellCommand.of(invocation.called(), "survey", name)
                .with("--team", about.map(Id::name))
                .with("--out", Optional.of(place.toString()))
                .with("--respondent", Optional.ofNullable(respondent))
                .with("--role", Optional.ofNullable(role))
                .with(invocation.plainOption());
    }
}
