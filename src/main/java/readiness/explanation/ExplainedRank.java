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
    private final PageWording voice;

    private ExplainedRank(Questionnaire questionnaire, Pilot pilot, RankedTeam team, PageWording voice) {
        this.questionnaire = questionnaire;
        this.pilot = pilot;
        this.team = team;
        this.voice = voice;
    }

    static List<String> of(Questionnaire questionnaire, Pilot pilot, Id team, PageWording voice) {
        return pilot.ranking()
                .team(team)
                .map(ranked -> new ExplainedRank(questionnaire, pilot, ranked, voice).lines())
                .orElse(List.of());
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        if (team.composite().isPresent()) {
            lines.add(voice.say("explain-composite", voice.score(team.composite()), sum()));
        }
        pilot.certainty()
                .interval(team.team())
                .ifPresent(interval -> lines.add(
                        voice.say("explain-interval", voice.score(interval.low()), voice.score(interval.high()))));
        pilot.certainty()
                .ranked(team.team())
                .ifPresent(certainty -> lines.add(voice.say("explain-likely", voice.score(certainty.likely()))));
        pilot.certainty().team(team.team()).ifPresent(certainty -> lines.addAll(certainty(certainty)));
        lines.add(voice.say("explain-status", RankingTable.status(team.status(), voice)));
        team.gates().forEach(gate -> lines.add("  " + gate(gate)));
        return lines;
    }

    private String sum() {
        return pilot.ranking().weights().entrySet().stream()
                .map(weight -> voice.say(
                        "explain-term",
                        voice.number(weight.getValue(), 3),
                        voice.score(team.criterion(weight.getKey())),
                        voice.title(questionnaire, weight.getKey())))
                .collect(Collectors.joining(" + "));
    }

    private List<String> certainty(TeamCertainty certainty) {
        var chances = Chances.of(pilot.certainty(), voice);
        var shares = voice.say(
                "explain-shares",
                chances.near(team.team()),
                chances.any(team.team()),
                voice.number(certainty.expectedRank(), 1),
                chances.first(team.team()));
        var lines = new ArrayList<String>();
        lines.add(shares);
        lines.add(voice.say("explain-loss", voice.points(certainty.expectedLoss())));
        certainty.weightToMove().ifPresent(weight -> lines.add(voice.say("explain-to-move", voice.hundredths(weight))));
        return lines;
    }

    private String gate(GateResult gate) {
        String judged = voice.say(
                "explain-gate",
                gate.gate().id().name(),
                voice.say("holds-" + gate.holds().key()),
                new ThresholdWords(voice)
                        .figures(questionnaire, team.scorecard(), gate.gate().when()));
        var probability = pilot.certainty()
                .ranked(team.team())
                .flatMap(known -> known.gateProbability(team.gates().indexOf(gate)))
                .map(share -> " " + voice.say("explain-gate-probability", voice.hundredths(share)));
        return judged
                + probability.orElse("")
                + (gate.holds() == Truth.NO ? "" : " " + voice.text(gate.gate().text()));
    }
}
