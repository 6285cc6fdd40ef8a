package readiness.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.source.ProblemLog;

/** Reads tests on the answers to earlier questions. */
final class AnswerCriterionReader {

    /** The questions read so far, by id; empty for a question with errors, which have been reported. */
    private final Map<String, Optional<Question>> earlier = new LinkedHashMap<>();

    private final Set<String> everywhere;
    private final ProblemLog problems;
    private final ConditionReader<AnswerCriterion> conditions;
    private boolean someUnnamed;

    /**
     * Takes the ids of all questions, to distinguish a later question from one that does not exist.
     *
     * @param everywhere as written in the file
     */
    AnswerCriterionReader(Set<String> everywhere, ProblemLog problems) {
        this.everywhere = everywhere;
        this.problems = problems;
        this.conditions = new ConditionReader<>(
                new ConditionReader.Tests<>(
                        "question",
                        List.of("is", "at-least", "below"),
                        "score",
                        "{question: ..., is: yes}",
                        this::test),
                problems);
    }

    /** Notes a question without a valid id: an unknown id in a condition may be meant for it, and is not reported. */
    void addUnnamed() {
        someUnnamed = true;
    }

    /** Makes a question known to the conditions of those that follow. */
    void add(Node id, Optional<Question> question) {
        if (id instanceof Node.Scalar name) {
            earlier.putIfAbsent(name.text(), question);
        }
    }

    Optional<Condition<AnswerCriterion>> condition(Fields fields, String key) {
        return fields.optional(key).flatMap(conditions::read);
    }

    private Optional<AnswerCriterion> test(Fields fields) {
        var node = fields.required("question");
        var question = node.flatMap(this::question);
        var is = fields.optional("is");
        var atLeast = fields.number("at-least", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        var below = fields.number("below", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return question.flatMap(
                asked -> is.isPresent() ? is(asked, is.get()) : threshold(asked, node.orElseThrow(), atLeast, below));
    }

    private Optional<Question> question(Node node) {
        return Values.string(node, problems).flatMap(name -> {
            var known = earlier.get(name);
            if (known != null) {
                return known;
            }
            if (someUnnamed && !everywhere.contains(name)) {
                return Optional.empty();
            }
            Code code = everywhere.contains(name) ? Code.LATER_QUESTION_IN_TEST : Code.UNKNOWN_QUESTION_IN_TEST;
            problems.addChoice(node.location(), code, earlier.keySet(), name);
            return Optional.empty();
        });
    }

    private Optional<AnswerCriterion> is(Question question, Node node) {
        var offered = question.format().choices();
        if (offered.isEmpty()) {
            refuseType(question, node);
            return Optional.empty();
        }
        List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
        if (items.isEmpty()) {
            problems.add(node.location(), Code.EMPTY_LIST, "is");
        }
        var options = items.stream()
                .flatMap(item -> option(question, offered, item).stream())
                .toList();
        return options.isEmpty() ? Optional.empty() : Optional.of(new AnswerCriterion.Is(question.id(), options));
    }

    private Optional<Id> option(Question question, List<Id> offered, Node node) {
        if (node instanceof Node.Scalar word) {
            var meant = YesNoWords.meant(question.format(), word.text());
            if (meant.isPresent()) {
                problems.add(node.location(), Code.ANOTHER_WORD_FOR_YES_OR_NO, word.text(), meant.get());
                return Optional.empty();
            }
        }
        return Values.string(node, problems).flatMap(name -> {
            var option = offered.stream().filter(id -> id.name().equals(name)).findFirst();
            if (option.isEmpty()) {
                problems.addChoice(
                        node.location(),
                        Code.UNKNOWN_OPTION_IN_TEST,
                        Id.names(offered),
                        name,
                        question.id().name());
            }
            return option;
        });
    }

    private Optional<AnswerCriterion> threshold(
            Question question, Node node, OptionalDouble atLeast, OptionalDouble below) {
        if (!takesNumber(question.format())) {
            refuseType(question, node);
            return Optional.empty();
        }
        if (atLeast.isPresent()) {
            return Optional.of(new AnswerCriterion.AtLeast(question.id(), atLeast.getAsDouble()));
        }
        return below.isPresent()
                ? Optional.of(new AnswerCriterion.Below(question.id(), below.getAsDouble()))
                : Optional.empty();
    }

    private static boolean takesNumber(ResponseFormat format) {
        return format.fold(choice -> false, multiple -> false, number -> true, yesNo -> false, text -> false);
    }

    private void refuseType(Question question, Node node) {
        problems.add(
                node.location(),
                Code.TEST_OF_OTHER_TYPE,
                question.id().name(),
                question.format().type());
    }
}
