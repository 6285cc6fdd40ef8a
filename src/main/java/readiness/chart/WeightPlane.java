package readiness.chart;

import java.util.List;
import readiness.certainty.TeamCertainty.Corner;
import readiness.page.Drawing;

/** How weightings become places on a picture: those of three criteria a triangle, those of two a strip. */
enum WeightPlane {
    TRIANGLE(300) {
        @Override
        double[] place(List<Double> weights) {
            return new double[] {
                30 * weights.get(0) + 310 * weights.get(1) + 170 * weights.get(2),
                270 * (weights.get(0) + weights.get(1)) + 27.5 * weights.get(2)
            };
        }

        @Override
        List<double[]> figure(List<Corner> region) {
            return region.stream().map(corner -> place(corner.weights())).toList();
        }

        @Override
        List<double[]> whole() {
            return corners();
        }

        @Override
        List<double[]> corners() {
            return List.of(place(List.of(1.0, 0.0, 0.0)), place(List.of(0.0, 1.0, 0.0)), place(List.of(0.0, 0.0, 1.0)));
        }

        @Override
        List<PlacedName> names(List<String> criteria) {
            return List.of(
                    named(criteria.get(0), beside(criteria.get(1)), 0, 290, "start"),
                    named(criteria.get(1), beside(criteria.get(0)), Drawing.WIDTH, 290, "end"),
                    named(criteria.get(2), 2 * HALF, 170, 17, "middle"));
        }
    },
    STRIP(94) {
        private static final double TOP = 24;
        private static final double BOTTOM = 72;

        /** All the weight on the first criterion is at the left end. */
        @Override
        double[] place(List<Double> weights) {
            return new double[] {10 + 320 * (1 - weights.get(0)), (TOP + BOTTOM) / 2};
        }

        @Override
        List<double[]> figure(List<Corner> region) {
            double[] ends = region.stream()
                    .mapToDouble(corner -> place(corner.weights())[0])
                    .sorted()
                    .toArray();
            return ends.length == 0 ? List.of() : box(ends[0], ends[ends.length - 1]);
        }

        @Override
        List<double[]> corners() {
            return List.of(place(List.of(1.0, 0.0)), place(List.of(0.0, 1.0)));
        }

        @Override
        List<double[]> whole() {
            return box(10, 330);
        }

        @Override
        List<PlacedName> names(List<String> criteria) {
            return List.of(
                    named(criteria.get(0), beside(criteria.get(1)), 0, 88, "start"),
                    named(criteria.get(1), beside(criteria.get(0)), Drawing.WIDTH, 88, "end"));
        }

        private List<double[]> box(double from, double to) {
            return List.of(new double[] {from, TOP}, new double[] {to, TOP}, new double[] {to, BOTTOM}, new double[] {
                from, BOTTOM
            });
        }
    };

    /** The number of letters that take half the width. */
    private static final int HALF = 28;

    private final double height;

    WeightPlane(double height) {
        this.height = height;
    }

    double height() {
        return height;
    }

    /** Returns where a weighting lies. */
    abstract double[] place(List<Double> weights);

    /** Returns the corners of a region. */
    abstract List<double[]> figure(List<Corner> region);

    /** Returns the places where each criterion has all the weight. */
    abstract List<double[]> corners();

    /** Returns the corners of all weightings. */
    abstract List<double[]> whole();

    /** Returns the names of the criteria at the places where each has all the weight. */
    abstract List<PlacedName> names(List<String> criteria);

    /** Returns how many letters a name may have beside another on one line. */
    private static int beside(String other) {
        return 2 * HALF - Math.min(HALF, other.length());
    }

    private static PlacedName named(String criterion, int most, double x, double y, String anchor) {
        return new PlacedName(Drawing.shortened(criterion, most), x, y, anchor);
    }
}
