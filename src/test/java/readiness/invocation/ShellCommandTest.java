package readiness.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that a person copies into a shell. */
final class ShellCommandTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "answers/red-1.yaml | answers/red-1.yaml",
                "--out=a:b,c@d+e | --out=a:b,c@d+e",
                "Team lead | 'Team lead'",
                "l’été | 'l’été'",
                "it's | 'it'\\''s'",
                "$(rm -r .) | '$(rm -r .)'",
                "~ | '~'"
            })
    void a_word_is_quoted_where_a_shell_would_read_more_into_it(String word, String typed) {
        assertThat(ShellCommand.of(word)).hasToString(typed);
    }

    @Test
    void what_has_no_value_is_left_out() {
        assertThat(ShellCommand.of("readiness", "survey", "pilot-team")
                        .with("--team", Optional.of("red"))
                        .with("--role", Optional.empty())
                        .with("")
                        .with("--plain"))
                .hasToString("readiness survey pilot-team --team red --plain");
    }

    /** Each word comes back from a real shell as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"two words", "it's 'so'", "$HOME `id` \\ \"", "a\nb", "*", "!!", "-n;&|<>"})
    void a_shell_reads_the_word_that_was_meant(String word) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellCommand.of(word)).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(word);
    }
}
