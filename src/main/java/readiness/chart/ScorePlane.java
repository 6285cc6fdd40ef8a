package readiness.chart;

import readiness.page.Drawing;

/** Where two scores put a team on a picture: the first to the right, the second upwards. */
final class ScorePlane {

    static final double LEFT = 26;
    static final double TOP = 20;
    static final double RIGHT = 336;
    static final double BOTTOM = 240;

    private ScorePlane() {}

    static double across(double points) {
        return Drawing.tenth(LEFT + (RIGHT - LEFT) * points / 100);
    }

    static double upwards(double points) {
        return Drawing.tenth(BOTTOM - (BOTTOM - TOP) * points / 100);
    }
}
