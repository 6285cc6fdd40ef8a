package readiness.answers;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;

/**
 * One respondent's way through a questionnaire: the questions that were asked, with the state and answer of each.
 *
 * <p>Questions are taken in order, since each may hide later ones. Answers to a hidden question are ignored. Questions
 * go by their number in the {@link Codebook}.
 */
public final class Interview {

    private final Codebook codebook;

    /** What was put down for each question. */
    private final CodedResponse[] given;

    /** The responses that count: all but those to questions that were not asked. */
    private final CodedResponse[] heard;

    private Interview(Codebook codebook, CodedResponse[] given, Optional<Id> role) {
        this.codebook = codebook;
        this.given = given;
        this.heard = codebook.conditional().isEmpty() ? given : given.clone();
        for (int question : codebook.conditional()) {
            if (!codebook.questions().get(question).asks(role, !given[question].isLeftBlank())) {
                heard[question] = CodedResponse.HIDDEN_BY_ROLE;
            } else if (!isAsked(question)) {
                heard[question] = CodedResponse.HIDDEN;
            }
        }
    }

    /**
     * Returns the interview of a respondent who gave these responses.
     *
     * @param role the role in which the respondent answers; empty where none is named
     */
    public static Interview of(Questionnaire questionnaire, Map<Id, Response> responses, Optional<Id> role) {
        return of(new Codebook(questionnaire), responses, role);
    }

    /** Returns the interview of a respondent who names no role. */
    public static Interview of(Questionnaire questionnaire, Map<Id, Response> responses) {
        return of(questionnaire, responses, Optional.empty());
    }

    /** Returns the interview of a respondent who gave these responses and names no role. */
    public static Interview of(Codebook codebook, Map<Id, Response> responses) {
        return of(codebook, responses, Optional.empty());
    }

    /** Returns the interview of a respondent who gave these responses in this role. */
    public static Interview of(Codebook codebook, Map<Id, Response> responses, Optional<Id> role) {
        var given = new CodedResponse[codebook.questions().size()];
        Arrays.setAll(
                given,
                place -> CodedResponse.of(
                        codebook,
                        place,
                        responses.get(codebook.questions().get(place).id())));
        return new Interview(codebook, given, role);
    }

    /**
     * Returns the interview of a respondent whose responses are coded already.
     *
     * @param responses by the question's number; not to be changed any more
     */
    public static Interview of(Codebook codebook, CodedResponse[] responses, Optional<Id> role) {
        return new Interview(codebook, responses, role);
    }

    /**
     * Returns what came of some of its questions, as an interview by another questionnaire that asks nothing else.
     *
     * @param questions the ids of these questions, in the order in which the other questionnaire asks them
     */
    public Interview about(Codebook other, List<Id> questions) {
        var responses = new CodedResponse[questions.size()];
        Arrays.setAll(
                responses, place -> heard[codebook.place(questions.get(place)).orElseThrow()].in(other, place));
        return new Interview(other, responses, Optional.empty());
    }

    /** Returns whether no question is answered. */
    public boolean isEmpty() {
        for (CodedResponse response : heard) {
            if (response.state() == State.ANSWERED) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a question that was asked has an answer with an error. */
    public boolean isUnreadable(int question) {
        return heard[question].unreadable();
    }

    /** Returns how many questions there are. */
    public int size() {
        return heard.length;
    }

    /** Returns what came of a question. */
    public State state(int question) {
        return heard[question].state();
    }

    /** Returns what came of each question, in the questionnaire's order. */
    public Map<Id, State> states() {
        var byId = new LinkedHashMap<Id, State>();
        for (int place = 0; place < heard.length; place++) {
            byId.put(codebook.questions().get(place).id(), state(place));
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Returns the answer to a question that was asked and answered; null else. */
    public @Nullable Answer answer(int question) {
        return heard[question].answer();
    }

    /** Returns what the answer to a question scores; NaN where there is none, and where it is never scored. */
    public double score(int question) {
        return heard[question].score();
    }

    /** Returns the code for what came of a question. */
    public int code(int question) {
        return heard[question].code();
    }

    /** Returns the response to a question, asked or not; null for a blank. */
    public @Nullable Response response(int question) {
        return given[question].response();
    }

    private boolean isAsked(int question) {
        var when = codebook.questions().get(question).when();
        return when.isEmpty() || when.get().holds(test -> judge(test, question)) == Truth.YES;
    }

    /** Conditions look back: over a later question they are as false as over a blank one. */
    private Truth judge(AnswerCriterion test, int before) {
        int place = codebook.place(test.question()).orElse(before);
        return Truth.of(test.holds(place < before ? Optional.ofNullable(answer(place)) : Optional.empty()));
    }
}
