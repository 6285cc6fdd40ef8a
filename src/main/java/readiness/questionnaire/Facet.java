package readiness.questionnaire;

/**
 * One side of a dimension, measured by its questions.
 *
 * @param weight within the dimension, positive
 */
public record Facet(Id id, Text title, double weight) {

    public Facet {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight is positive, but this is " + weight);
        }
    }
}
