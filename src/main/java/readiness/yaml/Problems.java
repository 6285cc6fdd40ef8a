package readiness.yaml;

import java.util.ArrayList;
import java.util.List;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** Collects what is wrong, so that reading goes on and everything is told at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Location location, Code code, String... words) {
        found.add(Problem.at(location, code, words));
    }

    void addSince(Location earlier, Location location, Code code, String... words) {
        found.add(Problem.at(location, code, words).since(earlier));
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Returns a mark; {@link #hasErrorsSince} then speaks only of what came after it. */
    int mark() {
        return found.size();
    }

    boolean hasErrorsSince(int mark) {
        return found.subList(mark, found.size()).stream().anyMatch(Problem::isError);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
