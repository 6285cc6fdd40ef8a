package readiness.chart;

import java.util.ArrayList;
import java.util.List;
import readiness.certainty.RankedCertainty;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * The composites of the first ranked teams as bars, each with how many answered and the interval of nine draws in ten.
 *
 * @param reading how to read it, and how many teams follow
 * @param foot where the rows end
 * @param axis the horizontal places of the lines at 0, 25, 50, 75 and 100 points
 * @param rows the first teams of the ranking; more would not be looked at
 */
public record IntervalChart(
        Caption caption, String reading, double height, double foot, List<Tick> axis, List<IntervalRow> rows) {

    /** How wide the picture is drawn: on page one it has a column of its own. */
    public static final double WIDTH = 400;

    private static final int MOST_ROWS = 10;
    private static final double ROW = 26;
    private static final double POINT = 2.1;
    private static final Axis AXIS = new Axis(150, POINT);
    private static final int LETTERS = 20;

    public IntervalChart {
        axis = List.copyOf(axis);
        rows = List.copyOf(rows);
    }

    /**
     * One team.
     *
     * @param respondents how many answered
     * @param y where its row begins
     * @param width of the bar
     * @param low where its interval begins
     * @param high where its interval ends
     * @param lined whether a line shows the interval; an exact score has none
     * @param candidate whether it may go first
     */
    public record IntervalRow(
            String team,
            int respondents,
            double y,
            double width,
            double low,
            double high,
            String composite,
            boolean lined,
            boolean candidate) {}

    /** Returns the picture, or none where no team is ranked. */
    public static List<IntervalChart> of(Pilot pilot, PageWording wording) {
        var all = pilot.ranking().teams().stream()
                .filter(team -> team.status().ranked())
                .toList();
        var ranked = all.subList(0, Math.min(MOST_ROWS, all.size()));
        if (ranked.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<IntervalRow>();
        for (RankedTeam team : ranked) {
            rows.add(row(team, interval(pilot, team), ROW * rows.size(), wording));
        }
        var caption = new Caption(
                wording.say("composites-title"),
                finding(pilot, ranked, wording)
                        + (exact(pilot, ranked) == ranked.size() ? " " + wording.say("composites-all-exact") : ""));
        return List.of(new IntervalChart(
                caption,
                reading(pilot, ranked, all.size() - ranked.size(), wording),
                ROW * rows.size() + 16,
                ROW * rows.size(),
                AXIS.ticks(),
                rows));
    }

    private static IntervalRow row(RankedTeam team, RankedCertainty.Interval interval, double y, PageWording wording) {
        double composite = team.composite().orElseThrow().points();
        return new IntervalRow(
                wording.shortName(team.team(), LETTERS),
                team.scorecard().respondents(),
                y,
                Drawing.tenth(POINT * composite),
                AXIS.place(interval.low().points()),
                AXIS.place(interval.high().points()),
                wording.score(composite),
                !interval.isPoint(),
                team.isCandidate());
    }

    private static RankedCertainty.Interval interval(Pilot pilot, RankedTeam team) {
        return pilot.certainty().interval(team.team()).orElseThrow();
    }

    private static String finding(Pilot pilot, List<RankedTeam> ranked, PageWording wording) {
        var first = pilot.ranking().ahead().orElse(ranked.get(0));
        boolean exact = interval(pilot, first).isPoint();
        var words = new ArrayList<Object>(words(pilot, first, wording));
        if (pilot.runnerUp().isEmpty()) {
            return wording.say(exact ? "composites-exact-alone" : "composites-finding-alone", words.toArray());
        }
        var next = pilot.runnerUp().get();
        words.addAll(words(pilot, next, wording));
        return wording.say(key(exact, interval(pilot, next).isPoint()), words.toArray());
    }

    /** Returns the key of the sentence about two teams; an exact score is named without simulations. */
    private static String key(boolean first, boolean second) {
        if (first) {
            return second ? "composites-exact" : "composites-exact-first";
        }
        return second ? "composites-exact-second" : "composites-finding";
    }

    /** Returns of how many teams everybody was asked and has answered everything. */
    private static long exact(Pilot pilot, List<RankedTeam> ranked) {
        return ranked.stream().filter(team -> interval(pilot, team).isPoint()).count();
    }

    private static String reading(Pilot pilot, List<RankedTeam> ranked, int following, PageWording wording) {
        boolean isHatched = !ranked.stream().allMatch(RankedTeam::isCandidate);
        long exact = exact(pilot, ranked);
        boolean isLined = exact < ranked.size();
        return (isLined ? wording.say("composites-reading") + " " : "")
                + wording.say("composites-reading-number")
                + (exact > 0 && isLined ? " " + wording.say("composites-reading-exact") : "")
                + (isHatched ? " " + wording.say("composites-reading-hatched") : "")
                + (following > 0 ? " " + wording.say("composites-reading-more", following) : "")
                + unscored(pilot, wording);
    }

    /** Returns who has no bar, since teams are named in the ranking that nobody finds here. */
    private static String unscored(Pilot pilot, PageWording wording) {
        var names = pilot.ranking().teams().stream()
                .filter(team -> !team.status().ranked())
                .map(team -> wording.name(team.team()))
                .toList();
        return names.isEmpty() ? "" : " " + wording.say("composites-reading-unscored", wording.someOf(names));
    }

    private static List<String> words(Pilot pilot, RankedTeam team, PageWording wording) {
        var interval = interval(pilot, team);
        return List.of(wording.name(team.team()), wording.between(interval.low(), interval.high()));
    }
}
