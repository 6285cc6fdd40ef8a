package readiness.report;

import java.util.stream.Stream;
import readiness.outcome.TooClose;
import readiness.outcome.UnplacedTeams;
import readiness.page.PageWording;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * Whose answers to get before a recommendation can be relied on, a step each.
 *
 * @param enough how many people should have answered for a team
 */
record MissingAnswers(Situation situation, int enough, PageWording wording) {

    /** Returns that somebody has to answer for the organisation; empty where somebody has, or nothing asks it. */
    Stream<String> aboutTheOrganisation() {
        return situation.ways().filter(each -> situation.isUnanswered()).stream()
                .map(each -> wording.say(
                        "step-organisation", wording.text(each.questionnaire().title())));
    }

    /** Returns how many more people to ask about the organisation, where very few have answered for it. */
    Stream<String> forTheOrganisation() {
        return situation.ways().stream()
                .filter(each -> !situation.isUnanswered())
                .map(each -> each.subjects().get(0).scorecard())
                .filter(few -> few.respondents() < Witness.THIN)
                .flatMap(few -> TooClose.more(few, enough).stream().boxed())
                .map(more -> wording.say("step-answers-organisation", more));
    }

    /** Returns how many more people to ask in the teams between which it is decided. */
    Stream<String> aboutTheFirstTeams() {
        return TooClose.toAsk(asked(), enough).entrySet().stream()
                .map(each -> wording.say(
                        each.getValue().size() > 1 ? "step-answers-each" : "step-answers",
                        wording.someOf(each.getValue().stream()
                                .map(team -> wording.name(team.team()))
                                .toList()),
                        each.getKey()));
    }

    /** Returns every contender where none is named; otherwise the leader and the next, where very few answered. */
    private Stream<RankedTeam> asked() {
        return Stream.concat(
                situation.contenders(),
                Stream.concat(
                                situation.leader().stream(),
                                situation
                                        .pilot()
                                        .filter(pilot -> pilot.leader().isPresent())
                                        .flatMap(Pilot::runnerUp)
                                        .stream())
                        .filter(team -> team.scorecard().respondents() < Witness.THIN));
    }

    /** Returns what to get answered where too little was answered to place any team. */
    Stream<String> toPlaceAnyTeam() {
        var teams = situation.teams().orElseThrow();
        return new UnplacedTeams(teams.questionnaire(), teams.pilot().orElseThrow(), wording).steps();
    }
}
