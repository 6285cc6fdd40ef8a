package readiness.outcome;

import java.util.Comparator;
import java.util.List;
import readiness.decision.ChoiceChange;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Strategy;
import readiness.scoring.Scorecard;

/** What would have to be different for another option to be chosen. */
record ChoiceChangesInWords(Questionnaire questionnaire, Strategy strategy, PageWording wording) {

    private static final int NEAREST = 2;

    /** Returns a sentence for each score that would change the choice. */
    List<String> sentences() {
        return strategy.certainty().changes().stream().map(this::sentence).toList();
    }

    /** Returns the sentences on the scores of the organisation that would change the choice most easily. */
    List<String> nearest(Scorecard scorecard) {
        return strategy.certainty().changes().stream()
                .sorted(Comparator.comparingDouble(change -> scorecard
                        .score(change.score())
                        .map(score -> Math.abs(score.above(change.at())))
                        .orElse(Double.POSITIVE_INFINITY)))
                .limit(NEAREST)
                .map(this::sentence)
                .toList();
    }

    private String sentence(ChoiceChange change) {
        return wording.say(
                change.above() ? "change-choice-above" : "change-choice-below",
                wording.title(questionnaire, change.score()),
                wording.score(change.at()),
                wording.text(strategy.decision().title(change.choice())));
    }
}
