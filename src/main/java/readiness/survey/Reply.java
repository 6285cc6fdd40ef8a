package readiness.survey;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import readiness.questionnaire.Answer;

/** What became of a line that was meant as an answer. */
sealed interface Reply {

    /** Returns what one of the two makes of it. */
    <T> T fold(BiFunction<Answer, Optional<String>, T> understood, Function<String, T> notUnderstood);

    /**
     * It is an answer.
     *
     * @param remark how it was taken, where that needs saying
     */
    record Understood(Answer answer, Optional<String> remark) implements Reply {
        static Understood of(Answer answer) {
            return new Understood(answer, Optional.empty());
        }

        @Override
        public <T> T fold(BiFunction<Answer, Optional<String>, T> understood, Function<String, T> notUnderstood) {
            return understood.apply(answer, remark);
        }
    }

    /** The words are no answer to the question; the sentence says why. */
    record NotUnderstood(String sentence) implements Reply {
        @Override
        public <T> T fold(BiFunction<Answer, Optional<String>, T> understood, Function<String, T> notUnderstood) {
            return notUnderstood.apply(sentence);
        }
    }
}
