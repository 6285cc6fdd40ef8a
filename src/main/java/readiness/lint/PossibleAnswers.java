package readiness.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Condition.TestOutcome;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;

/** The answers that are possible in a questionnaire: which of its questions anybody can ever be asked. */
public final class PossibleAnswers {

    /** Ways through a questionnaire that are looked at; with more, a question is taken for one that is asked. */
    private static final int MOST_WAYS = 10_000;

    private final Map<Id, Question> questions;
    private int looked;

    public PossibleAnswers(Questionnaire questionnaire) {
        this.questions =
                questionnaire.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** Returns whether there are answers after which the question is asked. */
    public boolean isEverAsked(Question question) {
        looked = 0;
        return question.when()
                .map(when -> canHold(when, List.of(), Set.of(question.id())))
                .orElse(true);
    }

    private boolean canHold(Condition<AnswerCriterion> when, List<TestOutcome<AnswerCriterion>> before, Set<Id> asked) {
        if (!(when.numberOfWays(true) <= MOST_WAYS)) {
            return true;
        }
        return when.ways(true)
                .map(way -> Stream.concat(before.stream(), way.stream()).toList())
                .anyMatch(way -> ++looked > MOST_WAYS || isPossible(way, asked));
    }

    /** A test is only passed by an answer, and so the question before must have been asked as well. */
    private boolean isPossible(List<TestOutcome<AnswerCriterion>> way, Set<Id> asked) {
        Optional<Question> hidden = way.stream()
                .filter(TestOutcome::passed)
                .map(outcome -> question(outcome.test()))
                .filter(question -> question.when().isPresent() && !asked.contains(question.id()))
                .findFirst();
        if (hidden.isPresent()) {
            var also = new HashSet<>(asked);
            also.add(hidden.get().id());
            return canHold(hidden.get().when().orElseThrow(), way, also);
        }
        var answered = way.stream()
                .filter(TestOutcome::passed)
                .map(outcome -> question(outcome.test()))
                .distinct()
                .toList();
        return haveCommonRole(Stream.concat(asked.stream().map(this::question), answered.stream()))
                && answered.stream().allMatch(question -> hasAnswer(question, way));
    }

    /** Returns whether somebody in one role can be asked all of these questions. */
    private static boolean haveCommonRole(Stream<Question> together) {
        return together.map(question -> question.asking().roles())
                .filter(roles -> !roles.isEmpty())
                .<Set<Id>>map(HashSet::new)
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .map(common -> !common.isEmpty())
                .orElse(true);
    }

    private Question question(Id id) {
        return Objects.requireNonNull(questions.get(id));
    }

    private Question question(AnswerCriterion test) {
        return question(test.question());
    }

    private static boolean hasAnswer(Question question, List<TestOutcome<AnswerCriterion>> way) {
        var outcomes = way.stream()
                .filter(outcome -> outcome.test().question().equals(question.id()))
                .toList();
        return candidates(question.format(), outcomes)
                .anyMatch(answer ->
                        outcomes.stream().allMatch(outcome -> outcome.test().accepts(answer) == outcome.passed()));
    }

    /** Returns answers among which there is one that fits, if any does: options, and numbers at every threshold. */
    private static Stream<Answer> candidates(ResponseFormat format, List<TestOutcome<AnswerCriterion>> outcomes) {
        return format.fold(
                choice -> eachOf(format),
                multiple -> Stream.of(new Answer.Chosen(withoutRejected(format.choices(), outcomes))),
                line -> numbers(line, outcomes).filter(line::accepts).map(Answer.Quantity::new),
                yesNo -> eachOf(format),
                text -> Stream.empty());
    }

    private static Stream<Answer> eachOf(ResponseFormat format) {
        return format.choices().stream().map(Answer.Chosen::of);
    }

    /** Of several options as many as possible are chosen, all but those that a failed test looks for. */
    private static List<Id> withoutRejected(List<Id> options, List<TestOutcome<AnswerCriterion>> outcomes) {
        var chosen = new ArrayList<>(options);
        outcomes.stream()
                .filter(outcome -> !outcome.passed())
                .forEach(outcome -> chosen.removeAll(
                        outcome.test().fold(named -> named, atLeast -> List.of(), below -> List.of())));
        return chosen;
    }

    /** Returns the smallest numbers that thresholds and bounds leave over, and one that is below all of them. */
    private static Stream<Double> numbers(ResponseFormat.NumberLine line, List<TestOutcome<AnswerCriterion>> outcomes) {
        var edges = outcomes.stream()
                .flatMap(outcome ->
                        outcome.test().<Stream<Double>>fold(options -> Stream.empty(), Stream::of, Stream::of))
                .toList();
        double lowest = line.least()
                .orElse(edges.stream().mapToDouble(edge -> edge).min().orElse(0) - 1);
        return Stream.concat(edges.stream(), Stream.of(lowest));
    }
}
