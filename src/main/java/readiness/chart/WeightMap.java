package readiness.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readiness.certainty.TeamCertainty;
import readiness.page.Caption;
import readiness.page.Chances;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Pilot;

/**
 * All weightings, each in the region of the team that leads there: a triangle for three criteria, a strip for two. More
 * criteria have no map, and one leaves no choice.
 *
 * @param reading how to read it
 * @param outline the corners of the whole
 * @param corners where each criterion has all the weight
 * @param near the corners of what is near the stated weights
 * @param x where the stated weights lie, to the right
 * @param y and downwards
 * @param table the weights under which each team comes first, on average
 */
public record WeightMap(
        Caption caption,
        String reading,
        double height,
        String outline,
        String corners,
        List<Region> regions,
        String near,
        double x,
        double y,
        List<PlacedName> names,
        TextTable table) {

    /** The weightings of more criteria have no place on paper. */
    public static final int MOST_CRITERIA = 3;

    /**
     * Six forms and seven inks: no two of the first twelve kinds are alike, which needs numbers without a common
     * factor.
     */
    private static final int PATTERNS = 12;

    private static final double HALF_A_LETTER = 4;

    public WeightMap {
        regions = List.copyOf(regions);
        names = List.copyOf(names);
    }

    /**
     * Where a team leads.
     *
     * @param pattern from 0
     * @param label its letter, and its name where there is room
     */
    public record Region(String corners, int pattern, String label, double x, double y) {}

    /** Teams with the same scores lead at the same weightings, and share a region and its letter. */
    private record Led(String letter, List<RankedTeam> teams, TeamCertainty certainty) {}

    /** Returns the map, or none where there is none to draw. */
    public static List<WeightMap> of(Questionnaire questionnaire, Pilot pilot, PageWording wording) {
        int criteria = pilot.ranking().weights().size();
        if (criteria < 2
                || criteria > MOST_CRITERIA
                || pilot.ranking().candidates().size() < 2) {
            return List.of();
        }
        var plane = criteria == 3 ? WeightPlane.TRIANGLE : WeightPlane.STRIP;
        var led = led(pilot);
        double[] stated = plane.place(List.copyOf(pilot.ranking().weights().values()));
        var titles = pilot.ranking().weights().keySet().stream()
                .map(criterion -> wording.title(questionnaire, criterion))
                .toList();
        return List.of(new WeightMap(
                new Caption(wording.say("map-title"), finding(pilot, wording)),
                wording.say(criteria == 3 ? "map-reading" : "map-reading-strip"),
                plane.height(),
                Drawing.points(plane.whole()),
                Drawing.points(plane.corners()),
                regions(led, plane, stated, wording),
                Drawing.points(plane.figure(pilot.certainty().nearRegion())),
                Drawing.tenth(stated[0]),
                Drawing.tenth(stated[1]),
                plane.names(titles),
                table(questionnaire, pilot, led, wording)));
    }

    private static List<Led> led(Pilot pilot) {
        var byRegion = new LinkedHashMap<List<List<Double>>, List<RankedTeam>>();
        for (RankedTeam team : pilot.ranking().candidates()) {
            var region = certainty(pilot, team).anyRegion().stream()
                    .map(TeamCertainty.Corner::weights)
                    .toList();
            if (!region.isEmpty()) {
                byRegion.computeIfAbsent(region, none -> new ArrayList<>()).add(team);
            }
        }
        var led = new ArrayList<Led>();
        byRegion.values().forEach(teams -> led.add(new Led(letter(led.size()), teams, certainty(pilot, teams.get(0)))));
        return led;
    }

    private static TeamCertainty certainty(Pilot pilot, RankedTeam team) {
        return pilot.certainty().team(team.team()).orElseThrow();
    }

    /** A, B, and so on; more regions than letters are too small to be seen. */
    private static String letter(int index) {
        return String.valueOf((char) ('A' + index % 26));
    }

    private static List<Region> regions(List<Led> led, WeightPlane plane, double[] stated, PageWording wording) {
        var regions = new ArrayList<Region>();
        for (Led each : led) {
            var corners = plane.figure(each.certainty().anyRegion());
            var label = new LabelPlace(plane.whole(), corners, stated);
            double[] middle = label.near(
                    plane.place(List.copyOf(each.certainty().centralWeights().values())));
            regions.add(new Region(
                    Drawing.points(corners),
                    regions.size() % PATTERNS,
                    label(each, words -> label.fits(words, middle), wording),
                    Drawing.tenth(middle[0]),
                    Drawing.tenth(middle[1] + HALF_A_LETTER)));
        }
        return regions;
    }

    private static String label(Led led, Predicate<String> fits, PageWording wording) {
        String full = led.letter() + " " + names(led.teams(), wording);
        return fits.test(full) ? full : led.letter();
    }

    private static String names(List<RankedTeam> teams, PageWording wording) {
        String first = wording.shortName(teams.get(0).team(), 14);
        return teams.size() == 1 ? first : first + " + " + (teams.size() - 1);
    }

    private static String finding(Pilot pilot, PageWording wording) {
        var any = new LinkedHashMap<Id, Double>();
        var near = new LinkedHashMap<Id, Double>();
        pilot.certainty().candidates().forEach((team, certainty) -> {
            any.put(team, certainty.anyShare());
            near.put(team, certainty.nearShare());
        });
        var chances = Chances.of(pilot.certainty(), wording);
        return any.entrySet().stream()
                .filter(share -> share.getValue() > 1 - Scores.TOLERANCE)
                .findFirst()
                .map(share -> wording.say("map-finding-everywhere", wording.name(share.getKey())))
                .orElseGet(() -> wording.say(
                        "map-finding", leads(any, chances::any, wording), leads(near, chances::near, wording)));
    }

    /** Returns in how many of a hundred weightings each team leads, the one with most first, and no more than four. */
    private static String leads(Map<Id, Double> shares, Function<Id, String> printed, PageWording wording) {
        var leading = shares.entrySet().stream()
                .filter(share -> share.getValue() >= 0.005)
                .sorted(Map.Entry.<Id, Double>comparingByValue().reversed())
                .limit(4)
                .toList();
        var words = new ArrayList<String>();
        for (Map.Entry<Id, Double> share : leading) {
            words.add(wording.say(
                    words.isEmpty() ? "map-most" : "map-other",
                    wording.name(share.getKey()),
                    printed.apply(share.getKey())));
        }
        return wording.list(words);
    }

    private static TextTable table(Questionnaire questionnaire, Pilot pilot, List<Led> led, PageWording wording) {
        var criteria = List.copyOf(pilot.ranking().weights().keySet());
        var columns = Stream.concat(
                        Stream.of(wording.say("column-region"), wording.say("column-team")),
                        criteria.stream().map(criterion -> wording.title(questionnaire, criterion)))
                .toList();
        var rows = led.stream()
                .flatMap(each -> each.teams().stream()
                        .map(team -> Stream.concat(
                                        Stream.of(each.letter(), wording.name(team.team())),
                                        wording
                                                .percents(each.certainty()
                                                        .centralWeights()
                                                        .values())
                                                .stream())
                                .toList()))
                .toList();
        return new TextTable(wording.say("map-caption"), columns, 2, rows);
    }
}
