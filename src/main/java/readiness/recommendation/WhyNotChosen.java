package readiness.recommendation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.questionnaire.Id;

/** Why an option is not the one to take. */
public sealed interface WhyNotChosen {

    /** Folds over the kinds of reason; a new kind is a new parameter, and every caller must say what it does. */
    <T> T fold(Function<MissingNeeds, T> missingNeeds, Supplier<T> noValue, Function<LowerValue, T> lowerValue);

    /**
     * Returns the reason without the figures of scores that may not be shown.
     *
     * @param decision the decision, with all its figures
     */
    default WhyNotChosen without(Predicate<Id> withheld, Decision decision) {
        return withoutNeedsOf(withheld);
    }

    /** Returns the reason without the figures of needs whose score may not be shown. */
    default WhyNotChosen withoutNeedsOf(Predicate<Id> withheld) {
        return this;
    }

    /** Needs that are not met, or cannot be judged. */
    record MissingNeeds(List<NeedResult> needs) implements WhyNotChosen {
        @Override
        public <T> T fold(
                Function<MissingNeeds, T> missingNeeds, Supplier<T> noValue, Function<LowerValue, T> lowerValue) {
            return missingNeeds.apply(this);
        }

        @Override
        public WhyNotChosen withoutNeedsOf(Predicate<Id> withheld) {
            return new MissingNeeds(
                    needs.stream().map(need -> need.without(withheld)).toList());
        }
    }

    /** No question that favours the option was answered. */
    record NoValue() implements WhyNotChosen {
        @Override
        public <T> T fold(
                Function<MissingNeeds, T> missingNeeds, Supplier<T> noValue, Function<LowerValue, T> lowerValue) {
            return noValue.get();
        }
    }

    /**
     * It is open, and its value is this number of points behind that of the one taken; ahead of it where negative.
     * Empty where one of the values may not be shown.
     */
    record LowerValue(OptionalDouble points) implements WhyNotChosen {
        @Override
        public <T> T fold(
                Function<MissingNeeds, T> missingNeeds, Supplier<T> noValue, Function<LowerValue, T> lowerValue) {
            return lowerValue.apply(this);
        }

        @Override
        public WhyNotChosen without(Predicate<Id> withheld, Decision decision) {
            boolean hidden = decision.options().stream()
                    .anyMatch(option -> option.without(withheld).value().isEmpty() && option.isOpen());
            return hidden ? new LowerValue(OptionalDouble.empty()) : this;
        }
    }

    /** Returns why this option is not taken. */
    static WhyNotChosen of(Decision decision, ConsideredOption option) {
        var missing = option.missing();
        if (!missing.isEmpty()) {
            return new MissingNeeds(missing);
        }
        if (option.value().isEmpty()) {
            return new NoValue();
        }
        var taken = decision.chosen().orElseThrow().value().orElseThrow();
        return new LowerValue(OptionalDouble.of(taken.above(option.value().get())));
    }
}
