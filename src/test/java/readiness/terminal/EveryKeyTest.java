package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import readiness.testkit.Keys;
import readiness.wording.Language;

/**
 * Every key that the terminal descriptions of xterm-256color, screen, linux and rxvt name (the mouse is not one), and
 * the usual forms with Alt, Ctrl and Shift, pressed at each kind of question, at a prompt in between and in the review:
 * none changes an answer but those that are meant to.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryKeyTest {

    private static final Map<Id, Response> ANSWERED = Map.of(
            new Id("releases"), given(Answer.Chosen.of(Id.YES)),
            new Id("frequency"), given(Answer.Chosen.of(new Id("monthly"))),
            new Id("days"), given(new Answer.Quantity(7)),
            new Id("pains"), given(Answer.Chosen.of(new Id("hotfixes"))),
            new Id("own-words"), given(new Answer.Written("words")));

    @ParameterizedTest
    @ValueSource(strings = {"releases", "frequency", "days", "pains", "own-words", "sponsor"})
    void no_key_of_a_terminal_changes_an_answer(String question) {
        Keys.all()
                .forEach((key, names) -> assertThat(
                                pressed(key, question).survey().responses())
                        .as("%s at %s", names, question)
                        .isEqualTo(ANSWERED));
    }

    @Test
    void none_does_in_the_review_or_at_a_prompt() {
        Keys.all().forEach((key, names) -> {
            assertThat(pressed(key, "").survey().responses())
                    .as("%s in the review", names)
                    .isEqualTo(ANSWERED);
            var commented = pressed("c" + key + "\r", "frequency");
            assertThat(commented.survey().responses())
                    .as("%s at a comment", names)
                    .isEqualTo(ANSWERED);
            assertThat(commented.survey().comment(new Id("frequency")))
                    .as("%s at a comment", names)
                    .isEmpty();
        });
    }

    @Test
    void each_is_one_key() throws IOException {
        for (String key : Keys.all().keySet()) {
            var rest = new ArrayList<>(key.chars().boxed().toList());
            var keyboard = new Keyboard(milliseconds -> rest.isEmpty() ? -1 : rest.remove(0));

            keyboard.next();

            assertThat(rest).as(Keys.shown(key)).isEmpty();
        }
    }

    private static Conversation pressed(String key, String question) {
        try {
            var terminal =
                    new LineDisciplineTerminal("test", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
            terminal.setSize(Size.of(80, 24));
            try (var face = new RichFace(terminal, UnaryOperator.identity(), false, "", () -> {})) {
                terminal.processInputBytes((key + "\u0003").getBytes(StandardCharsets.UTF_8));
                return new Session(face, (before, after) -> after).conduct(start(question));
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
}
