package readiness.assessment;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Advice;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Scorecard;

/**
 * One of those whom a questionnaire is about, with what its answers come to.
 *
 * @param team nothing for the organisation
 * @param levels nothing where the questionnaire has none
 * @param advice the soonest first
 */
public record Subject(Optional<Team> team, Scorecard scorecard, Optional<LevelsReached> levels, List<Advice> advice) {

    public Subject {
        advice = List.copyOf(advice);
    }
}
