package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Dimension;

/**
 * What a team scores in one dimension.
 *
 * @param estimate nothing where no question of it exists for this team
 */
public record DimensionScore(
        Dimension dimension, Optional<Estimate> estimate, Optional<Agreement> agreement, List<FacetScore> facets) {

    public DimensionScore {
        facets = List.copyOf(facets);
    }

    /** Returns the score; nothing where there is none. */
    public OptionalDouble score() {
        return estimate.map(Estimate::score).orElse(OptionalDouble.empty());
    }

    static DimensionScore of(Dimension dimension, List<QuestionScore> questions) {
        var facets = dimension.facets().stream()
                .map(facet -> FacetScore.of(facet, questions))
                .toList();
        var parts = facets.stream()
                .map(score -> new Estimate.Part(score.facet().weight(), score.estimate()))
                .toList();
        var agreements = facets.stream()
                .flatMap(score -> score.questions().stream())
                .flatMap(score -> score.agreement().stream())
                .toList();
        return new DimensionScore(dimension, Estimate.mean(parts), Agreement.over(agreements), facets);
    }
}
