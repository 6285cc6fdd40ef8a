package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code check} reports of files that are broken in the way that their names say, as a person has approved it.
 *
 * <p>{@code -Dapprove=true} writes it anew and fails. An answer sheet lies beside the questionnaire that it answers.
 */
class BrokenFilesTest {

    static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN, 2)) {
            return files.filter(file -> file.getNameCount() == BROKEN.getNameCount() + 2)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> filesInFrench() throws IOException {
        return files().stream()
                .filter(file -> Files.exists(expected(file, ".expected.fr.txt")))
                .toList();
    }

    @Test
    void there_are_a_hundred_and_more() throws IOException {
        assertThat(files()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_reported_as_approved(Path file) throws IOException {
        Approved.compare(expected(file, ".expected.txt"), check(file, Locale.ENGLISH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesInFrench")
    void is_reported_in_french_as_approved(Path file) throws IOException {
        Approved.compare(expected(file, ".expected.fr.txt"), check(file, Locale.FRENCH));
    }

    /** Returns all that is said, and how it ends. */
    private String check(Path file, Locale locale) throws IOException {
        var run = Program.run(locale, "check", prepared(file).toString());
        return run.err() + run.out() + "exit " + run.code() + "\n";
    }

    private Path prepared(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return file;
        }
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        if (file.startsWith(BROKEN.resolve("answers"))) {
            Files.copy(BROKEN.resolve("warmth.yaml"), folder.resolve("warmth.yaml"));
        }
        return folder;
    }

    private static Path expected(Path file, String ending) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "") + ending);
    }
}
