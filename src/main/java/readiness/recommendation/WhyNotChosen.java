package readiness.recommendation;

import java.util.List;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.questionnaire.Truth;

/** Why an option is not the one to take. */
public sealed interface WhyNotChosen {

    /** Needs that are not met, or cannot be judged. */
    record MissingNeeds(List<NeedResult> needs) implements WhyNotChosen {}

    /** Nothing that favours it was answered. */
    record NoValue() implements WhyNotChosen {}

    /** It is open, and so many points of value behind the one that is taken; ahead of it where negative. */
    record Behind(double points) implements WhyNotChosen {}

    /** Returns why this option is not taken. */
    static WhyNotChosen of(Decision decision, ConsideredOption option) {
        var missing =
                option.needs().stream().filter(need -> need.met() != Truth.YES).toList();
        if (!missing.isEmpty()) {
            return new MissingNeeds(missing);
        }
        if (option.value().isEmpty()) {
            return new NoValue();
        }
        var taken = decision.chosen().orElseThrow().value().orElseThrow();
        return new Behind(taken.above(option.value().get()));
    }
}
