package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Response;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.survey.Conversation;
import readiness.survey.Conversation.Stage;
import readiness.survey.Survey;
import readiness.wording.Language;

/** Keys pressed on a terminal that is made for the test. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RichFaceTest {

    private static final Questionnaire PILOT =
            BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();
    private static final String DOWN = "\u001b[B";
    private static final String AWAY = "\u0004";
    private static final String UP = "\u001bOA";

    private int suspended;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void arrows_mark_and_enter_answers() throws IOException {
        assertThat(answers(press(DOWN + DOWN + DOWN + UP + "\r"))).containsExactly(chosen("renamed-operations"));
    }

    @Test
    void enter_alone_never_answers() throws IOException {
        var end = press("\r\r\r");

        assertThat(answers(end)).isEmpty();
        assertThat(seen()).contains("No answer yet. Answer, or type s to skip.");
    }

    @Test
    void a_digit_marks_and_enter_confirms_and_a_digit_of_no_option_does_nothing() throws IOException {
        assertThat(answers(press("94"))).isEmpty();
        assertThat(answers(press("94\r"))).containsExactly(chosen("automation"));
        assertThat(answers(press("49\r"))).containsExactly(chosen("automation"));
    }

    @Test
    void what_is_pasted_into_a_list_answers_nothing_and_the_terminal_is_asked_to_mark_it() throws IOException {
        var end = press("\u001b[200~line one\r2\rq\u001b[201~3\r");

        assertThat(answers(end)).containsExactly(chosen("set-of-tools"));
        String written = screen.toString(StandardCharsets.UTF_8);
        assertThat(written).startsWith("\u001b[?2004h");
        assertThat(written.lastIndexOf("\u001b[?2004l")).isGreaterThan(written.lastIndexOf("\u001b[?2004h"));
    }

    @Test
    void home_end_and_pages_move_the_mark() throws IOException {
        assertThat(answers(press("\u001b[F\r"))).containsExactly(chosen("build-and-run"));
        assertThat(answers(press("\u001b[4~\u001b[1~\r"))).containsExactly(chosen("unused-word"));
        assertThat(answers(press("1\u001b[6~\r"))).containsExactly(chosen("build-and-run"));
        assertThat(answers(press("5\u001b[5~\r"))).containsExactly(chosen("unused-word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[D", "\u001bOD", "\u001b[Z"})
    void left_and_shift_tab_go_back(String key) throws IOException {
        var end = press("1\r" + key + "3\r");

        assertThat(answers(end)).containsExactly(chosen("set-of-tools"));
    }

    @Test
    void esc_alone_goes_back() throws Exception {
        try (var survey = new Underway("1\r", "? keys")) {
            survey.press("\u001b", "Question 1 of 35");
            survey.press("3\r", "Question 2 of 35");
            survey.leave();

            assertThat(answers(survey.end())).containsExactly(chosen("set-of-tools"));
        }
    }

    @Test
    void esc_cancels_a_comment_and_the_prompt_says_so() throws Exception {
        try (var survey = new Underway("c", "Esc: cancel")) {
            survey.press("words", "words");
            survey.press("\u001b", "Cancelled; nothing has changed.");
            survey.leave();

            assertThat(survey.end().survey().comments()).isEmpty();
        }
    }

    @Test
    void enter_confirms_an_answer_to_another_version_of_every_kind() throws IOException {
        var given = new LinkedHashMap<Id, Response>();
        given.put(new Id("devops-means"), new Response(chosen("automation"), Optional.empty()));
        given.put(new Id("done-yourself"), new Response(new Answer.Chosen(List.of()), Optional.empty()));
        given.put(new Id("experienced-colleagues"), new Response(new Answer.Quantity(3), Optional.empty()));
        given.put(new Id("volunteers"), new Response(new Answer.DontKnow(), Optional.empty()));
        var survey = Survey.resume(PILOT, given, Map.of()).confirming("0.9.0");

        var end = press("\r\r\r\r", survey);

        assertThat(seen()).contains("Answered to version 0.9.0: Automation of operations work");
        assertThat(end.survey().toConfirm()).isEmpty();
        assertThat(end.survey().responses()).isEqualTo(given);
        assertThat(press("2\r", survey).survey().toConfirm()).hasSize(3);
    }

    @Test
    void the_usual_keys_edit_a_line() throws IOException {
        String left = "\u001b[D";
        String right = "\u001b[C";
        String home = "\u001b[1~";
        String end = "\u001b[F";
        String delete = "\u001b[3~";

        press("c" + "bcx" + left + delete + home + "a" + right + "-" + end + "d\u001bOM");

        assertThat(seen()).contains("Comment saved: ab-cd");
    }

    @Test
    void control_z_suspends_and_the_question_comes_again() throws IOException {
        assertThat(answers(press("\u001a2\r"))).containsExactly(chosen("renamed-operations"));
        assertThat(suspended).isEqualTo(1);
    }

    @Test
    void a_destination_with_several_matches_waits_for_its_number() throws IOException {
        var end = press("grelease\r" + "10\r");

        assertThat(answers(end)).isEmpty();
        assertThat(seen()).contains("Several questions match", "Question 10 of 35");
    }

    @Test
    void the_review_is_a_list_that_digits_move_in() throws IOException {
        var end = press("r" + "12" + "\r" + "2\r" + "\u001b[A" + AWAY);

        assertThat(answers(end)).hasSize(1);
        assertThat(seen()).contains("12. ", "Question 12 of 35");
    }

    @Test
    void several_are_picked_with_space_and_digits() throws IOException {
        assertThat(answers(press("1\r" + DOWN + " 35" + DOWN + " 5\r")))
                .containsExactly(chosen("unused-word"), new Answer.Chosen(List.of(new Id("servers-as-code"))));
    }

    /** The second question has five options, of which several can be chosen; 40 columns have no room for every key. */
    @ParameterizedTest
    @CsvSource({
        "80, 24, '', 'space or 1-5 to choose, then Enter; 0 for none · '",
        "40, 24, '', 'space to choose · '",
        "40, 10, '', '1/5 · space to choose · '",
        "40, 24, l, 'espace pour choisir · '",
        "40, 12, l, '1/5 · espace pour choisir · '"
    })
    void how_one_of_several_is_chosen_is_said_on_a_narrow_screen_too(int columns, int rows, String keys, String line)
            throws IOException {
        press("1\r" + keys, Survey.resume(PILOT, Map.of(), Map.of()), Size.of(columns, rows));

        assertThat(seen().lines())
                .anyMatch(said -> said.contains(line) && said.strip().length() <= columns);
    }

    @ParameterizedTest
    @CsvSource({"0\\r", "11\\r"})
    void none_of_several_takes_a_zero_or_a_second_thought(String keys) throws IOException {
        assertThat(answers(press("1\r" + keys.replace("\\r", "\r"))))
                .containsExactly(chosen("unused-word"), new Answer.Chosen(List.of()));
    }

    @Test
    void letters_are_commands_and_typed_lines_are_answers() throws IOException {
        var end = press("s" + "s" + "2.5\r" + "b\r" + "3 people\r");

        assertThat(answers(end)).containsExactly(new Answer.Quantity(3));
    }

    @Test
    void quotes_and_backslashes_in_a_comment_are_just_words() throws IOException {
        var end = press("c" + "it's \"so\\\r" + "1\r");

        assertThat(end.survey().responses().values())
                .containsExactly(new Response(chosen("unused-word"), Optional.of("it's \"so\\")));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"1\\r,3", "1\\r,4", "1\\r2\\r,4"})
    void control_c_and_control_d_go_away_and_lose_nothing(String keys, int key) throws IOException {
        var end = press(keys.replace("\\r", "\r") + (char) key + "1\r");

        assertThat(end.stage()).isEqualTo(Stage.UNDERWAY);
        assertThat(answers(end)).hasSize(keys.length() / 3).contains(chosen("unused-word"));
    }

    @Test
    void the_language_changes_at_a_key() throws IOException {
        press("l");

        assertThat(seen()).contains("Question 1 sur 35", "flèches ou 1-5, puis Entrée");
    }

    @Test
    void without_colour_nothing_is_coloured() throws IOException {
        press("1\r");

        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b[1m", "\u001b[36m");
    }

    @Test
    void a_larger_window_shows_every_option_and_what_was_said() throws Exception {
        try (var survey = new Underway("", "? keys")) {
            survey.resize(Size.of(40, 12), "? keys");
            survey.press("\r", "No answer yet.");
            survey.resize(Size.of(80, 24), "Question 1 of 35");

            for (String words : List.of("No answer yet.", "1. ", "5. ", "? keys")) {
                survey.await(words);
            }
            survey.leave();
            survey.end();
        }
    }

    @Test
    void at_40_by_12_the_options_are_all_there_again_once_the_keys_are_read() throws Exception {
        try (var survey = new Underway("", "? keys")) {
            survey.resize(Size.of(40, 12), "? keys");
            survey.press("?", "any key: more");
            survey.press(" ", "any key: more");
            survey.press(" ", "? keys");

            for (String words : List.of("1. ", "2. ")) {
                survey.await(words);
            }
            survey.leave();
            survey.end();
        }
    }

    /** A survey that waits for keys in a thread of its own. */
    private final class Underway implements AutoCloseable {
        private final LineDisciplineTerminal terminal;
        private final RichFace face;
        private final FutureTask<Conversation> session;

        Underway(String keys, String seen) throws Exception {
            terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
            terminal.setSize(Size.of(80, 24));
            face = new RichFace(terminal, UnaryOperator.identity(), false, "any key: more", () -> suspended++);
            var start = Conversation.begin(Survey.resume(PILOT, Map.of(), Map.of()), Language.EN);
            session = new FutureTask<>(() -> new Session(face, (before, after) -> after).conduct(start));
            new Thread(session).start();
            await("? keys");
            if (!keys.isEmpty()) {
                press(keys, seen);
            }
        }

        void press(String keys, String seen) throws Exception {
            screen.reset();
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
            await(seen);
        }

        void resize(Size size, String seen) throws Exception {
            screen.reset();
            terminal.setSize(size);
            terminal.raise(Terminal.Signal.WINCH);
            await(seen);
        }

        void await(String words) throws InterruptedException {
            while (!seen().contains(words)) {
                Thread.sleep(10);
            }
        }

        void leave() throws IOException {
            terminal.processInputBytes(AWAY.getBytes(StandardCharsets.UTF_8));
        }

        Conversation end() throws Exception {
            return session.get();
        }

        @Override
        public void close() {
            face.close();
        }
    }

    private Conversation press(String keys) throws IOException {
        return press(keys, Survey.resume(PILOT, Map.of(), Map.of()));
    }

    private Conversation press(String keys, Survey survey) throws IOException {
        return press(keys, survey, Size.of(80, 24));
    }

    private Conversation press(String keys, Survey survey, Size size) throws IOException {
        var terminal = new LineDisciplineTerminal("test", "xterm", screen, StandardCharsets.UTF_8);
        terminal.setSize(size);
        try (var face = new RichFace(terminal, UnaryOperator.identity(), false, "any key: more", () -> suspended++)) {
            terminal.processInputBytes((keys + AWAY).getBytes(StandardCharsets.UTF_8));
            var start = Conversation.begin(survey, Language.EN);
            return new Session(face, (before, after) -> after).conduct(start);
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
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private static Answer chosen(String option) {
        return Answer.Chosen.of(new Id(option));
    }
}
