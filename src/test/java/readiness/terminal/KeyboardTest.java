package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.terminal.KeyPress.KeyAction;

/** Keys as terminals send them; EveryKeyTest presses all of them in a survey. */
final class KeyboardTest {

    /** {@code ^} stands for Esc. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "^, BACK",
        "^[A, UP",
        "^OB, DOWN",
        "^[1;1C, RIGHT",
        "^[1;5C, UNKNOWN",
        "^[Z, BACK",
        "^[5~, PAGE_UP",
        "^[[A, UNKNOWN",
        "^]0;title^\\, UNKNOWN",
        "^a, UNKNOWN",
        "^^[A, UNKNOWN",
        "^^, UNKNOWN"
    })
    void a_sequence_is_one_key(String typed, KeyAction action) {
        assertThat(pressed(typed.replace('^', '\u001b'))).containsExactly(action);
    }

    /** Over a slow line, or on a machine that is busy; {@code .} stands for half a second in which nothing comes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"^[.1;4B, UNKNOWN", "^[1.;4B, UNKNOWN", "^[5.~, PAGE_UP", "^O.B, DOWN", "^[[.A, UNKNOWN"})
    void a_sequence_in_pieces_is_one_key(String typed, KeyAction action) {
        assertThat(pressed(typed.replace('^', '\u001b'))).containsExactly(action);
    }

    @Test
    void escape_alone_is_known_before_half_a_second_has_passed() {
        assertThat(pressed("\u001b.x")).containsExactly(KeyAction.BACK, KeyAction.TYPED);
    }

    @Test
    void a_tab_after_escape_goes_back_as_on_the_linux_console() {
        assertThat(pressed("\u001b\t")).containsExactly(KeyAction.BACK);
    }

    @Test
    void what_is_pasted_is_passed_over() {
        assertThat(pressed("\u001b[200~yes\u001b[201~\r")).containsExactly(KeyAction.PASTE, KeyAction.ENTER);
    }

    /** A key that is held, or a file that is sent to the terminal. */
    @Test
    void any_number_of_escapes_is_one_unknown_key() {
        assertThat(pressed("\u001b".repeat(1_000_000) + "[A\r")).containsExactly(KeyAction.UNKNOWN, KeyAction.ENTER);
    }

    /** Returns the keys up to the end of what is typed. */
    private static List<KeyAction> pressed(String typed) {
        var line = new Line(typed);
        var keyboard = new Keyboard(line::read);
        var keys = new ArrayList<KeyAction>();
        while (line.place < typed.length()) {
            keys.add(keyboard.next().action());
        }
        return keys;
    }

    /** What is typed, as it arrives. */
    private static final class Line {

        private static final int PAUSE = 500;

        private final String typed;
        private int place;
        private long waited;

        private Line(String typed) {
            this.typed = typed;
        }

        private int read(long milliseconds) {
            if (place == typed.length()) {
                return -1;
            }
            if (typed.charAt(place) != '.') {
                return typed.charAt(place++);
            }
            waited += milliseconds;
            if (milliseconds > 0 && waited <= PAUSE) {
                return -1;
            }
            waited = 0;
            place++;
            return read(milliseconds);
        }
    }
}
