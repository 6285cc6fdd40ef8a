package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import readiness.page.PageWording;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;

/** In which order teams follow, where everyone is to change: candidates by rank, a wave each. */
record RolloutWaves(Pilot pilot, PageWording wording) {

    /** Returns who follows whom: candidates by rank, then those that are held back, then those with too few answers. */
    List<String> sentences() {
        var waves = new ArrayList<String>();
        var open = contenders();
        if (!open.isEmpty()) {
            waves.add(wording.say("rollout-wave-open", names(open)));
        }
        pilot.ranking().candidates().stream()
                .filter(team -> !open.contains(team))
                .map(this::wave)
                .forEach(waves::add);
        var last = with(Status.NOT_FIRST);
        if (!last.isEmpty()) {
            waves.add(wording.say("rollout-last", names(last)));
        }
        var unknown = with(Status.NOT_ENOUGH_ANSWERS);
        if (!unknown.isEmpty()) {
            waves.add(wording.say("rollout-unplaced", names(unknown)));
        }
        return waves;
    }

    /** Numbers waves among candidates: a team that is kept back has a rank, and no wave. Equal teams share one. */
    private String wave(RankedTeam team) {
        long before = pilot.ranking().candidates().stream()
                .filter(other -> other.rank().orElseThrow() < team.rank().orElseThrow())
                .count();
        return wording.say("rollout-wave", before + 1, wording.name(team.team()), wording.score(team.composite()));
    }

    /** Returns the candidates that could go first where it is too close to call; all, where none comes first often. */
    List<RankedTeam> contenders() {
        var candidates =
                pilot.contenders().stream().filter(RankedTeam::isCandidate).toList();
        return candidates.isEmpty() && pilot.certainty().isOpen()
                ? pilot.ranking().candidates()
                : candidates;
    }

    private List<RankedTeam> with(Status status) {
        return pilot.ranking().teams().stream()
                .filter(team -> team.status() == status)
                .toList();
    }

    /** Returns the teams that could go first as alternatives. */
    String anyContender() {
        return wording.anyOf(
                contenders().stream().map(team -> wording.name(team.team())).toList());
    }

    String names(List<RankedTeam> ranked) {
        return wording.someOf(
                ranked.stream().map(team -> wording.name(team.team())).toList());
    }
}
