package readiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of files on a terminal and in a build log: seen as they are, obeyed by nobody. */
final class PrintableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1b   | \\u001b",
                "7    | \\u0007",
                "9b   | \\u009b",
                "85   | \\u0085",
                "202e | \\u202e",
                "2028 | \\u2028",
                "2029 | \\u2029",
                "feff | \\ufeff",
                "e0001 | \\udb40\\udc01"
            })
    void a_character_that_does_something_is_spelt(String character, String shown) {
        String words = Character.toString(Integer.parseInt(character, 16));
        assertThat(Printable.safe("a" + words + "b")).isEqualTo("a" + shown + "b");
        assertThat(Printable.escaped(words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Équipe “A” – 日本 فريق", "👩\u200d🚀", "a\nb", "a :: b", "C::method", "## heading"})
    void what_does_nothing_stays(String words) {
        assertThat(Printable.safe(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::error::x       | \\u003a:error::x",
                "'  ::add-mask::x' | '  \\u003a:add-mask::x'",
                "a ##[stop]       | a \\u0023#[stop]",
                "a ##vso[task]    | a \\u0023#vso[task]"
            })
    void a_command_to_a_build_server_is_none_any_more(String words, String shown) {
        assertThat(Printable.safe(words)).isEqualTo(shown);
        assertThat(Printable.safe("Team\n" + words)).isEqualTo("Team\n" + shown);
    }

    @Test
    void a_no_break_space_before_a_command_does_not_hide_it() {
        assertThat(Printable.safe("\u00a0::error::x")).isEqualTo("\u00a0\\u003a:error::x");
    }

    @Test
    void a_line_feed_and_a_tab_are_not_hidden() {
        assertThat(Printable.firstHidden("a\tb\nc\u200d")).isEmpty();
        assertThat(Printable.firstHidden("ab\u202ec\u001b")).hasValue(0x202e);
        assertThat(Printable.withoutHidden("a\tb\u2028\u001b[31mc\r")).isEqualTo("a\tb[31mc");
    }
}
