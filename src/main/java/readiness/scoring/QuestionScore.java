package readiness.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.State;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Score;
import readiness.tally.AnswerCounts;
import readiness.tally.Distribution;

/**
 * The answers of one subject's respondents to one question.
 *
 * @param states how many respondents are in each state
 * @param distribution the scores that were given
 * @param options how often each option was chosen, 0 included; empty for numbers and texts
 * @param estimate empty where the question does not exist for this subject, and for background questions
 * @param roles the same by the role in which people answered, in the questionnaire's order; only roles with a sheet; by
 *     the role's id, or its free words where the questionnaire has no roles
 * @param withheld whether discretion withholds its figures, all but the states
 */
public record QuestionScore(
        Question question,
        Map<State, Integer> states,
        Distribution distribution,
        Map<Id, Integer> options,
        Optional<Estimate> estimate,
        Optional<Agreement> agreement,
        Map<String, RoleAnswers> roles,
        boolean withheld) {

    public QuestionScore {
        states = Collections.unmodifiableMap(states);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /**
     * What the people of one role answered.
     *
     * @param score empty where none of them answered, and for background questions
     * @param options how often each option was chosen, 0 included; empty for numbers and texts
     */
    public record RoleAnswers(int answered, Optional<Score> score, Map<Id, Integer> options) {
        public RoleAnswers {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        static RoleAnswers of(AnswerCounts counts) {
            return new RoleAnswers(
                    counts.states().getOrDefault(State.ANSWERED, 0),
                    Score.of(counts.distribution().mean()),
                    counts.options());
        }
    }

    static QuestionScore of(Question question, int respondents, AnswerCounts counts, Map<String, RoleAnswers> roles) {
        return new QuestionScore(
                question,
                counts.states(),
                counts.distribution(),
                counts.options(),
                estimate(question, respondents, counts),
                Agreement.on(question, counts.distribution()),
                roles,
                false);
    }

    /** Returns the question with the number of respondents in each state as its only figures. */
    public QuestionScore asWithheld() {
        return new QuestionScore(
                question,
                states,
                Distribution.none(),
                Map.of(),
                estimate.map(Estimate::coverageAlone),
                Optional.empty(),
                Map.of(),
                true);
    }

    /**
     * Returns the part of the question that may be shown.
     *
     * @param own the results by role that may be shown
     * @param tally whether to show how often each option was chosen
     */
    public QuestionScore showing(Map<String, RoleAnswers> own, boolean tally, boolean agreements) {
        return new QuestionScore(
                question,
                states,
                distribution,
                tally ? options : Map.of(),
                estimate,
                agreement.filter(any -> agreements),
                own,
                withheld);
    }

    /** Returns how many respondents are in this state. */
    public int count(State state) {
        return states.getOrDefault(state, 0);
    }

    private static Optional<Estimate> estimate(Question question, int respondents, AnswerCounts counts) {
        return question.facet().isEmpty()
                ? Optional.empty()
                : Estimate.of(
                        counts.distribution().mean(),
                        counts.distribution().total(),
                        counts.expected(),
                        respondents > 0 && counts.spared() == respondents);
    }

    /** Returns the agreement over several questions; empty where none has one. */
    static Optional<Agreement> agreementOver(List<QuestionScore> questions) {
        return Agreement.over(
                questions.stream().flatMap(score -> score.agreement().stream()).toList());
    }
}
