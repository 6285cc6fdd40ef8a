package readiness.scoring;

import java.util.Optional;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;

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
}
