package readiness.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The targets of the fuzzer as they stand: each takes what the fuzzer begins with, whole and torn. */
final class TargetTest {

    @ParameterizedTest
    @EnumSource(Target.class)
    void takes_what_the_fuzzer_begins_with_and_every_beginning_of_it(Target target) {
        assertThat(target.seeds()).isNotEmpty().allSatisfy(seed -> {
            for (int length = seed.length; length >= 0; length -= 1 + seed.length / 40) {
                byte[] torn = Arrays.copyOf(seed, length);
                assertThatCode(() -> target.take(torn)).doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void is_found_by_its_name(Target target) throws ClassNotFoundException {
        assertThat(Class.forName("readiness.fuzz." + target.className()).getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("fuzzerTestOneInput"));
    }
}
