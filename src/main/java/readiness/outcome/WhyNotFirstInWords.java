package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
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
        gates.stream()
                .filter(gate -> signs)
                .forEach(gate -> texts.add(voice.text(gate.gate().text())));
        var figures = figures(gates);
        texts.add(figures.isEmpty() ? voice.say("sign-withheld") : PageWording.sentence(voice.list(figures)));
        lead.ifPresent(points -> texts.add(voice.say("why-barred-ahead", voice.points(points), nameAhead())));
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

    /** Returns the scores that make the gates hold, each once, with what is needed and how far that is. */
    private List<String> figures(List<GateResult> gates) {
        return gates.stream()
                .flatMap(gate -> gate.gate().when().tests())
                .distinct()
                .filter(test -> test.holds(team.scorecard().score(test.score())) == Truth.YES)
                .map(this::figure)
                .toList();
    }

    private String figure(ScoreThreshold test) {
        var is = team.scorecard().score(test.score()).orElseThrow();
        return voice.say(
                test.bound() == ScoreThreshold.Bound.BELOW ? "sign-below" : "sign-above",
                voice.title(questionnaire, test.score()),
                voice.score(is),
                voice.score(test.threshold()),
                voice.difference(is, test.threshold()));
    }

    private String nameAhead() {
        return pilot.certainty().ahead().map(voice::name).orElse("");
    }
}
