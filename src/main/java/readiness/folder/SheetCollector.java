package readiness.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.assessment.AnswersCounter;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.questionnaire.Id;

/** Counts the sheets that count as they are read, in order, by questionnaire. */
final class SheetCollector implements Consumer<AnswerSheet> {

    private final QuestionnaireCatalogue questionnaires;
    private final boolean commentsShown;
    private final Map<Id, AnswersCounter> counters = new LinkedHashMap<>();

    SheetCollector(QuestionnaireCatalogue questionnaires, boolean commentsShown) {
        this.questionnaires = questionnaires;
        this.commentsShown = commentsShown;
    }

    @Override
    public void accept(AnswerSheet sheet) {
        counter(sheet.questionnaire()).add(sheet);
    }

    /** Returns the finished sheets, counted, by questionnaire. */
    Map<Id, Answers> answers() {
        var answers = new LinkedHashMap<Id, Answers>();
        counters.forEach((questionnaire, counter) -> answers.put(questionnaire, counter.answers()));
        return answers;
    }

    private AnswersCounter counter(Id questionnaire) {
        return counters.computeIfAbsent(
                questionnaire,
                id -> new AnswersCounter(questionnaires.find(id.name()).orElseThrow(), commentsShown));
    }
}
