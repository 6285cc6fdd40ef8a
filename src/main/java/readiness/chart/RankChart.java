package readiness.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.certainty.TeamCertainty;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * How often each candidate takes each rank when weights and answers vary, as stacked bars (rank acceptability).
 *
 * @param foot where the rows end
 * @param legend what the kinds of segments mean
 * @param rows the first candidates of the ranking; more would not be looked at
 * @param table every candidate
 */
public record RankChart(
        Caption caption, double height, double foot, List<LegendEntry> legend, List<RankRow> rows, TextTable table) {

    private static final int MOST_ROWS = 12;
    /** Ranks that have a segment of their own; those beyond share one. */
    private static final int MOST_RANKS = 4;

    private static final double ROW = 24;
    private static final double LEFT = 112;
    private static final double BAR = 228;
    private static final double KEY = 46;
    /** A segment that is narrower has no room for its number. */
    private static final double ROOM = 14;

    public RankChart {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
    }

    /**
     * A rank.
     *
     * @param kind from 0 for the first rank
     */
    public record LegendEntry(int kind, String words, double x) {}

    /** One team. */
    public record RankRow(String team, double y, List<Segment> segments) {
        public RankRow {
            segments = List.copyOf(segments);
        }
    }

    /**
     * How often a team takes a rank.
     *
     * @param kind from 0 for the first rank
     * @param words the share of a hundred; empty where there is no room
     * @param middle the horizontal middle of the words
     */
    public record Segment(int kind, double x, double width, String words, double middle) {}

    /** Returns the picture, or none where there are no two candidates to take ranks from each other. */
    public static List<RankChart> of(Pilot pilot, PageWording wording) {
        var candidates = pilot.ranking().candidates();
        if (candidates.size() < 2) {
            return List.of();
        }
        var rows = new ArrayList<RankRow>();
        for (RankedTeam team : candidates.subList(0, Math.min(MOST_ROWS, candidates.size()))) {
            rows.add(new RankRow(
                    wording.shortName(team.team(), 16),
                    ROW * rows.size(),
                    segments(shares(pilot, team.team()), wording)));
        }
        int kinds = kinds(candidates.size());
        // As many keys as there can be begin further to the left, so that the last has room.
        double left = kinds > MOST_RANKS ? LEFT - KEY : LEFT;
        var legend = IntStream.range(0, kinds)
                .mapToObj(kind -> new LegendEntry(kind, rank(kind, candidates.size(), wording), left + KEY * kind))
                .toList();
        return List.of(new RankChart(
                new Caption(wording.say("ranks-title"), finding(pilot, wording)),
                ROW * rows.size() + 20,
                ROW * rows.size(),
                legend,
                rows,
                table(pilot, candidates, wording)));
    }

    private static int kinds(int candidates) {
        return Math.min(MOST_RANKS + 1, candidates);
    }

    private static String rank(int kind, int candidates, PageWording wording) {
        boolean shared = kind == MOST_RANKS && candidates > MOST_RANKS + 1;
        return wording.say(shared ? "rank-and-later" : "rank-number", kind + 1);
    }

    /** Returns how often the team takes each rank that has a segment, the last being all others. */
    private static List<Double> shares(Pilot pilot, Id team) {
        var all = pilot.certainty().team(team).map(TeamCertainty::rankShares).orElseThrow();
        double rest =
                all.stream().skip(MOST_RANKS).mapToDouble(Double::doubleValue).sum();
        var own = all.stream().limit(MOST_RANKS);
        return (all.size() > MOST_RANKS ? Stream.concat(own, Stream.of(rest)) : own).toList();
    }

    private static List<Segment> segments(List<Double> shares, PageWording wording) {
        var segments = new ArrayList<Segment>();
        double passed = 0;
        var hundredths = wording.chances(shares);
        for (int kind = 0; kind < shares.size(); kind++) {
            double from = Drawing.tenth(LEFT + BAR * passed);
            passed += shares.get(kind);
            double width = Drawing.tenth(Drawing.tenth(LEFT + BAR * passed) - from);
            if (width > 0) {
                String words = width < ROOM ? "" : hundredths.get(kind);
                segments.add(new Segment(kind, from, width, words, Drawing.tenth(from + width / 2)));
            }
        }
        return segments;
    }

    private static String finding(Pilot pilot, PageWording wording) {
        // A contender may be held back as the scores are; it takes no rank among the candidates.
        var likeliest = pilot.certainty().contenders().stream()
                .filter(team -> pilot.certainty().team(team).isPresent())
                .findFirst()
                .or(() -> pilot.ranking().ahead().map(RankedTeam::team))
                .orElseThrow();
        var shares = shares(pilot, likeliest);
        if (shares.get(0) == 1) {
            return wording.say("ranks-finding-always", wording.name(likeliest));
        }
        var printed = wording.chances(shares);
        return wording.say("ranks-finding", wording.name(likeliest), printed.get(0), printed.get(1));
    }

    private static TextTable table(Pilot pilot, List<RankedTeam> candidates, PageWording wording) {
        var columns = new ArrayList<String>();
        columns.add(wording.say("column-team"));
        IntStream.range(0, kinds(candidates.size()))
                .mapToObj(kind -> rank(kind, candidates.size(), wording))
                .forEach(columns::add);
        var rows = candidates.stream()
                .map(team -> Stream.concat(
                                Stream.of(wording.name(team.team())),
                                wording.chances(shares(pilot, team.team())).stream())
                        .toList())
                .toList();
        return new TextTable(wording.say("ranks-caption"), columns, 1, rows);
    }
}
