package readiness.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;

/**
 * A rule that is made ready for being asked many times: scores are numbers in a list, NaN for what does not exist.
 *
 * @param scores every dimension and facet that the rule looks at, in the order of the file; numbers are listed so
 * @param options in the order of the file
 * @param whenClose the place of the option that is preferred then; negative where there is none
 */
record Formula(List<Id> scores, List<OptionFormula> options, double closeMargin, int whenClose) {

    /** The factor of weights as stated: 1. */
    static final DoubleSupplier AS_STATED = () -> 1;

    Formula {
        scores = List.copyOf(scores);
        options = List.copyOf(options);
    }

    static Formula of(DecisionRule rule) {
        var scores = rule.options().stream().flatMap(Formula::scores).distinct().toList();
        var ids = rule.options().stream().map(DecisionRule.DecisionOption::id).toList();
        return new Formula(
                scores,
                rule.options().stream()
                        .map(option -> OptionFormula.of(option, scores))
                        .toList(),
                rule.closeMargin(),
                rule.whenClose().map(ids::indexOf).orElse(-1));
    }

    /** Returns the numbers of these scores. */
    double[] points(Function<Id, Optional<Score>> points) {
        return scores.stream()
                .mapToDouble(score -> points.apply(score).map(Score::points).orElse(Double.NaN))
                .toArray();
    }

    /**
     * Returns what is taken at these scores.
     *
     * @param factors asked for a factor for each weight of each option in turn
     */
    ChoiceIndex taken(double[] points, DoubleSupplier factors) {
        double[] values = new double[options.size()];
        for (int i = 0; i < values.length; i++) {
            OptionFormula option = options.get(i);
            double value = option.value(points, factors);
            values[i] = option.areNeedsMet(points) ? value : Double.NaN;
        }
        return ChoiceIndex.of(values, closeMargin, whenClose);
    }

    private static Stream<Id> scores(DecisionRule.DecisionOption option) {
        return Stream.concat(
                option.needs().stream().map(need -> need.when().score()), option.favouredBy().keySet().stream());
    }
}
