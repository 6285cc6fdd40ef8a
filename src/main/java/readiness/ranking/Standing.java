package readiness.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.scoring.ScoredSubject;
import readiness.tally.WeightedMean;

/**
 * What a rule says about one subject alone: its status, its composite and its gates.
 *
 * @param composite the weighted mean of its criteria; empty for a subject that is not ranked
 */
record Standing(Status status, Optional<Score> composite, List<GateResult> gates) {

    /**
     * Returns the standing of a subject.
     *
     * @param weights by criterion; they add up to 1
     */
    static Standing of(RankingRule rule, Map<Id, Double> weights, ScoredSubject subject) {
        var gates = rule.gates().stream()
                .map(gate -> new GateResult(gate, subject.judge(gate.when())))
                .toList();
        Status status = status(rule, subject, gates);
        return new Standing(
                status, status.ranked() ? Optional.of(composite(weights, subject)) : Optional.empty(), gates);
    }

    private static Status status(RankingRule rule, ScoredSubject subject, List<GateResult> gates) {
        boolean enough = rule.weights().keySet().stream().allMatch(criterion -> isCovered(rule, subject, criterion));
        if (!enough) {
            return Status.NOT_ENOUGH_ANSWERS;
        }
        return gates.stream().anyMatch(GateResult::bars) ? Status.NOT_FIRST : Status.CANDIDATE;
    }

    private static boolean isCovered(RankingRule rule, ScoredSubject subject, Id criterion) {
        return subject.score(criterion).isPresent()
                && subject.estimate(criterion)
                        .filter(estimate -> Scores.reaches(estimate.coverage(), rule.leastCoverage()))
                        .isPresent();
    }

    private static Score composite(Map<Id, Double> weights, ScoredSubject subject) {
        var composite = new WeightedMean();
        weights.forEach((criterion, weight) ->
                composite.add(weight, subject.score(criterion).orElseThrow().points()));
        return composite.score().orElseThrow();
    }
}
