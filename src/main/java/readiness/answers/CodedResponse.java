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
 */
public record CodedResponse(
        @Nullable Response response,
        State state,
        double score,
        int code,
        @Nullable Id choice) {

    /** The code of the score that is number 0 in the codebook; smaller ones are those of states. */
    public static final int FIRST_SCORE = State.values().length;

    /** Nothing was put down. */
    public static final CodedResponse BLANK = unscored(null, State.BLANK);

    static final CodedResponse HIDDEN = unscored(null, State.HIDDEN);

    /** Returns what is coded for a response to a question; null for a blank. */
    public static CodedResponse of(Codebook codebook, int question, @Nullable Response response) {
        if (response == null) {
            return BLANK;
        }
        Answer answer = response.answer();
        if (answer instanceof Answer.DontKnow) {
            return unscored(response, State.UNKNOWN);
        }
        if (answer instanceof Answer.NotApplicable) {
            return unscored(response, State.NOT_APPLICABLE);
        }
        OptionalDouble score = codebook.questions().get(question).score(answer);
        return score.isPresent()
                ? scored(response, score.getAsDouble(), codebook.code(question, score.getAsDouble()))
                : unscored(response, State.ANSWERED);
    }

    private static CodedResponse scored(Response response, double score, int number) {
        Id choice = response.answer() instanceof Answer.Chosen chosen
                        && chosen.options().size() == 1
                ? chosen.options().get(0)
                : null;
        return new CodedResponse(response, State.ANSWERED, score, FIRST_SCORE + number, choice);
    }

    private static CodedResponse unscored(@Nullable Response response, State state) {
        return new CodedResponse(response, state, Double.NaN, state.code(), null);
    }

    /** Returns whether nothing was put down. */
    public boolean isBlank() {
        return state == State.BLANK;
    }

    /** Returns the answer where there is one; null else. */
    @Nullable
    Answer answer() {
        return state == State.ANSWERED && response != null ? response.answer() : null;
    }
}
