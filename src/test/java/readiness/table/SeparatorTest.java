package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** What separates cells, where a file or an assessment names it: any character but those that mean something else. */
final class SeparatorTest {

    @TempDir
    private Path path;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void a_table() {
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH);
        settings("");
    }

    @Test
    void no_character_that_a_file_names_ends_the_run() {
        for (char character = 0; character < 256; character++) {
            String text = "sep=" + character + "\nteam" + character + "degrees\nred" + character + "15\n";
            folder.with("a.csv", text);
            assertThatCode(folder::problems).as("%d", (int) character).doesNotThrowAnyException();
        }
    }

    @Test
    void a_file_that_names_a_quote_is_read_by_what_its_rows_show() {
        folder.with("a.csv", "sep=\"\nteam,has-heating\nred,yes\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).containsExactly("red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"", "\\n", "\\r", ",,", "\\U0001F680"})
    void an_assessment_may_not_name_one_that_means_something_else(String separator) {
        settings("columns: [{files: \"a.csv\", separator: \"" + separator + "\"}]\n");
        folder.with("a.csv", "team,degrees\nred,15\n");
        assertThat(folder.problems()).contains("assessment.yaml:4:39 R028 UNKNOWN_WORD");
    }

    private void settings(String columns) {
        String settings = "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: [a.csv]\n";
        folder.with("assessment.yaml", String.join("", List.of(settings, columns)));
    }
}
