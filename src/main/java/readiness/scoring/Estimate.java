package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;

/**
 * A score with what the unanswered part could do to it (method, section 2).
 *
 * @param score from 0 to 100; nothing where nobody answered
 * @param coverage the part that was answered, from 0 to 1
 * @param low the score if everything unanswered were the worst
 * @param high the score if everything unanswered were the best
 */
public record Estimate(Optional<Score> score, double coverage, Score low, Score high) {

    /** Returns the estimate of a question from its mean score and its coverage. */
    static Estimate of(OptionalDouble mean, double coverage) {
        double low = coverage * mean.orElse(0);
        return new Estimate(
                Score.of(mean), coverage, new Score(low), Score.nearest(low + (1 - coverage) * Scores.HIGHEST));
    }

    /** Returns the coverage with a range that says nothing about the score. */
    Estimate coverageAlone() {
        return new Estimate(Optional.empty(), coverage, new Score(Scores.LOWEST), new Score(Scores.HIGHEST));
    }

    /** Returns the weighted mean of the parts that exist, or nothing where none does. */
    static Optional<Estimate> mean(List<Part> parts) {
        var score = new WeightedMean();
        var coverage = new WeightedMean();
        var low = new WeightedMean();
        var high = new WeightedMean();
        for (Part part : parts) {
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
     * @param estimate nothing where the part does not exist for this team
     */
    record Part(double weight, Optional<Estimate> estimate) {}
}
