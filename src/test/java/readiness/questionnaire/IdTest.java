package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "a0", "a9", "lead-time", "a-1-b", "y2"})
    void lower_case_words_joined_by_hyphens_are_an_id(String name) {
        assertThat(Id.isWellFormed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "é", "a\n", "a`", "a{", "a/", "a:"})
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
    void other_words_are_not_ambiguous() {
        assertThat(Id.isAmbiguous("maybe")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Équipe n° 1, equipe-n-1",
        "Payments, payments",
        "' -- Payments & Co. -- ', payments-co",
        "42nd Street, id-42nd-street",
        "日本, id"
    })
    void an_id_resembles_the_words_that_it_is_made_of(String words, String id) {
        assertThat(Id.resembling(words)).isEqualTo(id);
    }

    @Test
    void ids_are_ordered_by_name() {
        assertThat(new Id("billing")).isLessThan(new Id("payments"));
        assertThat(new Id("payments")).isGreaterThan(new Id("billing"));
    }

    @Test
    void ids_of_one_name_are_the_same_and_are_written_as_their_name() {
        assertThat(new Id("billing")).isEqualTo(new Id("billing")).hasSameHashCodeAs(new Id("billing"));
        assertThat(new Id("billing")).isNotEqualTo(new Id("payments")).isNotEqualTo("billing");
        assertThat(new Id("billing")).hasToString("billing");
        assertThat(new Id("billing").hashCode()).isNotEqualTo(new Id("payments").hashCode());
        assertThat(Id.names(List.of(new Id("billing"), new Id("payments")))).containsExactly("billing", "payments");
    }
}
