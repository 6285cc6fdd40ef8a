package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The states of a question, and the numbers for them that are sent from one machine to another. */
final class StateTest {

    @Test
    void each_state_has_a_number_of_its_own_from_0_on() {
        for (int code = 0; code < State.values().length; code++) {
            assertThat(State.ofCode(code).code()).isEqualTo(code);
        }
        assertThat(State.ANSWERED.code()).isZero();
        assertThat(State.HIDDEN_BY_ROLE.code()).isEqualTo(5);
    }

    @Test
    void what_was_not_asked_is_hidden_whatever_the_reason() {
        assertThat(State.values()).filteredOn(State::isHidden).containsExactly(State.HIDDEN, State.HIDDEN_BY_ROLE);
    }
}
