package readiness.ranking;

import readiness.questionnaire.Gate;
import readiness.questionnaire.Truth;

/** Whether a gate holds for a team; unknown where a score that it needs does not exist. */
public record GateResult(Gate gate, Truth holds) {

    /** Returns whether the gate keeps the team from being the first. */
    public boolean bars() {
        return holds == Truth.YES && gate.effect() == Gate.Effect.NOT_FIRST;
    }
}
