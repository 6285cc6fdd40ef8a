package readiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;

/**
 * All that one team, or the organisation, scores in a questionnaire, down to the questions.
 *
 * @param team nothing for the organisation
 * @param respondents how many sheets were counted
 * @param scores each dimension followed by its facets, in the questionnaire's order
 * @param questions every question in the order in which it is asked, the unscored ones too
 * @param agreement over all questions of the team
 * @param voices what each respondent alone scores by facet, in the order of the facets among the scores; NaN where
 *     there is no answer of theirs. Of very many respondents some, picked evenly
 */
public record Scorecard(
        Optional<Id> team,
        int respondents,
        List<Score> scores,
        List<QuestionScore> questions,
        Optional<Agreement> agreement,
        List<double[]> voices) {

    public Scorecard {
        scores = List.copyOf(scores);
        questions = List.copyOf(questions);
        voices = List.copyOf(voices);
    }

    static Scorecard of(
            Questionnaire questionnaire,
            Optional<Id> team,
            int respondents,
            List<QuestionScore> questions,
            List<double[]> voices) {
        var scores = questionnaire.dimensions().stream()
                .flatMap(dimension -> scores(dimension, questions))
                .toList();
        return new Scorecard(team, respondents, scores, questions, Agreement.over(questions), voices);
    }

    /** Returns the dimensions alone. */
    public List<Score> dimensions() {
        return scores.stream().filter(Score::isDimension).toList();
    }

    /** Returns the facets of a dimension. */
    public List<Score> facets(Id dimension) {
        return scores.stream()
                .filter(score -> score.dimension().filter(dimension::equals).isPresent())
                .toList();
    }

    /** Returns the estimate of a dimension or a facet; nothing where it does not exist for this team. */
    public Optional<Estimate> estimate(Id id) {
        return scores.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .flatMap(Score::estimate);
    }

    /** Returns the score of a dimension or a facet; nothing where there is none. */
    public OptionalDouble score(Id id) {
        return estimate(id).map(Estimate::score).orElse(OptionalDouble.empty());
    }

    /** Returns the lowest score of a dimension; nothing where none has one. */
    public OptionalDouble weakestDimension() {
        return dimensions().stream()
                .flatMapToDouble(score -> score.points().stream())
                .min();
    }

    /** Returns the mean of the dimensions that have a score, by their weights; nothing where none has one. */
    public OptionalDouble meanOfDimensions() {
        var mean = new WeightedMean();
        for (Score dimension : dimensions()) {
            dimension.points().ifPresent(points -> mean.add(dimension.weight(), points));
        }
        return mean.value();
    }

    private static Stream<Score> scores(Dimension dimension, List<QuestionScore> questions) {
        var facets = dimension.facets().stream()
                .map(facet -> Score.of(dimension, facet, questions))
                .toList();
        return Stream.concat(Stream.of(Score.of(dimension, facets)), facets.stream());
    }
}
