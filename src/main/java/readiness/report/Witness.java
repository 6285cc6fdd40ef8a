package readiness.report;

import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.questionnaire.About;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;
import readiness.scoring.Scorecard;

/**
 * A team, a customer or the organisation, on whose answers a recommendation rests.
 *
 * @param sentenceKey of the sentence that too few people answered for it
 */
record Witness(String sentenceKey, String name, Scorecard scorecard, PageWording wording) {

    /** Below this number of sheets the evidence is thin: one more sheet may change the result. */
    static final int THIN = 3;

    int respondents() {
        return scorecard.respondents();
    }

    /** Returns how many more have to answer until they are enough, of those who are there. */
    int missing(int enough) {
        int missing = enough - respondents();
        return Math.min(missing, scorecard.left().orElse(missing));
    }

    /** Returns whether so few answered that more have to before anything is announced. */
    boolean isFew(int enough) {
        return respondents() < THIN && missing(enough) > 0;
    }

    /** Returns the team that is recommended, or those between which it is too close to call. */
    static List<Witness> first(Situation situation, PageWording wording) {
        return Stream.concat(
                        situation.pilot().stream().flatMap(pilot -> leader(pilot, wording)),
                        contenders(situation, wording))
                .toList();
    }

    /** Returns whom the recommendation rests on: the teams that it compares first, and the organisation. */
    static List<Witness> of(Situation situation, PageWording wording) {
        return Stream.of(
                        situation.pilot().stream().flatMap(pilot -> compared(pilot, wording)),
                        contenders(situation, wording),
                        situation
                                .ways()
                                .map(each -> new Witness(
                                        "weak-organisation",
                                        wording.say("organisation-answered"),
                                        each.subjects().get(0).scorecard(),
                                        // People answer for it as for a team, and not about it as about a customer.
                                        wording.about(About.TEAM)))
                                .stream())
                .flatMap(witnesses -> witnesses)
                .toList();
    }

    /** Returns whom the further recommendations rest on. */
    static List<Witness> of(List<QuestionnaireResult> further, PageWording wording) {
        return further.stream()
                .flatMap(each ->
                        each.pilot().stream().flatMap(pilot -> compared(pilot, wording.about(each.questionnaire()))))
                .toList();
    }

    /** Returns the one that is named, and the next. */
    static Stream<Witness> compared(Pilot pilot, PageWording wording) {
        return Stream.concat(
                leader(pilot, wording),
                pilot
                        .runnerUp()
                        .filter(team -> pilot.leader().isPresent())
                        .map(team -> witness("weak-runner-up", team, wording))
                        .stream());
    }

    private static Stream<Witness> leader(Pilot pilot, PageWording wording) {
        return pilot.leader().map(team -> witness("weak-leader", team, wording)).stream();
    }

    private static Stream<Witness> contenders(Situation situation, PageWording wording) {
        return situation.contenders().map(team -> witness("weak-contender", team, wording));
    }

    private static Witness witness(String key, RankedTeam team, PageWording wording) {
        return new Witness(key, wording.name(team.team()), team.scorecard(), wording);
    }
}
