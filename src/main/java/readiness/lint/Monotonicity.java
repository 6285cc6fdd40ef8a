package readiness.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;

/**
 * Searches for answers that earn more themselves and less for their facet or dimension, because of the questions that
 * they show or hide. Everything else is answered alike; what the better answer shows is answered at its worst.
 */
public final class Monotonicity {

    private static final int MOST_CASES = 2_000;

    private final Questionnaire questionnaire;
    private final List<Question> questions;

    public Monotonicity(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions();
    }

    /**
     * A change from one answer to a better one that lowers a score.
     *
     * @param score the facet or the dimension
     */
    public record Fall(Question question, Id score) {}

    /** Returns the first fall for each question that decides about others. */
    public List<Fall> falls() {
        return questions.stream()
                .filter(question -> question.scored() && decides(question))
                .flatMap(question -> fall(question).stream())
                .toList();
    }

    private boolean decides(Question question) {
        return questions.stream()
                .flatMap(other -> other.when().stream())
                .flatMap(Condition::tests)
                .anyMatch(test -> test.question().equals(question.id()));
    }

    private Optional<Fall> fall(Question question) {
        var answers = answers(question);
        return Stream.of(true, false)
                .flatMap(othersAtBest -> answers.stream()
                        .flatMap(before -> answers.stream()
                                .filter(after -> score(question, after) > score(question, before) + Scores.TOLERANCE)
                                .flatMap(after -> fall(question, before, after, othersAtBest).stream()))
                        .limit(MOST_CASES))
                .findFirst();
    }

    private Optional<Fall> fall(Question question, Answer before, Answer after, boolean othersAtBest) {
        var earlier = answered(question, before, Map.of(), othersAtBest);
        var later = answered(question, after, earlier, othersAtBest);
        return Stream.concat(question.facet().stream(), question.facet().flatMap(questionnaire::dimensionOf).stream())
                .filter(score -> {
                    var was = scoreOf(score, earlier);
                    var is = scoreOf(score, later);
                    return was.isPresent() && is.isPresent() && is.getAsDouble() < was.getAsDouble() - Scores.TOLERANCE;
                })
                .findFirst()
                .map(score -> new Fall(question, score));
    }

    /**
     * Returns the answers of one respondent, in the questionnaire's order.
     *
     * @param earlier the answers before the change; a question that is not among them is answered at its worst
     */
    private Map<Id, Answer> answered(Question changed, Answer answer, Map<Id, Answer> earlier, boolean othersAtBest) {
        var given = new HashMap<Id, Answer>();
        for (Question question : questions) {
            boolean asked = question.when()
                    .map(when ->
                            when.holds(test -> Truth.of(test.holds(Optional.ofNullable(given.get(test.question())))))
                                    == Truth.YES)
                    .orElse(true);
            if (asked && question.equals(changed)) {
                given.put(question.id(), answer);
            } else if (asked) {
                var same = Optional.ofNullable(earlier.get(question.id()));
                same.or(() -> extreme(question, earlier.isEmpty() && othersAtBest))
                        .ifPresent(other -> given.put(question.id(), other));
            }
        }
        return given;
    }

    private Optional<Answer> extreme(Question question, boolean best) {
        return answers(question).stream()
                .reduce((one, other) -> (score(question, other) > score(question, one)) == best ? other : one);
    }

    private static double score(Question question, Answer answer) {
        return question.score(answer).orElse(Scores.LOWEST);
    }

    /** Returns answers that differ in what they earn, or in what they show and hide. */
    private List<Answer> answers(Question question) {
        return question.format()
                .fold(
                        choice -> singles(choice),
                        multiple -> {
                            var some = new ArrayList<Answer>(singles(multiple));
                            some.add(new Answer.Chosen(List.of()));
                            some.add(new Answer.Chosen(multiple.choices()));
                            return some;
                        },
                        line -> numbers(question, line),
                        this::singles,
                        text -> List.of());
    }

    private List<Answer> singles(ResponseFormat format) {
        return format.choices().stream().<Answer>map(Answer.Chosen::of).toList();
    }

    private List<Answer> numbers(Question question, ResponseFormat.NumberLine line) {
        var thresholds = questions.stream()
                .flatMap(other -> other.when().stream())
                .flatMap(Condition::tests)
                .filter(test -> test.question().equals(question.id()))
                .flatMap(test -> test.<Stream<Double>>fold(options -> Stream.empty(), Stream::of, Stream::of))
                .flatMap(threshold -> Stream.of(threshold, Math.nextDown(threshold)));
        var points = line.points().stream().map(ResponseFormat.NumberLine.Point::at);
        return Stream.concat(thresholds, points)
                .distinct()
                .filter(line::accepts)
                .<Answer>map(Answer.Quantity::new)
                .toList();
    }

    private OptionalDouble scoreOf(Id score, Map<Id, Answer> given) {
        var dimension = questionnaire.dimension(score);
        return dimension.isEmpty() ? facet(score, given) : dimension(dimension.get(), given);
    }

    private OptionalDouble facet(Id facet, Map<Id, Answer> given) {
        double sum = 0;
        double weights = 0;
        for (Question question : questions) {
            Answer answer = given.get(question.id());
            if (answer != null && question.facet().filter(facet::equals).isPresent()) {
                sum += question.weight() * score(question, answer);
                weights += question.weight();
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    private OptionalDouble dimension(Dimension dimension, Map<Id, Answer> given) {
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
