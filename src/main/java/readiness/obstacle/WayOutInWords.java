package readiness.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.WayOut;

/** What it takes until a warning sign is gone, with each score as it is and how far it has to go. */
record WayOutInWords(Questionnaire questionnaire, PageWording voice) {

    /** Returns when the sign is lifted: one of several ways is enough, every step of a way is needed. */
    String lifted(RankedTeam team, GateResult gate) {
        var ways = worthSaying(WayOut.of(team, gate)).map(this::sign).toList();
        return ways.isEmpty() ? voice.say("sign-withheld") : voice.say("sign-lifted", voice.either(ways));
    }

    /** Returns the shortest way, and of the others those on which no score has to fall. */
    private static Stream<WayOut> worthSaying(List<WayOut> ways) {
        return ways.stream()
                .filter(way -> way.equals(ways.get(0)) || way.changes().stream().allMatch(WayOut.NeededChange::up));
    }

    /** Returns the least that would lift all signs that hold a team back; empty where that may not be shown. */
    Stream<String> nearest(RankedTeam team) {
        var ways = team.gates().stream()
                .filter(GateResult::bars)
                .map(gate -> WayOut.of(team, gate))
                .toList();
        return ways.stream().anyMatch(List::isEmpty)
                ? Stream.of()
                : Stream.of(voice.list(ways.stream()
                        .flatMap(each -> each.get(0).changes().stream())
                        .distinct()
                        .map(change -> words(change.up() ? "gate-way-up" : "gate-way-down", change))
                        .toList()));
    }

    /** Returns the least that would make a sign hold a team back; empty where that may not be shown. */
    Optional<String> nearestInto(RankedTeam team, GateResult gate) {
        return WayOut.into(team, gate).stream()
                .findFirst()
                .map(way -> voice.list(way.changes().stream()
                        .map(change -> words(change.up() ? "gate-into-up" : "gate-into-down", change))
                        .toList()));
    }

    private String sign(WayOut way) {
        return voice.list(way.changes().stream()
                .map(change -> words(change.up() ? "sign-up" : "sign-down", change))
                .toList());
    }

    private String words(String key, WayOut.NeededChange change) {
        return voice.say(
                key,
                voice.title(questionnaire, change.score()),
                voice.score(change.threshold()),
                voice.score(change.is()),
                voice.difference(change.is(), change.threshold()));
    }
}
