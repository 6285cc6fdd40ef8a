package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Text;

/**
 * What a team scores in a dimension or a facet.
 *
 * @param weight of the facet in its dimension, or of the dimension among the others
 * @param dimension the dimension of a facet; nothing for a dimension itself
 * @param estimate nothing where no question of it exists for this team
 * @param questions the scored questions in it
 */
public record Score(
        Id id,
        Text title,
        double weight,
        Optional<Id> dimension,
        Optional<Estimate> estimate,
        Optional<Agreement> agreement,
        List<QuestionScore> questions) {

    public Score {
        questions = List.copyOf(questions);
    }

    /** Returns the score itself, from 0 to 100; nothing where nobody answered. */
    public OptionalDouble points() {
        return estimate.map(Estimate::score).orElse(OptionalDouble.empty());
    }

    /** Returns whether it is a dimension. */
    public boolean isDimension() {
        return dimension.isEmpty();
    }

    static Score of(Dimension dimension, Facet facet, List<QuestionScore> all) {
        var own = all.stream()
                .filter(score ->
                        score.question().facet().filter(facet.id()::equals).isPresent())
                .toList();
        var parts = own.stream()
                .map(score -> new Estimate.Part(score.question().weight(), score.estimate()))
                .toList();
        return new Score(
                facet.id(),
                facet.title(),
                facet.weight(),
                Optional.of(dimension.id()),
                Estimate.mean(parts),
                Agreement.over(own),
                own);
    }

    static Score of(Dimension dimension, List<Score> facets) {
        var parts = facets.stream()
                .map(score -> new Estimate.Part(score.weight(), score.estimate()))
                .toList();
        var questions =
                facets.stream().flatMap(score -> score.questions().stream()).toList();
        return new Score(
                dimension.id(),
                dimension.title(),
                dimension.weight(),
                Optional.empty(),
                Estimate.mean(parts),
                Agreement.over(questions),
                questions);
    }
}
