package readiness.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.page.Table;
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
        Caption caption, String text, String across, String upwards, Box region, List<Point> points, Table table) {

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
    public record Box(double x, double y, double width, double height, double middle, double foot) {}

    /**
     * A team.
     *
     * @param closed whether the gate has closed for it
     */
    public record Point(double x, double y, boolean closed, PlacedName name) {}

    /** The two tests of a gate, each on a score of its own; it closes when both pass. */
    private record Pair(Gate gate, ScoreThreshold across, ScoreThreshold upwards) {}

    /** A team that has both scores. */
    private record Standing(Id team, double across, double upwards, boolean closed) {}

    /** Returns a picture for each gate that keeps teams from going first and tests two scores. */
    public static List<GateChart> of(Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        return pilot.ranking().rule().gates().stream()
                .filter(gate -> gate.effect() == Gate.Effect.NOT_FIRST)
                .flatMap(gate -> pair(gate).stream())
                .map(pair -> of(pair, questionnaire, pilot, voice))
                .filter(chart -> !chart.points().isEmpty())
                .toList();
    }

    private static Optional<Pair> pair(Gate gate) {
        return gate.when()
                .conjuncts()
                .filter(tests -> tests.size() == 2
                        && !tests.get(0).score().equals(tests.get(1).score()))
                .map(tests -> new Pair(gate, tests.get(0), tests.get(1)));
    }

    private static GateChart of(Pair pair, Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        var standings = pilot.ranking().teams().stream()
                .flatMap(team -> standing(pair, team).stream())
                .toList();
        var points = points(standings, voice);
        String across = voice.title(questionnaire, pair.across().score());
        String upwards = voice.title(questionnaire, pair.upwards().score());
        return new GateChart(
                new Caption(
                        voice.say(
                                "gate-title",
                                across,
                                voice.title(questionnaire, pair.upwards().score())),
                        finding(standings, voice)),
                reading(pair, points, voice),
                Drawing.shortened(across, 40),
                Drawing.shortened(upwards, 40),
                box(pair),
                points,
                table(pair, standings, questionnaire, voice));
    }

    private static Optional<Standing> standing(Pair pair, RankedTeam team) {
        var across = team.scorecard().score(pair.across().score());
        var upwards = team.scorecard().score(pair.upwards().score());
        boolean closed = team.gates().stream()
                .anyMatch(result -> result.gate().id().equals(pair.gate().id()) && result.holds() == Truth.YES);
        return across.isPresent() && upwards.isPresent()
                ? Optional.of(new Standing(
                        team.team(), across.get().points(), upwards.get().points(), closed))
                : Optional.empty();
    }

    private static String finding(List<Standing> standings, PageWording voice) {
        var inside = standings.stream()
                .filter(Standing::closed)
                .map(standing -> voice.name(standing.team()))
                .toList();
        return inside.isEmpty() ? voice.say("gate-nobody") : voice.say("gate-inside", voice.list(inside));
    }

    private static String reading(Pair pair, List<Point> points, PageWording voice) {
        String meaning = voice.say("gate-reading", voice.text(pair.gate().text()));
        return points.stream().allMatch(point -> !point.name().words().isEmpty())
                ? meaning
                : meaning + " " + voice.say("gate-reading-unnamed");
    }

    private static Box box(Pair pair) {
        double left = ScorePlane.across(lowest(pair.across()));
        double right = ScorePlane.across(highest(pair.across()));
        double top = ScorePlane.upwards(highest(pair.upwards()));
        double bottom = ScorePlane.upwards(lowest(pair.upwards()));
        return new Box(
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
    private static List<Point> points(List<Standing> inOrder, PageWording voice) {
        var standings = inOrder.stream()
                .sorted(Comparator.comparing(Standing::closed).reversed())
                .toList();
        var places = standings.stream()
                .map(standing ->
                        new double[] {ScorePlane.across(standing.across()), ScorePlane.upwards(standing.upwards())})
                .toList();
        var names = standings.stream()
                .map(standing ->
                        standings.size() <= MOST_NAMES || standing.closed() ? voice.shortName(standing.team(), 14) : "")
                .toList();
        var placed = PlacedName.beside(places, names);
        return Stream.iterate(0, i -> i + 1)
                .limit(standings.size())
                .map(i -> new Point(
                        places.get(i)[0], places.get(i)[1], standings.get(i).closed(), placed.get(i)))
                .toList();
    }

    private static Table table(Pair pair, List<Standing> standings, Questionnaire questionnaire, PageWording voice) {
        var columns = List.of(
                voice.say("column-team"),
                voice.title(questionnaire, pair.across().score()),
                voice.title(questionnaire, pair.upwards().score()));
        var rows = standings.stream()
                .map(standing -> List.of(
                        voice.name(standing.team()), voice.score(standing.across()), voice.score(standing.upwards())))
                .toList();
        return new Table(
                voice.say(
                        "gate-caption",
                        voice.title(questionnaire, pair.across().score()),
                        new ThresholdWords(voice).threshold(pair.across()),
                        voice.title(questionnaire, pair.upwards().score()),
                        new ThresholdWords(voice).threshold(pair.upwards())),
                columns,
                1,
                rows);
    }
}
