package readiness.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;

/** The questions that are scored or decide about one that is, each with answers that differ in what they do. */
final class TriedAnswers {

    /** More answers to one question are not tried: a number may have thresholds in every condition. */
    private static final int MOST_ANSWERS = 300;

    /** The tests that may change a score, by the question whose answer they look at. */
    private final Map<Id, List<AnswerCriterion>> tests = new HashMap<>();

    private final List<Question> questions;
    private final Map<Id, List<Tried>> tried = new HashMap<>();
    private final Map<Id, Tried> best;
    private final Map<Id, Tried> worst;

    TriedAnswers(Questionnaire questionnaire) {
        this.questions = inEffect(questionnaire.questions());
        for (Question question : questions) {
            tried.put(
                    question.id(),
                    answers(question).map(answer -> tried(question, answer)).toList());
        }
        this.best = extremes(true);
        this.worst = extremes(false);
    }

    /**
     * An answer.
     *
     * @param score what it earns
     * @param passes which of the tests on its question it passes: what it shows and hides
     */
    record Tried(Answer answer, double score, BitSet passes) {

        /** Returns whether the other answer earns more and decides otherwise: only then can a score fall. */
        boolean isBelow(Tried other) {
            return other.score > score + Scores.TOLERANCE && !other.passes.equals(passes);
        }
    }

    /** Returns the questions, in the questionnaire's order. */
    List<Question> questions() {
        return questions;
    }

    /** Returns whether the answer to a question shows or hides another one. */
    boolean decides(Question question) {
        return tests.containsKey(question.id());
    }

    /** Returns the best answer to each question. */
    Map<Id, Tried> best() {
        return best;
    }

    /** Returns the worst answer to each question. */
    Map<Id, Tried> worst() {
        return worst;
    }

    /** Returns answers that differ in what they earn, or in what they show and hide. */
    Collection<Tried> to(Question question) {
        return tried.getOrDefault(question.id(), List.of()).stream()
                .collect(Collectors.toMap(
                        answer -> List.of(answer.score(), answer.passes()),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values();
    }

    /** Returns how many questions and options are looked at to find out what one person is asked; never 0. */
    int steps() {
        return 1
                + questions.size()
                + tests.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(test -> test.<Integer>fold(List::size, atLeast -> 1, below -> 1))
                        .sum();
    }

    /** From the last question to the first, for a question decides about later ones only. */
    private List<Question> inEffect(List<Question> all) {
        var found = new ArrayDeque<Question>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Question question = all.get(i);
            if (question.scored() || decides(question)) {
                found.addFirst(question);
                question.when().stream()
                        .flatMap(Condition::tests)
                        .forEach(test -> tests.computeIfAbsent(test.question(), id -> new ArrayList<>())
                                .add(test));
            }
        }
        return List.copyOf(found);
    }

    private Map<Id, Tried> extremes(boolean highest) {
        var extremes = new HashMap<Id, Tried>();
        tried.forEach((question, answers) -> answers.stream()
                .reduce((one, other) -> (other.score() > one.score()) == highest ? other : one)
                .ifPresent(answer -> extremes.put(question, answer)));
        return Map.copyOf(extremes);
    }

    private Tried tried(Question question, Answer answer) {
        var own = tests.getOrDefault(question.id(), List.of());
        var passes = new BitSet();
        IntStream.range(0, own.size()).filter(i -> own.get(i).accepts(answer)).forEach(passes::set);
        return new Tried(answer, question.score(answer).orElse(Scores.LOWEST), passes);
    }

    private Stream<Answer> answers(Question question) {
        return question.format()
                .<Stream<Answer>>fold(
                        this::singles,
                        multiple -> Stream.concat(
                                singles(multiple),
                                Stream.of(new Answer.Chosen(List.of()), new Answer.Chosen(multiple.choices()))),
                        line -> numbers(question, line),
                        this::singles,
                        text -> Stream.empty())
                .limit(MOST_ANSWERS);
    }

    private Stream<Answer> singles(ResponseFormat format) {
        return format.choices().stream().map(Answer.Chosen::of);
    }

    private Stream<Answer> numbers(Question question, ResponseFormat.NumberLine line) {
        var thresholds = tests.getOrDefault(question.id(), List.of()).stream()
                .flatMap(test -> test.<Stream<Double>>fold(options -> Stream.empty(), Stream::of, Stream::of))
                .flatMap(threshold -> Stream.of(threshold, Math.nextDown(threshold)));
        var points = line.points().stream().map(ResponseFormat.NumberLine.Point::at);
        return Stream.concat(thresholds, points)
                .distinct()
                .filter(line::accepts)
                .map(Answer.Quantity::new);
    }
}
