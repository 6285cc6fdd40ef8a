package readiness.chart;

import java.util.ArrayList;
import java.util.List;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.ranking.Certainty;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * The composites of the ranked teams as bars, each with the interval in which it lies in nine draws of ten.
 *
 * @param reading how to read it
 * @param foot where the rows end
 * @param axis where the lines of 0, 25, 50, 75 and 100 points stand
 * @param rows the first teams of the ranking; more would not be looked at
 */
public record IntervalChart(
        Caption caption, String reading, double height, double foot, List<Tick> axis, List<Row> rows) {

    private static final int MOST_ROWS = 20;
    private static final double ROW = 24;
    private static final double LEFT = 112;
    private static final double POINT = 1.9;

    public IntervalChart {
        axis = List.copyOf(axis);
        rows = List.copyOf(rows);
    }

    /** A line across the picture. */
    public record Tick(String words, double x) {}

    /**
     * One team.
     *
     * @param y where its row begins
     * @param width of the bar
     * @param low where its interval begins
     * @param high where its interval ends
     * @param candidate whether it may go first
     */
    public record Row(
            String team, double y, double width, double low, double high, String composite, boolean candidate) {}

    /** Returns the picture, or none where no team is ranked. */
    public static List<IntervalChart> of(Pilot pilot, PageWording voice) {
        var ranked = pilot.ranking().teams().stream()
                .filter(team -> team.status().ranked())
                .limit(MOST_ROWS)
                .toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        for (RankedTeam team : ranked) {
            rows.add(row(team, interval(pilot, team), ROW * rows.size(), voice));
        }
        var axis = List.of(tick(0), tick(25), tick(50), tick(75), tick(100));
        var caption = new Caption(voice.say("composites-title"), finding(pilot, ranked, voice));
        return List.of(new IntervalChart(
                caption, reading(ranked, voice), ROW * rows.size() + 16, ROW * rows.size(), axis, rows));
    }

    private static Tick tick(int points) {
        return new Tick(Integer.toString(points), place(points));
    }

    private static Row row(RankedTeam team, Certainty.Interval interval, double y, PageWording voice) {
        double composite = team.composite().orElseThrow().points();
        return new Row(
                voice.shortName(team.team(), 16),
                y,
                Drawing.tenth(POINT * composite),
                place(interval.low().points()),
                place(interval.high().points()),
                voice.score(composite),
                team.isCandidate());
    }

    private static double place(double points) {
        return Drawing.tenth(LEFT + POINT * points);
    }

    private static Certainty.Interval interval(Pilot pilot, RankedTeam team) {
        return pilot.certainty().interval(team.team()).orElseThrow();
    }

    private static String finding(Pilot pilot, List<RankedTeam> ranked, PageWording voice) {
        var first = pilot.ranking().leader().orElse(ranked.get(0));
        var words = new ArrayList<Object>(interval(pilot, first, voice));
        pilot.runnerUp().ifPresent(next -> words.addAll(interval(pilot, next, voice)));
        String key = pilot.runnerUp().isPresent() ? "composites-finding" : "composites-finding-alone";
        return voice.say(key, words.toArray());
    }

    private static String reading(List<RankedTeam> ranked, PageWording voice) {
        String bars = voice.say("composites-reading");
        return ranked.stream().allMatch(RankedTeam::isCandidate)
                ? bars
                : bars + " " + voice.say("composites-reading-hatched");
    }

    private static List<String> interval(Pilot pilot, RankedTeam team, PageWording voice) {
        var interval = interval(pilot, team);
        return List.of(voice.name(team.team()), voice.between(interval.low(), interval.high()));
    }
}
