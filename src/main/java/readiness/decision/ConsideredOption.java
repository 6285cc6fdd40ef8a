package readiness.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;

/**
 * An option held against the organisation's scores.
 *
 * @param value how much speaks for it, from 0 to 100; empty where none of the scores that favour it is known
 * @param isOpen whether it can be taken: it has a value, and every need is met
 * @param needs in the order of the file
 */
public record ConsideredOption(
        DecisionRule.DecisionOption option, Optional<Score> value, boolean isOpen, List<NeedResult> needs) {

    public ConsideredOption {
        needs = List.copyOf(needs);
    }

    static ConsideredOption of(DecisionRule.DecisionOption option, double value, Function<Id, Optional<Score>> scores) {
        var needs = option.needs().stream()
                .map(need -> NeedResult.of(need, scores.apply(need.when().score())))
                .toList();
        Optional<Score> exact = OptionFormula.optional(value);
        boolean open = exact.isPresent() && needs.stream().allMatch(need -> need.met() == Truth.YES);
        return new ConsideredOption(option, exact, open, needs);
    }

    /**
     * Returns the option without the figures of scores that may not be shown; a value that rests on such a score alone
     * is one of them.
     */
    public ConsideredOption without(Predicate<Id> withheld) {
        var favours = option.favouredBy().keySet();
        boolean isScore = favours.size() == 1 && favours.stream().allMatch(withheld);
        return new ConsideredOption(option, value.filter(exact -> !isScore), isOpen, needs).withoutNeedsOf(withheld);
    }

    /** Returns the option without the figures of needs whose score may not be shown; its value stays. */
    public ConsideredOption withoutNeedsOf(Predicate<Id> withheld) {
        return new ConsideredOption(
                option,
                value,
                isOpen,
                needs.stream().map(need -> need.without(withheld)).toList());
    }

    /**
     * Returns the scores that nobody has answered, where it hangs on them alone whether the option is open; empty where
     * it is open, or a need of it is not met.
     */
    public List<Id> unanswered() {
        if (isOpen || needs.stream().anyMatch(need -> need.met() == Truth.NO)) {
            return List.of();
        }
        return missing().isEmpty()
                ? List.copyOf(option.favouredBy().keySet())
                : missing().stream().map(need -> need.need().when().score()).toList();
    }

    /** Returns the needs that are not met, the nearest first; those whose distance is not known come last. */
    public List<NeedResult> missing() {
        return needs.stream()
                .filter(need -> need.met() != Truth.YES)
                .sorted(Comparator.comparingDouble(need -> need.distance().orElse(Double.POSITIVE_INFINITY)))
                .toList();
    }

    /**
     * Returns how many points its missing needs lack in all; empty where the distance of one is not known, or where no
     * need but a value is missing.
     */
    public OptionalDouble shortfall() {
        return !missing().isEmpty()
                        && missing().stream().allMatch(need -> need.distance().isPresent())
                ? OptionalDouble.of(knownShortfall())
                : OptionalDouble.empty();
    }

    double knownShortfall() {
        return missing().stream().mapToDouble(need -> need.distance().orElse(0)).sum();
    }

    /** Returns the option's id. */
    public Id id() {
        return option.id();
    }
}
