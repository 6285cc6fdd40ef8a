package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The smallest share of the stated weights that must change hands (method, section 4). */
final class WeightToMoveTest {

    private static final double[] RIVAL = {50, 50, 60};

    /** Leads of 30, 0 and −20, together 15 − 4 = 11 points; each weight moved from the first to the last takes 50. */
    @Test
    void weight_goes_from_where_the_leader_is_furthest_ahead_to_where_it_is_least() {
        assertThat(moved(80, 50, 40, 0.5, 0.3, 0.2)).isCloseTo(0.22, within(1e-12));
    }

    @Test
    void the_order_of_the_criteria_does_not_matter() {
        assertThat(WeightToMove.between(
                                new double[] {40, 60, 80}, new double[] {60, 50, 50}, new double[] {0.1, 0.8, 0.1})
                        .orElseThrow())
                .isCloseTo(0.1 + 4 / 30.0, within(1e-12));
    }

    /**
     * Leads of 30, 10 and −20, together 3 + 8 − 2 = 9: all 0.1 of the first take 5, and 4/30 of the second the rest.
     */
    @Test
    void where_that_is_not_enough_the_next_criterion_gives_too() {
        assertThat(moved(80, 60, 40, 0.1, 0.8, 0.1)).isCloseTo(0.1 + 4 / 30.0, within(1e-12));
    }

    /** Leads of 30, 0 and 0, together 15: all 0.5 of the first must go. */
    @Test
    void a_rival_may_draw_level_only_once_all_of_it_has_moved() {
        assertThat(moved(80, 50, 60, 0.5, 0.3, 0.2)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_rival_that_is_level_or_ahead_needs_none() {
        assertThat(moved(50, 50, 60, 0.5, 0.3, 0.2)).isZero();
        assertThat(moved(50, 50, 60 + 5e-9, 0.5, 0.3, 0.2)).isZero(); // ahead by 1e-9
        assertThat(moved(40, 50, 60, 0.5, 0.3, 0.2)).isZero();
    }

    @Test
    void a_leader_that_is_ahead_everywhere_is_never_caught() {
        assertThat(between(80, 60, 65, 0.5, 0.3, 0.2)).isEmpty();
        assertThat(between(60, 60, 70, 0.5, 0.3, 0.2)).isEmpty(); // by the same everywhere
    }

    private static double moved(double one, double two, double three, double... weights) {
        return between(one, two, three, weights).orElseThrow();
    }

    private static OptionalDouble between(double one, double two, double three, double... weights) {
        return WeightToMove.between(new double[] {one, two, three}, RIVAL, weights);
    }
}
