package readiness.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * The teams on the two scores that a gate tests, with the region in which it closes: so that what a team goes through
 * is seen beside what it says about it.
 *
 * @param text what it means when the gate closes, and where names are that have no room
 * @param across the title of the score to the right
 * @param upwards the title of the score upwards
 */
public record GateChart(
        Caption caption,
        String text,
        String across,
        String upwards,
        ClosedRegion region,
        List<TeamPoint> points,
        TextTable table) {

    /** More names would hide each other. */
    private static final int MOST_NAMES = 14;

    public GateChart {
        points = List.copyOf(points);
    }

    /**
     * The region in which the gate closes.
     *
     * @param middle the horizontal middle of its name
     * @param foot the baseline of its name
     */
    public record ClosedRegion(double x, double y, double width, double height, double middle, double foot) {}

    /**
     * A team.
     *
     * @param closed whether the gate has closed for it
     */
    public record TeamPoint(double x, double y, boolean closed, PlacedName name) {}

    /** The two tests of a gate, each on a score of its own; it closes when both pass. */
    private record TestPair(Gate gate, ScoreThreshold across, ScoreThreshold upwards) {}

    /** A team that has both scores. */
    private record ScoredTeam(Id team, double across, double upwards, boolean closed) {}

    /** Returns a picture for each gate that keeps teams from going first and tests two scores. */
    public static List<GateChart> of(Questionnaire questionnaire, Pilot pilot, PageWording wording) {
        return pilot.ranking().rule().gates().stream()
                .filter(gate -> gate.effect() == Gate.Effect.NOT_FIRST)
                .flatMap(gate -> pair(gate).stream())
                .map(pair -> of(pair, questionnaire, pilot, wording))
                .filter(chart -> !chart.points().isEmpty())
                .toList();
    }

    private static Optional<TestPair> pair(Gate gate) {
        return gate.when()
                .conjuncts()
                .filter(tests -> tests.size() == 2
                        && !tests.get(0).score().equals(tests.get(1).score()))
                .map(tests -> new TestPair(gate, tests.get(0), tests.get(1)));
    }

    private static GateChart of(TestPair pair, Questionnaire questionnaire, Pilot pilot, PageWording wording) {
        var teams = pilot.ranking().teams().stream()
                .flatMap(team -> scored(pair, team).stream())
                .toList();
        var points = points(teams, wording);
        String across = wording.title(questionnaire, pair.across().score());
        String upwards = wording.title(questionnaire, pair.upwards().score());
        return new GateChart(
                new Caption(
                        wording.say(
                                "gate-title",
                                across,
                                wording.title(questionnaire, pair.upwards().score())),
                        finding(teams, wording)),
                reading(pair, points, wording),
                Drawing.shortened(across, 40),
                Drawing.shortened(upwards, 40),
                region(pair),
                points,
                table(pair, teams, questionnaire, wording));
    }

    private static Optional<ScoredTeam> scored(TestPair pair, RankedTeam team) {
        var across = team.scorecard().score(pair.across().score());
        var upwards = team.scorecard().score(pair.upwards().score());
        boolean closed = team.gates().stream()
                .anyMatch(result -> result.gate().id().equals(pair.gate().id()) && result.holds() == Truth.YES);
        return across.isPresent() && upwards.isPresent()
                ? Optional.of(new ScoredTeam(
                        team.team(), across.get().points(), upwards.get().points(), closed))
                : Optional.empty();
    }

    private static String finding(List<ScoredTeam> teams, PageWording wording) {
        var inside = teams.stream()
                .filter(ScoredTeam::closed)
                .map(team -> wording.name(team.team()))
                .toList();
        return inside.isEmpty() ? wording.say("gate-nobody") : wording.say("gate-inside", wording.list(inside));
    }

    private static String reading(TestPair pair, List<TeamPoint> points, PageWording wording) {
        String meaning = wording.say("gate-reading", wording.text(pair.gate().text()));
        return points.stream().allMatch(point -> !point.name().words().isEmpty())
                ? meaning
                : meaning + " " + wording.say("gate-reading-unnamed");
    }

    private static ClosedRegion region(TestPair pair) {
        double left = ScorePlane.across(lowest(pair.across()));
        double right = ScorePlane.across(highest(pair.across()));
        double top = ScorePlane.upwards(highest(pair.upwards()));
        double bottom = ScorePlane.upwards(lowest(pair.upwards()));
        return new ClosedRegion(
                left,
                top,
                Drawing.tenth(right - left),
                Drawing.tenth(bottom - top),
                Drawing.tenth((left + right) / 2),
                Drawing.tenth(bottom - 6));
    }

    private static double lowest(ScoreThreshold test) {
        return test.bound() == ScoreThreshold.Bound.AT_LEAST ? test.threshold() : 0;
    }

    private static double highest(ScoreThreshold test) {
        return test.bound() == ScoreThreshold.Bound.AT_LEAST ? 100 : test.threshold();
    }

    /** Returns the points, those inside the region first: their names are the ones to be seen. */
    private static List<TeamPoint> points(List<ScoredTeam> inOrder, PageWording wording) {
        var teams = inOrder.stream()
                .sorted(Comparator.comparing(ScoredTeam::closed).reversed())
                .toList();
        var places = teams.stream()
                .map(team -> new double[] {ScorePlane.across(team.across()), ScorePlane.upwards(team.upwards())})
                .toList();
        var names = teams.stream()
                .map(team -> teams.size() <= MOST_NAMES || team.closed() ? wording.shortName(team.team(), 14) : "")
                .toList();
        var placed = PlacedName.beside(places, names);
        return Stream.iterate(0, i -> i + 1)
                .limit(teams.size())
                .map(i -> new TeamPoint(
                        places.get(i)[0], places.get(i)[1], teams.get(i).closed(), placed.get(i)))
                .toList();
    }

    private static TextTable table(
            TestPair pair, List<ScoredTeam> teams, Questionnaire questionnaire, PageWording wording) {
        var columns = List.of(
                wording.say("column-team"),
                wording.title(questionnaire, pair.across().score()),
                wording.title(questionnaire, pair.upwards().score()));
        var rows = teams.stream()
                .map(team ->
                        List.of(wording.name(team.team()), wording.score(team.across()), wording.score(team.upwards())))
                .toList();
        return new TextTable(
                wording.say(
                        "gate-caption",
                        wording.title(questionnaire, pair.across().score()),
                        new ThresholdWords(wording).threshold(pair.across()),
                        wording.title(questionnaire, pair.upwards().score()),
                        new ThresholdWords(wording).threshold(pair.upwards())),
                columns,
                1,
                rows);
    }
}
