package readiness.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import readiness.answers.State;
import readiness.questionnaire.Question;

/**
 * What a team says to one question.
 *
 * @param states how many respondents are in each state
 * @param distribution the scores that were given
 * @param withheld whether discretion withholds its figures, all but the states
 * @param estimate nothing where the question does not exist for this team, and for free text
 */
public record QuestionScore(
        Question question,
        Map<State, Integer> states,
        Distribution distribution,
        Optional<Estimate> estimate,
        Optional<Agreement> agreement,
        boolean withheld) {

    public QuestionScore {
        var copy = new EnumMap<State, Integer>(State.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
    }

    static QuestionScore of(Question question, Map<State, Integer> states, Distribution distribution) {
        return new QuestionScore(
                question,
                states,
                distribution,
                estimate(question, states, distribution),
                Agreement.on(question, distribution),
                false);
    }

    /** Returns the question with the number of respondents in each state as its only figures. */
    public QuestionScore asWithheld() {
        return new QuestionScore(
                question,
                states,
                Distribution.none(),
                estimate.map(Estimate::coverageAlone),
                Optional.empty(),
                true);
    }

    /** Returns the question with its agreement or without. */
    public QuestionScore showing(boolean agreements) {
        return new QuestionScore(
                question, states, distribution, estimate, agreement.filter(any -> agreements), withheld);
    }

    /** Returns how many respondents are in this state. */
    public int count(State state) {
        return states.getOrDefault(state, 0);
    }

    private static Optional<Estimate> estimate(
            Question question, Map<State, Integer> states, Distribution distribution) {
        int expected = states.entrySet().stream()
                .filter(entry -> entry.getKey().counts())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return question.format().scored() && expected > 0
                ? Optional.of(Estimate.of(distribution.mean(), (double) distribution.total() / expected))
                : Optional.empty();
    }
}
