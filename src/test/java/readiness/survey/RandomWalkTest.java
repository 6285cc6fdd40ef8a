package readiness.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readiness.survey.Conversation.Stage;
import readiness.testkit.Dialogue;
import readiness.wording.Language;

/** Whatever a person types, in whatever order, no answer is lost and the survey always knows where it is. */
class RandomWalkTest {

    private static final int WALKS = 40;
    private static final int STEPS = 120;

    private static final List<String> LINES = List.of(
            "1",
            "2",
            "3",
            "1 2",
            "0",
            "y",
            "n",
            "o",
            "oui",
            "non",
            "2,5",
            "2.5",
            "4000",
            "words of mine",
            "b",
            "r",
            "s",
            "g 1",
            "g 4",
            "g people",
            "v 2",
            "t",
            "l",
            "l",
            "d",
            "j",
            "c",
            "c a note",
            "x",
            "x a reason",
            "h",
            "a",
            "w",
            "p",
            "?",
            ":?",
            ":b",
            ":r",
            "",
            "   ",
            "f",
            ":l",
            ":x",
            "\u001b[A",
            "é\u0000è",
            "g",
            "-1",
            ":");

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_answer_is_ever_lost(Language language) {
        for (int walk = 0; walk < WALKS; walk++) {
            var empty = Survey.resume(Dialogue.QUESTIONNAIRE, Map.of(), Map.of());
            var answers = walk(empty, language, walk).responses();
            walk(Survey.resume(Dialogue.QUESTIONNAIRE, answers, Map.of()).confirming("1.0.0"), language, walk);
        }
    }

    private static Survey walk(Survey start, Language language, int walk) {
        var random = new Random(walk);
        var conversation = Conversation.begin(start, language);
        for (int step = 0; step < STEPS && conversation.stage() == Stage.UNDERWAY; step++) {
            String line = LINES.get(random.nextInt(LINES.size()));
            Conversation next = conversation.hear(line);
            check(conversation, next, "walk " + walk + ", step " + step + ": " + line);
            conversation = next;
        }
        return conversation.survey();
    }

    private static void check(Conversation before, Conversation after, String where) {
        var earlier = before.survey().responses();
        var now = after.survey().responses();
        assertThat(now.keySet()).as(where).containsAll(earlier.keySet());
        var changed = new HashSet<>(now.entrySet());
        changed.removeAll(earlier.entrySet());
        assertThat(changed).as(where).hasSizeLessThanOrEqualTo(1);
        changed.forEach(
                entry -> assertThat(before.survey().current().orElseThrow().id())
                        .as(where)
                        .isEqualTo(entry.getKey()));
        earlier.keySet()
                .forEach(id -> assertThat(after.survey().comment(id).isPresent())
                        .as(where)
                        .isIn(true, before.survey().comment(id).isPresent()));
        after.survey()
                .current()
                .ifPresent(question ->
                        assertThat(after.survey().visible()).as(where).contains(question));
        if (after.stage() == Stage.FINISHED) {
            assertThat(after.survey().insistedOn()).as(where).isEmpty();
            assertThat(after.survey().toConfirm()).as(where).isEmpty();
        }
        assertThat(after.survey().unconfirmed().questions())
                .as(where)
                .hasSizeBetween(
                        before.survey().unconfirmed().questions().size() - 1,
                        before.survey().unconfirmed().questions().size());
        assertThat(after.page().prompt()).as(where).isNotBlank();
    }
}
