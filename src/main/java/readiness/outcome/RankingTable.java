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
    private final PageWording voice;

    private RankingTable(QuestionnaireResult result, Pilot pilot, boolean ranges, PageWording voice) {
        this.result = result;
        this.pilot = pilot;
        this.ranges = ranges;
        this.voice = voice;
    }

    /** Returns the table for a terminal. */
    public static TextTable of(QuestionnaireResult result, Pilot pilot, PageWording voice) {
        return new RankingTable(result, pilot, false, voice).table();
    }

    /** Returns the table for a page, in which a score that is in doubt is followed by its range. */
    public static TextTable onPage(QuestionnaireResult result, Pilot pilot, PageWording voice) {
        return new RankingTable(result, pilot, true, voice).table();
    }

    private TextTable table() {
        var ranking = pilot.ranking();
        var columns = new ArrayList<String>();
        columns.add(voice.say("column-rank"));
        columns.add(voice.say("column-team"));
        columns.add(voice.say("column-status"));
        columns.add(voice.say("column-respondents"));
        columns.add(voice.say("column-composite"));
        if (ranges) {
            columns.add(voice.say("column-likely"));
        }
        ranking.weights().keySet().forEach(criterion -> columns.add(voice.title(result.questionnaire(), criterion)));
        columns.add(voice.say("column-first"));
        var chances = Chances.of(pilot.certainty(), voice);
        var respondents = respondents();
        var rows = ranking.teams().stream()
                .map(team -> row(team, respondents.getOrDefault(team.team(), "–"), chances))
                .toList();
        return new TextTable(voice.say("ranking-caption"), columns, 3, rows);
    }

    private List<String> row(RankedTeam team, String respondents, Chances chances) {
        var cells = new ArrayList<String>();
        cells.add(team.rank().isPresent() ? Integer.toString(team.rank().getAsInt()) : "–");
        cells.add(voice.name(team.team()));
        cells.add(status(team.status(), voice));
        cells.add(respondents);
        cells.add(voice.score(team.composite()));
        if (ranges) {
            cells.add(voice.score(pilot.certainty().ranked(team.team()).map(RankedCertainty::likely)));
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
                        subject -> subject.team().orElseThrow().id(), subject -> respondents(subject, voice)));
    }

    /** Returns how many answered, and of how many where that is known: {@code 6 of 9}. */
    public static String respondents(Subject subject, PageWording voice) {
        return respondents(subject, "respondents-of", voice);
    }

    /** Returns the same for a column that is as narrow as its figures: {@code 6/9}. */
    public static String respondentsInShort(Subject subject, PageWording voice) {
        return respondents(subject, "respondents-in-short", voice);
    }

    private static String respondents(Subject subject, String key, PageWording voice) {
        int respondents = subject.scorecard().respondents();
        var size = subject.team().map(Team::size).orElse(OptionalInt.empty());
        return size.isPresent() ? voice.say(key, respondents, size.getAsInt()) : Integer.toString(respondents);
    }

    private String criterion(RankedTeam team, Id criterion) {
        String score = voice.score(team.scorecard().score(criterion));
        return team.scorecard()
                .estimate(criterion)
                .filter(estimate -> ranges && estimate.coverage() < 1)
                .map(estimate -> voice.say("score-in-range", score, range(estimate)))
                .orElse(score);
    }

    private String range(Estimate estimate) {
        return voice.say("range", voice.score(estimate.low()), voice.score(estimate.high()));
    }

    /** Returns the word for a status, in the gender of a team or of a customer. */
    public static String status(Status status, PageWording voice) {
        return voice.say("status-" + status.key());
    }
}
