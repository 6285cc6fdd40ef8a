package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.wording.Keyword;

/**
 * Tests joined by all, any and not; evaluated after Kleene.
 *
 * @param <T> what is tested: earlier answers ({@link AnswerCriterion}) or scores ({@link ScoreThreshold})
 */
public sealed interface Condition<T> {

    /** Returns whether the condition holds, given the truth of each test. */
    Truth holds(Function<? super T, Truth> judge);

    /** Returns every test in it, in the order of the file. */
    Stream<T> tests();

    /** Returns the condition as one line, {@code all(a b)}, given how each test is written. */
    String written(Function<? super T, String> test);

    /** Returns the tests that decide the outcome: of an {@code any} that holds, those that hold. */
    Stream<T> grounds(Function<? super T, Truth> judge);

    /** Returns the combinations of test outcomes that give the wanted outcome; ask {@link #numberOfWays} first. */
    Stream<List<TestOutcome<T>>> ways(boolean wanted);

    /** Returns the number of {@link #ways}; infinite where there are too many for a double. */
    double numberOfWays(boolean wanted);

    /** Returns the tests that must all hold; empty where the condition is more than tests joined by {@code all}. */
    Optional<List<T>> conjuncts();

    /** Returns a condition that holds where every part does. */
    static <T> Condition<T> all(List<Condition<T>> parts) {
        return new Joined<>(Connective.ALL, parts);
    }

    /** Returns a condition that holds where one of the parts does. */
    static <T> Condition<T> any(List<Condition<T>> parts) {
        return new Joined<>(Connective.ANY, parts);
    }

    /** Folds over the kinds of condition, from the tests upwards. */
    <R> R fold(Function<T, R> test, Function<List<R>, R> all, Function<List<R>, R> any, Function<R, R> not);

    /** A test with its outcome. */
    record TestOutcome<T>(T test, boolean passed) {}

    /** A single test. */
    record Single<T>(T test) implements Condition<T> {
        @Override
        public <R> R fold(Function<T, R> test, Function<List<R>, R> all, Function<List<R>, R> any, Function<R, R> not) {
            return test.apply(this.test);
        }

        @Override
        public Truth holds(Function<? super T, Truth> judge) {
            return judge.apply(test);
        }

        @Override
        public Stream<T> tests() {
            return Stream.of(test);
        }

        @Override
        public Stream<T> grounds(Function<? super T, Truth> judge) {
            return tests();
        }

        @Override
        public String written(Function<? super T, String> writing) {
            return writing.apply(test);
        }

        @Override
        public Optional<List<T>> conjuncts() {
            return Optional.of(List.of(test));
        }

        @Override
        public Stream<List<TestOutcome<T>>> ways(boolean wanted) {
            return Stream.of(List.of(new TestOutcome<>(test, wanted)));
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return 1;
        }
    }

    /**
     * Parts that are joined.
     *
     * @param kind whether every part must hold, or one of them
     */
    record Joined<T>(Connective kind, List<Condition<T>> parts) implements Condition<T> {
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Function<T, R> test, Function<List<R>, R> all, Function<List<R>, R> any, Function<R, R> not) {
            var folded =
                    parts.stream().map(part -> part.fold(test, all, any, not)).toList();
            return kind == Connective.ALL ? all.apply(folded) : any.apply(folded);
        }

        @Override
        public Truth holds(Function<? super T, Truth> judge) {
            var truths = parts.stream().map(part -> part.holds(judge));
            return kind == Connective.ALL ? truths.reduce(Truth.YES, Truth::and) : truths.reduce(Truth.NO, Truth::or);
        }

        @Override
        public Stream<T> tests() {
            return parts.stream().flatMap(Condition::tests);
        }

        @Override
        public Stream<T> grounds(Function<? super T, Truth> judge) {
            Truth truth = holds(judge);
            return parts.stream().filter(part -> part.holds(judge) == truth).flatMap(part -> part.grounds(judge));
        }

        @Override
        public String written(Function<? super T, String> writing) {
            return parts.stream()
                    .map(part -> part.written(writing))
                    .collect(Collectors.joining(" ", kind.key() + "(", ")"));
        }

        @Override
        public Optional<List<T>> conjuncts() {
            return kind == Connective.ALL
                            && parts.stream().allMatch(part -> part.conjuncts().isPresent())
                    ? Optional.of(tests().toList())
                    : Optional.empty();
        }

        @Override
        public Stream<List<TestOutcome<T>>> ways(boolean wanted) {
            return needsEvery(wanted)
                    ? waysOfAll(parts, wanted)
                    : parts.stream().flatMap(part -> part.ways(wanted));
        }

        @Override
        public double numberOfWays(boolean wanted) {
            var numbers = parts.stream().map(part -> part.numberOfWays(wanted));
            return needsEvery(wanted)
                    ? numbers.reduce(1.0, (one, other) -> one * other)
                    : numbers.reduce(0.0, Double::sum);
        }

        /** Every part must hold for all to hold, and must fail for any to fail. */
        private boolean needsEvery(boolean wanted) {
            return (kind == Connective.ALL) == wanted;
        }
    }

    /** How parts are joined. */
    enum Connective implements Keyword {
        /** Every part must hold. */
        ALL,
        /** One part must hold. */
        ANY
    }

    /** True when its part is not. */
    record Not<T>(Condition<T> part) implements Condition<T> {
        @Override
        public <R> R fold(Function<T, R> test, Function<List<R>, R> all, Function<List<R>, R> any, Function<R, R> not) {
            return not.apply(part.fold(test, all, any, not));
        }

        @Override
        public Truth holds(Function<? super T, Truth> judge) {
            return part.holds(judge).negated();
        }

        @Override
        public Stream<T> tests() {
            return part.tests();
        }

        @Override
        public Stream<T> grounds(Function<? super T, Truth> judge) {
            return part.grounds(judge);
        }

        @Override
        public String written(Function<? super T, String> writing) {
            return "not(" + part.written(writing) + ")";
        }

        @Override
        public Optional<List<T>> conjuncts() {
            return Optional.empty();
        }

        @Override
        public Stream<List<TestOutcome<T>>> ways(boolean wanted) {
            return part.ways(!wanted);
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return part.numberOfWays(!wanted);
        }
    }

    private static <T> Stream<List<TestOutcome<T>>> waysOfAll(List<Condition<T>> parts, boolean wanted) {
        if (parts.isEmpty()) {
            return Stream.of(List.of());
        }
        return parts.get(0)
                .ways(wanted)
                .flatMap(first -> waysOfAll(parts.subList(1, parts.size()), wanted)
                        .map(rest ->
                                Stream.concat(first.stream(), rest.stream()).toList()));
    }
}
