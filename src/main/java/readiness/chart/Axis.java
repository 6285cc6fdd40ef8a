package readiness.chart;

import java.util.List;
import java.util.stream.Stream;
import readiness.page.Drawing;

/**
 * A horizontal axis from 0 to 100 points.
 *
 * @param left where 0 is
 * @param point how wide one point is drawn
 */
record Axis(double left, double point) {

    /** Returns where a number of points is, to a tenth. */
    double place(double points) {
        return Drawing.tenth(left + point * points);
    }

    /** Returns the lines of 0, 25, 50, 75 and 100 points. */
    List<Tick> ticks() {
        return Stream.of(0, 25, 50, 75, 100)
                .map(points -> new Tick(Integer.toString(points), place(points)))
                .toList();
    }
}
