package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.recommendation.Strategy;

/** What to do about a choice between options that is too close to call. */
public final class OpenChoice {

    private OpenChoice() {}

    /** Returns the sentences, what to find out first; none where an option stands out. */
    public static List<String> of(
            QuestionnaireResult result, Strategy strategy, Discretion discretion, PageWording wording) {
        if (!strategy.isOpen()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var changes = new ChoiceChangesInWords(result.questionnaire(), strategy, wording)
                .nearest(result.subjects().get(0).scorecard());
        if (!changes.isEmpty()) {
            sentences.add(wording.say("find-out-first"));
            changes.forEach(change -> sentences.add("- " + change));
        }
        sentences.addAll(TooClose.nowOrLater(result, strategy, discretion, wording));
        return sentences;
    }
}
