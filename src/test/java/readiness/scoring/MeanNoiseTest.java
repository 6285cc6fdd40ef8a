package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far chance moves the mean of some people (method, section 4, rank acceptability (b)). */
final class MeanNoiseTest {

    private static final int DRAWS = 20_000;

    /**
     * Of ten people one is 90 above and nine are 10 below: variance 900, third moment 72000, so the skewness is 8/3.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 101, 300, 10_000})
    void a_mean_is_drawn_as_wide_and_as_skewed_as_it_is(int people) {
        var pool = new ArrayList<>(Collections.nCopies(9, new double[] {-10}));
        pool.add(new double[] {90});
        var means = draws(people, pool);

        assertThat(mean(means, mean -> mean[0])).isCloseTo(0, within(0.03 * 30 / Math.sqrt(people)));
        assertThat(mean(means, mean -> Math.pow(mean[0], 2))).isCloseTo(900.0 / people, within(45.0 / people));
        assertThat(mean(means, mean -> Math.pow(mean[0] * Math.sqrt(people) / 30, 3)))
                .isCloseTo(8 / 3.0 / Math.sqrt(people), within(0.1));
    }

    /** The second facet is against the first, the third is both added up, nobody differs in the fourth. */
    @ParameterizedTest
    @ValueSource(ints = {7, 101, 5_000})
    void facets_go_together_as_they_do_in_people(int people) {
        var pool = List.of(
                new double[] {20, -10, 10, 0},
                new double[] {-20, 10, -10, 0},
                new double[] {0, 15, 15, 0},
                new double[] {0, -15, -15, 0});
        var means = draws(people, pool);

        assertThat(mean(means, mean -> mean[0] * mean[0] * people)).isCloseTo(200, within(10.0));
        assertThat(mean(means, mean -> mean[0] * mean[1] * people)).isCloseTo(-100, within(10.0));
        assertThat(mean(means, mean -> mean[1] * mean[1] * people)).isCloseTo(162.5, within(10.0));
        assertThat(means).allSatisfy(mean -> {
            assertThat(mean[2]).isCloseTo(mean[0] + mean[1], within(1e-9));
            assertThat(mean[3]).isZero();
        });
    }

    /** Of a normal distribution, 5 of 100 lie beyond 1.645 standard deviations on each side, and 2.5 beyond 1.96. */
    @Test
    void a_mean_of_very_many_is_normal() {
        var means = draws(1_000_000, List.of(new double[] {10}, new double[] {-10}));
        double[] sorted =
                means.stream().mapToDouble(mean -> mean[0] * 100).sorted().toArray();
        assertThat(sorted[DRAWS / 40]).isCloseTo(-1.96, within(0.05));
        assertThat(sorted[DRAWS / 20]).isCloseTo(-1.645, within(0.04));
        assertThat(sorted[DRAWS / 2]).isCloseTo(0, within(0.03));
        assertThat(sorted[DRAWS - DRAWS / 20]).isCloseTo(1.645, within(0.04));
        assertThat(sorted[DRAWS - DRAWS / 40]).isCloseTo(1.96, within(0.05));
    }

    @Test
    void where_nothing_is_known_there_is_no_noise() {
        assertThat(draws(200, List.of())).allSatisfy(mean -> assertThat(mean).containsOnly(0));
    }

    private static List<double[]> draws(int people, List<double[]> pool) {
        int facets = pool.isEmpty() ? 1 : pool.get(0).length;
        var ids = Arrays.asList("a", "b", "c", "d").subList(0, facets).stream()
                .map(name -> id(name))
                .toList();
        var noise = new MeanNoise(new Residuals(ids, pool));
        var means = new ArrayList<double[]>();
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] mean = new double[facets];
            noise.draw(people, new Sampling(1, 7).generator(draw), mean);
            means.add(mean);
        }
        return means;
    }

    private static double mean(List<double[]> means, ToDoubleFunction<double[]> of) {
        return means.stream().mapToDouble(of).average().orElseThrow();
    }
}
