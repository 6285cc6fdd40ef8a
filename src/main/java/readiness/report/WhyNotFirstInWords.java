package readiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Advantage;
import readiness.recommendation.Pilot;
import readiness.recommendation.WhyNotFirst;

/** The one reason that matters most why a team is not first, with the numbers that carry it. */
record WhyNotFirstInWords(Questionnaire questionnaire, Pilot pilot, RankedTeam team, PageWording voice)
        implements WhyNotFirst.Teller<String> {

    @Override
    public String notEnoughAnswers(List<WhyNotFirst.Gap> gaps) {
        if (team.scorecard().respondents() == 0) {
            return voice.say("why-nobody-answered");
        }
        var words = gaps.stream()
                .map(gap -> voice.say(
                        "gap", voice.inSentence(questionnaire, gap.criterion()), voice.percent(gap.coverage())))
                .toList();
        return voice.say(
                "why-not-enough",
                voice.list(words),
                voice.percent(pilot.ranking().rule().leastCoverage()));
    }

    @Override
    public String barred(List<GateResult> gates, OptionalDouble lead) {
        var texts = new ArrayList<String>();
        gates.forEach(gate -> texts.add(voice.text(gate.gate().text())));
        texts.add(voice.say("why-barred-scores", voice.list(figures(gates))));
        lead.ifPresent(points -> texts.add(voice.say("why-barred-ahead", voice.points(points))));
        return String.join(" ", texts);
    }

    @Override
    public String contending() {
        return pilot.certainty()
                .team(team.team())
                .map(certainty -> voice.say(
                        "why-contending",
                        voice.hundredths(certainty.probabilityFirst()),
                        voice.hundredths(certainty.anyShare())))
                .orElseThrow();
    }

    @Override
    public String level() {
        return voice.say("why-level", leaderName());
    }

    @Override
    public String behind(double points, Advantage most) {
        return voice.say(
                "why-behind",
                voice.points(points),
                voice.inSentence(questionnaire, most.criterion()),
                voice.score(most.other()),
                voice.score(most.own()),
                voice.name(pilot.ranking().candidates().get(0).team()));
    }

    /** Returns the scores that the gates test, each once. */
    private List<String> figures(List<GateResult> gates) {
        return gates.stream()
                .flatMap(gate -> gate.gate().when().tests())
                .map(ScoreThreshold::score)
                .distinct()
                .filter(score -> team.scorecard().score(score).isPresent())
                .map(score -> voice.say(
                        "score-on", voice.score(team.scorecard().score(score)), voice.inSentence(questionnaire, score)))
                .toList();
    }

    private String leaderName() {
        return pilot.leader().map(leader -> voice.name(leader.team())).orElse("");
    }
}
