package readiness.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;
import readiness.tally.WeightedMean;

/**
 * The level after the one that is reached, and why it is not.
 *
 * @param missing what is short of it, the furthest first: each such dimension, or the mean of all
 * @param unmet the tests of the step's own condition that are not true
 */
public record NextLevel(Levels.Level step, List<Shortfall> missing, List<ScoreThreshold> unmet) {

    private static final Comparator<Shortfall> FURTHEST_FIRST =
            Comparator.comparingDouble(Shortfall::points).reversed();

    public NextLevel {
        missing = List.copyOf(missing);
        unmet = List.copyOf(unmet);
    }

    /**
     * A dimension, or the mean of all, that is short of a level.
     *
     * @param dimension empty for the mean of all dimensions
     * @param points how many are missing
     */
    public record Shortfall(Optional<Id> dimension, Score score, double points) {}

    /**
     * Returns the next level; empty on the highest, and where nobody answered.
     *
     * @param reached the place of the level that is reached; -1 for none
     */
    static Optional<NextLevel> of(Levels levels, Scorecard scorecard, int reached) {
        boolean answered = scorecard.dimensions().stream()
                .anyMatch(dimension -> dimension.score().isPresent());
        return levels.steps().stream()
                .skip(1L + reached)
                .filter(step -> answered)
                .findFirst()
                .map(step -> new NextLevel(step, missing(levels, scorecard, step), unmet(scorecard, step)));
    }

    private static List<Shortfall> missing(Levels levels, Scorecard scorecard, Levels.Level step) {
        return switch (levels.rule()) {
            case WEAKEST ->
                scorecard.dimensions().stream()
                        .flatMap(dimension -> shortfall(Optional.of(dimension.id()), dimension.score(), step))
                        .sorted(FURTHEST_FIRST)
                        .toList();
            case MEAN ->
                shortfall(Optional.empty(), mean(scorecard.dimensions()), step).toList();
            case CRITERIA -> List.of();
        };
    }

    private static Stream<Shortfall> shortfall(Optional<Id> dimension, Optional<Score> score, Levels.Level step) {
        return score.stream()
                .filter(own -> !own.reaches(step.from()))
                .map(own -> new Shortfall(dimension, own, step.from() - own.points()));
    }

    private static List<ScoreThreshold> unmet(Scorecard scorecard, Levels.Level step) {
        return step.when().stream()
                .filter(when -> scorecard.judge(when) != Truth.YES)
                .flatMap(when -> when.tests())
                .filter(test -> scorecard.judge(test) != Truth.YES)
                .toList();
    }

    /** Returns the plain mean of the dimensions that have a score. */
    static Optional<Score> mean(List<ScoreEntry> dimensions) {
        var mean = new WeightedMean();
        dimensions.forEach(dimension -> dimension.score().ifPresent(score -> mean.add(1, score.points())));
        return mean.score();
    }
}
