package readiness.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are written whole or not at all, and what was there before. */
final class WholeFilesTest {

    private static final byte[] OURS = "ours".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void a_result_is_written_into_folders_that_are_not_there_yet() throws IOException {
        OutputFile.replace(folder.resolve("reports/may/r.html"), "page é");
        assertThat(folder.resolve("reports/may/r.html")).hasContent("page é");
        assertThat(names(folder.resolve("reports/may"))).containsExactly("r.html");
    }

    @Test
    void a_shorter_result_leaves_nothing_of_a_longer_one() throws IOException {
        OutputFile.replace(folder.resolve("r.html"), "a long page");
        OutputFile.replace(folder.resolve("r.html"), "short");
        assertThat(folder.resolve("r.html")).hasContent("short");
        OutputFile.replace(folder.resolve("r.html"), "");
        assertThat(folder.resolve("r.html")).isEmptyFile();
    }

    @Test
    void what_people_go_on_to_edit_is_put_only_where_nothing_is() throws IOException {
        Path file = folder.resolve("new/assessment.yaml");
        assertThat(OutputFile.create(file, OURS, false)).isTrue();
        assertThat(file).hasContent("ours");
        assertThat(OutputFile.create(file, OURS, false)).isFalse();
        Files.writeString(file, "theirs");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> OutputFile.create(file, OURS, false))
                .withMessage(file.toString());
        assertThat(file).hasContent("theirs");
        assertThat(OutputFile.create(file, OURS, true)).isTrue();
        assertThat(file).hasContent("ours");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void not_even_by_force_does_it_take_the_place_of_a_folder_or_a_link(boolean forced) throws IOException {
        Path directory = Files.createDirectory(folder.resolve("a.yaml"));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> OutputFile.create(directory, OURS, forced));
        assumeTrue(isPosix());
        Path target = Files.writeString(folder.resolve("target"), "theirs");
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), target);
        Path dead = Files.createSymbolicLink(folder.resolve("c.yaml"), folder.resolve("gone"));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> OutputFile.create(link, OURS, forced));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> OutputFile.create(dead, OURS, forced));
        assertThat(target).hasContent("theirs");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void saving_follows_the_persons_own_link_and_keeps_it() throws IOException {
        assumeTrue(isPosix());
        Path target = Files.writeString(folder.resolve("target.yaml"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("mine.yaml"), target);
        OutputFile.save(link, "after");
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("after");
    }

    @Test
    void a_folder_that_is_not_there_is_not_made_by_saving() {
        Path file = folder.resolve("gone/mine.yaml");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> OutputFile.save(file, "x"))
                .satisfies(failure -> assertThat(failure.getFile()).isEqualTo(file.toString()));
    }

    @ParameterizedTest
    @CsvSource({"rw-------", "rw-r--r--", "rw-rw-r--", "r--------"})
    void a_file_that_was_there_keeps_its_permissions(String permissions) throws IOException {
        assumeTrue(isPosix());
        Path file = Files.writeString(folder.resolve("mine.yaml"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        OutputFile.save(file, "after");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString(permissions));
        assertThat(names(folder)).containsExactly("mine.yaml");
    }

    @Test
    void tidying_deletes_what_was_left_beside_this_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "x");
        String ours = "." + Integer.toHexString("mine.yaml".hashCode()) + "-";
        String others = "." + Integer.toHexString("other.yaml".hashCode()) + "-";
        for (String name : List.of(ours + "1.part", ours + "abc.part", ours + "1.yaml", others + "1.part", "1.part")) {
            Files.writeString(folder.resolve(name), "left");
        }
        OutputFile.deleteLeftovers(file);
        assertThat(names(folder)).containsExactlyInAnyOrder("mine.yaml", ours + "1.yaml", others + "1.part", "1.part");
    }

    @Test
    void only_what_has_no_contents_of_its_own_is_a_device() throws IOException {
        assertThat(Replacement.isDevice(Files.writeString(folder.resolve("a"), "x")))
                .isFalse();
        assertThat(Replacement.isDevice(folder)).isFalse();
        assertThat(Replacement.isDevice(folder.resolve("missing"))).isFalse();
        assumeTrue(Files.exists(Path.of("/dev/null")));
        assertThat(Replacement.isDevice(Path.of("/dev/null"))).isTrue();
    }

    @Test
    void a_file_that_was_kept_says_which_and_why() {
        var kept = new KeptFileException(Path.of("a.yaml"), KeptFileException.Reason.LINK);
        assertThat(kept.getFile()).isEqualTo("a.yaml");
        assertThat(kept.why()).isEqualTo(KeptFileException.Reason.LINK);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
