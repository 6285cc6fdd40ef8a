package readiness.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDirectionTest {

    @Test
    void words_from_left_to_right_stay_as_they_are() {
        assertThat(TextDirection.isolated("Payments 2, équipe n° 1 🚀")).isEqualTo("Payments 2, équipe n° 1 🚀");
    }

    @Test
    void words_from_right_to_left_are_isolated() {
        assertThat(TextDirection.isolated("فريق")).isEqualTo("\u2068فريق\u2069");
    }

    @Test
    void an_override_ends_with_its_words() {
        assertThat(TextDirection.isolated("a\u202eb")).isEqualTo("\u2068a\u202eb\u2069");
    }

    @Test
    void marks_that_close_or_open_too_much_reach_no_further() {
        // The mark in the words closes the inner isolate; the outer one still stands round the override.
        assertThat(TextDirection.isolated("\u2069\u202eb")).isEqualTo("\u2068\u2068\u2069\u202eb\u2069\u2069");
        assertThat(TextDirection.isolated("\u2067b")).isEqualTo("\u2068\u2067b\u2069\u2069");
    }
}
