package readiness.export;

import readiness.assessment.Result;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;

/**
 * The weights and scores, as JSON, from which the sliders of a page rank the teams again; unrounded, in the order of
 * the ranking.
 */
public final class RankingFigures {

    private final JsonTree json;

    private RankingFigures(JsonTree json) {
        this.json = json;
    }

    /** Returns the JSON, escaped for a script element of HTML. */
    public static String write(Result result) {
        return JsonTree.writeForHtml(json -> json.objects(
                "rankings",
                result.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.pilot().stream())
                        .toList(),
                pilot -> new RankingFigures(json).ranking(pilot.ranking())));
    }

    private void ranking(Ranking ranking) {
        json.numbers("weights", ranking.weights().values());
        json.objects("teams", ranking.teams(), team -> team(team, ranking));
    }

    private void team(RankedTeam team, Ranking ranking) {
        json.text("id", team.team().name());
        json.text("status", team.status().key());
        // A team that is not ranked may lack a score, and needs none here.
        json.numbers(
                "scores",
                ranking.weights().keySet().stream()
                        .filter(criterion -> team.status().ranked())
                        .map(criterion -> team.criterion(criterion).points())
                        .toList());
    }
}
