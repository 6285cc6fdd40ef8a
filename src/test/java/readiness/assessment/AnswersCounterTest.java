package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Sheets counted as they come, and in several pieces that are put together. */
class AnswersCounterTest {

    private static final Questionnaire FORM = Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(number("days", "facts"))
            .asks(words("wish"))
            .asks(words("aim").fact())
            .build();

    private static final Codebook CODEBOOK = new Codebook(FORM);

    private static AnswerSheet sheet(String team, double days, String wish, String aim) {
        var answers = Sheet.blank()
                .says("days", days)
                .remarks("days", "because of " + wish)
                .puts("wish", new Answer.Written(wish))
                .puts("aim", new Answer.Written(aim));
        return new AnswerSheet(
                FORM.id(),
                Location.startOf("a.yaml"),
                Optional.of(team).filter(name -> !name.isEmpty()).map(Form::id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                Interview.of(CODEBOOK, answers.responses()));
    }

    private static AnswersCounter counting(boolean commentsShown, AnswerSheet... sheets) {
        var counter = new AnswersCounter(CODEBOOK, commentsShown);
        List.of(sheets).forEach(counter::add);
        return counter;
    }

    private static List<String> said(List<Subject.Comment> comments) {
        return comments.stream()
                .map(comment -> comment.question().id() + " " + comment.words())
                .toList();
    }

    @Test
    void of_teams_nothing_that_they_wrote_is_kept_unless_comments_are_shown() {
        var sheet = sheet("red", 50, "rest", "money");

        assertThat(counting(false, sheet).answers().comments()).isEmpty();
        assertThat(said(counting(true, sheet).answers().comments(Optional.of(id("red")))))
                .containsExactly("days because of rest", "wish rest", "aim money");
        assertThat(counting(true, sheet).answers().onOrganisation()).isEmpty();
    }

    @Test
    void of_the_organisation_facts_in_words_are_kept_in_any_case() {
        var sheet = sheet("", 50, "rest", "money");

        assertThat(said(counting(false, sheet).answers().comments(Optional.empty())))
                .containsExactly("aim money");
        assertThat(said(counting(true, sheet).answers().comments(Optional.empty())))
                .containsExactly("days because of rest", "wish rest", "aim money");
    }

    @Test
    void what_several_counted_comes_to_the_same_as_what_one_did() {
        var red = sheet("red", 20, "rest", "money");
        var more = sheet("red", 40, "a break", "fame");
        var blue = sheet("blue", 60, "tools", "speed");
        var north = sheet("", 80, "peace", "growth");
        var south = sheet("", 10, "war", "less");

        var together = counting(true, red, north);
        for (AnswersCounter piece : List.of(counting(true, more, blue), counting(true, south), counting(true))) {
            var out = new CountWriter();
            piece.writeTo(out);
            var in = new CountReader(out.toBytes());
            together.addFrom(in);
            assertThat(in.isAtEnd()).isTrue();
        }
        var answers = together.answers();

        assertThat(together.subjects()).containsExactlyInAnyOrder(id("red"), id("blue"));
        assertThat(answers.subjects()).containsExactlyInAnyOrder(id("red"), id("blue"));
        // (20 + 40) / 2 and (80 + 10) / 2.
        assertThat(answers.scorecard(Optional.of(id("red")))
                        .score(id("pain"))
                        .orElseThrow()
                        .points())
                .isEqualTo(30);
        assertThat(answers.scorecard(Optional.empty())
                        .score(id("pain"))
                        .orElseThrow()
                        .points())
                .isEqualTo(45);
        assertThat(answers)
                .usingRecursiveComparison()
                .comparingOnlyFields("comments", "onOrganisation")
                .isEqualTo(counting(true, south, blue, more, north, red).answers());
        assertThat(said(answers.comments(Optional.of(id("red")))))
                .containsExactly(
                        "days because of a break",
                        "days because of rest",
                        "wish a break",
                        "wish rest",
                        "aim fame",
                        "aim money");
        assertThat(answers.comments(Optional.of(id("white")))).isEmpty();
    }

    @Test
    void before_anybody_has_answered_there_is_nobody() {
        assertThat(Answers.none(CODEBOOK).subjects()).isEmpty();
        assertThat(Answers.none(CODEBOOK).scorecard(Optional.of(id("red"))).respondents())
                .isZero();
        assertThat(Answers.none(CODEBOOK).comments(Optional.empty())).isEmpty();
    }
}
