package readiness.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;
import readiness.tally.WeightedMean;

/**
 * The levels that a subject has reached (method, section 6).
 *
 * @param overall empty where a dimension has no level, where the first step's condition is not met, and where nobody
 *     answered
 * @param byDimension every dimension in the order of the file; no step where it reaches none, where too little is
 *     answered, and where it does not exist for the subject
 * @param next empty on the highest level, and where nobody answered
 * @param atLeast the overall level that is certain whatever the missing answers are
 * @param atMost the overall level that the missing answers could still make it
 */
public record LevelsReached(
        Optional<Levels.Level> overall,
        Map<Id, Optional<Levels.Level>> byDimension,
        Optional<NextLevel> next,
        Optional<Levels.Level> atLeast,
        Optional<Levels.Level> atMost) {

    public LevelsReached {
        byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
    }

    /** Returns the levels of these scores. */
    public static LevelsReached of(Levels levels, Scorecard scorecard) {
        var there = scorecard.dimensions().stream()
                .filter(dimension -> dimension.estimate().isPresent())
                .toList();
        var byDimension = new LinkedHashMap<Id, Optional<Levels.Level>>();
        scorecard.dimensions().forEach(dimension -> byDimension.put(dimension.id(), level(levels, dimension)));
        int reached = reached(levels, scorecard, there);
        return new LevelsReached(
                level(levels, reached),
                byDimension,
                NextLevel.of(levels, scorecard, reached),
                level(
                        levels,
                        Math.min(
                                bound(levels, there, Estimate::low),
                                byConditions(levels, when -> within(scorecard, when) == Truth.YES))),
                level(
                        levels,
                        Math.min(
                                bound(levels, there, Estimate::high),
                                byConditions(levels, when -> within(scorecard, when) != Truth.NO))));
    }

    /** Returns the overall level without those of the dimensions. */
    public LevelsReached overallAlone() {
        return new LevelsReached(overall, Map.of(), next, atLeast, atMost);
    }

    /** Returns whether the missing answers could make it another level. */
    public boolean isInDoubt() {
        return !atLeast.map(Levels.Level::id).equals(atMost.map(Levels.Level::id));
    }

    /** Returns the place of the overall level among the steps; -1 where there is none. */
    private static int reached(Levels levels, Scorecard scorecard, List<ScoreEntry> there) {
        if (scorecard.respondents() == 0) {
            return -1;
        }
        int byConditions = byConditions(levels, when -> scorecard.judge(when) == Truth.YES);
        if (levels.rule() == Levels.Rule.CRITERIA) {
            return byConditions;
        }
        return Math.min(byScores(levels, there), byConditions);
    }

    /** Returns the place of the weakest dimension's level, or of the mean's; -1 where a dimension has none. */
    private static int byScores(Levels levels, List<ScoreEntry> there) {
        var each = there.stream().map(dimension -> level(levels, dimension)).toList();
        if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) {
            return -1;
        }
        return levels.rule() == Levels.Rule.MEAN
                ? NextLevel.mean(there).map(score -> place(levels, score)).orElse(-1)
                : each.stream()
                        .mapToInt(level -> levels.steps().indexOf(level.orElseThrow()))
                        .min()
                        .orElse(-1);
    }

    /** Returns the place of the last step whose condition, and that of every step before it, is met; -1 for none. */
    private static int byConditions(Levels levels, Predicate<Condition<ScoreThreshold>> isMet) {
        int place = -1;
        for (Levels.Level step : levels.steps()) {
            if (step.when().filter(isMet.negate()).isPresent()) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** Returns whether a condition holds anywhere in the ranges in which the missing answers leave the scores. */
    private static Truth within(Scorecard scorecard, Condition<ScoreThreshold> when) {
        return when.holds(test -> scorecard
                .estimate(test.score())
                .map(range -> within(range, test))
                .orElse(Truth.UNKNOWN));
    }

    private static Truth within(Estimate range, ScoreThreshold test) {
        boolean low = test.passes(range.low().points());
        return low == test.passes(range.high().points()) ? Truth.of(low) : Truth.UNKNOWN;
    }

    /** Returns the place by scores alone when each dimension is at one end of its range. */
    private static int bound(Levels levels, List<ScoreEntry> there, Function<Estimate, Score> end) {
        var mean = new WeightedMean();
        double lowest = Scores.HIGHEST;
        for (ScoreEntry dimension : there) {
            double points = end.apply(dimension.estimate().orElseThrow()).points();
            mean.add(1, points);
            lowest = Math.min(lowest, points);
        }
        Optional<Score> decisive = mean.score();
        return levels.rule() == Levels.Rule.WEAKEST && decisive.isPresent()
                ? place(levels, new Score(lowest))
                : decisive.map(score -> place(levels, score)).orElse(-1);
    }

    private static Optional<Levels.Level> level(Levels levels, ScoreEntry dimension) {
        return dimension
                .estimate()
                .filter(estimate -> Scores.reaches(estimate.coverage(), levels.leastCoverage()))
                .flatMap(Estimate::score)
                .flatMap(score -> level(levels, place(levels, score)));
    }

    /** Returns the level in a place; empty for -1. */
    private static Optional<Levels.Level> level(Levels levels, int place) {
        return place < 0 ? Optional.empty() : Optional.of(levels.steps().get(place));
    }

    /** Returns the place of the highest level that a score reaches; -1 where it reaches none. */
    private static int place(Levels levels, Score score) {
        int place = -1;
        while (place + 1 < levels.steps().size()
                && score.reaches(levels.steps().get(place + 1).from())) {
            place++;
        }
        return place;
    }
}
