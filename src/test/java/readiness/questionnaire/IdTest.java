package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "a1", "lead-time", "a-1-b", "y2"})
    void lower_case_words_joined_by_hyphens_are_an_id(String name) {
        assertThat(Id.isWellFormed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "é", "a\n"})
    void nothing_else_is_an_id(String name) {
        assertThat(Id.isWellFormed(name)).isFalse();
        assertThatThrownBy(() -> new Id(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "y", "n", "true", "false", "null"})
    void words_that_other_readers_take_for_something_else_are_ambiguous(String name) {
        assertThat(Id.isAmbiguous(name)).isTrue();
    }

    @Test
    void ids_are_ordered_by_name() {
        assertThat(new Id("billing")).isLessThan(new Id("payments"));
    }
}
