package readiness.answers;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;

/**
 * A response as survey methodology codes it: what came of the question, what it scores, and a number for both. The same
 * words always have the same coding, so that whoever reads many sheets needs to find it only once.
 *
 * @param response what was put down; null for a blank
 * @param state what comes of it where the question is asked
 * @param score what it scores; NaN where it scores nothing
 * @param code the state's own number where nothing is scored; otherwise the score's in the codebook, from
 *     {@link #FIRST_SCORE}
 * @param choice the one option that was chosen; null where there is none, or several
 * @param unreadable whether an answer was given that has an error; its state is blank
 */
public record CodedResponse(
        @Nullable Response response,
        State state,
        double score,
        int code,
        @Nullable Id choice,
        boolean unreadable) {

    /** The code of the score that is number 0 in the codebook; smaller ones are those of states. */
    public static final int FIRST_SCORE = State.values().length;

    /** No answer was given. */
    public static final CodedResponse BLANK = unscored(null, State.BLANK);

    /** An answer was given that has an error. */
    public static final CodedResponse UNREADABLE =
            new CodedResponse(null, State.BLANK, Double.NaN, State.BLANK.code(), null, true);

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

    private static CodedResponse answered(Codebook codebook, int question, Response response) {
        OptionalDouble score = codebook.questions().get(question).score(response.answer());
        Id choice = response.answer()
                .chosenOptions()
                .filter(options -> options.size() == 1)
                .map(options -> options.get(0))
                .orElse(null);
        return score.isPresent()
                ? scored(response, score.getAsDouble(), codebook.code(question, score.getAsDouble()), choice)
                : new CodedResponse(response, State.ANSWERED, Double.NaN, State.ANSWERED.code(), choice, false);
    }

    private static CodedResponse scored(Response response, double score, int number, @Nullable Id choice) {
        return new CodedResponse(response, State.ANSWERED, score, FIRST_SCORE + number, choice, false);
    }

    private static CodedResponse unscored(@Nullable Response response, State state) {
        return new CodedResponse(response, state, Double.NaN, state.code(), null, false);
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
