package readiness.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;

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
        List<ScoreEntry> scores,
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

    /**
     * Returns the part of this scorecard that may be shown.
     *
     * @param entry the part of an entry that may be shown
     * @param question the part of a question that may be shown, if any
     * @param agreements whether agreement and deviation may be shown
     */
    public Scorecard showing(
            UnaryOperator<ScoreEntry> entry,
            Function<QuestionScore, Optional<QuestionScore>> question,
            boolean agreements) {
        var some = questions.stream()
                .flatMap(score -> question.apply(score).stream())
                .toList();
        return new Scorecard(
                team,
                respondents,
                scores.stream()
                        .map(score -> entry.apply(score).showing(some(score, question), agreements))
                        .toList(),
                some,
                agreement.filter(any -> agreements),
                List.of());
    }

    private static List<QuestionScore> some(
            ScoreEntry entry, Function<QuestionScore, Optional<QuestionScore>> question) {
        return entry.questions().stream()
                .flatMap(score -> question.apply(score).stream())
                .toList();
    }

    /** Returns the dimensions alone. */
    public List<ScoreEntry> dimensions() {
        return scores.stream().filter(ScoreEntry::isDimension).toList();
    }

    /** Returns the facets of a dimension. */
    public List<ScoreEntry> facets(Id dimension) {
        return scores.stream()
                .filter(score -> score.dimension().filter(dimension::equals).isPresent())
                .toList();
    }

    /** Returns the estimate of a dimension or a facet; nothing where it does not exist for this team. */
    public Optional<Estimate> estimate(Id id) {
        return scores.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .flatMap(ScoreEntry::estimate);
    }

    /** Returns the score of a dimension or a facet; nothing where there is none. */
    public Optional<Score> score(Id id) {
        return estimate(id).flatMap(Estimate::score);
    }

    /** Returns the lowest score of a dimension; nothing where none has one. */
    public Optional<Score> weakestDimension() {
        return dimensions().stream().flatMap(entry -> entry.score().stream()).min(Comparator.naturalOrder());
    }

    /** Returns the mean of the dimensions that have a score, by their weights; nothing where none has one. */
    public Optional<Score> meanOfDimensions() {
        var mean = new WeightedMean();
        for (ScoreEntry dimension : dimensions()) {
            dimension.score().ifPresent(score -> mean.add(dimension.weight(), score.points()));
        }
        return mean.score();
    }

    /** Returns whether discretion withholds the figures of a dimension or a facet. */
    public boolean isWithheld(Id id) {
        return scores.stream().anyMatch(entry -> entry.id().equals(id) && entry.withheld());
    }

    private static Stream<ScoreEntry> scores(Dimension dimension, List<QuestionScore> questions) {
        var facets = dimension.facets().stream()
                .map(facet -> ScoreEntry.of(dimension, facet, questions))
                .toList();
        return Stream.concat(Stream.of(ScoreEntry.of(dimension, facets)), facets.stream());
    }
}
