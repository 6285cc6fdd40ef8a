package readiness.answers;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Codebook;

/**
 * A response as survey methodology codes it: what came of the question, and what it scores. The same words always have
 * the same coding, so that whoever reads many sheets needs to find it only once.
 *
 * @param response what was put down; null for a blank
 * @param state what comes of it where the question is asked
 * @param score what it scores; NaN where it scores nothing
 * @param code the score's number in the codebook; {@link #UNSCORED} where there is none
 */
public record CodedResponse(@Nullable Response response, State state, double score, int code) {

    /** In the place of a score's number. */
    public static final int UNSCORED = -1;

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
                ? new CodedResponse(
                        response, State.ANSWERED, score.getAsDouble(), codebook.code(question, score.getAsDouble()))
                : unscored(response, State.ANSWERED);
    }

    private static CodedResponse unscored(@Nullable Response response, State state) {
        return new CodedResponse(response, state, Double.NaN, UNSCORED);
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
