package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What people wrote, as a result shows it; and the teams that a result has. */
class AnswersTest {

    @Test
    void comments_are_in_the_order_of_the_questions_and_then_of_their_own_words() {
        var first = Sheet.blank().says("ask-will", "yes").remarks("ask-will", "zebra");
        var second = Sheet.blank()
                .says("ask-will", "yes")
                .remarks("ask-will", "aardvark")
                .puts("wishes", new Answer.Written("a quiet week"));

        assertThat(comments(first, second))
                .containsExactly("ask-will aardvark", "ask-will zebra", "wishes a quiet week");
        assertThat(comments(second, first)).isEqualTo(comments(first, second));
    }

    @Test
    void an_answer_that_was_not_asked_for_is_not_shown() {
        var unasked = Sheet.blank().says("ask-will", "yes").puts("worries", new Answer.Written("the mainframe"));
        var asked = Sheet.blank().says("ask-will", "no").puts("worries", new Answer.Written("the mainframe"));

        assertThat(comments(unasked)).isEmpty();
        assertThat(comments(asked)).containsExactly("worries the mainframe");
    }

    @Test
    void a_team_without_a_sheet_is_there_with_nobody() {
        var result = Assessed.by(questionnaire())
                .team("red", Sheet.blank().says("ask-will", "yes"))
                .team("blue")
                .result();

        assertThat(result.questionnaires().get(0).subjects())
                .extracting(subject -> subject.team().orElseThrow().id().name() + " "
                        + subject.scorecard().respondents())
                .containsExactly("red 1", "blue 0");
    }

    private static List<String> comments(Sheet... sheets) {
        return Assessed.by(questionnaire())
                .leastGroup(1)
                .showingComments()
                .team("red", sheets)
                .result()
                .questionnaires()
                .get(0)
                .subjects()
                .get(0)
                .comments()
                .stream()
                .map(comment -> comment.question().id() + " " + comment.words())
                .toList();
    }

    private static Questionnaire questionnaire() {
        return Form.aboutTeams()
                .dimension("drive")
                .facet("will")
                .asks(yesNo("ask-will", "will"))
                .asks(words("wishes"))
                .asks(words("worries").when(is("ask-will", "no")))
                .build();
    }
}
