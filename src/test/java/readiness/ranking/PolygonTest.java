package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Convex figures that lines cut; the square from (2, 3) to (6, 7), and the segment from 2 to 6. */
final class PolygonTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static final List<double[]> SQUARE =
            List.of(new double[] {2, 3}, new double[] {6, 3}, new double[] {6, 7}, new double[] {2, 7});
    private static final List<double[]> SEGMENT = List.of(new double[] {2}, new double[] {6});

    @Test
    void a_square_has_the_area_and_the_centre_that_it_has_in_whatever_order_its_corners_go() {
        var back = List.of(SQUARE.get(3), SQUARE.get(2), SQUARE.get(1), SQUARE.get(0));

        assertThat(Polygon.extent(SQUARE)).isCloseTo(16, EXACT);
        assertThat(Polygon.extent(back)).isCloseTo(16, EXACT);
        assertThat(Polygon.centroid(SQUARE)).containsExactly(new double[] {4, 5}, EXACT);
        assertThat(Polygon.centroid(back)).containsExactly(new double[] {4, 5}, EXACT);
    }

    /** A third of the way from each side: (1 + 4 + 1) / 3 and (2 + 2 + 8) / 3; half of 3 · 6. */
    @Test
    void a_triangle_balances_at_the_mean_of_its_corners() {
        var triangle = List.of(new double[] {1, 2}, new double[] {4, 2}, new double[] {1, 8});

        assertThat(Polygon.extent(triangle)).isCloseTo(9, EXACT);
        assertThat(Polygon.centroid(triangle)).containsExactly(new double[] {2, 4}, EXACT);
    }

    @Test
    void a_line_cuts_off_where_it_is_negative() {
        var left = Polygon.clip(SQUARE, new double[] {3, -1, 0}); // 3 − x

        assertThat(Polygon.extent(left)).isCloseTo(4, EXACT);
        assertThat(Polygon.centroid(left)).containsExactly(new double[] {2.5, 5}, EXACT);
        // The corner at (6, 7), from x + y = 11 on: a triangle with sides of 2.
        var corner = Polygon.clip(SQUARE, new double[] {-11, 1, 1});
        assertThat(corner).hasSize(3);
        assertThat(Polygon.extent(corner)).isCloseTo(2, EXACT);
        assertThat(Polygon.centroid(corner)).containsExactly(new double[] {16 / 3.0, 19 / 3.0}, EXACT);
    }

    @Test
    void a_line_that_misses_leaves_all_or_nothing_and_one_that_touches_leaves_all() {
        assertThat(Polygon.clip(SQUARE, new double[] {-1, 1, 0})).isSameAs(SQUARE);
        assertThat(Polygon.clip(SQUARE, new double[] {-2, 1, 0})).isSameAs(SQUARE); // along the left side
        assertThat(Polygon.clip(SQUARE, new double[] {1, -1, 0})).isEmpty();
    }

    @Test
    void a_line_through_two_corners_leaves_half() {
        assertThat(Polygon.extent(Polygon.clip(SQUARE, new double[] {-1, -1, 1})))
                .isCloseTo(8, EXACT); // y ≥ x + 1
    }

    @Test
    void a_segment_is_cut_at_either_end() {
        var upper = Polygon.clip(SEGMENT, new double[] {-3, 1}); // from 3 on
        assertThat(upper).containsExactly(new double[] {3}, new double[] {6});
        assertThat(Polygon.extent(upper)).isEqualTo(3);
        assertThat(Polygon.centroid(upper)).containsExactly(4.5);

        assertThat(Polygon.clip(SEGMENT, new double[] {3, -1})).containsExactly(new double[] {2}, new double[] {3});
        assertThat(Polygon.clip(SEGMENT, new double[] {-6, 1})).containsExactly(new double[] {6});
        assertThat(Polygon.clip(SEGMENT, new double[] {1, -1})).isEmpty();
    }

    @Test
    void a_point_and_nothing_have_no_extent() {
        assertThat(Polygon.extent(List.of(new double[] {2, 3}))).isZero();
        assertThat(Polygon.extent(List.of())).isZero();
        assertThat(Polygon.extent(List.of(new double[] {2, 3}, new double[] {6, 7})))
                .isZero();
    }
}
