package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words on screens that do not have every character. */
final class ScreenWordsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "UTF-8 | l’œuvre → 5 € | l’œuvre → 5 €",
                "ISO-8859-1 | l’été, l’œuvre → 5 € | l'été, l'oeuvre - 5 -",
                "ISO-8859-15 | l’été, l’œuvre → 5 € | l'été, l'œuvre - 5 €",
                "windows-1252 | « l’été » – 5 € | « l’été » – 5 €",
                "US-ASCII | l’été – “so” | l'ete - \"so\""
            })
    void a_screen_shows_what_it_can(String charset, String words, String shown) {
        assertThat(ScreenWords.in(Charset.forName(charset), words)).isEqualTo(shown);
    }

    @Test
    void a_writer_puts_the_bytes_of_its_encoding_on_the_screen() {
        var screen = new ByteArrayOutputStream();
        var writer = ScreenWords.writer(screen, StandardCharsets.ISO_8859_1, true);
        writer.println("l’été");
        writer.append('’').append("été", 0, 1).printf("%s", "œ");
        writer.flush();
        assertThat(screen.toString(StandardCharsets.ISO_8859_1)).isEqualTo("l'été" + System.lineSeparator() + "'éoe");
    }
}
