package readiness.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and lists for people, in both languages. */
final class WordingTest {

    private static final Wording ENGLISH = Wording.of("readiness.problem.Problems", Language.EN);
    private static final Wording FRENCH = Wording.of("readiness.problem.Problems", Language.FR);

    @ParameterizedTest(name = "{0} with {1} decimals: {2} and {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "66.1 | 1 | 66.1 | 66,1",
                "66.125 | 2 | 66.13 | 66,13", // half goes away from zero
                "-66.125 | 2 | -66.13 | -66,13",
                "2.5 | 0 | 3 | 3",
                "100 | 1 | 100.0 | 100,0",
                "12345.6 | 1 | 12345.6 | 12345,6",
                "-0.04 | 1 | 0.0 | 0,0",
                "0.00001 | 1 | 0.0 | 0,0"
            })
    void a_number_has_a_point_in_english_and_a_comma_in_french(
            double value, int decimals, String english, String french) {
        assertThat(ENGLISH.number(value, decimals)).isEqualTo(english);
        assertThat(FRENCH.number(value, decimals)).isEqualTo(french);
    }

    @Test
    void a_score_has_one_decimal() {
        assertThat(ENGLISH.score(71.25)).isEqualTo("71.3");
        assertThat(FRENCH.score(71.25)).isEqualTo("71,3");
    }

    @ParameterizedTest(name = "{0} is {1}%")
    @CsvSource({"0, 0", "0.874, 87", "0.875, 88", "1, 100"})
    void a_share_is_a_whole_percentage(double share, String whole) {
        assertThat(ENGLISH.percent(share)).isEqualTo(whole + "%");
        assertThat(FRENCH.percent(share)).isEqualTo(whole + "\u202f%");
    }

    @Test
    void words_are_listed_with_commas_and_an_and() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(FRENCH.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    }

    @Test
    void words_with_commas_in_them_are_separated() {
        assertThat(ENGLISH.apart(List.of("a, b", "c"))).isEqualTo("a, b; c");
        assertThat(FRENCH.apart(List.of("a, b", "c"))).isEqualTo("a, b\u202f; c");
    }

    @Test
    void alternatives_are_quoted_as_the_language_does() {
        assertThat(ENGLISH.alternatives(List.of())).isEmpty();
        assertThat(ENGLISH.alternatives(List.of("a", "b"))).isEqualTo("“a” or “b”");
        assertThat(FRENCH.alternatives(List.of("a"))).isEqualTo("«\u00a0a\u00a0»");
    }

    @Test
    void a_number_that_people_gave_keeps_the_decimals_it_has() {
        assertThat(ENGLISH.given(3)).isEqualTo("3");
        assertThat(ENGLISH.given(200)).isEqualTo("200");
        assertThat(FRENCH.given(1.5)).isEqualTo("1,5");
    }

    @Test
    void a_sentence_takes_its_arguments_as_they_are() {
        assertThat(ENGLISH.say("missing-key", "it's {0}")).isEqualTo("the key “it's {0}” is missing");
    }

    @Test
    void a_sentence_that_does_not_exist_is_a_fault_of_ours() {
        assertThat(ENGLISH.has("no-such-sentence")).isFalse();
        assertThatThrownBy(() -> ENGLISH.say("no-such-sentence")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_locale_that_the_program_does_not_speak_is_answered_in_english() {
        assertThat(Language.closestTo(Locale.CANADA_FRENCH)).isEqualTo(Language.FR);
        assertThat(Language.closestTo(Locale.GERMANY)).isEqualTo(Language.EN);
    }

    @Test
    void the_machine_s_locale_never_chooses_the_words() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Wording.of("readiness.problem.Problems", Language.EN).say("ERROR"))
                    .isEqualTo("error");
        } finally {
            Locale.setDefault(before);
        }
    }
}
