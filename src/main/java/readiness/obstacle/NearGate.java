package readiness.obstacle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.certainty.RankedCertainty;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;

/**
 * A warning sign on which it hangs who is ahead: one that could well hold for the team ahead, or without which the
 * ranking would begin with another team.
 *
 * @param sentence what would have to change, with the threshold and the distance to it
 * @param doubt the share of simulations in which the team ahead is held back by it, or the other team is first
 */
public record NearGate(String sentence, double doubt) {

    /** A sign that holds in fewer of the simulations is not near; a contender is first in as many. */
    private static final double NEAR = 0.1;

    /** A sign of the team ahead, and the share of simulations in which it holds. */
    private record LikelySign(GateResult gate, double share) {}

    /** Returns the signs of the teams that are held back above the team ahead, then its own. */
    public static List<NearGate> of(QuestionnaireResult result, PageWording wording) {
        return Stream.concat(above(result, wording), own(result, wording).stream())
                .toList();
    }

    /** Returns the one that leaves most doubt about who is ahead. */
    public static Optional<NearGate> nearest(QuestionnaireResult result, PageWording wording) {
        return of(result, wording).stream()
                .sorted(Comparator.comparingDouble(NearGate::doubt).reversed())
                .findFirst();
    }

    /** Returns the signs that could well hold back the team ahead, the likeliest first. */
    public static List<NearGate> own(QuestionnaireResult result, PageWording wording) {
        var pilot = result.pilot().orElseThrow();
        var words = new WayOutInWords(result.questionnaire(), wording);
        return pilot.ranking().ahead().stream()
                .flatMap(team -> team.gates().stream()
                        .filter(gate -> gate.gate().effect() == Gate.Effect.NOT_FIRST && gate.holds() == Truth.NO)
                        .flatMap(gate -> share(result, team, gate).stream().map(share -> new LikelySign(gate, share)))
                        .filter(sign -> sign.share() >= NEAR)
                        .sorted(Comparator.comparingDouble(LikelySign::share).reversed())
                        .map(sign -> new NearGate(own(team, sign, words), sign.share())))
                .toList();
    }

    /** Returns the share of simulations in which a gate holds; empty where it may not be shown. */
    private static Optional<Double> share(QuestionnaireResult result, RankedTeam team, GateResult gate) {
        return result.pilot()
                .orElseThrow()
                .certainty()
                .ranked(team.team())
                .flatMap(certainty -> certainty.gateProbability(team.gates().indexOf(gate)));
    }

    private static String own(RankedTeam team, LikelySign sign, WayOutInWords words) {
        var wording = words.wording();
        String chance = wording.hundredths(sign.share());
        return words.nearestInto(team, sign.gate())
                .map(way -> wording.say("gate-own", wording.name(team.team()), way, chance))
                .orElseGet(() -> wording.say(
                        WayOutInWords.isWithheld(team, sign.gate()) ? "gate-own-withheld" : "gate-own-sign",
                        wording.name(team.team()),
                        chance));
    }

    /** Returns those of the teams that are held back and whose composite is higher than that of the team ahead. */
    private static Stream<NearGate> above(QuestionnaireResult result, PageWording wording) {
        var pilot = result.pilot().orElseThrow();
        var ranking = pilot.ranking();
        return ranking.teams().stream()
                .filter(ranking::isHeldBackAhead)
                .map(team -> new NearGate(
                        sentence(result, team, wording),
                        pilot.certainty()
                                .ranked(team.team())
                                .map(RankedCertainty::probabilityFirst)
                                .orElse(0.0)));
    }

    private static String sentence(QuestionnaireResult result, RankedTeam team, PageWording wording) {
        return new WayOutInWords(result.questionnaire(), wording)
                .nearest(team)
                .map(way -> wording.say("gate-near", wording.name(team.team()), way))
                .orElseGet(() -> wording.say(
                        team.gates().stream()
                                        .filter(GateResult::bars)
                                        .anyMatch(gate -> WayOutInWords.isWithheld(team, gate))
                                ? "gate-near-withheld"
                                : "gate-near-signs",
                        wording.name(team.team())));
    }
}
