package readiness.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Need;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;
import readiness.tally.WeightedMean;

/** One option of a {@link Formula}. */
final class OptionFormula {

    private final int[] favours;
    private final double[] weights;
    private final int[] needed;
    private final ScoreThreshold[] tests;

    private OptionFormula(DecisionRule.DecisionOption option, List<Id> scores) {
        this.favours =
                option.favouredBy().keySet().stream().mapToInt(scores::indexOf).toArray();
        this.weights = option.favouredBy().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.tests = option.needs().stream().map(Need::when).toArray(ScoreThreshold[]::new);
        this.needed = option.needs().stream()
                .mapToInt(need -> scores.indexOf(need.when().score()))
                .toArray();
    }

    static OptionFormula of(DecisionRule.DecisionOption option, List<Id> scores) {
        return new OptionFormula(option, scores);
    }

    /** Returns how much speaks for the option, each weight times its factor; NaN where nothing has a score. */
    double value(double[] points, DoubleSupplier factors) {
        var value = new WeightedMean();
        for (int i = 0; i < favours.length; i++) {
            double weight = Math.abs(weights[i]) * factors.getAsDouble();
            double score = points[favours[i]];
            if (!Double.isNaN(score)) {
                value.add(weight, weights[i] > 0 ? score : Scores.HIGHEST - score);
            }
        }
        return value.value().orElse(Double.NaN);
    }

    /** Returns whether every need is met for certain. */
    boolean areNeedsMet(double[] points) {
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].holds(optional(points[needed[i]])) != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    static Optional<Score> optional(double number) {
        return Double.isNaN(number) ? Optional.empty() : Optional.of(new Score(number));
    }
}
