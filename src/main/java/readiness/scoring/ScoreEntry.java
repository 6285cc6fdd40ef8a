package readiness.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Text;

/**
 * A subject's entry for one dimension or one facet.
 *
 * @param weight of the facet in its dimension, or of the dimension among the others
 * @param dimension the dimension of a facet; empty for a dimension itself
 * @param estimate empty where no question of it exists for the subject
 * @param questions the scored questions in it
 * @param respondents how many respondents answered at least one scored question in it
 * @param withheld whether discretion withholds its figures, all but the coverage
 */
public record ScoreEntry(
        Id id,
        Text title,
        double weight,
        Optional<Id> dimension,
        Optional<Estimate> estimate,
        Optional<Agreement> agreement,
        List<QuestionScore> questions,
        int respondents,
        boolean withheld) {

    public ScoreEntry {
        questions = List.copyOf(questions);
    }

    /** Returns the score itself; empty where nobody answered. */
    public Optional<Score> score() {
        return estimate.flatMap(Estimate::score);
    }

    /** Returns whether it is a dimension. */
    public boolean isDimension() {
        return dimension.isEmpty();
    }

    /** Returns whether every scored question in it asks for a fact about the unit, and none for an opinion. */
    public boolean isFact() {
        return !questions.isEmpty()
                && questions.stream().allMatch(score -> score.question().fact());
    }

    /** Returns the entry with its coverage as its only figure. */
    public ScoreEntry asWithheld() {
        return new ScoreEntry(
                id,
                title,
                weight,
                dimension,
                estimate.map(Estimate::coverageAlone),
                Optional.empty(),
                List.of(),
                respondents,
                true);
    }

    /** Returns the entry with those of its questions that are shown, and with its agreement or without. */
    ScoreEntry showing(Map<Id, QuestionScore> shown, boolean agreements) {
        return new ScoreEntry(
                id,
                title,
                weight,
                dimension,
                estimate,
                agreement.filter(any -> agreements),
                questions.stream()
                        .flatMap(score ->
                                Optional.ofNullable(shown.get(score.question().id())).stream())
                        .toList(),
                respondents,
                withheld);
    }

    static ScoreEntry of(Dimension dimension, Facet facet, List<QuestionScore> all, int respondents) {
        var own = all.stream()
                .filter(score ->
                        score.question().facet().filter(facet.id()::equals).isPresent())
                .toList();
        var parts = own.stream()
                .map(score -> new Estimate.WeightedEstimate(score.question().weight(), score.estimate()))
                .toList();
        return new ScoreEntry(
                facet.id(),
                facet.title(),
                facet.weight(),
                Optional.of(dimension.id()),
                Estimate.mean(parts),
                QuestionScore.agreementOver(own),
                own,
                respondents,
                false);
    }

    static ScoreEntry of(Dimension dimension, List<ScoreEntry> facets, int respondents) {
        var parts = facets.stream()
                .map(score -> new Estimate.WeightedEstimate(score.weight(), score.estimate()))
                .toList();
        var questions =
                facets.stream().flatMap(score -> score.questions().stream()).toList();
        return new ScoreEntry(
                dimension.id(),
                dimension.title(),
                dimension.weight(),
                Optional.empty(),
                Estimate.mean(parts),
                QuestionScore.agreementOver(questions),
                questions,
                respondents,
                false);
    }
}
