package readiness.questionnaire;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that a questionnaire asks.
 *
 * @param format the form of the answer
 * @param facet what the answer counts for; nothing where it is never scored
 * @param weight within the facet, positive
 * @param reversed whether a high answer speaks against the facet
 * @param required whether a survey insists on an answer
 * @param mayNotApply whether "not applicable" is accepted
 * @param when the earlier answers that make it worth asking; always asked where there is none
 */
public record Question(
        Id id,
        ResponseFormat format,
        Optional<Id> facet,
        double weight,
        boolean reversed,
        boolean required,
        boolean mayNotApply,
        Optional<Condition<AnswerCriterion>> when,
        Phrasing phrasing) {

    public Question {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight is positive, but this is " + weight);
        }
        if (format.scored() != facet.isPresent()) {
            throw new IllegalArgumentException("a scored question, and no other, belongs to a facet: " + id);
        }
    }

    /**
     * What a question says.
     *
     * @param text the question itself
     * @param help how to answer
     * @param why why it is asked, with the source
     */
    public record Phrasing(Text text, Optional<Text> help, Optional<Text> why) {}

    /**
     * Returns what an answer scores from 0 to 100, reversed where the question is; nothing where it is never scored.
     *
     * @throws IllegalArgumentException if the answer is not of this question's format
     */
    public OptionalDouble score(Answer answer) {
        OptionalDouble points = format.score(answer);
        return reversed && points.isPresent() ? OptionalDouble.of(Scores.HIGHEST - points.getAsDouble()) : points;
    }
}
