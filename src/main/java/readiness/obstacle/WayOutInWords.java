package readiness.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.WayOut;

/** What it takes until a warning sign is gone, with each score as it is and how far it has to go. */
record WayOutInWords(Questionnaire questionnaire, PageWording wording) {

    /** Returns when the sign is lifted: one of several ways is enough, every step of a way is needed. */
    String lifted(RankedTeam team, GateResult gate) {
        var ways = worthSaying(WayOut.of(team, gate)).map(this::sign).toList();
        return ways.isEmpty() ? notLifted(team, gate) : wording.say("sign-lifted", wording.either(ways));
    }

    /** Returns why it is not said when the sign is lifted. */
    private String notLifted(RankedTeam team, GateResult gate) {
        if (isWithheld(team, gate)) {
            return wording.say("sign-withheld");
        }
        var missing = gate.gate()
                .when()
                .tests()
                .filter(test -> team.scorecard().judge(test) == Truth.UNKNOWN)
                .map(test -> wording.say("quoted", wording.title(questionnaire, test.score())))
                .distinct()
                .toList();
        return missing.isEmpty() ? wording.say("sign-no-way") : wording.say("sign-missing", wording.list(missing));
    }

    /** Returns whether discretion withholds a score of the sign. */
    static boolean isWithheld(RankedTeam team, GateResult gate) {
        return gate.gate().when().tests().anyMatch(test -> team.scorecard().isWithheld(test.score()));
    }

    /** Returns the shortest way, and of the others those on which no score has to fall. */
    private static Stream<WayOut> worthSaying(List<WayOut> ways) {
        return ways.stream()
                .filter(way -> way.equals(ways.get(0)) || way.changes().stream().allMatch(WayOut.NeededChange::up));
    }

    /**
     * Returns the least that would lift all signs that hold a team back; empty where that is not known or not shown.
     */
    Optional<String> nearest(RankedTeam team) {
        return WayOut.ofAll(team)
                .map(way -> wording.list(way.changes().stream()
                        .map(change -> words(change.up() ? "gate-way-up" : "gate-way-down", change))
                        .toList()));
    }

    /** Returns the least that would make a sign hold a team back; empty where that is not known or not shown. */
    Optional<String> nearestInto(RankedTeam team, GateResult gate) {
        return WayOut.into(team, gate).stream()
                .findFirst()
                .map(way -> wording.list(way.changes().stream()
                        .map(change -> words(change.up() ? "gate-into-up" : "gate-into-down", change))
                        .toList()));
    }

    private String sign(WayOut way) {
        return wording.list(way.changes().stream()
                .map(change -> words(change.up() ? "sign-up" : "sign-down", change))
                .toList());
    }

    private String words(String key, WayOut.NeededChange change) {
        return wording.say(
                key,
                wording.title(questionnaire, change.score()),
                wording.score(change.threshold()),
                wording.score(change.is()),
                wording.difference(change.is(), change.threshold()));
    }
}
