package readiness.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A test on the answer to an earlier question. Over a question that is not answered it is false. */
public sealed interface AnswerCriterion {

    /** Returns the id of the question that is tested. */
    Id question();

    /** Returns whether the test is true of an answer; empty for a question that is not answered. */
    default boolean holds(Optional<Answer> answer) {
        return answer.filter(this::accepts).isPresent();
    }

    /** Returns whether the answer passes. */
    boolean accepts(Answer answer);

    /** Folds over the kinds of test: on the options that are looked for, or on a number's threshold. */
    <T> T fold(Function<List<Id>, T> options, Function<Double, T> atLeast, Function<Double, T> below);

    /** True when one of the options was chosen. */
    record Is(Id question, List<Id> options) implements AnswerCriterion {
        public Is {
            options = List.copyOf(options);
        }

        @Override
        public boolean accepts(Answer answer) {
            return answer.chosenOptions()
                    .filter(chosen -> !Collections.disjoint(chosen, options))
                    .isPresent();
        }

        @Override
        public <T> T fold(Function<List<Id>, T> ofOptions, Function<Double, T> ofAtLeast, Function<Double, T> ofBelow) {
            return ofOptions.apply(options);
        }
    }

    /** True when the number is the threshold or more. */
    record AtLeast(Id question, double threshold) implements AnswerCriterion {
        @Override
        public boolean accepts(Answer answer) {
            OptionalDouble number = answer.number();
            return number.isPresent() && number.getAsDouble() >= threshold;
        }

        @Override
        public <T> T fold(Function<List<Id>, T> ofOptions, Function<Double, T> ofAtLeast, Function<Double, T> ofBelow) {
            return ofAtLeast.apply(threshold);
        }
    }

    /** True when the number is less than the threshold. */
    record Below(Id question, double threshold) implements AnswerCriterion {
        @Override
        public boolean accepts(Answer answer) {
            OptionalDouble number = answer.number();
            return number.isPresent() && number.getAsDouble() < threshold;
        }

        @Override
        public <T> T fold(Function<List<Id>, T> ofOptions, Function<Double, T> ofAtLeast, Function<Double, T> ofBelow) {
            return ofBelow.apply(threshold);
        }
    }
}
