package readiness.recommendation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.scoring.Estimate;
import readiness.scoring.Scorecard;
import readiness.scoring.WeightedMean;

/**
 * The levels that a team has reached (method, section 6).
 *
 * @param overall nothing where no dimension has a score, or the score is under the first step
 * @param byDimension every dimension, in the order of the file
 * @param next nothing on the highest level, and where no dimension has a score
 * @param atLeast the overall level if every missing answer were the worst
 * @param atMost the overall level if every missing answer were the best
 */
public record LevelsReached(
        Optional<Levels.Step> overall,
        Map<Id, Optional<Levels.Step>> byDimension,
        Optional<NextLevel> next,
        Optional<Levels.Step> atLeast,
        Optional<Levels.Step> atMost) {

    public LevelsReached {
        byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
    }

    /** Returns the levels of these scores. */
    public static LevelsReached of(Levels levels, Scorecard scorecard) {
        var byDimension = new LinkedHashMap<Id, Optional<Levels.Step>>();
        scorecard.dimensions().forEach(dimension -> byDimension.put(dimension.id(), step(levels, dimension.score())));
        Optional<Score> decisive = decisiveScore(levels.rule(), scorecard);
        return new LevelsReached(
                step(levels, decisive),
                byDimension,
                decisive.flatMap(score -> NextLevel.of(levels, scorecard, score)),
                step(levels, decisiveBound(levels.rule(), scorecard, Estimate::low)),
                step(levels, decisiveBound(levels.rule(), scorecard, Estimate::high)));
    }

    /** Returns the overall level without those of the dimensions. */
    public LevelsReached overallAlone() {
        return new LevelsReached(overall, Map.of(), next, atLeast, atMost);
    }

    /** Returns whether the missing answers could make it another level. */
    public boolean isInDoubt() {
        return !atLeast.map(Levels.Step::id).equals(atMost.map(Levels.Step::id));
    }

    private static Optional<Score> decisiveScore(Levels.Rule rule, Scorecard scorecard) {
        return rule == Levels.Rule.WEAKEST ? scorecard.weakestDimension() : scorecard.meanOfDimensions();
    }

    /** Returns the same when each dimension that exists is at that bound of its range. */
    private static Optional<Score> decisiveBound(
            Levels.Rule rule, Scorecard scorecard, Function<Estimate, Score> bound) {
        var mean = new WeightedMean();
        Score lowest = new Score(Scores.HIGHEST);
        for (var dimension : scorecard.dimensions()) {
            if (dimension.estimate().isPresent()) {
                Score score = bound.apply(dimension.estimate().get());
                mean.add(dimension.weight(), score.points());
                lowest = score.compareTo(lowest) < 0 ? score : lowest;
            }
        }
        return rule == Levels.Rule.MEAN || mean.score().isEmpty() ? mean.score() : Optional.of(lowest);
    }

    private static Optional<Levels.Step> step(Levels levels, Optional<Score> score) {
        return levels.steps().stream()
                .filter(step -> score.isPresent() && score.get().reaches(step.from()))
                .max(Comparator.comparingDouble(Levels.Step::from));
    }
}
