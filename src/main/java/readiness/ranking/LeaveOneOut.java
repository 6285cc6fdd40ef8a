package readiness.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.scoring.ReducedScores;

/**
 * How many sheets change which team is ahead when they are left out (method, section 4, one sheet less).
 *
 * @param sheets how many sheets were left out, one at a time
 * @param changing how many of them change the team ahead
 * @param toNobody how many of those leave nobody ahead
 * @param byTeam how many of a team's own sheets change it; teams that have none of these are missing
 */
public record LeaveOneOut(int sheets, int changing, int toNobody, Map<Id, Integer> byTeam) {

    public LeaveOneOut {
        byTeam = Collections.unmodifiableMap(new TreeMap<>(byTeam));
    }

    /** Returns how many of a team's own sheets change the team ahead. */
    public int of(Id team) {
        return byTeam.getOrDefault(team, 0);
    }

    /** Returns what comes out for a ranking when each sheet is left out in turn. */
    public static LeaveOneOut of(Ranking ranking, List<ReducedScores> withoutEach) {
        var ahead = ranking.ahead().map(RankedTeam::team);
        var byTeam = new TreeMap<Id, Integer>();
        int toNobody = 0;
        for (ReducedScores reduced : withoutEach) {
            var team = reduced.subject().orElseThrow();
            var then = aheadWith(ranking, team, reduced);
            if (!then.equals(ahead)) {
                byTeam.merge(team, 1, Integer::sum);
                toNobody += then.isEmpty() ? 1 : 0;
            }
        }
        int changing = byTeam.values().stream().mapToInt(Integer::intValue).sum();
        return new LeaveOneOut(withoutEach.size(), changing, toNobody, byTeam);
    }

    private static Optional<Id> aheadWith(Ranking ranking, Id team, ReducedScores reduced) {
        var own = Standing.of(ranking.rule(), ranking.weights(), reduced);
        double composite =
                own.status() == Status.CANDIDATE ? own.composite().orElseThrow().points() : Double.NEGATIVE_INFINITY;
        double best = composite;
        for (RankedTeam other : ranking.candidates()) {
            if (!other.team().equals(team)) {
                best = Math.max(best, other.composite().orElseThrow().points());
            }
        }
        Optional<Id> first = Optional.empty();
        for (RankedTeam other : ranking.candidates()) {
            boolean level = Scores.reaches(other.composite().orElseThrow().points(), best);
            if (level && !other.team().equals(team)) {
                first = first.filter(before -> before.compareTo(other.team()) < 0)
                        .or(() -> Optional.of(other.team()));
            }
        }
        boolean isLevel = composite > Double.NEGATIVE_INFINITY && Scores.reaches(composite, best);
        return isLevel ? first.filter(before -> before.compareTo(team) < 0).or(() -> Optional.of(team)) : first;
    }
}
