package readiness.problem;

import java.util.List;
import java.util.Optional;

/**
 * A value read from a file, with the problems found while reading it.
 *
 * @param value the usable part of the file; empty where errors leave no usable part
 * @param problems all problems, in order of place; a value may come with warnings and, in part, with errors
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = problems.isEmpty() ? List.of() : Problem.inOrder(problems.stream());
    }

    /** Returns a value with the problems found beside it. */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    /** Returns the problems of a file of which no part can be used. */
    public static <T> Checked<T> nothing(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** Returns whether any of the problems is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
