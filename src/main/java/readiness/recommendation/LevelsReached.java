package readiness.recommendation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
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
        scorecard.dimensions().forEach(dimension -> byDimension.put(dimension.id(), step(levels, dimension.points())));
        OptionalDouble decisive = decisiveScore(levels.rule(), scorecard);
        return new LevelsReached(
                step(levels, decisive),
                byDimension,
                decisive.isPresent() ? NextLevel.of(levels, scorecard, decisive.getAsDouble()) : Optional.empty(),
                step(levels, decisiveBound(levels.rule(), scorecard, Estimate::low)),
                step(levels, decisiveBound(levels.rule(), scorecard, Estimate::high)));
    }

    /** Returns whether the missing answers could make it another level. */
    public boolean isInDoubt() {
        return !atLeast.map(Levels.Step::id).equals(atMost.map(Levels.Step::id));
    }

    private static OptionalDouble decisiveScore(Levels.Rule rule, Scorecard scorecard) {
        return rule == Levels.Rule.WEAKEST ? scorecard.weakestDimension() : scorecard.meanOfDimensions();
    }

    /** Returns the same when each dimension that exists is at that bound of its range. */
    private static OptionalDouble decisiveBound(
            Levels.Rule rule, Scorecard scorecard, ToDoubleFunction<Estimate> bound) {
        var mean = new WeightedMean();
        double lowest = Scores.HIGHEST;
        for (var dimension : scorecard.dimensions()) {
            if (dimension.estimate().isPresent()) {
                double points = bound.applyAsDouble(dimension.estimate().get());
                mean.add(dimension.weight(), points);
                lowest = Math.min(lowest, points);
            }
        }
        return rule == Levels.Rule.MEAN || mean.value().isEmpty() ? mean.value() : OptionalDouble.of(lowest);
    }

    private static Optional<Levels.Step> step(Levels levels, OptionalDouble score) {
        return levels.steps().stream()
                .filter(step -> score.isPresent() && Scores.reaches(score.getAsDouble(), step.from()))
                .max(Comparator.comparingDouble(Levels.Step::from));
    }
}
