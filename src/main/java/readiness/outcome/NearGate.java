package readiness.outcome;

import java.util.Comparator;
import java.util.List;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;

/**
 * A warning sign without which the ranking would begin with another team.
 *
 * @param sentence what would have to change, with the threshold and the distance to it
 */
public record NearGate(String sentence) {

    /** Returns those of the teams that are held back and whose composite is higher than that of the team ahead. */
    public static List<NearGate> ahead(QuestionnaireResult result, PageWording voice) {
        var ranking = result.pilot().orElseThrow().ranking();
        return ranking.teams().stream()
                .filter(team -> team.status() == Status.NOT_FIRST)
                .filter(team -> ranking.ahead()
                        .filter(leader -> leader.composite()
                                        .orElseThrow()
                                        .compareTo(team.composite().orElseThrow())
                                >= 0)
                        .isEmpty())
                .map(team -> new NearGate(sentence(result, team, voice)))
                .toList();
    }

    private static String sentence(QuestionnaireResult result, RankedTeam team, PageWording voice) {
        var ways = team.gates().stream()
                .filter(GateResult::bars)
                .flatMap(gate -> inTheWay(team, gate).stream())
                .distinct()
                .map(test -> way(result, team, test, voice))
                .toList();
        return ways.isEmpty()
                ? voice.say("gate-near-withheld", voice.name(team.team()))
                : voice.say("gate-near", voice.name(team.team()), voice.list(ways));
    }

    /** Returns the tests that would have to fail: where a gate needs all of its tests, the nearest one is enough. */
    private static List<ScoreThreshold> inTheWay(RankedTeam team, GateResult gate) {
        var holding = gate.gate()
                .when()
                .tests()
                .filter(test -> test.holds(team.scorecard().score(test.score())) == Truth.YES)
                .sorted(Comparator.comparingDouble(test -> Math.abs(
                        team.scorecard().score(test.score()).orElseThrow().points() - test.threshold())))
                .toList();
        return gate.gate().when().conjuncts().isPresent() ? holding.subList(0, Math.min(1, holding.size())) : holding;
    }

    /** Returns what a score would have to reach or fall below, and how far it is from there. */
    private static String way(QuestionnaireResult result, RankedTeam team, ScoreThreshold test, PageWording voice) {
        var is = team.scorecard().score(test.score()).orElseThrow();
        return voice.say(
                test.bound() == ScoreThreshold.Bound.BELOW ? "gate-way-up" : "gate-way-down",
                voice.title(result.questionnaire(), test.score()),
                voice.score(test.threshold()),
                voice.score(is),
                voice.difference(is, test.threshold()));
    }
}
