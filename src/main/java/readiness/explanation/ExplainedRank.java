package readiness.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readiness.certainty.TeamCertainty;
import readiness.outcome.RankingTable;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/** How a team came by its place: the sum, the gates, and how firm the place is. */
final class ExplainedRank {

    private final Questionnaire questionnaire;
    private final Pilot pilot;
    private final RankedTeam team;
    private final PageWording wording;

    private ExplainedRank(Questionnaire questionnaire, Pilot pilot, RankedTeam team, PageWording wording) {
        this.questionnaire = questionnaire;
        this.pilot = pilot;
        this.team = team;
        this.wording = wording;
    }

    static List<String> of(Questionnaire questionnaire, Pilot pilot, Id team, PageWording wording) {
        return pilot.ranking()
                .team(team)
                .map(ranked -> new ExplainedRank(questionnaire, pilot, ranked, wording).lines())
                .orElse(List.of());
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        if (team.composite().isPresent()) {
            lines.add(wording.say("explain-composite", wording.score(team.composite()), sum()));
        }
        pilot.certainty()
                .interval(team.team())
                .ifPresent(interval -> lines.add(wording.say(
                        "explain-interval", wording.score(interval.low()), wording.score(interval.high()))));
        pilot.certainty()
                .ranked(team.team())
                .ifPresent(certainty -> lines.add(wording.say("explain-likely", wording.score(certainty.likely()))));
        pilot.certainty().team(team.team()).ifPresent(certainty -> lines.addAll(certainty(certainty)));
        lines.add(wording.say("explain-status", RankingTable.status(team.status(), wording)));
        team.gates().forEach(gate -> lines.add("  " + gate(gate)));
        return lines;
    }

    private String sum() {
        return pilot.ranking().weights().entrySet().stream()
                .map(weight -> wording.say(
                        "explain-term",
                        wording.number(weight.getValue(), 3),
                        wording.score(team.criterion(weight.getKey())),
                        wording.title(questionnaire, weight.getKey())))
                .collect(Collectors.joining(" + "));
    }

    private List<String> certainty(TeamCertainty certainty) {
        var chances = Chances.of(pilot.certainty(), wording);
        var shares = wording.say(
                "explain-shares",
                chances.near(team.team()),
                chances.any(team.team()),
                wording.number(certainty.expectedRank(), 1),
                chances.first(team.team()));
        var lines = new ArrayList<String>();
        lines.add(shares);
        lines.add(wording.say("explain-loss", wording.points(certainty.expectedLoss())));
        certainty
                .weightToMove()
                .ifPresent(weight -> lines.add(wording.say("explain-to-move", wording.hundredths(weight))));
        return lines;
    }

    private String gate(GateResult gate) {
        String judged = wording.say(
                "explain-gate",
                gate.gate().id().name(),
                wording.say("holds-" + gate.holds().key()),
                new ThresholdWords(wording)
                        .figures(questionnaire, team.scorecard(), gate.gate().when()));
        var probability = pilot.certainty()
                .ranked(team.team())
                .flatMap(known -> known.gateProbability(team.gates().indexOf(gate)))
                .map(share -> " " + wording.say("explain-gate-probability", wording.hundredths(share)));
        return judged
                + probability.orElse("")
                + (gate.holds() == Truth.NO
                        ? ""
                        : " " + wording.text(gate.gate().text()));
    }
}
