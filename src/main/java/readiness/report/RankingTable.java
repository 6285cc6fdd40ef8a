package readiness.report;

import java.util.ArrayList;
import java.util.List;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.page.Table;
import readiness.questionnaire.Id;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;

/** The ranking with its criteria, for a page or a terminal. */
final class RankingTable {

    private RankingTable() {}

    static Table of(QuestionnaireResult result, Pilot pilot, PageWording voice) {
        var ranking = pilot.ranking();
        var columns = new ArrayList<String>();
        columns.add(voice.say("column-rank"));
        columns.add(voice.say("column-team"));
        columns.add(voice.say("column-status"));
        columns.add(voice.say("column-composite"));
        ranking.weights().keySet().forEach(criterion -> columns.add(voice.title(result.questionnaire(), criterion)));
        columns.add(voice.say("column-first"));
        var rows = ranking.teams().stream().map(team -> row(team, pilot, voice)).toList();
        return new Table(voice.say("ranking-caption"), columns, 3, rows);
    }

    private static List<String> row(RankedTeam team, Pilot pilot, PageWording voice) {
        var cells = new ArrayList<String>();
        cells.add(team.rank().isPresent() ? Integer.toString(team.rank().getAsInt()) : "–");
        cells.add(voice.name(team.team()));
        cells.add(status(team.status(), voice));
        cells.add(voice.score(team.composite()));
        for (Id criterion : pilot.ranking().weights().keySet()) {
            cells.add(voice.score(team.scorecard().score(criterion)));
        }
        cells.add(pilot.certainty()
                .team(team.team())
                .map(certainty -> voice.hundredths(certainty.probabilityFirst()))
                .orElse("–"));
        return cells;
    }

    static String status(Status status, PageWording voice) {
        return voice.say("status-" + status.key());
    }
}
