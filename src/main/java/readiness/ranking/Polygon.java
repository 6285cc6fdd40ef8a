package readiness.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Convex figures in one or two dimensions: a segment is given by its two ends, a polygon by its corners in order, a
 * figure without extent by one point, an empty one by no point.
 */
final class Polygon {

    private Polygon() {}

    /**
     * Returns the part of a figure where a line is not negative (Sutherland and Hodgman 1974).
     *
     * @param line a constant, then a factor for each coordinate
     */
    static List<double[]> clip(List<double[]> figure, double[] line) {
        double[] values =
                figure.stream().mapToDouble(point -> value(line, point)).toArray();
        if (Arrays.stream(values).allMatch(value -> value >= 0)) {
            return figure;
        }
        var kept = new ArrayList<double[]>();
        for (int i = 0; i < values.length; i++) {
            int next = (i + 1) % values.length;
            if (values[i] >= 0) {
                kept.add(figure.get(i));
            }
            // A segment has one edge, which must not be walked back.
            boolean edge = values.length > 2 || i == 0;
            if (edge && values[i] * values[next] < 0) {
                kept.add(between(figure.get(i), figure.get(next), values[i] / (values[i] - values[next])));
            }
        }
        return kept;
    }

    /** Returns the length of a segment or the area of a polygon; 0 for less. */
    static double extent(List<double[]> figure) {
        if (figure.size() < 2) {
            return 0;
        }
        return figure.get(0).length == 1
                ? Math.abs(figure.get(1)[0] - figure.get(0)[0])
                : Math.abs(doubleArea(figure)) / 2;
    }

    /** Returns the point of balance of a figure with an extent. */
    static double[] centroid(List<double[]> figure) {
        if (figure.get(0).length == 1) {
            return new double[] {(figure.get(0)[0] + figure.get(1)[0]) / 2};
        }
        // Seen from the first corner, so that small figures far from the origin lose no digits.
        double[] origin = figure.get(0);
        double x = 0;
        double y = 0;
        double area = 0;
        for (int i = 1; i + 1 < figure.size(); i++) {
            double[] a = figure.get(i);
            double[] b = figure.get(i + 1);
            double cross = cross(origin, a, b);
            area += cross;
            x += cross * (a[0] + b[0] - 2 * origin[0]) / 3;
            y += cross * (a[1] + b[1] - 2 * origin[1]) / 3;
        }
        return new double[] {origin[0] + x / area, origin[1] + y / area};
    }

    private static double doubleArea(List<double[]> figure) {
        double area = 0;
        for (int i = 1; i + 1 < figure.size(); i++) {
            area += cross(figure.get(0), figure.get(i), figure.get(i + 1));
        }
        return area;
    }

    private static double cross(double[] origin, double[] a, double[] b) {
        return (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
    }

    private static double value(double[] line, double[] point) {
        double value = line[0];
        for (int i = 0; i < point.length; i++) {
            value += line[i + 1] * point[i];
        }
        return value;
    }

    private static double[] between(double[] from, double[] to, double way) {
        double[] point = new double[from.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = from[i] + way * (to[i] - from[i]);
        }
        return point;
    }
}
