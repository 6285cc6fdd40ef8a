package readiness.recommendation;

import java.util.Comparator;
import java.util.List;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.scoring.Scorecard;

/** The advice that scores call for (method, section 7). */
public final class AdviceGiven {

    private AdviceGiven() {}

    /** Returns the advice whose condition is true, the soonest first, then in the order of the file. */
    public static List<Advice> of(Questionnaire questionnaire, Scorecard scorecard) {
        return questionnaire.advice().stream()
                .filter(advice -> advice.when().holds(test -> test.holds(scorecard.score(test.score()))) == Truth.YES)
                .sorted(Comparator.comparingInt(Advice::horizon))
                .toList();
    }
}
