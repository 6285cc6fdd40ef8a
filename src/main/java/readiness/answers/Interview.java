package readiness.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerTest;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;

/**
 * One respondent's way through a questionnaire: which questions were asked, and what came of each.
 *
 * <p>Questions are taken in order, since each may hide later ones. What a sheet says to a hidden question is not heard.
 */
public final class Interview {

    private final Map<Id, State> states = new LinkedHashMap<>();
    private final Map<Id, Answer> answered = new LinkedHashMap<>();

    private Interview(Questionnaire questionnaire, Map<Id, Response> responses) {
        for (Question question : questionnaire.questions()) {
            var answer = Optional.ofNullable(responses.get(question.id())).map(Response::answer);
            State state = isAsked(question) ? stateOf(answer) : State.HIDDEN;
            states.put(question.id(), state);
            answer.filter(given -> state == State.ANSWERED).ifPresent(given -> answered.put(question.id(), given));
        }
    }

    /** Returns the way that these responses take through the questionnaire. */
    public static Interview of(Questionnaire questionnaire, Map<Id, Response> responses) {
        return new Interview(questionnaire, responses);
    }

    /** Returns what came of each question, in the questionnaire's order. */
    public Map<Id, State> states() {
        return Collections.unmodifiableMap(states);
    }

    /** Returns the answer to a question that was asked and answered. */
    public Optional<Answer> answer(Id question) {
        return Optional.ofNullable(answered.get(question));
    }

    private boolean isAsked(Question question) {
        return question.when().map(when -> when.holds(this::judge) == Truth.YES).orElse(true);
    }

    private Truth judge(AnswerTest test) {
        return Truth.of(test.holds(answer(test.question())));
    }

    private static State stateOf(Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return State.BLANK;
        }
        if (answer.get() instanceof Answer.DontKnow) {
            return State.UNKNOWN;
        }
        return answer.get() instanceof Answer.NotApplicable ? State.NOT_APPLICABLE : State.ANSWERED;
    }
}
