package readiness.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;

/**
 * An option held against the organisation's scores.
 *
 * @param value how much speaks for it, from 0 to 100; nothing where nothing that favours it has a score
 * @param needs in the order of the file
 */
public record ConsideredOption(DecisionRule.Choice option, Optional<Score> value, List<NeedResult> needs) {

    public ConsideredOption {
        needs = List.copyOf(needs);
    }

    static ConsideredOption of(DecisionRule.Choice option, double value, Function<Id, Optional<Score>> scores) {
        var needs = option.needs().stream()
                .map(need -> NeedResult.of(need, scores.apply(need.when().score())))
                .toList();
        return new ConsideredOption(option, OptionFormula.optional(value), needs);
    }

    /** Returns whether the option can be taken: it has a value, and every need is met. */
    public boolean isOpen() {
        return value.isPresent() && needs.stream().allMatch(need -> need.met() == Truth.YES);
    }

    /** Returns the option's id. */
    public Id id() {
        return option.id();
    }
}
