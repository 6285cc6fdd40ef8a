package readiness.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.questionnaire.Id;

/** Counts sheets as they are read, in order, by questionnaire. */
final class SheetCollector implements Consumer<AnswerSheet> {

    private final QuestionnaireCatalogue questionnaires;
    private final boolean commentsShown;
    private final Map<Id, Answers> answers = new LinkedHashMap<>();

    SheetCollector(QuestionnaireCatalogue questionnaires, boolean commentsShown) {
        this.questionnaires = questionnaires;
        this.commentsShown = commentsShown;
    }

    @Override
    public void accept(AnswerSheet sheet) {
        answers(sheet.questionnaire()).add(sheet);
    }

    /** Returns the answers by questionnaire. */
    Map<Id, Answers> answers() {
        return answers;
    }

    private Answers answers(Id questionnaire) {
        return answers.computeIfAbsent(
                questionnaire, id -> new Answers(questionnaires.find(id.name()).orElseThrow(), commentsShown));
    }
}
