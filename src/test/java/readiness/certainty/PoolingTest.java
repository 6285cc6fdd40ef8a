package readiness.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The luck of the highest (method, section 4 d), on the grid τ = 0.25, 0.75 … 39.75. */
final class PoolingTest {

    /** The step at which τ is 9.75, so that τ² = 95.0625. */
    private static final int STEP = 19;

    private static final double SPREAD_APART = 9.963447126816414;
    private static final double SPREAD_TWINS = 6.482723932524491;

    @Test
    void the_mean_spread_is_that_of_the_published_formula() {
        // Worked out on the grid by a few lines of Python from the method alone.
        assertThat(new Pooling(new double[] {40, 60}, new double[] {25, 100}).spread())
                .isCloseTo(SPREAD_APART, within(1e-9));
        assertThat(new Pooling(new double[] {70, 70}, new double[] {36, 36}).spread())
                .isCloseTo(SPREAD_TWINS, within(1e-9));
    }

    @Test
    void half_of_the_distance_is_kept_where_the_teams_differ_as_much_as_their_answers() {
        var pooling = new Pooling(new double[] {40, 60}, new double[] {95.0625, 95.0625});
        double centre = pooling.centre(STEP, 0);

        assertThat(centre).isCloseTo(50, within(1e-9));
        // The variance of the centre is (τ² + v) / 2 = 95.0625.
        assertThat(pooling.centre(STEP, 1)).isCloseTo(59.75, within(1e-9));
        // B = ½: 50 + ½·(40 − 50) = 45, and √½·10 on top of it for a draw 10 above the score.
        assertThat(pooling.pooled(0, STEP, centre, 40)).isCloseTo(45, within(1e-9));
        assertThat(pooling.pooled(0, STEP, centre, 50)).isCloseTo(45 + 10 * Math.sqrt(0.5), within(1e-9));
        assertThat(pooling.pooled(1, STEP, centre, 60)).isCloseTo(55, within(1e-9));
    }

    @Test
    void the_surer_team_pulls_the_centre_to_its_score() {
        // At τ² = 95.0625 the weights are 1/100.0625 and 1/195.0625: the centre is nearer to the first.
        var pooling = new Pooling(new double[] {40, 60}, new double[] {5, 100});
        double first = 1 / 100.0625;
        double second = 1 / 195.0625;

        assertThat(pooling.centre(STEP, 0)).isCloseTo((40 * first + 60 * second) / (first + second), within(1e-9));
    }

    @Test
    void nobody_gets_more_than_100_or_less_than_0() {
        var pooling = new Pooling(new double[] {2, 98}, new double[] {1, 1});

        assertThat(pooling.pooled(1, STEP, 100, 200)).isEqualTo(100);
        assertThat(pooling.pooled(0, STEP, 0, -100)).isZero();
    }

    @Test
    void steps_are_taken_as_often_as_they_are_likely() {
        var pooling = new Pooling(new double[] {40, 60}, new double[] {25, 100});
        double sum = 0;
        for (int number = 0; number < 100_000; number++) {
            sum += 0.25 + 0.5 * pooling.step((number + 0.5) / 100_000);
        }

        assertThat(sum / 100_000).isCloseTo(pooling.spread(), within(1e-3));
    }
}
