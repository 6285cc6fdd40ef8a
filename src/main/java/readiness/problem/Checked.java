package readiness.problem;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a file, and everything that is to be said about it.
 *
 * @param value the part that can be used; nothing where mistakes leave no such part
 * @param problems in order of place; there may be warnings beside a value
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = Problem.inOrder(problems.stream());
    }

    /** Returns a value with what is to be said about it. */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    /** Returns the mistakes that left nothing to use. */
    public static <T> Checked<T> nothing(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** Returns whether a mistake was found. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
