package readiness.scoring;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Facet;

/**
 * What a team scores in one facet.
 *
 * @param estimate nothing where no question of it exists for this team
 * @param questions the scored questions of the facet, in the order in which they are asked
 */
public record FacetScore(
        Facet facet, Optional<Estimate> estimate, Optional<Agreement> agreement, List<QuestionScore> questions) {

    public FacetScore {
        questions = List.copyOf(questions);
    }

    static FacetScore of(Facet facet, List<QuestionScore> all) {
        var own = all.stream()
                .filter(score ->
                        score.question().facet().filter(facet.id()::equals).isPresent())
                .toList();
        var parts = own.stream()
                .map(score -> new Estimate.Part(score.question().weight(), score.estimate()))
                .toList();
        var agreements =
                own.stream().flatMap(score -> score.agreement().stream()).toList();
        return new FacetScore(facet, Estimate.mean(parts), Agreement.over(agreements), own);
    }
}
