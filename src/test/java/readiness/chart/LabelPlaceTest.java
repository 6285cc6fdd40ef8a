package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a region's label goes: regions here are parts of a square map of 100 by 100, with y downwards. */
final class LabelPlaceTest {

    private static final List<double[]> MAP = rectangle(0, 0, 100, 100);

    @Test
    void a_label_stays_in_the_middle_where_it_is_38_away_from_the_mark() {
        assertThat(place(MAP, 50, 88).near(at(50, 50))).containsExactly(50, 50);
        assertThat(place(MAP, 50, 87).near(at(50, 50))).containsExactly(50, 49); // 87 - 38
    }

    @Test
    void above_the_map_there_is_room_for_every_label() {
        var label = place(MAP, 50, 30);
        assertThat(label.near(at(50, 50))).containsExactly(50, -8); // 30 - 38
        assertThat(label.fits("A name that is wider than the map", at(50, -8))).isTrue();
    }

    @Test
    void where_another_region_is_above_the_label_moves_half_the_way_to_a_corner_that_is_clear_of_the_mark() {
        // 49 - 38 = 11 is in another region; half the way to an upper corner is at (50 + 75) / 2 = 62.5, 13.5 from the
        // mark, and to a lower one at (75 + 100) / 2 = 87.5, 38.5 from it
        assertThat(place(rectangle(0, 50, 100, 100), 50, 49).near(at(50, 75))).containsExactly(75, 87.5);
    }

    @Test
    void a_name_fits_where_a_letter_takes_6_8_of_the_width() {
        var label = place(MAP, 0, 0);
        assertThat(label.fits("fourteen chars", at(50, 50))).isTrue(); // 14 * 6.8 = 95.2
        assertThat(label.fits("fifteen letters", at(50, 50))).isFalse(); // 15 * 6.8 = 102
        assertThat(label.fits("fourteen chars", at(40, 50))).isFalse(); // 2 * 40 = 80
    }

    private static LabelPlace place(List<double[]> region, double x, double y) {
        return new LabelPlace(MAP, region, at(x, y));
    }

    private static List<double[]> rectangle(double left, double top, double right, double bottom) {
        return List.of(at(left, top), at(right, top), at(right, bottom), at(left, bottom));
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }
}
