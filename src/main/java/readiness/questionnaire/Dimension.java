package readiness.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A quality that is scored.
 *
 * @param about what a high score means, in one sentence
 * @param weight in the mean of the dimensions, positive
 */
public record Dimension(Id id, Text title, Optional<Text> about, double weight, List<Facet> facets) {

    public Dimension {
        facets = List.copyOf(facets);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight is positive, but this is " + weight);
        }
    }
}
