package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;

/** A map that grows as sheets come. */
final class LongIntMapTest {

    @Test
    void what_was_never_added_has_0() {
        assertThat(new LongIntMap().value(0)).isZero();
        assertThat(new LongIntMap().value(-1)).isZero();
        assertThat(new LongIntMap().keys()).isEmpty();
    }

    @Test
    void amounts_of_a_key_add_up() {
        var map = new LongIntMap();

        assertThat(map.add(0, 1)).isEqualTo(1);
        assertThat(map.add(0, 4)).isEqualTo(5);
        assertThat(map.add(Long.MIN_VALUE, 2)).isEqualTo(2);
        assertThat(map.value(0)).isEqualTo(5);
        assertThat(map.value(Long.MIN_VALUE)).isEqualTo(2);
    }

    @ParameterizedTest(name = "keys that are {0} apart")
    @ValueSource(longs = {1, 1L << 32, 1L << 48, 0x9e3779b97f4a7c15L})
    void keys_that_are_much_alike_are_kept_apart(long step) {
        var map = new LongIntMap();
        for (int key = 0; key < 1_000; key++) {
            map.add(key * step, 1 + key);
        }

        assertThat(map.keys()).hasSize(1_000);
        for (int key = 0; key < 1_000; key++) {
            assertThat(map.value(key * step)).isEqualTo(1 + key);
        }
    }

    @ParameterizedTest(name = "random keys, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void it_holds_what_a_map_of_objects_holds(long seed) {
        var random = new Random(seed);
        var map = new LongIntMap();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            long key = random.nextLong() >> random.nextInt(Long.SIZE);
            int amount = 1 + random.nextInt(3);
            assertThat(map.add(key, amount)).isEqualTo(expected.merge(key, amount, Integer::sum));
        }

        assertThat(map.keys().boxed()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, amount) -> assertThat(map.value(key)).isEqualTo(amount));
    }

    @Test
    void what_was_written_is_added_to_what_is_there() {
        var written = new LongIntMap();
        LongStream.of(5, 7, 7, -9).forEach(key -> written.add(key, 1));
        var out = new CountWriter();
        written.writeTo(out);
        var map = new LongIntMap();
        map.add(7, 10);
        var in = new CountReader(out.toBytes());
        map.addFrom(in);

        assertThat(in.isAtEnd()).isTrue();
        assertThat(map.keys().boxed()).containsExactlyInAnyOrder(5L, 7L, -9L);
        assertThat(map.value(7)).isEqualTo(12);
        assertThat(map.value(-9)).isEqualTo(1);
    }
}
