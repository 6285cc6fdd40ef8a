package readiness.obstacle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;

/**
 * Teams that the same reason keeps from going first.
 *
 * @param reason what they have in common
 * @param teams the first of them by rank, each with its own figures
 * @param folded the others
 */
public record ReasonGroup(String reason, List<OtherTeam> teams, List<OtherTeam> folded) {

    /** The largest number of teams that are named one by one. */
    private static final int MOST_NAMED = 10;

    public ReasonGroup {
        teams = List.copyOf(teams);
        folded = List.copyOf(folded);
    }

    /** Returns the groups: candidates first, then those with the same warning signs, then those with few answers. */
    public static List<ReasonGroup> of(Questionnaire questionnaire, Pilot pilot, PageWording wording) {
        var byReason = pilot.others().stream()
                .collect(Collectors.groupingBy(
                        other -> reason(other.team(), pilot, wording),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                other -> OtherTeam.of(questionnaire, pilot, other, false, wording),
                                Collectors.toList())));
        var groups = new ArrayList<ReasonGroup>();
        byReason.forEach((reason, others) -> groups.add(new ReasonGroup(
                reason.words(others.size(), wording),
                others.subList(0, Math.min(MOST_NAMED, others.size())),
                others.subList(Math.min(MOST_NAMED, others.size()), others.size()))));
        return groups;
    }

    /**
     * What teams have in common.
     *
     * @param key of the sentence about it
     * @param signs the warning signs, numbered where there are several; none for teams without one
     */
    private record SharedReason(String key, List<String> signs) {

        private String words(int teams, PageWording wording) {
            return Stream.concat(Stream.of(wording.say(key, teams)), signs.stream())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Returns whether a team is one of those between which it is too close to call. */
    private static boolean isContender(RankedTeam team, Pilot pilot) {
        return pilot.contenders().stream()
                .anyMatch(contender -> contender.team().equals(team.team()));
    }

    private static SharedReason reason(RankedTeam team, Pilot pilot, PageWording wording) {
        if (team.status() == Status.NOT_ENOUGH_ANSWERS) {
            return new SharedReason("group-few-answers", List.of());
        }
        if (team.status() == Status.CANDIDATE) {
            return new SharedReason(isContender(team, pilot) ? "group-candidates" : "group-behind", List.of());
        }
        var signs = team.gates().stream()
                .filter(GateResult::bars)
                .map(GateResult::gate)
                .map(Gate::text)
                .map(wording::text)
                .toList();
        return new SharedReason(
                "group-held-back",
                IntStream.range(0, signs.size())
                        .mapToObj(
                                i -> signs.size() > 1 ? wording.say("sign-number", i + 1, signs.get(i)) : signs.get(i))
                        .toList());
    }
}
