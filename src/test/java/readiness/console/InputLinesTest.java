package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.wording.Language;

/** What is typed, or comes through a pipe, as lines of text. */
final class InputLinesTest {

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource({"UTF-8, en_GB.UTF-8", "ISO-8859-1, fr_FR.ISO-8859-1", "ISO-8859-15, fr_FR.ISO-8859-15@euro"})
    void lines_are_in_the_encoding_of_the_place(String charset, String locale) {
        var lines = lines("café\nété\n".getBytes(Charset.forName(charset)), locale, false);
        assertThat(all(lines)).containsExactly("café", "été");
    }

    @Test
    void a_line_ends_as_on_any_system_and_the_last_one_anyhow() {
        assertThat(all(lines("a\nb\r\n\r\nc\rd\n\ne".getBytes(StandardCharsets.UTF_8), "", false)))
                .containsExactly("a", "b", "", "c", "d", "", "e");
        assertThat(all(lines(new byte[0], "", false))).isEmpty();
    }

    @Test
    void nothing_is_waiting_behind_the_end_of_a_line_but_another_line() {
        var lines = lines("a\r\nb\r\n".getBytes(StandardCharsets.UTF_8), "", false);
        assertThat(lines.next()).contains("a");
        assertThat(lines.areWaiting()).isTrue();
        assertThat(lines.next()).contains("b");
        assertThat(lines.areWaiting()).isFalse();
        assertThat(lines.next()).isEmpty();
    }

    /** {@code caf\xe9} is Latin-1. */
    @Test
    void a_person_who_types_no_text_is_asked_again() {
        var lines = lines("caf\u00e9\ntea\n".getBytes(StandardCharsets.ISO_8859_1), "en_GB.UTF-8", true);
        assertThat(all(lines)).containsExactly("tea");
        assertThat(said.toString().strip()).isEqualTo("That is not text in UTF-8. Please type it again.");
    }

    /** The next line would answer another question. */
    @Test
    void a_pipe_with_no_text_stops() {
        var lines = lines("a\ncaf\u00e9\nb\n".getBytes(StandardCharsets.ISO_8859_1), "en_GB.UTF-8", false);
        assertThat(lines.next()).contains("a");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::next)
                .withCauseInstanceOf(InputLines.NoTextException.class)
                .withMessageContaining("UTF-8");
        assertThat(said.toString()).isEmpty();
    }

    private InputLines lines(byte[] typed, String locale, boolean isTyped) {
        var environment = new Environment(
                new ByteArrayInputStream(typed),
                () -> isTyped,
                () -> false,
                Map.of("LC_ALL", locale),
                lastWords -> () -> {});
        var out = new PrintWriter(said);
        var console = new Console(out, out, Locale.ENGLISH, environment);
        return new InputLines(console, console.wording(Language.EN));
    }

    private static List<String> all(InputLines lines) {
        var all = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
