package readiness.fuzz;

import java.util.Map;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.survey.Conversation;
import readiness.survey.Survey;
import readiness.testkit.Dialogue;
import readiness.wording.Language;

/** Bytes as what a person types in a survey, line by line; what is understood can be written down. */
public final class Replies {

    private static final int MOST_LINES = 200;

    private Replies() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        for (Language language : Language.values()) {
            var conversation = begin(Dialogue.QUESTIONNAIRE, language);
            for (String line : Fed.words(bytes).lines().limit(MOST_LINES).toList()) {
                if (conversation.stage() == Conversation.Stage.UNDERWAY) {
                    conversation = conversation.hear(line);
                    Fed.expect(!conversation.page().prompt().isEmpty(), line);
                }
            }
            write(conversation.survey());
        }
    }

    /** Asks the first questions of a questionnaire, and skips all. */
    static void ask(Questionnaire questionnaire) {
        var conversation = begin(questionnaire, Language.EN);
        for (int i = 0; i < 5 && conversation.stage() == Conversation.Stage.UNDERWAY; i++) {
            conversation = conversation.hear("");
        }
    }

    private static Conversation begin(Questionnaire questionnaire, Language language) {
        return Conversation.begin(Survey.resume(questionnaire, Map.of(), Map.of()), language);
    }

    private static void write(Survey survey) {
        var sheet = SheetText.blank(survey.questionnaire(), Map.of());
        for (var response : survey.responses().entrySet()) {
            sheet = sheet.with(response.getKey(), response.getValue());
        }
        Fed.expect(sheet.responses().equals(survey.responses()), sheet.text());
    }
}
