package readiness.recommendation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Scores;
import readiness.scoring.Scorecard;

/**
 * The levels that a team has reached (method, section 6).
 *
 * @param overall nothing where no dimension has a score, or the score is under the first step
 * @param byDimension every dimension, in the order of the file
 */
public record LevelsReached(Optional<Levels.Step> overall, Map<Id, Optional<Levels.Step>> byDimension) {

    public LevelsReached {
        byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
    }

    /** Returns the levels of these scores. */
    public static LevelsReached of(Levels levels, Scorecard scorecard) {
        var byDimension = new LinkedHashMap<Id, Optional<Levels.Step>>();
        scorecard.dimensions().forEach(dimension -> byDimension.put(dimension.id(), step(levels, dimension.points())));
        return new LevelsReached(step(levels, decisiveScore(levels.rule(), scorecard)), byDimension);
    }

    private static OptionalDouble decisiveScore(Levels.Rule rule, Scorecard scorecard) {
        return rule == Levels.Rule.WEAKEST ? scorecard.weakestDimension() : scorecard.meanOfDimensions();
    }

    private static Optional<Levels.Step> step(Levels levels, OptionalDouble score) {
        return levels.steps().stream()
                .filter(step -> score.isPresent() && Scores.reaches(score.getAsDouble(), step.from()))
                .max(Comparator.comparingDouble(Levels.Step::from));
    }
}
