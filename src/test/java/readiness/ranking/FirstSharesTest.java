package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.sampling.Sampling;

/** First shares and central weights (method, section 4), worked out by hand. */
final class FirstSharesTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void on_one_criterion_the_highest_are_first_everywhere_and_share_it() {
        var shares = shares(WeightRegion.any(1), scores(70), scores(50), scores(70));

        assertThat(shares.shares()).containsExactly(0.5, 0.0, 0.5);
        assertThat(shares.centre(0)).containsExactly(1);
        assertThat(shares.centre(1)).isEmpty();
        assertThat(shares.region(0)).isEmpty();
    }

    /** The third team has 60 throughout: more than 100·w and than 100·(1 − w) for a first weight from 0.4 to 0.6. */
    @Test
    void on_two_criteria_each_team_has_its_part_of_the_segment() {
        var shares = shares(WeightRegion.any(2), scores(100, 0), scores(0, 100), scores(60, 60), scores(50, 50));

        assertThat(shares.shares().get(0)).isCloseTo(0.4, EXACT);
        assertThat(shares.shares().get(1)).isCloseTo(0.4, EXACT);
        assertThat(shares.shares().get(2)).isCloseTo(0.2, EXACT);
        assertThat(shares.shares().get(3)).isZero();
        assertThat(shares.centre(0)).containsExactly(new double[] {0.8, 0.2}, EXACT);
        assertThat(shares.centre(1)).containsExactly(new double[] {0.2, 0.8}, EXACT);
        assertThat(shares.centre(2)).containsExactly(new double[] {0.5, 0.5}, EXACT);
        assertThat(shares.centre(3)).isEmpty();
        assertThat(shares.region(2))
                .extracting(point -> point[0])
                .allSatisfy(weight -> assertThat(weight).isBetween(0.4 - 1e-12, 0.6 + 1e-12));
        assertThat(shares.region(3)).isEmpty();
    }

    /** From 0.4 to 0.7 the third team is first up to 0.6, and the first from there on. */
    @Test
    void near_the_stated_weights_only_that_part_of_the_segment_counts() {
        var near = WeightRegion.near(new double[] {0.55, 0.45}, 0.15);
        var shares = shares(near, scores(100, 0), scores(0, 100), scores(60, 60));

        assertThat(shares.shares().get(0)).isCloseTo(1 / 3.0, EXACT);
        assertThat(shares.shares().get(1)).isZero();
        assertThat(shares.shares().get(2)).isCloseTo(2 / 3.0, EXACT);
        assertThat(shares.centre(0)).containsExactly(new double[] {0.65, 0.35}, EXACT);
    }

    /** The mean of the largest of three uniform weights is (1 + 1/2 + 1/3) / 3 = 11/18; the rest is shared. */
    @Test
    void on_three_criteria_the_area_counts() {
        var shares = shares(WeightRegion.any(3), scores(100, 0, 0), scores(0, 100, 0), scores(0, 0, 100));

        assertThat(shares.shares()).allSatisfy(share -> assertThat(share).isCloseTo(1 / 3.0, EXACT));
        assertThat(shares.centre(0)).containsExactly(new double[] {11 / 18.0, 7 / 36.0, 7 / 36.0}, EXACT);
        assertThat(shares.centre(2)).containsExactly(new double[] {7 / 36.0, 7 / 36.0, 11 / 18.0}, EXACT);
        assertThat(shares.region(1)).hasSize(4);
    }

    @Test
    void identical_teams_share_their_region_equally() {
        var shares = shares(WeightRegion.any(2), scores(100, 0), scores(0, 100), scores(100, 1e-9));

        assertThat(shares.shares().get(0)).isCloseTo(0.25, within(1e-9));
        assertThat(shares.shares().get(1)).isCloseTo(0.5, within(1e-9));
        assertThat(shares.shares().get(2)).isCloseTo(0.25, within(1e-9));
        assertThat(shares.centre(0)[0]).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void without_any_spread_the_stated_weights_alone_count() {
        var stated = WeightRegion.near(new double[] {0.5, 0.25, 0.25}, 0);
        var shares = shares(stated, scores(100, 0, 0), scores(0, 100, 100), scores(99, 0, 0));

        assertThat(shares.shares()).containsExactly(0.5, 0.5, 0.0);
        assertThat(shares.centre(0)).containsExactly(0.5, 0.25, 0.25);
        assertThat(shares.centre(2)).isEmpty();
    }

    /**
     * The mean of the largest of four uniform weights is (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48; the rest is 23/144 each.
     */
    @Test
    void beyond_three_criteria_the_region_is_sampled() {
        var shares = shares(
                WeightRegion.any(4),
                scores(100, 0, 0, 0),
                scores(0, 100, 0, 0),
                scores(0, 0, 100, 0),
                scores(0, 0, 0, 100),
                scores(10, 10, 10, 10));

        assertThat(shares.shares().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        for (int team = 0; team < 4; team++) {
            assertThat(shares.shares().get(team)).isCloseTo(0.25, within(5 * SAMPLING.simulationError()));
            assertThat(shares.region(team)).isEmpty();
        }
        // The largest of four weights is hardly ever under a quarter, and a weight has a spread of less than 0.2.
        assertThat(shares.shares().get(4)).isZero();
        assertThat(shares.centre(4)).isEmpty();
        double error = 5 * 0.2 / Math.sqrt(5_000);
        assertThat(shares.centre(1))
                .containsExactly(new double[] {23 / 144.0, 25 / 48.0, 23 / 144.0, 23 / 144.0}, within(error));
    }

    @Test
    void sampled_ties_are_split_equally() {
        var shares =
                shares(WeightRegion.any(4), scores(60, 60, 60, 60), scores(60, 60, 60, 60), scores(50, 60, 60, 60));

        assertThat(shares.shares()).containsExactly(0.5, 0.5, 0.0);
        assertThat(shares.centre(0)).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(0.01));
    }

    private static FirstShares shares(WeightRegion region, double[]... scores) {
        return FirstShares.of(List.of(scores), region, SAMPLING);
    }

    private static double[] scores(double... scores) {
        return scores;
    }
}
