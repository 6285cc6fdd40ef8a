package readiness.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerTest;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;

/**
 * One respondent's way through a questionnaire: which questions were asked, and what came of each.
 *
 * <p>Questions are taken in order, since each may hide later ones. What a sheet says to a hidden question is not heard.
 * Questions go by their number in the {@link Codebook}.
 */
public final class Interview {

    private final Codebook codebook;
    private final @Nullable Response[] responses;
    private final State[] states;
    private final double[] scores;

    private Interview(Codebook codebook, @Nullable Response[] responses) {
        this.codebook = codebook;
        this.responses = responses;
        this.states = new State[responses.length];
        this.scores = new double[responses.length];
        List<Question> questions = codebook.questions();
        for (int place = 0; place < states.length; place++) {
            Question question = questions.get(place);
            states[place] = isAsked(question) ? stateOf(responses[place]) : State.HIDDEN;
            Answer answer = answer(place);
            scores[place] = answer == null ? Double.NaN : score(question, answer);
        }
    }

    /** Returns the way that these responses take through the questionnaire. */
    public static Interview of(Questionnaire questionnaire, Map<Id, Response> responses) {
        return of(new Codebook(questionnaire), responses);
    }

    /** Returns the same, for whoever has numbered the questions before. */
    public static Interview of(Codebook codebook, Map<Id, Response> responses) {
        return of(
                codebook,
                codebook.questions().stream()
                        .map(question -> responses.get(question.id()))
                        .toArray(Response[]::new));
    }

    /**
     * Returns the way that these responses take.
     *
     * @param responses by the question's number; null for a blank
     */
    public static Interview of(Codebook codebook, @Nullable Response[] responses) {
        return new Interview(codebook, responses.clone());
    }

    /** Returns how many questions there are. */
    public int size() {
        return states.length;
    }

    /** Returns what came of a question. */
    public State state(int question) {
        return states[question];
    }

    /** Returns what came of each question, in the questionnaire's order. */
    public Map<Id, State> states() {
        var byId = new LinkedHashMap<Id, State>();
        for (int place = 0; place < states.length; place++) {
            byId.put(codebook.questions().get(place).id(), states[place]);
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Returns the answer to a question that was asked and answered; null else. */
    public @Nullable Answer answer(int question) {
        Response response = states[question] == State.ANSWERED ? responses[question] : null;
        return response == null ? null : response.answer();
    }

    /** Returns what the answer to a question scores; NaN where there is none, and where it is never scored. */
    public double score(int question) {
        return scores[question];
    }

    /** Returns what was put down for a question, heard or not; null for a blank. */
    public @Nullable Response response(int question) {
        return responses[question];
    }

    private boolean isAsked(Question question) {
        return question.when().isEmpty() || question.when().get().holds(this::judge) == Truth.YES;
    }

    /** Conditions look back: over a later question they are as false as over a blank one. */
    private Truth judge(AnswerTest test) {
        var place = codebook.place(test.question());
        return Truth.of(test.holds(
                place.isPresent() && states[place.getAsInt()] != null
                        ? Optional.ofNullable(answer(place.getAsInt()))
                        : Optional.empty()));
    }

    private static double score(Question question, Answer answer) {
        return question.score(answer).orElse(Double.NaN);
    }

    private static State stateOf(@Nullable Response response) {
        if (response == null) {
            return State.BLANK;
        }
        if (response.answer() instanceof Answer.DontKnow) {
            return State.UNKNOWN;
        }
        return response.answer() instanceof Answer.NotApplicable ? State.NOT_APPLICABLE : State.ANSWERED;
    }
}
