package readiness.fuzz;

import java.util.Optional;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Question;
import readiness.sheet.SheetReader;
import readiness.sheet.SheetText;
import readiness.source.ProblemLog;

/** Bytes as a sheet: read or refused with reasons; what can be resumed takes an answer to each question. */
public final class Answers {

    private Answers() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Fed.text(bytes).ifPresent(Answers::read);
    }

    private static void read(String text) {
        var problems = new ProblemLog();
        new SheetReader(Fed.catalogue(), problems).read("fed.yaml", text, sheet -> {});
        Fed.look(problems.all());
        var sheet = SheetText.read("fed.yaml", text, Fed.WARMTH);
        Fed.look(sheet.problems());
        sheet.value().ifPresent(Answers::resume);
    }

    private static void resume(SheetText sheet) {
        Fed.look(sheet.misfits());
        var answered = sheet;
        for (Question question : Fed.WARMTH.questions()) {
            answered = answered.with(question.id(), new Response(new Answer.DontKnow(), Optional.of("a: b # c")));
        }
        Fed.expect(answered.responses().size() == Fed.WARMTH.questions().size(), answered.text());
    }
}
