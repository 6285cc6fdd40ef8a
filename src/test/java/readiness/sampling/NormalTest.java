package readiness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distribution of what {@link Normal} draws, against the tables. */
final class NormalTest {

    private static final int DRAWS = 1_000_000;
    private static final double[] SORTED = sorted();

    @ParameterizedTest(name = "a share of {0} lies below {1}")
    @CsvSource({
        "0.00023263, -3.5",
        "0.00135, -3",
        "0.0227501, -2",
        "0.1586553, -1",
        "0.4012937, -0.25",
        "0.5, 0",
        "0.6914625, 0.5",
        "0.9331928, 1.5",
        "0.9937903, 2.5",
        "0.9990324, 3.1",
        "0.9997674, 3.5"
    })
    void as_many_lie_below_a_place_as_the_normal_distribution_says(double share, double place) {
        int below = -1 - Arrays.binarySearch(SORTED, place);

        assertThat(below / (double) DRAWS).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / DRAWS)));
    }

    @Test
    void mean_variance_skewness_and_kurtosis_are_0_1_0_and_3() {
        assertThat(moment(1)).isCloseTo(0, within(5 / Math.sqrt(DRAWS)));
        assertThat(moment(2)).isCloseTo(1, within(5 * Math.sqrt(2) / Math.sqrt(DRAWS)));
        assertThat(moment(3)).isCloseTo(0, within(5 * Math.sqrt(15) / Math.sqrt(DRAWS)));
        assertThat(moment(4)).isCloseTo(3, within(5 * Math.sqrt(96) / Math.sqrt(DRAWS)));
    }

    private static double moment(int power) {
        return Arrays.stream(SORTED)
                .map(drawn -> Math.pow(drawn, power))
                .average()
                .orElseThrow();
    }

    private static double[] sorted() {
        var random = new Sampling(1, 5).generator(0);
        double[] drawn = new double[DRAWS];
        Arrays.setAll(drawn, place -> Normal.draw(random));
        Arrays.sort(drawn);
        return drawn;
    }
}
