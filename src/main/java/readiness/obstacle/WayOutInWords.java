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
record WayOutInWords(Questionnaire questionnaire, PageWording voice) {

    /** Returns when the sign is lifted: one of several ways is enough, every step of a way is needed. */
    String lifted(RankedTeam team, GateResult gate) {
        var ways = worthSaying(WayOut.of(team, gate)).map(this::sign).toList();
        return ways.isEmpty() ? notLifted(team, gate) : voice.say("sign-lifted", voice.either(ways));
    }

    /** Returns why it is not said when the sign is lifted. */
    private String notLifted(RankedTeam team, GateResult gate) {
        if (isWithheld(team, gate)) {
            return voice.say("sign-withheld");
        }
        var missing = gate.gate()
                .when()
                .tests()
                .filter(test -> team.scorecard().judge(test) == Truth.UNKNOWN)
                .map(test -> voice.say("quoted", voice.title(questionnaire, test.score())))
                .distinct()
                .toList();
        return missing.isEmpty() ? voice.say("sign-no-way") : voice.say("sign-missing", voice.list(missing));
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
                .map(way -> voice.list(way.changes().stream()
                        .map(change -> words(change.up() ? "gate-way-up" : "gate-way-down", change))
                        .toList()));
    }

    /** Returns the least that would make a sign hold a team back; empty where that is not known or not shown. */
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
