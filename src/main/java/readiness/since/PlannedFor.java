package readiness.since;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.comparison.Comparison;
import readiness.comparison.SubjectComparison;
import readiness.questionnaire.Id;

/**
 * Whom a plan was for, then or now: the organisation and the teams that were named to start with; everybody where none
 * was.
 */
public record PlannedFor(Set<Id> leaders) {

    /** Returns whom the plans of both rounds were for: the team that each questionnaire named in either. */
    public static PlannedFor of(Comparison comparison) {
        return new PlannedFor(comparison.questionnaires().stream()
                .flatMap(each -> Stream.of(each.earlier(), each.present()))
                .flatMap(round -> round.leader().stream())
                .collect(Collectors.toSet()));
    }

    /** Returns whether a plan was for this subject. */
    public boolean isAbout(SubjectComparison subject) {
        return leaders.isEmpty()
                || subject.subject().filter(team -> !leaders.contains(team)).isEmpty();
    }
}
