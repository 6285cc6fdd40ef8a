package readiness.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a fixed width. */
final class TextColumnsTest {

    @ParameterizedTest(name = "“{0}” in {1}: “{2}”")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "blue,6,blue  ",
                "blue,4,blue",
                "bluish,4,blu…",
                "🚀🚀🚀,2,🚀…",
                "🚀🚀,3,🚀🚀 ",
                " two  words ,9,two words",
                "'',3,   "
            })
    void a_text_is_cut_or_padded_by_its_letters(String text, int width, String fitted) {
        assertThat(TextColumns.fitted(text, width)).isEqualTo(fitted);
    }
}
