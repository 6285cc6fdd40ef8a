package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench is run by hand, so that nothing else would notice when the program moves away under it. */
class BenchTest {

    @TempDir
    private Path classes;

    @Test
    void the_program_that_is_held_against_the_reference_compiles() {
        var said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "src/bench/Scores.java");

        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
