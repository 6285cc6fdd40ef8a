package readiness.certainty;

import java.util.List;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.sampling.PlausibleScores;

/** A gate made ready for being tested on many draws. */
final class DrawnGate {

    private final boolean bars;
    private final Test test;

    private DrawnGate(boolean bars, Test test) {
        this.bars = bars;
        this.test = test;
    }

    /** A condition over the last draw. */
    private interface Test {
        Truth holds(PlausibleScores.Room drawn);
    }

    /**
     * Returns the gate for draws.
     *
     * @param scores the dimensions and facets that are drawn, in order
     */
    static DrawnGate of(Gate gate, List<Id> scores) {
        return new DrawnGate(gate.effect() == Gate.Effect.NOT_FIRST, test(gate.when(), scores));
    }

    private static Test test(Condition<ScoreThreshold> when, List<Id> scores) {
        return when.<Test>fold(
                threshold -> single(threshold, scores.indexOf(threshold.score())),
                DrawnGate::all,
                DrawnGate::any,
                part -> drawn -> part.holds(drawn).negated());
    }

    private static Test single(ScoreThreshold threshold, int place) {
        return drawn -> {
            double score = drawn.score(place);
            return Double.isNaN(score) ? Truth.UNKNOWN : Truth.of(threshold.passes(score));
        };
    }

    private static Test all(List<Test> parts) {
        return drawn -> {
            Truth truth = Truth.YES;
            for (int part = 0; part < parts.size() && truth != Truth.NO; part++) {
                truth = truth.and(parts.get(part).holds(drawn));
            }
            return truth;
        };
    }

    private static Test any(List<Test> parts) {
        return drawn -> {
            Truth truth = Truth.NO;
            for (int part = 0; part < parts.size() && truth != Truth.YES; part++) {
                truth = truth.or(parts.get(part).holds(drawn));
            }
            return truth;
        };
    }

    /** Returns whether the gate holds in the last draw. */
    boolean holds(PlausibleScores.Room drawn) {
        return test.holds(drawn) == Truth.YES;
    }

    /** Returns whether a team for which the gate holds cannot be first. */
    boolean bars() {
        return bars;
    }
}
