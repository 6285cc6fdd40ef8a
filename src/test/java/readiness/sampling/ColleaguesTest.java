package readiness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.Id;
import readiness.scoring.Pool;

/** The colleagues who could have answered (method, section 4 a and b). */
final class ColleaguesTest {

    private static final int DRAWS = 20_000;

    /** The variance of one standard colleague in a facet: 19.6². */
    private static final double STANDARD = 384.16;

    /** Two people who differ by 30 and 10 points from their mean, in opposite directions. */
    private static final List<double[]> PAIR = List.of(new double[] {30, -10}, new double[] {-30, 10});

    @ParameterizedTest(name = "{0} degrees of freedom: variance {1}, covariance {2}")
    @CsvSource({
        "3, 642.08, -111.584", // (384.16 + 900) / 2; (0.2 · 384.16 − 300) / 2
        "27, 848.416, -262.3168", // 0.1 · 384.16 + 0.9 · 900; 0.1 · 76.832 − 0.9 · 300
    })
    void a_colleague_is_a_standard_one_as_often_as_three_degrees_of_freedom_say(
            int degreesOfFreedom, double variance, double covariance) {
        var colleagues = new Colleagues(KnownPool.of(degreesOfFreedom, PAIR, "a", "b"));
        var drawn = draws(colleagues, 1, 2);

        assertThat(mean(drawn, one -> one[0])).isCloseTo(0, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(mean(drawn, one -> one[0] * one[0])).isCloseTo(variance, within(0.03 * variance));
        assertThat(mean(drawn, one -> one[0] * one[1])).isCloseTo(covariance, within(20.0));
        assertThat(colleagues.variance(new double[] {1, 0})).isCloseTo(variance, within(1e-9));
        // (1, 1)ᵀ Σ (1, 1) with the variance of b: p · 384.16 + (1 − p) · 100
        double p = 3.0 / (3 + degreesOfFreedom);
        assertThat(colleagues.variance(new double[] {1, 1}))
                .isCloseTo(variance + 2 * covariance + p * STANDARD + (1 - p) * 100, within(1e-9));
    }

    @Test
    void an_empty_pool_leaves_the_standard_colleague_alone() {
        var drawn = draws(new Colleagues(Pool.empty(List.of(new Id("a"), new Id("b")))), 4, 2);

        assertThat(mean(drawn, four -> four[0] * four[0])).isCloseTo(STANDARD / 4, within(0.03 * STANDARD));
        assertThat(mean(drawn, four -> four[0] * four[1])).isCloseTo(0.2 * STANDARD / 4, within(0.03 * STANDARD));
    }

    /** From 41 on the mean is a normal vector with the same covariance. */
    @ParameterizedTest
    @ValueSource(ints = {2, 40, 41, 1_000})
    void the_mean_of_n_colleagues_has_an_nth_of_the_covariance(int n) {
        var drawn = draws(new Colleagues(KnownPool.of(27, PAIR, "a", "b")), n, 2);

        assertThat(mean(drawn, each -> each[0] * each[0]) * n).isCloseTo(848.416, within(35.0));
        assertThat(mean(drawn, each -> each[0] * each[1]) * n).isCloseTo(-262.3168, within(25.0));
        assertThat(mean(drawn, each -> each[1] * each[1]) * n).isCloseTo(128.416, within(8.0));
    }

    @Test
    void of_a_pool_that_is_too_large_to_be_kept_a_colleague_is_normal() {
        var facets = List.of(new Id("a"), new Id("b"));
        double[][] covariance = {{900, -300}, {-300, 100}};
        var drawn = draws(new Colleagues(new Pool(facets, 27, new double[0][], covariance)), 1, 2);

        assertThat(mean(drawn, one -> one[0] * one[0])).isCloseTo(848.416, within(35.0));
        assertThat(mean(drawn, one -> one[0] * one[1])).isCloseTo(-262.3168, within(25.0));
        assertThat(drawn.stream().map(one -> one[0]).distinct().count()).isEqualTo(DRAWS);
    }

    private static List<double[]> draws(Colleagues colleagues, int n, int facets) {
        var means = new ArrayList<double[]>();
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] mean = new double[facets];
            colleagues.mean(n, new Sampling(1, 7).generator(draw), mean);
            means.add(mean);
        }
        return means;
    }

    private static double mean(List<double[]> means, ToDoubleFunction<double[]> of) {
        return means.stream().mapToDouble(of).average().orElseThrow();
    }
}
