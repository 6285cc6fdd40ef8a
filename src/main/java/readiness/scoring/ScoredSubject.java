package readiness.scoring;

import java.util.Optional;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/** A subject's scores by dimension and facet. */
public interface ScoredSubject {

    /** Returns the team or customer; empty for the organisation. */
    Optional<Id> subject();

    /** Returns the estimate of a dimension or a facet; empty where it does not exist for the subject. */
    Optional<Estimate> estimate(Id id);

    /** Returns the score of a dimension or a facet; empty where it has none. */
    default Optional<Score> score(Id id) {
        return estimate(id).flatMap(Estimate::score);
    }

    /** Returns whether a score passes a test; unknown where there is none. */
    default Truth judge(ScoreThreshold test) {
        return test.holds(score(test.score()));
    }

    /** Returns whether the scores meet a condition. */
    default Truth judge(Condition<ScoreThreshold> condition) {
        return condition.holds(this::judge);
    }
}
