package readiness.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.Answers;
import readiness.assessment.AnswersCounter;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.questionnaire.Id;
import readiness.tally.CopyTally;

/** Counts the sheets that count as they are read, in order, by questionnaire. */
final class SheetCollector implements Consumer<AnswerSheet> {

    private final QuestionnaireCatalogue questionnaires;
    private final boolean commentsShown;
    private final boolean keeps;
    private final Map<Id, AnswersCounter> counters = new LinkedHashMap<>();
    private final List<AnswerSheet> kept = new ArrayList<>();

    /**
     * Returns a collector of nothing so far.
     *
     * @param keeps whether the sheets themselves are kept, which takes room for each of them
     */
    SheetCollector(QuestionnaireCatalogue questionnaires, boolean commentsShown, boolean keeps) {
        this.questionnaires = questionnaires;
        this.commentsShown = commentsShown;
        this.keeps = keeps;
    }

    @Override
    public void accept(AnswerSheet sheet) {
        if (keeps) {
            kept.add(sheet);
        }
        counter(sheet.questionnaire()).add(sheet);
    }

    /** Returns the finished sheets, counted, by questionnaire. */
    Map<Id, Answers> answers() {
        var answers = new LinkedHashMap<Id, Answers>();
        counters.forEach((questionnaire, counter) -> answers.put(questionnaire, counter.answers()));
        return answers;
    }

    /** Writes everything that was counted but the copies. */
    void writeTo(CountWriter out) {
        out.number(counters.size());
        counters.forEach((questionnaire, counter) -> {
            out.words(questionnaire.name());
            counter.writeTo(out);
        });
    }

    /** Adds what another collector has written. */
    void addFrom(CountReader in) {
        for (int left = in.count(); left > 0; left--) {
            counter(new Id(in.words())).addFrom(in);
        }
    }

    /** Returns the counts of sheets that are copies, by questionnaire. */
    Map<Id, CopyTally> copies() {
        var copies = new LinkedHashMap<Id, CopyTally>();
        counters.forEach((questionnaire, counter) -> copies.put(questionnaire, counter.copies()));
        return copies;
    }

    /** Adds copies that were found elsewhere. */
    void addCopies(Id questionnaire, int copies) {
        counter(questionnaire).copies().addFound(copies);
    }

    /** Returns the sheets that were kept. */
    List<AnswerSheet> kept() {
        return List.copyOf(kept);
    }

    private AnswersCounter counter(Id questionnaire) {
        return counters.computeIfAbsent(
                questionnaire,
                id -> new AnswersCounter(questionnaires.find(id.name()).orElseThrow(), commentsShown));
    }
}
