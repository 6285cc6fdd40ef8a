package readiness.sitting;

import java.io.IOError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import readiness.form.Handling;
import readiness.invocation.ErrorHandlers;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ShellCommand;
import readiness.invocation.UsageException;
import readiness.output.OutputFile;
import readiness.output.WriteLock;
import readiness.problem.ProblemText;
import readiness.questionnaire.Id;
import readiness.questionnaire.RespondentRole;
import readiness.settings.AssessmentFile;
import readiness.sheet.SheetText;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Stage;
import readiness.survey.Opening;
import readiness.survey.Survey;
import readiness.terminal.Face;
import readiness.terminal.Session;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * One sitting of one person at a survey: opens the sheet, leads the conversation, and says how it ended.
 *
 * @param handling what happens with the answers
 * @param resume the command that goes on from where this sitting ends
 */
public record SurveySession(Invocation invocation, SheetFile file, Handling handling, ShellCommand resume) {

    /** Holds the sitting, unless another survey is writing to the file. */
    public ExitCode conduct(Face face) throws IOException {
        if (Files.exists(file.place()) && !Files.isWritable(file.place())) {
            report("read-only", file.place());
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
        var claim = WriteLock.on(file.place());
        if (claim.isEmpty()) {
            report("file-in-use", file.place());
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
        try {
            OutputFile.deleteLeftovers(file.place());
            return lead(face, claim.get());
        } catch (SheetFile.SpoiltException spoilt) {
            invocation.report(spoilt.problems());
            report("sheet-spoilt", file.place());
            return ExitCode.ERRORS_IN_INPUT;
        } catch (SheetFile.UnsavedException unsaved) {
            String reason = ErrorHandlers.reason(unsaved.reason(), invocation.wording());
            report("could-not-save", reason, file.place(), file.kept(), unsaved.given());
            return ExitCode.CANNOT_READ_OR_WRITE;
        } finally {
            claim.get().release();
        }
    }

    private ExitCode lead(Face face, WriteLock claim) throws IOException {
        boolean begun = Files.exists(file.place());
        SheetText sheet = file.open();
        checkSubject(sheet);
        var resumed = Survey.resume(file.questionnaire(), role(), sheet.responses(), sheet.comments());
        var survey = sheet.otherMajorVersion().map(resumed::confirming).orElse(resumed);
        var opening = new Opening(survey, invocation.language());
        var welcome = begun
                ? opening.again(shown(), earlier(sheet))
                : opening.first(shown(), handling.in(invocation.language()));
        var stopped = new AtomicBoolean();
        var takeBack = invocation.console().environment().interruptions().prepare(() -> {
            stopped.set(true);
            lastWords(face, claim);
        });
        try {
            var end = new Session(face, file)
                    .conduct(Conversation.begin(survey, invocation.language()).saying(welcome));
            return stopped.get() ? ExitCode.INTERRUPTED : ended(face, end);
        } catch (IllegalStateException | IOError closed) {
            if (!stopped.get()) {
                throw closed;
            }
            return ExitCode.INTERRUPTED;
        } finally {
            if (!stopped.get()) {
                takeBack.run();
            }
        }
    }

    private ExitCode ended(Face face, Conversation end) {
        face.say(farewell(end));
        face.command(lastLine(end));
        return end.stage() == Stage.FINISHED ? ExitCode.DONE : ExitCode.INTERRUPTED;
    }

    private Opening.Earlier earlier(SheetText sheet) {
        var misfits = sheet.misfits().stream()
                .map(problem -> problem.location() + ": " + new ProblemText(problem, invocation.language()).sentence())
                .toList();
        return new Opening.Earlier(sheet.version(), !sheet.draft(), misfits);
    }

    private void checkSubject(SheetText sheet) {
        String about = file.questionnaire().about().key();
        var named = Optional.ofNullable(file.fields().get(about)).map(Id::new);
        if (!sheet.subject().equals(named)) {
            String own = sheet.subject().map(Id::name).orElse("-");
            throw new UsageException(invocation.wording().say("other-" + about, file.place(), own));
        }
    }

    /** Returns the role of the questionnaire's in which the person answers. */
    private Optional<Id> role() {
        return file.questionnaire().roles().stream()
                .map(RespondentRole::id)
                .filter(id -> id.name().equals(file.fields().get("role")))
                .findFirst();
    }

    /** Returns what was saved, what is missing, and the next command to type. */
    private List<String> farewell(Conversation end) {
        Wording wording = invocation.console().wording(end.language());
        int asked = end.survey().visible().size();
        int open = end.survey().unanswered().size();
        if (end.stage() == Stage.FINISHED) {
            return List.of(wording.say("sheet-complete", shown(), open, asked));
        }
        if (!Files.exists(file.place())) {
            return List.of("", wording.say("nothing-saved"));
        }
        String saved = isDraft() ? wording.say("draft-saved", shown(), open, asked) : wording.say("unchanged", shown());
        var toConfirm = end.survey().toConfirm();
        return toConfirm.isEmpty()
                ? List.of("", saved)
                : List.of(
                        "",
                        saved,
                        wording.say(
                                "unconfirmed",
                                toConfirm.size(),
                                end.survey().unconfirmed().version()));
    }

    private boolean isDraft() {
        return SheetText.open(file.place(), file.questionnaire())
                .value()
                .filter(SheetText::draft)
                .isPresent();
    }

    /** Returns the next command to type. */
    private String lastLine(Conversation end) {
        Wording wording = invocation.console().wording(end.language());
        return end.stage() == Stage.FINISHED
                ? wording.say("next", next())
                : wording.say("resume", resumeIn(end.language()));
    }

    private ShellCommand resumeIn(Language language) {
        boolean isAsked = !invocation.languagesAskedFor().isEmpty();
        return !isAsked && language == Language.closestTo(invocation.console().locale())
                ? resume
                : resume.with("--lang", Optional.of(language.code()));
    }

    private ShellCommand next() {
        Path folder = file.place().toAbsolutePath().getParent();
        boolean inAssessment = folder != null
                && folder.getParent() != null
                && Files.exists(folder.resolveSibling(AssessmentFile.NAME));
        Path parent = file.place().getParent();
        return inAssessment && parent != null && parent.getParent() != null
                ? ShellCommand.of(invocation.called(), "score", String.valueOf(parent.getParent()))
                : ShellCommand.of(invocation.called(), "check", shown());
    }

    /** For a program that is stopped from outside, where nothing else is said any more. */
    private void lastWords(Face face, WriteLock claim) {
        claim.release();
        String saved = Files.exists(file.place())
                ? invocation.wording().say("draft-kept", shown())
                : invocation.wording().say("nothing-saved");
        var words = List.of(saved, invocation.wording().say("resume", resumeIn(invocation.language())));
        try {
            face.stop(words);
        } catch (IllegalStateException | IOError closed) {
            var out = invocation.console().out();
            // Only a face that draws is closed so early; what it drew goes.
            out.print("\r\u001b[J");
            words.forEach(invocation.console()::print);
            out.flush();
        }
    }

    private String shown() {
        return file.place().toString();
    }

    private void report(String key, Object... arguments) {
        invocation.console().printMessage(invocation.wording().say(key, arguments));
    }
}
