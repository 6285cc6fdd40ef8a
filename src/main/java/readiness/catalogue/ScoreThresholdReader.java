package readiness.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Scores;
import readiness.source.ProblemLog;

/** Reads tests on the scores of one questionnaire. */
final class ScoreThresholdReader {

    private final Set<Id> scores;
    private final ProblemLog problems;
    private final ConditionReader<ScoreThreshold> conditions;

    /**
     * @param scores the dimensions and facets; empty where errors keep them from being known, and then no id is
     *     reported as unknown
     */
    ScoreThresholdReader(Set<Id> scores, ProblemLog problems) {
        this.scores = scores;
        this.problems = problems;
        this.conditions = new ConditionReader<>(
                new ConditionReader.Tests<>(
                        "score", List.of("at-least", "below"), "question", "{score: ..., at-least: 50}", this::test),
                problems);
    }

    Optional<Condition<ScoreThreshold>> condition(Fields fields, String key) {
        return fields.required(key).flatMap(conditions::read);
    }

    Optional<Condition<ScoreThreshold>> optionalCondition(Fields fields, String key) {
        return fields.optional(key).flatMap(conditions::read);
    }

    /** Returns a single test, as a need has. */
    Optional<ScoreThreshold> single(Fields fields, String key) {
        return fields.required(key).flatMap(conditions::single);
    }

    /** Returns the dimension or facet of this name. */
    Optional<Id> score(Node node) {
        return Values.string(node, problems).flatMap(name -> score(name, node));
    }

    Optional<Id> score(String name, Node node) {
        if (!Id.isWellFormed(name) || !(scores.isEmpty() || scores.contains(new Id(name)))) {
            problems.addChoice(node.location(), Code.UNKNOWN_SCORE, Id.names(scores), name);
            return Optional.empty();
        }
        return Optional.of(new Id(name));
    }

    private Optional<ScoreThreshold> test(Fields fields) {
        var score = fields.required("score").flatMap(this::score);
        var atLeast = fields.number("at-least", Scores.LOWEST, Scores.HIGHEST);
        var below = fields.number("below", Scores.LOWEST, Scores.HIGHEST);
        var bound = fields.has("at-least") ? ScoreThreshold.Bound.AT_LEAST : ScoreThreshold.Bound.BELOW;
        OptionalDouble threshold = atLeast.isPresent() ? atLeast : below;
        return threshold.isEmpty()
                ? Optional.empty()
                : score.map(id -> new ScoreThreshold(id, bound, threshold.getAsDouble()));
    }
}
