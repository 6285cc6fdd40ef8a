package readiness.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;

/**
 * Something that is scored from 0 to 100.
 *
 * @param dimension the dimension of a facet; empty for a dimension itself
 */
public record Scale(Id id, Optional<Id> dimension) {

    /** Returns the scales of a questionnaire: each dimension followed by its facets. */
    static List<Scale> of(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream().flatMap(Scale::of).toList();
    }

    private static Stream<Scale> of(Dimension dimension) {
        return Stream.concat(
                Stream.of(new Scale(dimension.id(), Optional.empty())),
                dimension.facets().stream().map(Facet::id).map(facet -> new Scale(facet, Optional.of(dimension.id()))));
    }

    Change.ScoreKind kind() {
        return dimension.isPresent() ? Change.ScoreKind.FACET : Change.ScoreKind.DIMENSION;
    }
}
