package readiness.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.ProblemLog;

/** The problems of a table: the same one in many rows is one message, with a count and the first places. */
final class ProblemGroups {

    /** Whoever has more kinds of errors in one file has taken a column for another. */
    private static final int MOST_GROUPS = 1_000;

    /** How many places are named beside the first. */
    private static final int MOST_PLACES = 2;

    private final Map<Kind, Group> groups = new LinkedHashMap<>();
    private int others;

    /** Problems of one kind say the same. */
    private record Kind(Code code, Optional<String> questionnaire, List<String> words, List<String> choices) {}

    private static final class Group {
        private final Problem first;
        private final List<Location> places = new ArrayList<>();
        private int times;

        private Group(Problem first) {
            this.first = first;
        }
    }

    void add(Problem problem) {
        var kind = new Kind(problem.code(), problem.questionnaire(), problem.words(), problem.choices());
        Group group = groups.get(kind);
        if (group != null) {
            group.times++;
            if (group.places.size() < MOST_PLACES) {
                group.places.add(problem.location());
            }
        } else if (groups.size() < MOST_GROUPS) {
            groups.put(kind, new Group(problem));
        } else if (problem.isError()) {
            others++;
        }
    }

    /** Reports every kind of problem once. */
    void report(String file, ProblemLog problems) {
        groups.values()
                .forEach(group ->
                        problems.add(group.times == 0 ? group.first : group.first.repeated(group.times, group.places)));
        if (others > 0) {
            problems.add(Location.startOf(file), Code.MORE_PROBLEMS, Integer.toString(others));
        }
    }
}
