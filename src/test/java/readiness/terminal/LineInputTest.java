package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.terminal.LineInput.Typing;
import readiness.testkit.Keys;

/** Lines as they are typed at a terminal: {@code ^} stands for Esc, {@code %X} for Ctrl-X, {@code |} for Enter. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LineInputTest {

    private static Typing typed(String keys) throws IOException {
        var terminal = new LineDisciplineTerminal("test", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        var input = new LineInput(terminal);
        // As while a list is shown, where Ctrl-C is a key.
        var attributes = terminal.getAttributes();
        attributes.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(attributes);
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return input.read("> ");
    }

    private static String spelt(String keys) {
        var sent = new StringBuilder();
        for (int place = 0; place < keys.length(); place++) {
            char key = keys.charAt(place);
            sent.append(
                    switch (key) {
                        case '^' -> '\u001b';
                        case '|' -> '\r';
                        case '%' -> (char) (keys.charAt(++place) - '@');
                        default -> key;
                    });
        }
        return sent.toString();
    }

    private static Typing words(String words) {
        return new Typing(Optional.of(words), false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "abc|, abc",
                "|, ``",
                "été 日本|, été 日本",
                "it's \"so\" \\ !x $y|, it's \"so\" \\ !x $y",
                // Left, right, Home, End, Delete.
                "abd^[Dc|, abcd",
                "abd^[D^[Cc|, abdc",
                "bc^[Ha|, abc",
                "bc^[1~a|, abc",
                "bc^[Ha^[Fd|, abcd",
                "xabc^[H^[3~|, abc",
                // Ctrl with A, E, B, F, D, U, K, W, H.
                "bc%Aa%Ed|, abcd",
                "bc%B%Ba%F%Fd|, abcd",
                "xabc%A%D|, abc",
                "xyz%Uabc|, abc",
                "abcxyz%B%B%B%K|, abc",
                "abc xyz%W|, `abc `",
                "abx%Hc|, abc",
                // What is no key of a line does nothing: up, page up, Alt-x, F5, Ctrl-T, an answer of the terminal.
                "ab^[A^[5~c|, abc",
                "ab^xc|, abc",
                "ab^[15~c|, abc",
                "ab%Tc|, abc",
                "ab^[1;5Cc|, abc",
                "ab^]0;title%Gc|, abc"
            })
    void the_usual_keys_edit_a_line_and_others_do_nothing(String keys, String line) throws IOException {
        assertThat(typed(spelt(keys))).isEqualTo(words(line));
    }

    /** Left is a step back only in a line with nothing in it. */
    @ParameterizedTest
    @ValueSource(strings = {"^[Z", "abc^[Z", "^[D", "abc%U^[D", "a%H^OD"})
    void shift_tab_cancels_and_so_does_left_in_an_empty_line(String keys) throws IOException {
        assertThat(typed(spelt(keys))).isEqualTo(Typing.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C", "abc%C", "%D"})
    void control_c_and_control_d_in_an_empty_line_leave(String keys) throws IOException {
        assertThat(typed(spelt(keys))).isEqualTo(Typing.GONE);
    }

    @Test
    void a_paste_of_one_line_is_typed_as_it_is() throws IOException {
        assertThat(typed(spelt("a^[200~b\tc^[201~d|"))).isEqualTo(words("ab\tcd"));
    }

    @Test
    void no_key_of_any_terminal_is_typed_as_its_characters() throws IOException {
        for (String key : Keys.of("xterm-256color").keySet()) {
            // Those that edit take an x, put one elsewhere, or end the line; none leaves an Esc or a letter behind.
            assertThat(typed("xx" + key + "xx\r").words().orElse(""))
                    .as(Keys.shown(key))
                    .matches("x{0,4}|\\R?");
        }
    }

    @Test
    void lines_follow_each_other() throws IOException {
        var terminal = new LineDisciplineTerminal("test", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        var input = new LineInput(terminal);
        terminal.processInputBytes(spelt("one|^[Ztwo|").getBytes(StandardCharsets.UTF_8));

        assertThat(input.read("> ")).isEqualTo(words("one"));
        assertThat(input.read("> ")).isEqualTo(Typing.CANCELLED);
        assertThat(input.read("> ")).isEqualTo(words("two"));
    }
}
