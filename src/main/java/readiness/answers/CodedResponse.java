package readiness.answers;

import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;

/**
 * A response as survey methodology codes it: what came of the question, what it scores, and a number for both. The same
 * words always have the same coding, so that whoever reads many sheets needs to find it only once.
 *
 * @param response what was put down; null for a blank
 * @param state what comes of it where the question is asked
 * @param score what it scores; NaN where it scores nothing
 * @param code the answer's number in the codebook, from {@link #FIRST_ANSWER}; that of the state where there is no
 *     answer, and where the answer is free text
 * @param unreadable whether an answer was given that has an error; its state is blank
 */
public record CodedResponse(@Nullable Response response, State state, double score, int code, boolean unreadable) {

    /** The code of the answer that is number 0 in the codebook; smaller ones are those of states. */
    public static final int FIRST_ANSWER = State.values().length;

    /** No answer was given. */
    public static final CodedResponse BLANK = unscored(null, State.BLANK);

    /** An answer was given that has an error. */
    public static final CodedResponse UNREADABLE =
            new CodedResponse(null, State.BLANK, Double.NaN, State.BLANK.code(), true);

    static final CodedResponse HIDDEN = unscored(null, State.HIDDEN);
    static final CodedResponse HIDDEN_BY_ROLE = unscored(null, State.HIDDEN_BY_ROLE);

    /** Returns what is coded for a response to a question; null for a blank. */
    public static CodedResponse of(Codebook codebook, int question, @Nullable Response response) {
        if (response == null) {
            return BLANK;
        }
        return response.answer()
                .fold(
                        chosen -> answered(codebook, question, response),
                        quantity -> answered(codebook, question, response),
                        words -> answered(codebook, question, response),
                        () -> unscored(response, State.UNKNOWN),
                        notApplicable -> unscored(response, State.NOT_APPLICABLE));
    }

    /** Returns the same response as one to a question of another codebook. */
    CodedResponse in(Codebook other, int question) {
        return state == State.ANSWERED && response != null ? of(other, question, response) : this;
    }

    private static CodedResponse answered(Codebook codebook, int question, Response response) {
        Answer answer = response.answer();
        double score = codebook.facetOf(question) < 0
                ? Double.NaN
                : codebook.questions().get(question).score(answer).orElse(Double.NaN);
        if (answer.chosenOptions().isEmpty() && Double.isNaN(score)) {
            return unscored(response, State.ANSWERED);
        }
        int code = FIRST_ANSWER + codebook.code(question, answer, score);
        return new CodedResponse(response, State.ANSWERED, score, code, false);
    }

    private static CodedResponse unscored(@Nullable Response response, State state) {
        return new CodedResponse(response, state, Double.NaN, state.code(), false);
    }

    /** Returns whether no answer was given, not even one with an error. */
    public boolean isLeftBlank() {
        return state == State.BLANK && !unreadable;
    }

    /** Returns the answer where there is one; null else. */
    @Nullable
    Answer answer() {
        return state == State.ANSWERED && response != null ? response.answer() : null;
    }
}
