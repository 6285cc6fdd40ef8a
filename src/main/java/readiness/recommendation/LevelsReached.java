package readiness.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
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
 * @param atLeast the overall level if every missing answer were the worst, by scores alone
 * @param atMost the overall level if every missing answer were the best, by scores alone
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
        scorecard.dimensions().forEach(dimension -> byDimension.put(dimension.id(), step(levels, dimension)));
        int reached = reached(levels, scorecard, there);
        return new LevelsReached(
                place(levels, reached),
                byDimension,
                NextLevel.of(levels, scorecard, reached),
                place(levels, bound(levels, there, Estimate::low)),
                place(levels, bound(levels, there, Estimate::high)));
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
        int byConditions = byConditions(levels, scorecard);
        if (levels.rule() == Levels.Rule.CRITERIA) {
            return byConditions;
        }
        return Math.min(byScores(levels, there), byConditions);
    }

    /** Returns the place of the weakest dimension's level, or of the mean's; -1 where a dimension has none. */
    private static int byScores(Levels levels, List<ScoreEntry> there) {
        var steps = there.stream().map(dimension -> step(levels, dimension)).toList();
        if (steps.isEmpty() || steps.stream().anyMatch(Optional::isEmpty)) {
            return -1;
        }
        return levels.rule() == Levels.Rule.MEAN
                ? NextLevel.mean(there).map(score -> place(levels, score)).orElse(-1)
                : steps.stream()
                        .mapToInt(step -> levels.steps().indexOf(step.orElseThrow()))
                        .min()
                        .orElse(-1);
    }

    /** Returns the last step whose condition, and that of every step before it, is true; -1 where the first is not. */
    private static int byConditions(Levels levels, Scorecard scorecard) {
        int place = -1;
        for (Levels.Level step : levels.steps()) {
            var when = step.when();
            if (when.isPresent() && when.get().holds(test -> test.holds(scorecard.score(test.score()))) != Truth.YES) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** Returns the level by scores alone when each dimension is at one end of its range. */
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

    private static Optional<Levels.Level> step(Levels levels, ScoreEntry dimension) {
        return dimension
                .estimate()
                .filter(estimate -> Scores.reaches(estimate.coverage(), levels.leastCoverage()))
                .flatMap(Estimate::score)
                .flatMap(score -> place(levels, place(levels, score)));
    }

    private static Optional<Levels.Level> place(Levels levels, int place) {
        return place < 0 ? Optional.empty() : Optional.of(levels.steps().get(place));
    }

    /** Returns the place of the highest step that a score reaches; -1 where it reaches none. */
    private static int place(Levels levels, Score score) {
        int place = -1;
        while (place + 1 < levels.steps().size()
                && score.reaches(levels.steps().get(place + 1).from())) {
            place++;
        }
        return place;
    }
}
