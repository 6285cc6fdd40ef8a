package readiness.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;

/**
 * Looks along one score for the nearest place at which the choice is another, everything else as it is.
 *
 * <p>Values are straight lines over the score, so the choice can only change where a need is met, where two lines meet,
 * and where they come as close as the margin.
 */
final class ChangeSearch {

    private final Decision decision;
    private final Formula formula;
    private final double[] points;
    private final int score;

    /**
     * Looks along one score.
     *
     * @param points the scores as they are, in the order of the formula
     * @param score its place among them; it exists
     */
    ChangeSearch(Decision decision, Formula formula, double[] points, int score) {
        this.decision = decision;
        this.formula = formula;
        this.points = points.clone();
        this.score = score;
    }

    /** Returns the nearest change on one side of the present score; empty where there is none. */
    Optional<ChoiceChange> change(boolean above) {
        double now = points[score];
        double end = above ? Scores.HIGHEST : Scores.LOWEST;
        double[] places = DoubleStream.concat(breaks(), DoubleStream.of(end))
                .filter(at -> at >= Scores.LOWEST && at <= Scores.HIGHEST && (above ? at >= now : at <= now))
                .boxed()
                .sorted(Comparator.comparingDouble(at -> Math.abs(at - now)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double last = now;
        for (double at : places) {
            // The choice is the same from one break to the next, and may be another at the break itself.
            for (double tried : new double[] {(last + at) / 2, at}) {
                Id choice = choiceAt(tried);
                if (!choice.equals(decision.choice())) {
                    return Optional.of(new ChoiceChange(
                            formula.scores().get(score), new Score(tried == at ? at : last), above, choice));
                }
            }
            last = at;
        }
        return Optional.empty();
    }

    private Id choiceAt(double at) {
        int option = formula.taken(with(at), Formula.AS_STATED).option();
        return option < 0
                ? decision.rule().otherwise().id()
                : decision.rule().options().get(option).id();
    }

    private double[] with(double at) {
        double[] changed = points.clone();
        changed[score] = at;
        return changed;
    }

    /** Returns every score at which a need, the order of two options, or their being close may change. */
    private DoubleStream breaks() {
        var thresholds = decision.rule().options().stream()
                .flatMap(option -> option.needs().stream())
                .filter(need -> need.when().score().equals(formula.scores().get(score)))
                .mapToDouble(need -> need.when().threshold());
        return DoubleStream.concat(thresholds, crossings());
    }

    private DoubleStream crossings() {
        double[] lowest = values(Scores.LOWEST);
        double[] highest = values(Scores.HIGHEST);
        double margin = decision.rule().closeMargin();
        var crossings = new ArrayList<Double>();
        for (int one = 0; one < lowest.length; one++) {
            for (int other = 0; other < one; other++) {
                double atLowest = lowest[one] - lowest[other];
                double atHighest = highest[one] - highest[other];
                DoubleStream.of(-margin, 0, margin)
                        .map(apart -> crossing(atLowest - apart, atHighest - apart))
                        .filter(Double::isFinite)
                        .forEach(crossings::add);
            }
        }
        return crossings.stream().mapToDouble(Double::doubleValue);
    }

    private double[] values(double at) {
        return formula.options().stream()
                .mapToDouble(option -> option.value(with(at), Formula.AS_STATED))
                .toArray();
    }

    /** Returns where a line over the scores is 0; not finite where it nowhere is, or has no value. */
    private static double crossing(double atLowest, double atHighest) {
        return Scores.HIGHEST * atLowest / (atLowest - atHighest);
    }
}
