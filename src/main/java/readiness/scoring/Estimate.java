package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.tally.WeightedMean;

/**
 * A score with its range: what the unanswered part could do to it (method, section 2).
 *
 * @param score empty where nobody answered
 * @param coverage the part that was answered, from 0 to 1
 * @param low the score if everything unanswered were the worst
 * @param high the score if everything unanswered were the best
 */
public record Estimate(Optional<Score> score, double coverage, Score low, Score high) {

    /**
     * Returns the estimate of a question; empty where the question does not exist for the subject.
     *
     * @param mean of the answers' scores
     * @param answered how many answered
     * @param expected of how many who were asked
     * @param spared whether every respondent's role was spared the question: then it exists, and nobody answered
     */
    static Optional<Estimate> of(OptionalDouble mean, int answered, int expected, boolean spared) {
        if (expected == 0 && !spared) {
            return Optional.empty();
        }
        double coverage = expected == 0 ? 0 : (double) answered / expected;
        double low = coverage * mean.orElse(0);
        return Optional.of(new Estimate(
                Score.of(mean), coverage, Score.nearest(low), Score.nearest(low + (1 - coverage) * Scores.HIGHEST)));
    }

    /** Returns the coverage with a range that says nothing about the score. */
    Estimate coverageAlone() {
        return new Estimate(Optional.empty(), coverage, new Score(Scores.LOWEST), new Score(Scores.HIGHEST));
    }

    /** Returns the weighted mean of the parts that exist; empty where none does. */
    static Optional<Estimate> mean(List<WeightedEstimate> parts) {
        var score = new WeightedMean();
        var coverage = new WeightedMean();
        var low = new WeightedMean();
        var high = new WeightedMean();
        for (WeightedEstimate part : parts) {
            part.estimate().ifPresent(estimate -> {
                estimate.score().ifPresent(points -> score.add(part.weight(), points.points()));
                coverage.add(part.weight(), estimate.coverage());
                low.add(part.weight(), estimate.low().points());
                high.add(part.weight(), estimate.high().points());
            });
        }
        return coverage.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Estimate(
                        score.score(),
                        coverage.value().getAsDouble(),
                        low.score().orElseThrow(),
                        high.score().orElseThrow()));
    }

    /**
     * An estimate on its way into a mean.
     *
     * @param weight positive
     * @param estimate empty where the part does not exist for the subject
     */
    record WeightedEstimate(double weight, Optional<Estimate> estimate) {}
}
