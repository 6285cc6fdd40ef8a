package readiness.outcome;

import java.util.List;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
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
        return new WayOutInWords(result.questionnaire(), voice)
                .nearest(team)
                .findFirst()
                .map(way -> voice.say("gate-near", voice.name(team.team()), way))
                .orElseGet(() -> voice.say("gate-near-withheld", voice.name(team.team())));
    }
}
