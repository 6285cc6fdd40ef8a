package readiness.questionnaire;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tests joined by all, any and not; evaluated after Kleene.
 *
 * @param <T> what is tested: earlier answers ({@link AnswerTest}) or scores ({@link ScoreTest})
 */
public sealed interface Condition<T> {

    /** Returns whether the condition holds, when each test is judged so. */
    Truth holds(Function<? super T, Truth> judge);

    /** Returns every test in it, in the order of the file. */
    Stream<T> tests();

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
    }
}
