package readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Id;
import readiness.sheet.SheetText;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Outcome;
import readiness.survey.Opening;
import readiness.survey.Survey;
import readiness.terminal.Face;
import readiness.terminal.Session;
import readiness.wording.Language;
import readiness.wording.Printable;
import readiness.wording.Wording;

/**
 * One sitting of one person at a survey: opens the sheet, leads the conversation, and says how it ended.
 *
 * @param resume the command that goes on from where this sitting ends
 */
record SurveySession(Invocation invocation, SheetFile file, ShellCommand resume) {

    /** Holds the sitting, unless another survey is writing to the file. */
    ExitCode hold(Face face) throws IOException {
        var claim = SheetLock.on(file.place());
        if (claim.isEmpty()) {
            report("file-in-use", file.place());
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
        try {
            return lead(face, claim.get());
        } catch (SheetFile.SpoiltException spoilt) {
            invocation.console().report(spoilt.problems(), invocation.language());
            report("sheet-spoilt", file.place());
            return ExitCode.MISTAKES_IN_INPUT;
        } finally {
            claim.get().release();
        }
    }

    private ExitCode lead(Face face, SheetLock claim) throws IOException {
        boolean begun = Files.exists(file.place());
        SheetText sheet = file.open();
        checkTeam(sheet);
        var survey = Survey.resume(file.questionnaire(), sheet.responses(), sheet.comments());
        var opening = new Opening(survey, invocation.language());
        var welcome = begun ? opening.again(shown(), earlier(sheet)) : opening.first(shown());
        var takeBack = invocation.console().environment().interruptions().prepare(() -> lastWords(claim));
        var end = new Session(face, file)
                .lead(Conversation.begin(survey, invocation.language()).saying(welcome));
        takeBack.run();
        face.say(farewell(end));
        return end.outcome() == Outcome.FINISHED ? ExitCode.DONE : ExitCode.INTERRUPTED;
    }

    private Opening.Earlier earlier(SheetText sheet) {
        var misfits = sheet.misfits().stream()
                .map(problem -> problem.location() + ": " + problem.text(invocation.language()))
                .toList();
        return new Opening.Earlier(sheet.version(), !sheet.draft(), misfits);
    }

    private void checkTeam(SheetText sheet) {
        var named = Optional.ofNullable(file.fields().get("team")).map(Id::new);
        if (!sheet.team().equals(named)) {
            String own = sheet.team().map(Id::name).orElse("-");
            throw new UsageException(invocation.wording().say("other-team", file.place(), own));
        }
    }

    /** Returns what was saved, what is missing, and the next command to type. */
    private List<String> farewell(Conversation end) {
        Wording wording = invocation.console().wording(end.language());
        int asked = end.survey().visible().size();
        int open = end.survey().unanswered().size();
        if (end.outcome() == Outcome.FINISHED) {
            return List.of(wording.say("sheet-complete", shown(), open, asked), wording.say("next", next()));
        }
        String saved = Files.exists(file.place())
                ? wording.say("draft-saved", shown(), open, asked)
                : wording.say("nothing-saved");
        return List.of("", saved, wording.say("resume", resumeIn(end.language())));
    }

    private ShellCommand resumeIn(Language language) {
        return language == Language.closestTo(invocation.console().locale())
                ? resume
                : resume.with("--lang", Optional.of(language.code()));
    }

    private ShellCommand next() {
        Path folder = file.place().toAbsolutePath().getParent();
        boolean inAssessment =
                folder != null && folder.getParent() != null && Files.exists(folder.resolveSibling("assessment.yaml"));
        Path parent = file.place().getParent();
        return inAssessment && parent != null && parent.getParent() != null
                ? ShellCommand.of("readiness", "score", String.valueOf(parent.getParent()))
                : ShellCommand.of("readiness", "check", shown());
    }

    /** For a program that is stopped from outside, where nothing else is said any more. */
    private void lastWords(SheetLock claim) {
        PrintWriter out = invocation.console().out();
        out.println();
        if (Files.exists(file.place())) {
            out.println(invocation.wording().say("draft-kept", shown()));
        } else {
            out.println(invocation.wording().say("nothing-saved"));
        }
        out.println(invocation.wording().say("resume", resumeIn(invocation.language())));
        out.flush();
        claim.release();
    }

    private String shown() {
        return file.place().toString();
    }

    private void report(String key, Object... arguments) {
        invocation.console().err().println(Printable.safe(invocation.wording().say(key, arguments)));
    }
}
