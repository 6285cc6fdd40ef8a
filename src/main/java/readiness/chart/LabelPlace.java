package readiness.chart;

import java.util.List;

/**
 * Where the label of a region of a {@link WeightMap} goes: inside of it, and clear of the mark of the stated weights.
 */
final class LabelPlace {

    /** What a bold letter takes on average; a region that is too narrow for its name has its letter alone. */
    private static final double WIDTH_OF_A_LETTER = 6.8;

    /** How far from the mark a label must be to hide neither the mark nor the weightings near it, on most maps. */
    private static final double CLEARANCE = 38;

    private static final double CLEARANCE_ASIDE = 70;

    private final List<double[]> whole;
    private final List<double[]> region;
    private final double[] mark;

    /**
     * Returns the place of one region's label.
     *
     * @param whole the corners of the map
     * @param region the corners of the region
     * @param mark the place of the stated weights
     */
    LabelPlace(List<double[]> whole, List<double[]> region, double[] mark) {
        this.whole = List.copyOf(whole);
        this.region = List.copyOf(region);
        this.mark = mark.clone();
    }

    /**
     * Returns the middle of the region; a place above the mark where a label in the middle would hide it; one nearer to
     * a corner where another region is above.
     */
    double[] near(double[] middle) {
        if (!hidesMark(middle)) {
            return middle;
        }
        double[] above = {middle[0], mark[1] - CLEARANCE};
        if (isOutside(above) || room(region, above) >= WIDTH_OF_A_LETTER) {
            return above;
        }
        return region.stream()
                .map(corner -> new double[] {(middle[0] + corner[0]) / 2, (middle[1] + corner[1]) / 2})
                .filter(place -> !hidesMark(place))
                .findFirst()
                .orElse(middle);
    }

    /** Returns whether words fit into the region where they are centred on a place; outside of the map all do. */
    boolean fits(String words, double[] place) {
        return isOutside(place) || room(region, place) >= words.codePointCount(0, words.length()) * WIDTH_OF_A_LETTER;
    }

    private boolean hidesMark(double[] place) {
        return Math.abs(place[0] - mark[0]) < CLEARANCE_ASIDE && Math.abs(place[1] - mark[1]) < CLEARANCE;
    }

    private boolean isOutside(double[] place) {
        return room(whole, place) < 0;
    }

    /** Returns how wide words may be that are centred on a place in a convex figure; negative outside of it. */
    private static double room(List<double[]> corners, double[] middle) {
        double height = middle[1];
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            if (from[1] != to[1] && (from[1] - height) * (to[1] - height) <= 0) {
                double x = from[0] + (to[0] - from[0]) * (height - from[1]) / (to[1] - from[1]);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        return 2 * Math.min(middle[0] - left, right - middle[0]);
    }
}
