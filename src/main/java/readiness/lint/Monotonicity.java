package readiness.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.lint.TriedAnswers.Tried;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;

/**
 * Searches for answers that earn more themselves and less for their facet or dimension, because of the questions that
 * they show or hide. Everything else is answered alike; what the better answer shows is answered at its worst.
 */
public final class Monotonicity {

    /** Bounds the work on a questionnaire that is made to cost much; a step is a question or an option looked at. */
    private static final int MOST_STEPS = 5_000_000;

    private final Questionnaire questionnaire;
    private final TriedAnswers answers;
    private final Map<Id, List<Question>> byFacet;

    public Monotonicity(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.answers = new TriedAnswers(questionnaire);
        this.byFacet = answers.questions().stream()
                .filter(Question::scored)
                .collect(Collectors.groupingBy(question -> question.facet().orElseThrow()));
    }

    /**
     * A change from one answer to a better one that lowers a score.
     *
     * @param score the facet or the dimension
     */
    public record Fall(Question question, Id score) {}

    /** A change from one answer to a better one, of somebody who answers the other questions so. */
    private record Improvement(Question question, Tried before, Tried after, Map<Id, Tried> others) {}

    /** Returns the first fall for each question that decides about others. */
    public List<Fall> falls() {
        var falls = new LinkedHashMap<Id, Fall>();
        answers.questions().stream()
                .filter(question -> question.scored() && answers.decides(question))
                .flatMap(this::improvements)
                .filter(improvement -> !falls.containsKey(improvement.question().id()))
                .limit(MOST_STEPS / answers.steps())
                .forEach(improvement -> fall(improvement)
                        .ifPresent(fall -> falls.put(fall.question().id(), fall)));
        return List.copyOf(falls.values());
    }

    private Stream<Improvement> improvements(Question question) {
        var tried = answers.to(question);
        return Stream.of(answers.best(), answers.worst())
                .flatMap(others -> tried.stream()
                        .flatMap(before -> tried.stream()
                                .filter(before::isBelow)
                                .map(after -> new Improvement(question, before, after, others))));
    }

    private Optional<Fall> fall(Improvement improvement) {
        var question = improvement.question();
        var earlier = answered(question, improvement.before(), improvement.others());
        var others = new HashMap<>(answers.worst());
        others.putAll(earlier);
        var later = answered(question, improvement.after(), others);
        return Stream.concat(question.facet().stream(), question.facet().flatMap(questionnaire::dimensionOf).stream())
                .filter(score -> {
                    var was = scoreOf(score, earlier);
                    var is = scoreOf(score, later);
                    return was.isPresent() && is.isPresent() && is.getAsDouble() < was.getAsDouble() - Scores.TOLERANCE;
                })
                .findFirst()
                .map(score -> new Fall(question, score));
    }

    /** Returns the answers of one respondent, who answers each question that is asked as others do. */
    private Map<Id, Tried> answered(Question changed, Tried answer, Map<Id, Tried> others) {
        var given = new HashMap<Id, Tried>();
        for (Question question : answers.questions()) {
            Tried own = question.id().equals(changed.id()) ? answer : others.get(question.id());
            if (own != null && isAsked(question, given)) {
                given.put(question.id(), own);
            }
        }
        return given;
    }

    private static boolean isAsked(Question question, Map<Id, Tried> given) {
        return question.when()
                .map(when -> when.holds(test -> Truth.of(test.holds(
                                Optional.ofNullable(given.get(test.question())).map(Tried::answer))))
                        == Truth.YES)
                .orElse(true);
    }

    private OptionalDouble scoreOf(Id score, Map<Id, Tried> given) {
        var dimension = questionnaire.dimension(score);
        return dimension.isEmpty() ? facet(score, given) : dimension(dimension.get(), given);
    }

    private OptionalDouble facet(Id facet, Map<Id, Tried> given) {
        double sum = 0;
        double weights = 0;
        for (Question question : byFacet.getOrDefault(facet, List.of())) {
            Tried answer = given.get(question.id());
            if (answer != null) {
                sum += question.weight() * answer.score();
                weights += question.weight();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    private OptionalDouble dimension(Dimension dimension, Map<Id, Tried> given) {
        double sum = 0;
        double weights = 0;
        for (Facet facet : dimension.facets()) {
            var score = facet(facet.id(), given);
            if (score.isPresent()) {
                sum += facet.weight() * score.getAsDouble();
                weights += facet.weight();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
}
