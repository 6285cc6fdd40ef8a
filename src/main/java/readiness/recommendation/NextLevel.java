package readiness.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;

/**
 * The level after the one that is reached, and why it is not.
 *
 * @param missing what is short of it, the furthest first: each such dimension, or the mean of all
 */
public record NextLevel(Levels.Step step, List<Shortfall> missing) {

    private static final Comparator<Shortfall> FURTHEST_FIRST =
            Comparator.comparingDouble(Shortfall::points).reversed();

    public NextLevel {
        missing = List.copyOf(missing);
    }

    /**
     * What is short of a level.
     *
     * @param dimension nothing for the mean of all dimensions
     * @param points how many are missing
     */
    public record Shortfall(Optional<Id> dimension, Score score, double points) {}

    /**
     * Returns the next level; nothing on the highest.
     *
     * @param decisive the score that decides about the overall level
     */
    static Optional<NextLevel> of(Levels levels, Scorecard scorecard, Score decisive) {
        return levels.steps().stream()
                .filter(step -> !decisive.reaches(step.from()))
                .min(Comparator.comparingDouble(Levels.Step::from))
                .map(step -> new NextLevel(
                        step,
                        levels.rule() == Levels.Rule.WEAKEST
                                ? dimensions(scorecard, step)
                                : List.of(new Shortfall(Optional.empty(), decisive, step.from() - decisive.points()))));
    }

    private static List<Shortfall> dimensions(Scorecard scorecard, Levels.Step step) {
        return scorecard.dimensions().stream()
                .flatMap(dimension -> shortfall(dimension, step))
                .sorted(FURTHEST_FIRST)
                .toList();
    }

    private static Stream<Shortfall> shortfall(ScoreEntry dimension, Levels.Step step) {
        return dimension.score().stream()
                .filter(score -> !score.reaches(step.from()))
                .map(score -> new Shortfall(Optional.of(dimension.id()), score, step.from() - score.points()));
    }
}
