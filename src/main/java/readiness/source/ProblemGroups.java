package readiness.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** The problems of rows: the same one in many rows is one message, with a count and the first places. */
public final class ProblemGroups {

    /** Whoever has more kinds of errors in one file has taken a column for another. */
    private static final int MOST_GROUPS = 1_000;

    /** How many places are named beside the first. */
    private static final int MOST_PLACES = 2;

    private final Function<Problem, Object> kindOf;
    private final Map<Object, Group> groups = new LinkedHashMap<>();
    private int others;

    private ProblemGroups(Function<Problem, Object> kindOf) {
        this.kindOf = kindOf;
    }

    /** Returns groups of problems that say the same. */
    public static ProblemGroups ofSentences() {
        return new ProblemGroups(
                problem -> new Kind(problem.code(), problem.questionnaire(), problem.words(), problem.choices()));
    }

    /** Returns groups of problems of one code: the sentence is that of the first. */
    public static ProblemGroups ofCodes() {
        return new ProblemGroups(Problem::code);
    }

    /** Problems of one kind say the same. */
    private record Kind(Code code, Optional<String> questionnaire, List<String> words, List<String> choices) {}

    private static final class Group {
        private final Problem first;
        private final List<Location> places = new ArrayList<>();
        private int times;

        private Group(Problem first) {
            this.first = first;
            this.times = first.repeats().times();
            this.places.addAll(first.repeats().first());
        }

        private void add(Problem again) {
            times += again.times();
            Stream.concat(Stream.of(again.location()), again.repeats().first().stream())
                    .limit(Math.max(0, MOST_PLACES - places.size()))
                    .forEach(places::add);
        }

        private Problem problem() {
            return times == 0 ? first : first.repeated(times, places);
        }
    }

    /** Adds a problem, which may stand for several itself. */
    public void add(Problem problem) {
        var kind = kindOf.apply(problem);
        Group group = groups.get(kind);
        if (problem.code() == Code.MORE_PROBLEMS) {
            others += Integer.parseInt(problem.words().get(0));
        } else if (group != null) {
            group.add(problem);
        } else if (groups.size() < MOST_GROUPS) {
            groups.put(kind, new Group(problem));
        } else if (problem.isError()) {
            others += problem.times();
        }
    }

    /** Returns the first of each kind, with the others. */
    public List<Problem> all() {
        return groups.values().stream().map(Group::problem).toList();
    }

    /** Reports every kind of problem once. */
    public void report(String file, ProblemLog problems) {
        all().forEach(problems::add);
        if (others > 0) {
            problems.add(Location.startOf(file), Code.MORE_PROBLEMS, Integer.toString(others));
        }
    }
}
