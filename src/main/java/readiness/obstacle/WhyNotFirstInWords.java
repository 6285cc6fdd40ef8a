package readiness.obstacle;

import java.util.ArrayList;
import java.util.List;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;
import readiness.recommendation.WhyNotFirst;

/**
 * The one reason that matters most why a team is not first, with the numbers that carry it.
 *
 * @param signs whether the texts of its warning signs are said as well
 */
record WhyNotFirstInWords(
        Questionnaire questionnaire, Pilot pilot, RankedTeam team, boolean signs, PageWording wording) {

    /** Returns the reason in one sentence or more. */
    String of(WhyNotFirst why) {
        return why.fold(this::notEnoughAnswers, this::barred, this::contending, this::level, this::behind);
    }

    private String notEnoughAnswers(WhyNotFirst.NotEnoughAnswers why) {
        if (team.scorecard().respondents() == 0) {
            return wording.say("why-nobody-answered");
        }
        double least = pilot.ranking().rule().leastCoverage();
        var words = why.gaps().stream()
                .map(gap -> wording.say(
                        "gap", wording.title(questionnaire, gap.criterion()), wording.percent(gap.coverage(), least)))
                .toList();
        return wording.say("why-not-enough", wording.list(words), wording.percent(least));
    }

    private String barred(WhyNotFirst.Barred why) {
        List<GateResult> gates = why.gates();
        var texts = new ArrayList<String>();
        for (int i = 0; i < gates.size(); i++) {
            String lifted = new WayOutInWords(questionnaire, wording).lifted(team, gates.get(i)) + chance(gates.get(i));
            if (signs) {
                texts.add(wording.text(gates.get(i).gate().text()) + " " + lifted);
            } else {
                texts.add(gates.size() > 1 ? wording.say("sign-number", i + 1, lifted) : lifted);
            }
        }
        why.lead().ifPresent(points -> texts.add(wording.say("why-barred-ahead", wording.points(points), nameAhead())));
        return String.join(" ", texts);
    }

    /** Returns in how many simulations the sign holds; nothing where that may not be shown. */
    private String chance(GateResult gate) {
        return pilot.certainty()
                .ranked(team.team())
                .flatMap(known -> known.gateProbability(team.gates().indexOf(gate)))
                .map(share -> " " + wording.say("sign-holds", wording.hundredths(share)))
                .orElse("");
    }

    private String contending() {
        var chances = Chances.of(pilot.certainty(), wording);
        return wording.say("why-contending", chances.first(team.team()), chances.any(team.team()));
    }

    private String level() {
        return wording.say("why-level", nameAhead());
    }

    private String behind(WhyNotFirst.Behind why) {
        var ahead = pilot.ranking().candidates().get(0);
        return wording.say(
                "why-behind",
                wording.difference(
                        ahead.composite().orElseThrow(),
                        team.composite().orElseThrow().points()),
                wording.title(questionnaire, why.most().criterion()),
                wording.score(why.most().other()),
                wording.score(why.most().own()),
                wording.name(ahead.team()));
    }

    private String nameAhead() {
        return pilot.certainty().ahead().map(wording::name).orElse("");
    }
}
