package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Things among the sheets that are no files, and files whose names are unusual: the others are read. */
@Timeout(300)
@DisabledOnOs(OS.WINDOWS)
final class OddFilesTest {

    @TempDir
    private Path path;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void one_good_sheet() {
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH).with("good.yaml", Examples.SHEET);
    }

    @Test
    void links_that_lead_to_each_other_lead_nowhere() throws IOException {
        Files.createSymbolicLink(path.resolve("a.yaml"), path.resolve("b.yaml"));
        Files.createSymbolicLink(path.resolve("b.yaml"), path.resolve("a.yaml"));
        Files.createSymbolicLink(path.resolve("self"), path);
        assertThat(folder.problems())
                .containsExactly(
                        "a.yaml:1:1 R310 LINK_NOT_FOLLOWED",
                        "b.yaml:1:1 R310 LINK_NOT_FOLLOWED",
                        "self:1:1 R310 LINK_NOT_FOLLOWED");
        assertThat(folder.teams()).containsExactly("red");
    }

    @Test
    void a_folder_may_be_called_as_a_file_is() {
        folder.with("blue.yaml/blue.yaml", Examples.sheetOf("blue"));
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).containsExactly("blue", "red");
    }

    @Test
    void a_socket_is_no_file() throws IOException {
        var address = UnixDomainSocketAddress.of(path.resolve("s.yaml"));
        assumeTrue(address.toString().length() < 100);
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(address);
            assertThat(folder.problems())
                    .containsExactly("s.yaml:1:1 R047 NO_REGULAR_FILE", "s.yaml:1:1 R159 FILE_LEFT_OUT");
        }
        assertThat(folder.teams()).containsExactly("red");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "\u001b[31mred\u0007",
                "'\"`$(id)",
                "-n",
                "%n%s{0}",
                "e\u0301",
                "\u00e9",
                "\u202eflip",
                "UPPER",
                " space "
            })
    void a_name_is_only_a_name(String name) {
        folder.with(name + ".yaml", Examples.sheetOf("blue")).with(name + "2.yaml", "schema: x");
        assertThat(folder.teams()).containsExactlyInAnyOrder("blue", "red");
        assertThat(folder.problems()).hasSize(2).allMatch(problem -> problem.startsWith(name + "2.yaml:1:"));
    }

    @Test
    void a_name_may_have_255_letters() {
        folder.with("n".repeat(250) + ".yaml", Examples.sheetOf("blue"));
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).containsExactly("red", "blue");
    }

    /** Nobody looks for answers that nobody says were passed over. */
    @Test
    void tables_that_no_pattern_names_are_noted_with_what_would_name_them() {
        folder.with("exports/a.csv", "team,has-heating\nblue,yes\n")
                .with("exports/b.csv", "team,has-heating\nblue,yes\n")
                .with("notes.txt", "Ask the blue team.")
                .with("result.csv", "questionnaire,team,name,group,respondents\n")
                .with("assessment.yaml", "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\n");
        assertThat(folder.problems()).containsExactly("exports/a.csv:1:1 R166 TABLES_NOT_NAMED");
        var note = folder.read().problems().get(0);
        assertThat(note.words()).containsExactly("answers: [\"**/*.yaml\", \"exports/*.csv\"]");
        assertThat(note.repeats().times()).isEqualTo(1);

        folder.with(
                "assessment.yaml",
                "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\n"
                        + note.words().get(0) + "\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).containsExactlyInAnyOrder("red", "blue", "blue");
    }
}
