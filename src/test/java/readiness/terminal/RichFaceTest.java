package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.Response;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Outcome;
import readiness.survey.Survey;
import readiness.wording.Language;

/** Keys pressed on a terminal that is made for the test. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RichFaceTest {

    private static final Questionnaire PILOT =
            BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();
    private static final String DOWN = "\u001b[B";
    private static final String AWAY = "\u0004";
    private static final String UP = "\u001bOA";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void arrows_mark_and_enter_answers() throws IOException {
        assertThat(answers(press(DOWN + DOWN + DOWN + UP + "\r"))).containsExactly(chosen("renamed-operations"));
    }

    @Test
    void enter_alone_never_answers() throws IOException {
        var end = press("\r\r\r");

        assertThat(answers(end)).isEmpty();
        assertThat(seen()).contains("Nothing was typed, so nothing is answered");
    }

    @Test
    void a_digit_answers_at_once_and_a_wrong_one_is_told() throws IOException {
        assertThat(answers(press("94"))).containsExactly(chosen("automation"));
        assertThat(seen()).contains("“9” is not one of the options");
    }

    @Test
    void several_are_picked_with_space_and_digits() throws IOException {
        assertThat(answers(press("1" + DOWN + " 35" + DOWN + " 5\r")))
                .containsExactly(chosen("unused-word"), new Answer.Chosen(List.of(new Id("servers-as-code"))));
    }

    @ParameterizedTest
    @CsvSource({"0", "11\\r"})
    void none_of_several_takes_a_zero_or_a_second_thought(String keys) throws IOException {
        assertThat(answers(press("1" + keys.replace("\\r", "\r"))))
                .containsExactly(chosen("unused-word"), new Answer.Chosen(List.of()));
    }

    @Test
    void letters_are_commands_and_typed_lines_are_answers() throws IOException {
        var end = press("s" + "s" + "2.5\r" + "b\r" + "3 people\r");

        assertThat(answers(end)).containsExactly(new Answer.Quantity(3));
    }

    @Test
    void quotes_and_backslashes_in_a_comment_are_just_words() throws IOException {
        var end = press("c" + "it's \"so\\\r" + "1");

        assertThat(end.survey().responses().values())
                .containsExactly(new Response(chosen("unused-word"), Optional.of("it's \"so\\")));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"1,3", "1,4", "12\\r,4"})
    void control_c_and_control_d_go_away_and_lose_nothing(String keys, int key) throws IOException {
        var end = press(keys.replace("\\r", "\r") + (char) key + "1");

        assertThat(end.outcome()).isEqualTo(Outcome.UNDERWAY);
        assertThat(answers(end)).hasSize(keys.equals("1") ? 1 : 2).contains(chosen("unused-word"));
    }

    @Test
    void the_language_changes_at_a_key() throws IOException {
        press("l");

        assertThat(seen()).contains("Question 1 sur 35", "flèches ou 1-5, Entrée");
    }

    @Test
    void without_colour_nothing_is_coloured() throws IOException {
        press("1");

        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b[1m", "\u001b[36m");
    }

    @Test
    void a_larger_window_shows_every_option_and_what_was_said() throws Exception {
        var terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(20, 10));
        try (var face = new RichFace(terminal, UnaryOperator.identity(), false)) {
            var start = Conversation.begin(Survey.resume(PILOT, Map.of(), Map.of()), Language.EN);
            var session = new FutureTask<>(() -> new Session(face, (before, after) -> {}).lead(start));
            new Thread(session).start();
            press(terminal, "?", "this list");
            screen.reset();
            terminal.setSize(Size.of(80, 24));
            terminal.raise(Terminal.Signal.WINCH);

            // What the small window still had to say may come first.
            for (String words : List.of("Question 1 of 35", "this list", "1. ", "5. ", "? keys")) {
                await(words);
            }
            press(terminal, AWAY, "");
            session.get();
        }
    }

    private void press(LineDisciplineTerminal terminal, String keys, String seen) throws Exception {
        await("? keys");
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        await(seen);
    }

    private void await(String words) throws InterruptedException {
        while (!seen().contains(words)) {
            Thread.sleep(10);
        }
    }

    private Conversation press(String keys) throws IOException {
        var terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        try (var face = new RichFace(terminal, UnaryOperator.identity(), false)) {
            terminal.processInputBytes((keys + AWAY).getBytes(StandardCharsets.UTF_8));
            var start = Conversation.begin(Survey.resume(PILOT, Map.of(), Map.of()), Language.EN);
            return new Session(face, (before, after) -> {}).lead(start);
        }
    }

    private static List<Answer> answers(Conversation conversation) {
        return conversation.survey().responses().values().stream()
                .map(Response::answer)
                .toList();
    }

    private String seen() {
        return screen.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "")
                .replace('\u202f', ' ');
    }

    private static Answer chosen(String option) {
        return Answer.Chosen.of(new Id(option));
    }
}
