package readiness.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A test on the answer to an earlier question. Over a question that is not answered it is false. */
public sealed interface AnswerCriterion {

    /** Returns the question that is looked at. */
    Id question();

    /** Returns whether the test is true; nothing stands for a question that is not answered. */
    default boolean holds(Optional<Answer> answer) {
        return answer.filter(this::accepts).isPresent();
    }

    /** Returns whether the answer passes. */
    boolean accepts(Answer answer);

    /** True when one of the options was chosen. */
    record Is(Id question, List<Id> options) implements AnswerCriterion {
        public Is {
            options = List.copyOf(options);
        }

        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Chosen chosen && !Collections.disjoint(chosen.options(), options);
        }
    }

    /** True when the number is the threshold or more. */
    record AtLeast(Id question, double threshold) implements AnswerCriterion {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Quantity quantity && quantity.value() >= threshold;
        }
    }

    /** True when the number is less than the threshold. */
    record Below(Id question, double threshold) implements AnswerCriterion {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Quantity quantity && quantity.value() < threshold;
        }
    }
}
