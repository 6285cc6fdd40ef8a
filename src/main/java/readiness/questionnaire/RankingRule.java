package readiness.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How teams are set side by side.
 *
 * @param weights from criterion (a dimension) to its positive weight, in the order of the file
 * @param spread how far each normalised weight may be from the stated one and still count as near it, from 0 to 1
 * @param leastCoverage the coverage, from 0 to 1, under which a team is not ranked
 */
public record RankingRule(Map<Id, Double> weights, double spread, double leastCoverage, List<Gate> gates) {

    public static final double DEFAULT_SPREAD = 0.1;
    public static final double DEFAULT_LEAST_COVERAGE = 0.6;

    public RankingRule {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        gates = List.copyOf(gates);
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException(
                    "a ranking has criteria with positive weights, but these are " + weights);
        }
    }

    /** Returns the same rule in which these weights replace its own, one by one. */
    public RankingRule weighing(Map<Id, Double> others) {
        var laid = new LinkedHashMap<>(weights);
        laid.putAll(others);
        return new RankingRule(laid, spread, leastCoverage, gates);
    }

    /** Returns the weights divided by their sum. */
    public Map<Id, Double> normalisedWeights() {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var normalised = new LinkedHashMap<Id, Double>();
        weights.forEach((criterion, weight) -> normalised.put(criterion, weight / sum));
        return Collections.unmodifiableMap(normalised);
    }
}
