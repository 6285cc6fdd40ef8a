package readiness.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of lines that is cut anywhere: each line is in exactly one piece, and whole. */
final class HadoopFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a", "a\n", "\n\n", "one\ntwo\nthree", "é\r\n\n«\n", "no end at all"})
    void every_line_is_in_one_piece(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("lines.txt"), bytes);
        var file = new HadoopFile(new org.apache.hadoop.fs.Path(path.toUri()), bytes.length, new Configuration());
        for (int size = 1; size <= bytes.length + 1; size++) {
            var joined = new StringBuilder();
            for (int from = 0; from < bytes.length; from += size) {
                var piece = new String(file.lines(from, Math.min(from + size, bytes.length)), StandardCharsets.UTF_8);
                assertThat(piece.isEmpty() || piece.endsWith("\n") || text.endsWith(piece))
                        .isTrue();
                joined.append(piece);
            }
            assertThat(joined.toString()).isEqualTo(text);
        }
    }
}
