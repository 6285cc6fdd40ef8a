package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.certainty.RankedCertainty;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.scoring.Estimate;

/** The ranking with its criteria, for a page or a terminal. */
public final class RankingTable {

    private final QuestionnaireResult result;
    private final Pilot pilot;
    private final boolean ranges;
    private final PageWording wording;

    private RankingTable(QuestionnaireResult result, Pilot pilot, boolean ranges, PageWording wording) {
        this.result = result;
        this.pilot = pilot;
        this.ranges = ranges;
        this.wording = wording;
    }

    /** Returns the table for a terminal. */
    public static TextTable of(QuestionnaireResult result, Pilot pilot, PageWording wording) {
        return new RankingTable(result, pilot, false, wording).table();
    }

    /** Returns the table for a page, in which a score that is in doubt is followed by its range. */
    public static TextTable onPage(QuestionnaireResult result, Pilot pilot, PageWording wording) {
        return new RankingTable(result, pilot, true, wording).table();
    }

    private TextTable table() {
        var ranking = pilot.ranking();
        var columns = new ArrayList<String>();
        columns.add(wording.say("column-rank"));
        columns.add(wording.say("column-team"));
        columns.add(wording.say("column-status"));
        columns.add(wording.say("column-respondents"));
        columns.add(wording.say("column-composite"));
        if (ranges) {
            columns.add(wording.say("column-likely"));
        }
        ranking.weights().keySet().forEach(criterion -> columns.add(wording.title(result.questionnaire(), criterion)));
        columns.add(wording.say("column-first"));
        var chances = Chances.of(pilot.certainty(), wording);
        var respondents = respondents();
        var rows = ranking.teams().stream()
                .map(team -> row(team, respondents.getOrDefault(team.team(), "–"), chances))
                .toList();
        return new TextTable(wording.say("ranking-caption"), columns, 3, rows);
    }

    private List<String> row(RankedTeam team, String respondents, Chances chances) {
        var cells = new ArrayList<String>();
        cells.add(team.rank().isPresent() ? Integer.toString(team.rank().getAsInt()) : "–");
        cells.add(wording.name(team.team()));
        cells.add(status(team.status(), wording));
        cells.add(respondents);
        cells.add(wording.score(team.composite()));
        if (ranges) {
            cells.add(wording.score(pilot.certainty().ranked(team.team()).map(RankedCertainty::likely)));
        }
        for (Id criterion : pilot.ranking().weights().keySet()) {
            cells.add(criterion(team, criterion));
        }
        cells.add(chances.first(team.team()));
        return cells;
    }

    private Map<Id, String> respondents() {
        return result.subjects().stream()
                .filter(subject -> subject.team().isPresent())
                .collect(Collectors.toMap(
                        subject -> subject.team().orElseThrow().id(), subject -> respondents(subject, wording)));
    }

    /** Returns how many answered, and of how many where that is known: {@code 6 of 9}. */
    public static String respondents(Subject subject, PageWording wording) {
        return respondents(subject, "respondents-of", wording);
    }

    /** Returns the same for a column that is as narrow as its figures: {@code 6/9}. */
    public static String respondentsInShort(Subject subject, PageWording wording) {
        return respondents(subject, "respondents-in-short", wording);
    }

    private static String respondents(Subject subject, String key, PageWording wording) {
        int respondents = subject.scorecard().respondents();
        var size = subject.team().map(Team::size).orElse(OptionalInt.empty());
        return size.isPresent() ? wording.say(key, respondents, size.getAsInt()) : Integer.toString(respondents);
    }

    private String criterion(RankedTeam team, Id criterion) {
        String score = wording.score(team.scorecard().score(criterion));
        return team.scorecard()
                .estimate(criterion)
                .filter(estimate -> ranges && estimate.coverage() < 1)
                .map(estimate -> wording.say("score-in-range", score, range(estimate)))
                .orElse(score);
    }

    private String range(Estimate estimate) {
        return wording.say("range", wording.score(estimate.low()), wording.score(estimate.high()));
    }

    /** Returns the word for a status, in the gender of a team or of a customer. */
    public static String status(Status status, PageWording wording) {
        return wording.say("status-" + status.key());
    }
}
