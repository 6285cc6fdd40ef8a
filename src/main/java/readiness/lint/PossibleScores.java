package readiness.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Condition.TestOutcome;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;

/** Decides whether any scores can fulfil a condition. */
public final class PossibleScores {

    /** Conditions with more ways to be true than this count as possible, since not all of them are tried. */
    private static final int MOST_WAYS = 10_000;

    private final List<Dimension> dimensions;
    private final Set<Id> scored = new HashSet<>();

    public PossibleScores(Questionnaire questionnaire) {
        this.dimensions = questionnaire.dimensions();
        questionnaire.questions().forEach(question -> question.facet().ifPresent(scored::add));
        for (Dimension dimension : dimensions) {
            if (dimension.facets().stream().map(Facet::id).anyMatch(scored::contains)) {
                scored.add(dimension.id());
            }
        }
    }

    /** Returns whether any question can ever give this dimension or facet a score. */
    public boolean isScored(Id score) {
        return scored.contains(score);
    }

    /** Returns whether there are scores for which the condition holds. */
    public boolean canHold(Condition<ScoreThreshold> condition) {
        return !(condition.numberOfWays(true) <= MOST_WAYS)
                || condition.ways(true).anyMatch(this::isPossible);
    }

    private boolean isPossible(List<TestOutcome<ScoreThreshold>> way) {
        var spans = new HashMap<Id, NumberRange>();
        way.forEach(outcome -> spans.merge(outcome.test().score(), span(outcome), NumberRange::and));
        return spans.keySet().stream().allMatch(scored::contains)
                && spans.values().stream().noneMatch(NumberRange::isEmpty)
                && dimensions.stream().noneMatch(dimension -> contradicts(dimension, spans));
    }

    private static NumberRange span(TestOutcome<ScoreThreshold> outcome) {
        var test = outcome.test();
        boolean upwards = (test.bound() == ScoreThreshold.Bound.AT_LEAST) == outcome.passed();
        return upwards ? NumberRange.SCORES.atLeast(test.threshold()) : NumberRange.SCORES.below(test.threshold());
    }

    /** A dimension is a mean of its facets: it lies between the lowest and the highest of them. */
    private boolean contradicts(Dimension dimension, Map<Id, NumberRange> spans) {
        var facets = dimension.facets().stream()
                .map(Facet::id)
                .filter(scored::contains)
                .map(facet -> spans.getOrDefault(facet, NumberRange.SCORES))
                .toList();
        return scored.contains(dimension.id())
                && spans.getOrDefault(dimension.id(), NumberRange.SCORES)
                        .and(NumberRange.ofMean(facets))
                        .isEmpty();
    }
}
