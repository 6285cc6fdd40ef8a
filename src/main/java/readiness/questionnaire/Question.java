package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that a questionnaire asks.
 *
 * @param formerly ids that the question had before, the latest first; answers under them are taken for it
 * @param format the form of the answer
 * @param scoring what the answer counts for; empty for a background question, which is never scored
 * @param fact whether it asks for a fact about the unit, rather than for somebody's opinion
 * @param asking who is asked, and how firmly
 */
public record Question(
        Id id,
        List<Id> formerly,
        ResponseFormat format,
        Optional<Scoring> scoring,
        boolean fact,
        Asking asking,
        Phrasing phrasing) {

    public Question {
        formerly = List.copyOf(formerly);
        if (scoring.isPresent() && !format.scored()) {
            throw new IllegalArgumentException("free words belong to no facet: " + id);
        }
    }

    /**
     * What an answer counts for.
     *
     * @param weight within the facet, positive
     * @param reversed whether a high answer speaks against the facet
     */
    public record Scoring(Id facet, double weight, boolean reversed) {
        public Scoring {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("a weight is positive, but this is " + weight);
            }
        }
    }

    /**
     * Who is asked, and how firmly.
     *
     * @param roles the roles that are asked; everybody where it is empty
     * @param when the earlier answers that make it worth asking; always asked where there is none
     * @param required whether a survey insists on an answer
     * @param mayNotApply whether "not applicable" is accepted
     */
    public record Asking(
            List<Id> roles, Optional<Condition<AnswerCriterion>> when, boolean required, boolean mayNotApply) {

        /** Everybody is asked, and may leave the question blank. */
        public static final Asking EVERYBODY = new Asking(List.of(), Optional.empty(), false, false);

        public Asking {
            roles = List.copyOf(roles);
        }
    }

    /**
     * The texts of a question.
     *
     * @param text the question itself
     * @param help how to answer
     * @param why why it is asked, with the source
     */
    public record Phrasing(Text text, Optional<Text> help, Optional<Text> why) {}

    /** Returns the facet that an answer counts towards; empty for a background question. */
    public Optional<Id> facet() {
        return scoring.map(Scoring::facet);
    }

    /** Returns whether its answers are scored. */
    public boolean scored() {
        return scoring.isPresent();
    }

    /** Returns the weight within the facet; 1 for a background question. */
    public double weight() {
        return scoring.map(Scoring::weight).orElse(1.0);
    }

    /** Returns whether a high answer speaks against the facet. */
    public boolean reversed() {
        return scoring.filter(Scoring::reversed).isPresent();
    }

    /** Returns the earlier answers that make it worth asking; empty where it is always asked. */
    public Optional<Condition<AnswerCriterion>> when() {
        return asking.when;
    }

    /** Returns whether a survey insists on an answer. */
    public boolean required() {
        return asking.required;
    }

    /** Returns whether "not applicable" is accepted. */
    public boolean mayNotApply() {
        return asking.mayNotApply;
    }

    /** Returns whether a respondent of this role is asked; without a role, whoever answers was asked. */
    public boolean asks(Optional<Id> role, boolean answered) {
        return asking.roles.isEmpty() || role.map(asking.roles::contains).orElse(answered);
    }

    /**
     * Returns the score of an answer, from 0 to 100, reversed where the question is; empty where it is never scored.
     *
     * @throws IllegalArgumentException if the answer is not of this question's format
     */
    public OptionalDouble score(Answer answer) {
        if (scoring.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble points = format.score(answer);
        return scoring.get().reversed && points.isPresent()
                ? OptionalDouble.of(Scores.HIGHEST - points.getAsDouble())
                : points;
    }
}
