package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.wording.Language;

/** Codes are found by number or name, and each explains itself in both languages. */
class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"R104", "r104", "unknown-answer", "Unknown-Answer"})
    void it_is_found_by_number_and_by_name(String name) {
        assertThat(Code.of(name)).hasValue(Code.UNKNOWN_ANSWER);
    }

    @Test
    void what_is_no_code_is_none() {
        assertThat(Code.of("R999")).isEmpty();
        assertThat(Code.of("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void each_has_a_cause_in_each_language_and_both_halves_of_an_example_or_none(Code code) {
        var english = CodeExplanation.of(code, Language.EN);
        var french = CodeExplanation.of(code, Language.FR);

        assertThat(english.cause()).isNotBlank().isNotEqualTo(french.cause());
        assertThat(french.example()).isEqualTo(english.example());
        assertThat(english.example().stream().flatMap(each -> Stream.of(each.wrong(), each.right())))
                .allMatch(lines -> !lines.isBlank());
        assertThat(english.example().filter(each -> each.wrong().equals(each.right())))
                .isEmpty();
    }
}
