package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.problem.Location;
import readiness.testkit.Folder;

/** Which files below a folder may be read, and under which names. */
final class SourceFilesTest {

    @TempDir
    private Path base;

    private Path folder = Path.of("");

    private final ProblemLog problems = new ProblemLog();

    @BeforeEach
    void a_folder_beside_others() throws IOException {
        folder = Files.createDirectories(base.resolve("spring"));
    }

    @Test
    void files_of_our_endings_are_found_in_order_of_their_names() throws IOException {
        write(
                "b.yaml",
                "answers/z.YML",
                "answers/a.json",
                "exports/t.CSV",
                "exports/t.tsv",
                "exports/u.xlsx",
                "a.ndjson");
        write("photo.png", "README.md", "exports/old.ods", "csv", "yaml");
        assertThat(names(""))
                .containsExactly(
                        "a.ndjson",
                        "answers/a.json",
                        "answers/z.YML",
                        "b.yaml",
                        "exports/t.CSV",
                        "exports/t.tsv",
                        "exports/u.xlsx");
        assertThat(names("spring/")).startsWith("spring/a.ndjson");
    }

    @Test
    void hidden_files_and_folders_are_passed_over() throws IOException {
        write("a.yaml", ".hidden.yaml", ".git/config.yaml", "answers/.old/b.yaml");
        assertThat(names("")).containsExactly("a.yaml");
    }

    @Test
    void a_folder_may_itself_be_hidden_or_be_reached_by_a_link() throws IOException {
        Path hidden = Files.createDirectories(base.resolve(".work"));
        Files.writeString(hidden.resolve("a.yaml"), "x");
        assertThat(SourceFiles.below(hidden, "", problems)).hasSize(1);
        assumeTrue(isPosix());
        Path link = Files.createSymbolicLink(base.resolve("link"), hidden);
        assertThat(SourceFiles.below(link, "", problems)).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_link_is_reported_and_not_followed_and_one_of_no_ending_of_ours_is_passed_over() throws IOException {
        assumeTrue(isPosix());
        write("a.yaml");
        Path outside = Files.createDirectories(base.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("more"), outside);
        Files.createSymbolicLink(folder.resolve("photo.png"), folder.resolve("a.yaml"));
        assertThat(names("")).containsExactly("a.yaml");
        assertThat(Folder.lines(problems.all()))
                .containsExactlyInAnyOrder("b.yaml:1:1 R310 LINK_NOT_FOLLOWED", "more:1:1 R310 LINK_NOT_FOLLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, true, true", "a.YAML, true, true", "a.yml, true, true", "a.json, true, true", "a.csv, true, false",
        "a.TSV, true, false", "a.txt, true, false", "a.xlsx, true, false", "a.ndjson, true, false",
                "a.xls, false, false",
        "a.ods, false, false", "yaml, false, false", "'', false, false", "a.yaml.bak, false, false"
    })
    void an_ending_says_what_a_file_may_be(String name, boolean mayBeRead, boolean ours) {
        assertThat(SourceFiles.mayBeRead(name)).isEqualTo(mayBeRead);
        assertThat(SourceFiles.hasOurEnding(name)).isEqualTo(ours);
    }

    @Test
    void files_without_an_ending_of_ours_are_named_but_not_hidden_ones() throws IOException {
        write("exports/b.ods", "exports/a.xls", "exports/c.csv", "d.ods", ".e.ods", ".f/g.ods");
        assertThat(SourceFiles.passedOver(folder)).containsExactly("d.ods", "exports/a.xls", "exports/b.ods");
        assertThat(SourceFiles.passedOver(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void a_folder_that_may_not_be_read_is_reported_and_hides_nothing_beside_it() throws IOException {
        write("a.yaml", "answers/closed/b.yaml", "answers/c.ods", ".closed/d.yaml");
        Path closed = folder.resolve("answers/closed");
        Path hidden = folder.resolve(".closed");
        assumeTrue(close(closed) && close(hidden), "an administrator may read everything");
        try {
            assertThat(names("")).containsExactly("a.yaml");
            assertThat(SourceFiles.passedOver(folder)).containsExactly("answers/c.ods");
            assertThat(problems.all())
                    .extracting(problem -> problem.location() + " " + problem.code())
                    .containsExactly("answers/closed:1:1 UNREADABLE_FILE", "answers/closed:1:1 FILE_LEFT_OUT");
            assertThatThrownBy(() -> SourceFiles.below(closed, "", problems)).isInstanceOf(AccessDeniedException.class);
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
            assertThat(hidden.toFile().setReadable(true)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"a.xls, true", "a.ODS, true", "a.zip, true", "a.md, false", "a.xlsx, false"})
    void a_table_of_another_program_is_known_by_its_ending(String name, boolean isForeign) {
        assertThat(SourceFiles.isForeignTable(name)).isEqualTo(isForeign);
    }

    @Test
    void a_file_is_below_a_folder_however_either_is_written() throws IOException {
        write("answers/a.yaml");
        Path file = folder.resolve("answers/a.yaml");
        assertThat(SourceFiles.isBelow(folder, file)).isTrue();
        assertThat(SourceFiles.isBelow(folder.resolve("../spring/."), file)).isTrue();
        assertThat(SourceFiles.isBelow(folder, folder.resolve("answers/../../summer/a.yaml")))
                .isFalse();
        assertThat(SourceFiles.isBelow(folder, base.resolve("spring2/a.yaml"))).isFalse();
        assertThat(SourceFiles.isBelow(folder, folder.resolve("not/yet/there.yaml")))
                .isTrue();
    }

    @Test
    void a_link_lies_where_it_leads() throws IOException {
        assumeTrue(isPosix());
        Path outside = Files.writeString(base.resolve("secret.yaml"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), outside);
        assertThat(SourceFiles.isBelow(folder, link)).isFalse();
        assertThat(SourceFiles.real(link)).isEqualTo(outside.toRealPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "{a", "a\\"})
    void a_malformed_pattern_is_reported_where_it_is(String pattern) {
        var place = new Location("assessment.yaml", 3, 11);
        assertThat(SourceFiles.matcher(pattern, place, problems)).isEmpty();
        assertThat(problems.all().get(0).location()).isEqualTo(place);
        assertThat(problems.all().get(0).words()).containsExactly(pattern);
    }

    @Test
    void a_name_that_no_file_can_have_is_none() {
        assertThat(SourceFiles.resolve(folder, "a\0b")).isEmpty();
        assertThat(SourceFiles.resolve(folder, "answers/a.yaml"))
                .contains(folder.resolve("answers").resolve("a.yaml"));
    }

    private List<String> names(String prefix) throws IOException {
        return SourceFiles.below(folder, prefix, problems).stream()
                .map(SourceFile::name)
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "x");
        }
    }

    /** Returns whether nobody may look into a folder any more. */
    private static boolean close(Path folder) {
        return folder.toFile().setReadable(false) && !Files.isReadable(folder);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
