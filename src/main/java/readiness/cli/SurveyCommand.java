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
import readiness.assessment.Settings;
import readiness.folder.AssessmentFolder;
import readiness.form.Handling;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ShellCommand;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.sitting.SheetFile;
import readiness.sitting.SurveySession;
import readiness.sitting.SurveyTarget;
import readiness.terminal.Face;

/** Asks one person the questions of a questionnaire, and writes the answers to a file. */
@Command(name = "survey", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class SurveyCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "QUESTIONNAIRE", completionCandidates = Candidates.Questionnaires.class)
    private String name = "";

    @Option(names = "--team", paramLabel = "ID")
    private @Nullable String team;

    @Option(names = "--customer", paramLabel = "ID")
    private @Nullable String customer;

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
        // The answers are for the assessment in whose folder they go.
        var assessment = AssessmentFolder.around(Optional.ofNullable(out).orElse(Path.of("")));
        var settings = AssessmentFolder.settings(assessment);
        if (settings.value().isEmpty()) {
            invocation.report(AssessmentFolder.fromHere(assessment, settings.problems()));
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        var questionnaire = new NamedQuestionnaire(invocation, assessment).find(name);
        if (questionnaire.isEmpty()) {
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        try (Face face = FaceChooser.of(invocation)) {
            return conduct(questionnaire.get(), settings.value().get(), face).code();
        }
    }

    private ExitCode conduct(Questionnaire questionnaire, Settings settings, Face face) throws IOException {
        var begun = Optional.ofNullable(out)
                .filter(Files::isRegularFile)
                .flatMap(file -> SheetText.open(file, questionnaire).value());
        var target = new SurveyTarget(invocation, face, questionnaire, settings, begun);
        var about = target.subject(Optional.ofNullable(team), Optional.ofNullable(customer));
        if (about.isEmpty() && questionnaire.about().hasSeveral()) {
            return ExitCode.INTERRUPTED;
        }
        var answering = target.role(Optional.ofNullable(role));
        if (answering.isEmpty() && !questionnaire.roles().isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        var place = target.place(about, Optional.ofNullable(out));
        if (place.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        var clock = invocation.console().environment().clock();
        var file = new SheetFile(place.get(), questionnaire, fields(questionnaire, about, answering), clock);
        return new SurveySession(invocation, file, Handling.of(settings), commandLine(file)).conduct(face);
    }

    private Map<String, String> fields(Questionnaire questionnaire, Optional<Id> about, Optional<String> answering) {
        var fields = new LinkedHashMap<String, String>();
        about.ifPresent(id -> fields.put(questionnaire.about().key(), id.name()));
        if (respondent != null) {
            fields.put("respondent", respondent);
        }
        answering.ifPresent(word -> fields.put("role", word));
        return fields;
    }

    /** Returns the command that goes on from here. */
    private ShellCommand commandLine(SheetFile file) {
        var fields = file.fields();
        return ShellCommand.of(invocation.called(), "survey", name)
                .with("--team", Optional.ofNullable(fields.get("team")))
                .with("--customer", Optional.ofNullable(fields.get("customer")))
                .with("--out", Optional.of(file.place().toString()))
                .with("--respondent", Optional.ofNullable(respondent))
                .with("--role", Optional.ofNullable(fields.get("role")))
                .with(invocation.plainOption());
    }
}
