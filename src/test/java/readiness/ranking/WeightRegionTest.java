package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The two regions of weights (method, section 4), and their corners. */
final class WeightRegionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void any_is_the_whole_segment_or_triangle() {
        assertThat(WeightRegion.any(2).corners()).containsExactly(new double[] {0}, new double[] {1});
        assertThat(WeightRegion.any(3).corners())
                .containsExactly(new double[] {0, 0}, new double[] {1, 0}, new double[] {0, 1});
        assertThat(WeightRegion.any(4).stated()).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void near_is_as_wide_as_the_bounds_of_every_weight_leave_it() {
        // The first from 0.6 to 0.8, the second from 0.2 to 0.4.
        assertThat(segment(0.7, 0.1)).containsExactly(0.6, 0.8);
        // The second from 0 to 0.15, so the first from 0.85 to 1.
        assertThat(segment(0.95, 0.1)).containsExactly(0.85, 1);
        assertThat(segment(0.05, 0.1)).containsExactly(0, 0.15);
    }

    /** A hexagon: the square of 0.2 · 0.2 less the two corners in which the third weight would leave its bounds. */
    @Test
    void near_three_weights_is_a_hexagon() {
        var region = WeightRegion.near(new double[] {0.4, 0.35, 0.25}, 0.1);

        assertThat(region.corners()).hasSize(6);
        assertThat(Polygon.extent(region.corners())).isCloseTo(0.2 * 0.2 - 2 * 0.1 * 0.1 / 2, EXACT);
        assertThat(Polygon.centroid(region.corners())).containsExactly(new double[] {0.4, 0.35}, EXACT);
    }

    @Test
    void there_is_a_picture_of_two_or_three_criteria() {
        assertThat(WeightRegion.any(1).hasCorners()).isFalse();
        assertThat(WeightRegion.any(2).hasCorners()).isTrue();
        assertThat(WeightRegion.any(3).hasCorners()).isTrue();
        assertThat(WeightRegion.any(4).hasCorners()).isFalse();
    }

    private static double[] segment(double first, double spread) {
        return WeightRegion.near(new double[] {first, 1 - first}, spread).corners().stream()
                .mapToDouble(point -> Math.round(1e12 * point[0]) / 1e12)
                .sorted()
                .toArray();
    }
}
