package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large a package, a file or a method may become before it is split by meaning. */
final class SizesTest {

    private static final Path CODE = Path.of("src/main/java/readiness");

    /** Commands and pages are many small things of one kind. */
    private static final List<String> WIDE = List.of("cli", "report");

    @Test
    void no_package_has_more_than_2200_lines_or_30_files_and_commands_and_pages_3000_and_40() throws IOException {
        var packages = new TreeMap<String, List<Long>>();
        for (Path folder : folders()) {
            packages.put(folder.getFileName().toString(), lines(folder));
        }

        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(packages.entrySet().stream()
                        .filter(each -> isTooLarge(each.getKey(), each.getValue()))
                        .map(each -> each.getKey() + ": " + each.getValue().size() + " files, " + sum(each) + " lines"))
                .isEmpty();
    }

    @Test
    void no_file_has_more_than_350_lines_and_one_in_twenty_more_than_230() throws IOException {
        var files = new TreeMap<String, Long>();
        for (Path folder : folders()) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(file -> files.put(CODE.relativize(file).toString(), linesOf(file)));
            }
        }

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.entrySet().stream().filter(file -> file.getValue() > 350))
                .isEmpty();
        assertThat(files.entrySet().stream().filter(file -> file.getValue() > 230))
                .hasSizeLessThanOrEqualTo(files.size() / 20);
    }

    @Test
    void no_method_has_more_than_40_lines() {
        var methods = ParsedCode.methodLengths(CODE);

        assertThat(methods).hasSizeGreaterThan(3000);
        assertThat(methods.entrySet().stream().filter(method -> method.getValue() > 40))
                .isEmpty();
    }

    private static boolean isTooLarge(String name, List<Long> files) {
        boolean isWide = WIDE.contains(name);
        return files.size() > (isWide ? 40 : 30) || sum(Map.entry(name, files)) > (isWide ? 3000 : 2200);
    }

    private static long sum(Map.Entry<String, List<Long>> files) {
        return files.getValue().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CODE)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Long> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SizesTest::linesOf).toList();
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
