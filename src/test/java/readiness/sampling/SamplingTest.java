package readiness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How random draws are taken. */
final class SamplingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 17, 20_000})
    void every_draw_is_in_one_block_and_they_come_in_order(int draws) {
        var sampling = new Sampling(draws, 1);
        var taken = sampling
                .inBlocks((from, to) -> IntStream.range(from, to).boxed().toList())
                .stream()
                .flatMap(block -> block.stream())
                .toList();

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, draws).boxed().toList());
    }

    @Test
    void a_draw_is_the_same_whoever_takes_it_and_no_two_are_alike() {
        var sampling = new Sampling(1_000, 1);
        var first = IntStream.range(0, 1_000)
                .mapToObj(draw -> sampling.generator(draw).nextLong())
                .toList();

        assertThat(first).doesNotHaveDuplicates();
        assertThat(new Sampling(5, 1).generator(3).nextLong()).isEqualTo(first.get(3));
        assertThat(new Sampling(5, 2).generator(3).nextLong()).isNotIn(first);
    }

    @Test
    void the_first_numbers_of_all_draws_are_spread_evenly() {
        var sampling = new Sampling(20_000, 1);
        double mean = IntStream.range(0, 20_000)
                .mapToDouble(draw -> sampling.generator(draw).nextDouble())
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0.5, within(5 / Math.sqrt(12 * 20_000)));
    }

    @Test
    void a_half_is_known_to_five_in_a_hundred_from_a_hundred_draws() {
        assertThat(new Sampling(100, 1).simulationError()).isEqualTo(0.05);
    }
}
