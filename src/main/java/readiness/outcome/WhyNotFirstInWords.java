package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Advantage;
import readiness.recommendation.Pilot;
import readiness.recommendation.WhyNotFirst;

/**
 * The one reason that matters most why a team is not first, with the numbers that carry it.
 *
 * @param signs whether the texts of its warning signs are said as well
 */
record WhyNotFirstInWords(Questionnaire questionnaire, Pilot pilot, RankedTeam team, boolean signs, PageWording voice)
        implements WhyNotFirst.Teller<String> {

    @Override
    public String notEnoughAnswers(List<WhyNotFirst.Gap> gaps) {
        if (team.scorecard().respondents() == 0) {
            return voice.say("why-nobody-answered");
        }
        var words = gaps.stream()
                .map(gap ->
                        voice.say("gap", voice.title(questionnaire, gap.criterion()), voice.percent(gap.coverage())))
                .toList();
        return voice.say(
                "why-not-enough",
                voice.list(words),
                voice.percent(pilot.ranking().rule().leastCoverage()));
    }

    @Override
    public String barred(List<GateResult> gates, OptionalDouble lead) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < gates.size(); i++) {
            String lifted = new WayOutInWords(questionnaire, voice).lifted(team, gates.get(i));
            if (signs) {
                texts.add(voice.text(gates.get(i).gate().text()) + " " + lifted);
            } else {
                texts.add(gates.size() > 1 ? voice.say("sign-number", i + 1, lifted) : lifted);
            }
        }
        lead.ifPresent(points -> texts.add(voice.say("why-barred-ahead", voice.points(points))));
        return String.join(" ", texts);
    }

    @Override
    public String contending() {
        var chances = Chances.of(pilot.certainty(), voice);
        return voice.say("why-contending", chances.first(team.team()), chances.any(team.team()));
    }

    @Override
    public String level() {
        return voice.say("why-level", nameAhead());
    }

    @Override
    public String behind(double points, Advantage most) {
        var ahead = pilot.ranking().candidates().get(0);
        return voice.say(
                "why-behind",
                voice.difference(
                        ahead.composite().orElseThrow(),
                        team.composite().orElseThrow().points()),
                voice.title(questionnaire, most.criterion()),
                voice.score(most.other()),
                voice.score(most.own()),
                voice.name(ahead.team()));
    }

    private String nameAhead() {
        return pilot.certainty().ahead().map(voice::name).orElse("");
    }
}
