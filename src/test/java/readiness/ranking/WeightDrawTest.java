package readiness.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.sampling.Sampling;

/** Drawing weightings uniformly. */
final class WeightDrawTest {

    private static final Sampling SAMPLING = new Sampling(20_000, 1);

    @ParameterizedTest(name = "{0} criteria, the first weighs {1}, spread {2}")
    @CsvSource({
        "1, 1, 0.1",
        "2, 0.95, 0.1",
        "3, 0.5, 0",
        "3, 0.98, 0.05",
        "5, 0.2, 0.1",
        "10, 0.91, 0.1",
        "12, 0.3, 0.9",
        "20, 0.05, 0.01",
        "30, 0.5, 1"
    })
    void weightings_are_found_in_any_region(int criteria, double first, double spread) {
        double[] stated = stated(criteria, first);
        var region = WeightRegion.near(stated, spread);

        for (int draw = 0; draw < 1_000; draw++) {
            double[] weights = region.draw(SAMPLING.generator(draw));
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
            for (int i = 0; i < criteria; i++) {
                assertThat(weights[i])
                        .isBetween(Math.max(0, stated[i] - spread) - 1e-9, Math.min(1, stated[i] + spread) + 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "weights {0}, {1}, {2}, spread {3}")
    @CsvSource({"0.4, 0.35, 0.25, 0.1", "0.9, 0.05, 0.05, 0.1", "0.05, 0.15, 0.8, 0.3", "0.4, 0.4, 0.2, 0.6"})
    void they_balance_where_the_region_does(double one, double two, double three, double spread) {
        var region = WeightRegion.near(new double[] {one, two, three}, spread);
        double[] centroid = Polygon.centroid(region.corners());
        double[] mean = new double[2];
        for (int draw = 0; draw < SAMPLING.draws(); draw++) {
            double[] weights = region.draw(SAMPLING.generator(draw));
            mean[0] += weights[0] / SAMPLING.draws();
            mean[1] += weights[1] / SAMPLING.draws();
        }

        // Five standard errors; no weight of a region of width 2·spread strays further than spread.
        assertThat(mean).containsExactly(centroid, within(5 * spread / Math.sqrt(SAMPLING.draws())));
    }

    @Test
    void over_all_weightings_a_weight_is_over_a_half_in_one_of_eight_for_four_criteria() {
        var region = WeightRegion.any(4);
        double share = 0;
        for (int draw = 0; draw < SAMPLING.draws(); draw++) {
            share += region.draw(SAMPLING.generator(draw))[2] > 0.5 ? 1.0 / SAMPLING.draws() : 0;
        }

        assertThat(share).isCloseTo(0.125, within(5 * SAMPLING.simulationError()));
    }

    /**
     * Two numbers for each try, and as many tries as the body around the region is larger than it. With a spread of 0.1
     * around 0.4, 0.35 and 0.25 a box of 0.2² holds a hexagon of 0.03. Beyond 0.8, 0 and 0 lies a triangle of 0.2²/2,
     * of which two corners of 0.05²/2 are over 0.15: 0.02 and 0.0175. Around 0.08, 0.46 and 0.46 the first two weights
     * fill a box of 0.18 · 0.2, of which ∫(0.12 + w) from 0 to 0.08 and ∫(0.28 − w) from there to 0.18 is the region,
     * 0.0278.
     */
    @ParameterizedTest(name = "weights {0}, {1}, {2}: {3} random numbers")
    @CsvSource({
        "0.4, 0.35, 0.25, 2.6667", // 2 · 0.04 / 0.03
        "0.9, 0.05, 0.05, 2.2857", // 2 · 0.02 / 0.0175
        "0.08, 0.46, 0.46, 2.5899" // 2 · 0.036 / 0.0278
    })
    void few_weightings_miss_the_region(double one, double two, double three, double numbers) {
        assertThat(numbers(WeightRegion.near(new double[] {one, two, three}, 0.1)))
                .isCloseTo(numbers, within(0.05));
    }

    @Test
    void over_all_weightings_none_misses() {
        assertThat(numbers(WeightRegion.any(3))).isEqualTo(2);
        assertThat(numbers(WeightRegion.any(5))).isEqualTo(4);
    }

    /** Returns how many random numbers a weighting takes on average. */
    private static double numbers(WeightRegion region) {
        var taken = new AtomicInteger();
        for (int draw = 0; draw < SAMPLING.draws(); draw++) {
            var generator = SAMPLING.generator(draw);
            region.draw(() -> {
                taken.incrementAndGet();
                return generator.nextLong();
            });
        }
        return (double) taken.get() / SAMPLING.draws();
    }

    private static double[] stated(int criteria, double first) {
        double[] stated = new double[criteria];
        Arrays.fill(stated, (1 - first) / Math.max(1, criteria - 1));
        stated[0] = first;
        return stated;
    }
}
