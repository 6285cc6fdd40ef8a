package readiness.chart;

import java.util.ArrayList;
import java.util.List;
import readiness.page.Drawing;

/**
 * A name beside a point, on a side where it hides nothing.
 *
 * @param words empty where the point has none, or no side has room
 * @param anchor which part of the words is at the place: start, middle or end
 */
public record PlacedName(String words, double x, double y, String anchor) {

    /** About what a letter takes in the size that pictures are written in. */
    private static final double LETTER = 6.2;

    private static final double LINE = 12;
    private static final double DOT = 5;

    /** Returns a name for each point, placed one after the other where those before leave room. */
    static List<PlacedName> beside(List<double[]> points, List<String> names) {
        var taken = new ArrayList<Box>();
        points.forEach(point -> taken.add(new Box(point[0] - DOT, point[1] - DOT, point[0] + DOT, point[1] + DOT)));
        var placed = new ArrayList<PlacedName>();
        for (int i = 0; i < names.size(); i++) {
            var name = beside(points.get(i), names.get(i), taken);
            taken.add(name.box());
            placed.add(name);
        }
        return placed;
    }

    private static PlacedName beside(double[] point, String words, List<Box> taken) {
        var sides = List.of(
                at(words, point[0] + 8, point[1] + 4, "start"),
                at(words, point[0] - 8, point[1] + 4, "end"),
                at(words, point[0], point[1] - 8, "middle"),
                at(words, point[0], point[1] + 16, "middle"),
                at(words, point[0] + 6, point[1] - 5, "start"),
                at(words, point[0] + 6, point[1] + 13, "start"),
                at(words, point[0] - 6, point[1] - 5, "end"),
                at(words, point[0] - 6, point[1] + 13, "end"));
        return sides.stream()
                .filter(side -> side.box().isInside() && taken.stream().noneMatch(side.box()::overlaps))
                .findFirst()
                .orElse(at("", point[0], point[1], "start"));
    }

    private static PlacedName at(String words, double x, double y, String anchor) {
        return new PlacedName(words, Drawing.tenth(x), Drawing.tenth(y), anchor);
    }

    private Box box() {
        double width = LETTER * words.codePointCount(0, words.length());
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        return new Box(left, y - LINE + 2, left + width, y + 2);
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInside() {
            return left >= ScorePlane.LEFT
                    && right <= Drawing.WIDTH
                    && top >= ScorePlane.TOP
                    && bottom <= ScorePlane.BOTTOM;
        }
    }
}
