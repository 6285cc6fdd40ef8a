package readiness.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Id;

/**
 * The scores of a subject when one of its sheets is left out.
 *
 * @param subject the team or customer; empty for the organisation
 * @param estimates of dimensions and facets; those that do not exist are missing
 */
public record ReducedScores(Optional<Id> subject, Map<Id, Estimate> estimates) implements ScoredSubject {

    public ReducedScores {
        estimates = Collections.unmodifiableMap(new HashMap<>(estimates));
    }

    @Override
    public Optional<Estimate> estimate(Id id) {
        return Optional.ofNullable(estimates.get(id));
    }
}
