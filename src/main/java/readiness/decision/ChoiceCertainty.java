package readiness.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.scoring.PlausibleScores;
import readiness.scoring.Residuals;
import readiness.scoring.Sampling;
import readiness.scoring.Scorecard;

/**
 * How sure a choice is, and what would change it (method, section 5).
 *
 * @param sameChoice in what share of the draws the choice is the same when scores and what favours an option vary
 * @param changes the nearest scores at which the choice is another
 */
public record ChoiceCertainty(double sameChoice, Sampling sampling, List<Change> changes) {

    private static final double LEAST_FACTOR = 0.5;
    private static final double MOST_FACTOR = 1.5;

    public ChoiceCertainty {
        changes = List.copyOf(changes);
    }

    /**
     * A score at which the choice changes.
     *
     * @param score a dimension or a facet
     * @param at from 0 to 100
     * @param above whether it changes above the present score, and not below
     * @param choice what is chosen from there on
     */
    public record Change(Id score, double at, boolean above, Id choice) {}

    /** Returns how sure the choice is for an organisation with this scorecard. */
    public static ChoiceCertainty of(Decision decision, Scorecard scorecard, Sampling sampling) {
        return new ChoiceCertainty(
                sameChoice(decision, scorecard, sampling), sampling, changes(decision, scorecard::score));
    }

    private static double sameChoice(Decision decision, Scorecard scorecard, Sampling sampling) {
        var plausible = new PlausibleScores(scorecard, Residuals.of(List.of(scorecard)));
        long same = sampling
                .inBlocks(block -> sampling.drawsOf(block)
                        .filter(draw -> drawn(decision.rule(), plausible, sampling.generator(draw))
                                .choice()
                                .equals(decision.choice()))
                        .count())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return (double) same / sampling.draws();
    }

    private static Decision drawn(DecisionRule rule, PlausibleScores plausible, UniformRandomProvider random) {
        double[] draw = plausible.draw(random);
        return Decision.of(varied(rule, random), score -> plausible.in(draw, score));
    }

    private static DecisionRule varied(DecisionRule rule, UniformRandomProvider random) {
        var options =
                rule.options().stream().map(option -> varied(option, random)).toList();
        return new DecisionRule(options, rule.closeMargin(), rule.whenClose(), rule.otherwise());
    }

    private static DecisionRule.Choice varied(DecisionRule.Choice option, UniformRandomProvider random) {
        var favouredBy = new LinkedHashMap<Id, Double>();
        option.favouredBy()
                .forEach((score, weight) -> favouredBy.put(
                        score, weight * (LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * random.nextDouble())));
        return new DecisionRule.Choice(
                option.id(), option.title(), option.about(), option.needs(), favouredBy, option.costs(), option.next());
    }

    private static List<Change> changes(Decision decision, Function<Id, OptionalDouble> scores) {
        return used(decision.rule())
                .filter(score -> scores.apply(score).isPresent())
                .flatMap(score ->
                        Stream.of(false, true).flatMap(above -> change(decision, scores, score, above).stream()))
                .toList();
    }

    /** Returns every dimension and facet that the rule looks at, in the order of the file. */
    private static Stream<Id> used(DecisionRule rule) {
        return rule.options().stream()
                .flatMap(option -> Stream.concat(
                        option.needs().stream().map(need -> need.when().score()),
                        option.favouredBy().keySet().stream()))
                .distinct();
    }

    private static Optional<Change> change(
            Decision decision, Function<Id, OptionalDouble> scores, Id score, boolean above) {
        double now = scores.apply(score).orElseThrow();
        double end = above ? Scores.HIGHEST : Scores.LOWEST;
        var nearestFirst = Comparator.comparingDouble((Double at) -> Math.abs(at - now));
        var places = Stream.concat(breaks(decision, scores, score), Stream.of(end))
                .filter(at -> at >= Scores.LOWEST && at <= Scores.HIGHEST && (above ? at >= now : at <= now))
                .sorted(nearestFirst)
                .toList();
        double last = now;
        for (double at : places) {
            // The choice is the same from one break to the next, and may be another at the break itself.
            for (double tried : new double[] {(last + at) / 2, at}) {
                Id choice = choiceAt(decision.rule(), scores, score, tried);
                if (!choice.equals(decision.choice())) {
                    return Optional.of(new Change(score, tried == at ? at : last, above, choice));
                }
            }
            last = at;
        }
        return Optional.empty();
    }

    private static Id choiceAt(DecisionRule rule, Function<Id, OptionalDouble> scores, Id score, double at) {
        return Decision.of(rule, id -> id.equals(score) ? OptionalDouble.of(at) : scores.apply(id))
                .choice();
    }

    /** Returns every score at which a need, the order of two options, or their being close may change. */
    private static Stream<Double> breaks(Decision decision, Function<Id, OptionalDouble> scores, Id score) {
        var thresholds = decision.rule().options().stream()
                .flatMap(option -> option.needs().stream())
                .filter(need -> need.when().score().equals(score))
                .map(need -> need.when().threshold());
        double margin = decision.rule().closeMargin();
        var lines = decision.rule().options().stream()
                .map(option -> Map.entry(
                        valueAt(option, scores, score, Scores.LOWEST), valueAt(option, scores, score, Scores.HIGHEST)))
                .toList();
        var crossings = lines.stream()
                .flatMap(one -> lines.stream()
                        .flatMap(other -> Stream.of(-margin, 0.0, margin)
                                .flatMap(apart -> crossing(one, other, apart).stream())));
        return Stream.concat(thresholds, crossings);
    }

    private static OptionalDouble valueAt(
            DecisionRule.Choice option, Function<Id, OptionalDouble> scores, Id score, double at) {
        return ConsideredOption.of(option, id -> id.equals(score) ? OptionalDouble.of(at) : scores.apply(id))
                .value();
    }

    /** Returns where one value is so far above the other; both are lines over the score. */
    private static Optional<Double> crossing(
            Map.Entry<OptionalDouble, OptionalDouble> one,
            Map.Entry<OptionalDouble, OptionalDouble> other,
            double apart) {
        if (one.getKey().isEmpty() || other.getKey().isEmpty()) {
            return Optional.empty();
        }
        double atLowest = one.getKey().getAsDouble() - other.getKey().getAsDouble() - apart;
        double atHighest = one.getValue().getAsDouble() - other.getValue().getAsDouble() - apart;
        return atLowest == atHighest
                ? Optional.empty()
                : Optional.of(Scores.HIGHEST * atLowest / (atLowest - atHighest));
    }
}
