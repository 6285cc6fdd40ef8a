package readiness.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a name goes beside its dot, of 10 by 10; each letter is 6.2 wide, so that “abc” takes 18.6. */
final class PlacedNameTest {

    @Test
    void to_the_right_where_there_is_room() {
        assertThat(names("abc", at(100, 100))).containsExactly(new PlacedName("abc", 108, 104, "start"));
    }

    @Test
    void to_the_left_where_the_picture_ends_on_the_right() {
        // 322 + 8 + 18.6 = 348.6; the picture is 340 wide, so the last place on the right is at 313.4
        assertThat(names("abc", at(322, 100))).containsExactly(new PlacedName("abc", 314, 104, "end"));
        assertThat(names("abc", at(313, 100))).containsExactly(new PlacedName("abc", 321, 104, "start"));
    }

    @Test
    void above_where_other_dots_are_on_both_sides() {
        assertThat(names("abc", at(85, 100), at(100, 100), at(115, 100)))
                .containsExactly(
                        new PlacedName("abc", 77, 104, "end"),
                        new PlacedName("abc", 100, 92, "middle"),
                        new PlacedName("abc", 123, 104, "start"));
    }

    @Test
    void below_where_the_picture_ends_above() {
        // A name above would begin at 27 - 8 - 10 = 9, and the picture begins at 20.
        assertThat(names("abc", at(85, 27), at(100, 27), at(115, 27)))
                .element(1)
                .isEqualTo(new PlacedName("abc", 100, 43, "middle"));
    }

    @Test
    void nowhere_where_no_side_has_room() {
        assertThat(names("a".repeat(51), at(100, 100))).containsExactly(new PlacedName("", 100, 100, "start"));
    }

    private static List<PlacedName> names(String name, double[]... points) {
        return PlacedName.beside(Arrays.asList(points), Collections.nCopies(points.length, name));
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }
}
