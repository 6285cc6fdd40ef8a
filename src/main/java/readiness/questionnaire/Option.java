package readiness.questionnaire;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One of the answers that a question offers.
 *
 * @param formerly ids that the option had before, the latest first
 * @param points what choosing it scores, from 0 to 100; empty in a background question
 */
public record Option(Id id, List<Id> formerly, OptionalDouble points, Text text) {

    public Option {
        formerly = List.copyOf(formerly);
        points.ifPresent(Scores::check);
    }

    /** Returns an option that is scored and never had another id. */
    public static Option scoring(Id id, double score, Text text) {
        return new Option(id, List.of(), OptionalDouble.of(score), text);
    }

    /**
     * Returns what choosing it scores, from 0 to 100.
     *
     * @throws java.util.NoSuchElementException in a background question
     */
    public double score() {
        return points.orElseThrow();
    }
}
