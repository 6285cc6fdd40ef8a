package readiness.questionnaire;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tests joined by all, any and not; evaluated after Kleene.
 *
 * @param <T> what is tested: earlier answers ({@link AnswerCriterion}) or scores ({@link ScoreThreshold})
 */
public sealed interface Condition<T> {

    /** Returns whether the condition holds, when each test is judged so. */
    Truth holds(Function<? super T, Truth> judge);

    /** Returns every test in it, in the order of the file. */
    Stream<T> tests();

    /** Returns the tests that make it what it is: of {@code any} that holds, for one, those that hold. */
    Stream<T> grounds(Function<? super T, Truth> judge);

    /** Returns the grounds of the parts that are as true as the whole. */
    private static <T> Stream<T> grounds(
            Condition<T> whole, List<Condition<T>> parts, Function<? super T, Truth> judge) {
        Truth truth = whole.holds(judge);
        return parts.stream().filter(part -> part.holds(judge) == truth).flatMap(part -> part.grounds(judge));
    }

    /** Returns the ways in which it comes out as wanted; ask first how many there are. */
    Stream<List<Outcome<T>>> ways(boolean wanted);

    /** Returns how many ways there are, which may be more than any number has digits for. */
    double numberOfWays(boolean wanted);

    /** What comes of a test. */
    record Outcome<T>(T test, boolean passed) {}

    /** A single test. */
    record Single<T>(T test) implements Condition<T> {
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
        public Stream<List<Outcome<T>>> ways(boolean wanted) {
            return Stream.of(List.of(new Outcome<>(test, wanted)));
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return 1;
        }
    }

    /** True when every part is. */
    record All<T>(List<Condition<T>> parts) implements Condition<T> {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth holds(Function<? super T, Truth> judge) {
            return parts.stream().map(part -> part.holds(judge)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Stream<T> tests() {
            return parts.stream().flatMap(Condition::tests);
        }

        @Override
        public Stream<T> grounds(Function<? super T, Truth> judge) {
            return Condition.grounds(this, parts, judge);
        }

        @Override
        public Stream<List<Outcome<T>>> ways(boolean wanted) {
            return wanted ? waysOfAll(parts, true) : waysOfAny(parts, false);
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return wanted ? product(parts, true) : sum(parts, false);
        }
    }

    /** True when a part is. */
    record Any<T>(List<Condition<T>> parts) implements Condition<T> {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth holds(Function<? super T, Truth> judge) {
            return parts.stream().map(part -> part.holds(judge)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Stream<T> tests() {
            return parts.stream().flatMap(Condition::tests);
        }

        @Override
        public Stream<T> grounds(Function<? super T, Truth> judge) {
            return Condition.grounds(this, parts, judge);
        }

        @Override
        public Stream<List<Outcome<T>>> ways(boolean wanted) {
            return wanted ? waysOfAny(parts, true) : waysOfAll(parts, false);
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return wanted ? sum(parts, true) : product(parts, false);
        }
    }

    /** True when its part is not. */
    record Not<T>(Condition<T> part) implements Condition<T> {
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
        public Stream<List<Outcome<T>>> ways(boolean wanted) {
            return part.ways(!wanted);
        }

        @Override
        public double numberOfWays(boolean wanted) {
            return part.numberOfWays(!wanted);
        }
    }

    private static <T> double sum(List<Condition<T>> parts, boolean wanted) {
        return parts.stream().mapToDouble(part -> part.numberOfWays(wanted)).sum();
    }

    private static <T> double product(List<Condition<T>> parts, boolean wanted) {
        return parts.stream().mapToDouble(part -> part.numberOfWays(wanted)).reduce(1, (one, other) -> one * other);
    }

    private static <T> Stream<List<Outcome<T>>> waysOfAny(List<Condition<T>> parts, boolean wanted) {
        return parts.stream().flatMap(part -> part.ways(wanted));
    }

    private static <T> Stream<List<Outcome<T>>> waysOfAll(List<Condition<T>> parts, boolean wanted) {
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
