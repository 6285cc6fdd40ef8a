package readiness.since;

import java.util.Optional;
import readiness.assessment.Plan;
import readiness.comparison.Comparison;

/** What an earlier assessment advised. */
public record EarlierAdvice(Optional<Comparison> comparison) {

    /** Returns whether somebody whom a step of the plan is for was advised it last time. */
    public boolean has(Plan.Step step) {
        return step.calls().stream().anyMatch(this::has);
    }

    private boolean has(Plan.Call call) {
        return comparison
                .flatMap(both -> both.of(call.result().questionnaire().id()))
                .filter(each -> each.subjects().stream()
                        .filter(subject -> subject.subject()
                                .equals(call.subject().scorecard().subject()))
                        .anyMatch(subject ->
                                subject.adviceAgain().contains(call.advice().id())))
                .isPresent();
    }
}
