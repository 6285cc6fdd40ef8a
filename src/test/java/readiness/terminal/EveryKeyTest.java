package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.survey.Conversation;
import readiness.survey.Survey;
import readiness.testkit.Dialogue;
import readiness.wording.Language;

/**
 * Every key that the terminal descriptions of xterm-256color, screen, linux and rxvt name, and the usual forms with
 * Alt, Ctrl and Shift, pressed at each kind of question, at a prompt in between and in the review: none changes an
 * answer but those that are meant to.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryKeyTest {

    private static final Map<Id, Response> ANSWERED = Map.of(
            new Id("releases"), given(Answer.Chosen.of(Id.YES)),
            new Id("frequency"), given(Answer.Chosen.of(new Id("monthly"))),
            new Id("days"), given(new Answer.Quantity(7)),
            new Id("pains"), given(Answer.Chosen.of(new Id("hotfixes"))),
            new Id("own-words"), given(new Answer.Words("words")));

    @ParameterizedTest
    @ValueSource(strings = {"releases", "frequency", "days", "pains", "own-words", "sponsor"})
    void no_key_of_a_terminal_changes_an_answer(String question) {
        keys().forEach((key, names) -> assertThat(
                        pressed(key, question).survey().responses())
                .as("%s at %s", names, question)
                .isEqualTo(ANSWERED));
    }

    @Test
    void none_does_in_the_review_or_at_a_prompt() {
        keys().forEach((key, names) -> {
            assertThat(pressed(key, "").survey().responses())
                    .as("%s in the review", names)
                    .isEqualTo(ANSWERED);
            var commented = pressed("c" + key, "frequency");
            assertThat(commented.survey().responses()).as("%s at a comment", names).isEqualTo(ANSWERED);
            assertThat(commented.survey().comments()).as("%s at a comment", names).isEmpty();
        });
    }

    @Test
    void each_is_one_key() throws IOException {
        for (String key : keys().keySet()) {
            var rest = new ArrayList<>(key.chars().boxed().toList());
            var keyboard = new Keyboard(milliseconds -> rest.isEmpty() ? -1 : rest.remove(0));

            keyboard.next();

            assertThat(rest).as(shown(key)).isEmpty();
        }
    }

    /** Returns the keys, with their names, that send more than a character that people type. */
    private static Map<String, String> keys() {
        var keys = new TreeMap<String, String>();
        for (String terminal : List.of("xterm-256color", "screen", "linux", "rxvt")) {
            described(terminal).forEach((key, name) -> keys.merge(key, terminal + " " + name, (a, b) -> a + ", " + b));
        }
        modified().forEach(key -> keys.putIfAbsent(key, shown(key)));
        // These are Enter, which confirms what is marked, and the end of the input.
        keys.keySet().removeAll(List.of("\r", "\n", "\u001bOM"));
        return keys;
    }

    private static Map<String, String> described(String terminal) {
        try (var lines = Files.lines(Path.of("src/test/resources/keys", terminal + ".txt"))) {
            return lines.map(line -> line.split(" "))
                    .collect(Collectors.toMap(EveryKeyTest::sent, parts -> parts[0], (one, other) -> one));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String sent(String[] parts) {
        return Stream.of(parts)
                .skip(1)
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }

    /** Returns arrows, Home, End and the keys with a number, with every modifier; Alt with each letter and digit. */
    private static TreeSet<String> modified() {
        var keys = new TreeSet<String>();
        for (int modifier : List.of(2, 3, 5, 8)) {
            for (char last : "ADHPZ".toCharArray()) {
                keys.add("\u001b[1;" + modifier + last);
                keys.add("\u001bO" + modifier + last);
            }
            for (int number : List.of(1, 3, 6, 15)) {
                keys.add("\u001b[" + number + ";" + modifier + "~");
            }
        }
        for (char last : "ABCD".toCharArray()) {
            keys.add("\u001b\u001b[" + last);
            keys.add("\u001b[" + Character.toLowerCase(last));
            keys.add("\u001bO" + Character.toLowerCase(last));
        }
        for (char character : "dsxcgr123459?q\r".toCharArray()) {
            keys.add("\u001b" + character);
        }
        return keys;
    }

    private static Conversation pressed(String key, String question) {
        try {
            var terminal = new LineDisciplineTerminal(
                    "test", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
            terminal.setSize(Size.of(80, 24));
            try (var face = new RichFace(terminal, UnaryOperator.identity(), false, "", () -> {})) {
                terminal.processInputBytes((key + "\u0003").getBytes(StandardCharsets.UTF_8));
                return new Session(face, (before, after) -> {}).lead(start(question));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Conversation start(String question) {
        var survey = Survey.resume(Dialogue.QUESTIONNAIRE, ANSWERED, Map.of());
        var there = question.isEmpty()
                ? survey.atReview(true)
                : survey.at(Dialogue.QUESTIONNAIRE.question(new Id(question)).orElseThrow());
        return Conversation.begin(there, Language.EN);
    }

    private static Response given(Answer answer) {
        return new Response(answer, Optional.empty());
    }

    private static String shown(String key) {
        return key.replace("\u001b", "Esc ");
    }
}
