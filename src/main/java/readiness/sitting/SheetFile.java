package readiness.sitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.Response;
import readiness.output.OutputFile;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.survey.ChangedMeanwhile;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Stage;
import readiness.survey.Survey;
import readiness.terminal.Session;

/**
 * The file that a survey writes to, after every answer.
 *
 * <p>Each time it is read anew and only what has changed is put down, so that what somebody writes into it by hand in
 * the meantime stays too.
 *
 * @param fields what the command line says about the person and the team, by key
 * @param clock from which the sheet's date is taken, each time it is written
 */
public record SheetFile(Path place, Questionnaire questionnaire, Map<String, String> fields, Clock clock)
        implements Session.Keeper {

    /** Thrown where a sheet has errors and cannot be resumed; the file is left unchanged. */
    static final class SpoiltException extends IOException {
        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        private SpoiltException(List<Problem> problems) {
            super("the sheet has errors");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** The answers given so far could not be written. */
    static final class UnsavedException extends IOException {
        private static final long serialVersionUID = 1;
        private final int given;
        private final transient IOException reason;

        private UnsavedException(int given, IOException reason) {
            super(reason);
            this.given = given;
            this.reason = reason;
        }

        /** Returns why the file could not be written. */
        IOException reason() {
            return reason;
        }

        /** Returns how many answers the person has given. */
        int given() {
            return given;
        }
    }

    /** Returns how many answers are in the file. */
    int kept() {
        return Files.exists(place)
                ? SheetText.open(place, questionnaire)
                        .value()
                        .map(sheet -> sheet.responses().size())
                        .orElse(0)
                : 0;
    }

    /** Returns the sheet in the file, a blank one where there is no file yet. */
    SheetText open() throws IOException {
        if (!Files.exists(place)) {
            return SheetText.blank(questionnaire, fields);
        }
        var checked = SheetText.open(place, questionnaire);
        var sheet = checked.value().orElseThrow(() -> new SpoiltException(checked.problems()));
        if (!sheet.misfits().isEmpty() && !sheet.canSetAside()) {
            throw new SpoiltException(sheet.misfits());
        }
        return sheet;
    }

    @Override
    public Conversation keep(Conversation before, Conversation after) throws IOException {
        boolean finished = after.stage() == Stage.FINISHED;
        boolean answered = !after.survey().responses().equals(before.survey().responses());
        boolean commented = !after.survey().comments().equals(before.survey().comments());
        boolean confirmed = after.survey().toConfirm().isEmpty()
                && !before.survey().toConfirm().isEmpty();
        if (answered || commented || confirmed || finished) {
            try {
                return meanwhile(after, save(before.survey(), after.survey(), finished));
            } catch (SpoiltException spoilt) {
                throw spoilt;
            } catch (IOException failure) {
                throw new UnsavedException(after.survey().responses().size(), failure);
            }
        }
        return after.survey().current().isEmpty() ? reviewed(after) : after;
    }

    /** A review shows what is in the file, where that can be read. */
    private Conversation reviewed(Conversation review) {
        return Optional.of(place)
                .filter(Files::exists)
                .flatMap(file -> SheetText.open(file, questionnaire).value())
                .map(sheet -> meanwhile(review, sheet))
                .orElse(review);
    }

    private static Conversation meanwhile(Conversation after, SheetText sheet) {
        return ChangedMeanwhile.in(after, sheet.responses(), sheet.comments());
    }

    private SheetText save(Survey before, Survey after, boolean finished) throws IOException {
        // Somebody may have deleted or moved it since; then everything that was answered is written anew.
        boolean there = Files.exists(place);
        SheetText sheet = open().withPresentIds().withoutMisfits();
        for (Map.Entry<Id, Response> entry : after.responses().entrySet()) {
            if (!there || !entry.getValue().equals(before.responses().get(entry.getKey()))) {
                sheet = sheet.with(entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<Id, String> entry : after.comments().entrySet()) {
            if (!there || !entry.getValue().equals(before.comments().get(entry.getKey()))) {
                sheet = sheet.with(entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            sheet = sheet.withField(field.getKey(), field.getValue());
        }
        SheetText standing = after.toConfirm().isEmpty()
                ? sheet.as(!finished)
                : sheet.asDraftOf(after.unconfirmed().version());
        SheetText dated = standing.withField("date", now());
        OutputFile.save(place, dated.text());
        return dated;
    }

    /** Returns the local time to the second. */
    private String now() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
}
