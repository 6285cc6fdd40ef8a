package readiness.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of the fuzzer: each takes what the fuzzer begins with, whole and torn. */
final class FedTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @MethodSource("inputs")
    void takes_what_the_fuzzer_begins_with_and_every_beginning_of_it(Path input) throws Exception {
        Method target = Class.forName(
                        "readiness.fuzz." + requireNonNull(input.getParent()).getFileName())
                .getMethod("fuzzerTestOneInput", byte[].class);
        byte[] whole = Files.readAllBytes(input);
        assertThat(whole).isNotEmpty();
        for (int length = whole.length; length >= 0; length -= 1 + whole.length / 40) {
            target.invoke(null, Arrays.copyOf(whole, length));
        }
    }

    static Stream<Path> inputs() throws IOException {
        try (var files = Files.walk(INPUTS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
