package readiness.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;

/**
 * All scores of one team, one customer or the organisation in a questionnaire, down to the questions.
 *
 * @param subject the team or customer; empty for the organisation
 * @param respondents how many sheets were counted
 * @param size how many people could have answered, where the assessment says so
 * @param scores each dimension followed by its facets, in the questionnaire's order
 * @param questions every question in the order in which it is asked, background questions too
 * @param agreement over all questions of the subject
 */
public record Scorecard(
        Optional<Id> subject,
        int respondents,
        OptionalInt size,
        List<ScoreEntry> scores,
        List<QuestionScore> questions,
        Optional<Agreement> agreement)
        implements ScoredSubject {

    public Scorecard {
        scores = List.copyOf(scores);
        questions = List.copyOf(questions);
    }

    /**
     * Returns the scorecard of a subject, its size unknown.
     *
     * @param answering how many respondents have a score in each dimension and facet; none where an id is missing
     */
    static Scorecard of(
            Questionnaire questionnaire,
            Optional<Id> subject,
            int respondents,
            List<QuestionScore> questions,
            Map<Id, Integer> answering) {
        var scores = questionnaire.dimensions().stream()
                .flatMap(dimension -> scores(dimension, questions, answering))
                .toList();
        return new Scorecard(
                subject, respondents, OptionalInt.empty(), scores, questions, QuestionScore.agreementOver(questions));
    }

    /** Returns the same scorecard of a subject of this size. */
    public Scorecard among(OptionalInt people) {
        return new Scorecard(subject, respondents, people, scores, questions, agreement);
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
        var shown = new LinkedHashMap<Id, QuestionScore>();
        questions.forEach(score -> question.apply(score)
                .ifPresent(part -> shown.put(score.question().id(), part)));
        return new Scorecard(
                subject,
                respondents,
                size,
                scores.stream()
                        .map(score -> entry.apply(score).showing(shown, agreements))
                        .toList(),
                List.copyOf(shown.values()),
                agreement.filter(any -> agreements));
    }

    /** Returns how many people have not answered; empty where it is not known how many could. */
    public OptionalInt left() {
        return size.isPresent() ? OptionalInt.of(Math.max(0, size.getAsInt() - respondents)) : size;
    }

    /** Returns the dimensions alone. */
    public List<ScoreEntry> dimensions() {
        return scores.stream().filter(ScoreEntry::isDimension).toList();
    }

    /** Returns the facets of a dimension. */
    public List<ScoreEntry> facets(Id dimension) {
        return scores.stream()
                .filter(entry -> entry.dimension().filter(dimension::equals).isPresent())
                .toList();
    }

    /** Returns the entry of a dimension or a facet of the questionnaire. */
    public Optional<ScoreEntry> entry(Id id) {
        for (ScoreEntry entry : scores) { // asked for each team and criterion many times over
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Estimate> estimate(Id id) {
        return entry(id).flatMap(ScoreEntry::estimate);
    }

    /** Returns whether discretion withholds the figures of a dimension or a facet; where nobody answered, none. */
    public boolean isWithheld(Id id) {
        return entry(id)
                .filter(entry -> entry.withheld() && entry.respondents() > 0)
                .isPresent();
    }

    private static Stream<ScoreEntry> scores(
            Dimension dimension, List<QuestionScore> questions, Map<Id, Integer> answering) {
        var facets = dimension.facets().stream()
                .map(facet -> ScoreEntry.of(dimension, facet, questions, answering.getOrDefault(facet.id(), 0)))
                .toList();
        int respondents = answering.getOrDefault(dimension.id(), 0);
        return Stream.concat(Stream.of(ScoreEntry.of(dimension, facets, respondents)), facets.stream());
    }
}
