package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.problem.Location;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What came of each question with one respondent (method, section 1). */
final class InterviewTest {

    @Test
    void every_question_is_in_exactly_one_of_five_states() {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("given", "f"))
                .asks(yesNo("unsure", "f"))
                .asks(yesNo("empty", "f"))
                .asks(yesNo("elsewhere", "f"))
                .asks(yesNo("pointless", "f").when(is("given", "no")));
        var sheet = Sheet.blank().says("given", "yes").doesNotKnow("unsure").leavesOut("elsewhere");
        assertThat(Interview.of(form.build(), sheet.responses()).states())
                .containsEntry(id("given"), State.ANSWERED)
                .containsEntry(id("unsure"), State.UNKNOWN)
                .containsEntry(id("empty"), State.BLANK)
                .containsEntry(id("elsewhere"), State.NOT_APPLICABLE)
                .containsEntry(id("pointless"), State.HIDDEN)
                .hasSize(5);
    }

    @Test
    void only_what_could_have_been_answered_counts() {
        assertThat(State.values())
                .filteredOn(State::counts)
                .containsExactly(State.ANSWERED, State.UNKNOWN, State.BLANK);
    }

    @Test
    void an_answer_to_a_hidden_question_is_not_heard() {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(yesNo("second", "f").when(is("first", "yes")));
        var interview = Interview.of(
                form.build(),
                Sheet.blank().says("first", "no").says("second", "yes").responses());
        assertThat(interview.states()).containsEntry(id("second"), State.HIDDEN);
        assertThat(interview.answer(1)).isNull();
    }

    @Test
    void a_hidden_question_hides_those_that_ask_for_its_answer() {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(yesNo("second", "f").when(is("first", "yes")))
                .asks(yesNo("third", "f").when(is("second", "yes")));
        var sheet = Sheet.blank().says("first", "no").says("second", "yes").says("third", "yes");
        assertThat(Interview.of(form.build(), sheet.responses()).states()).containsEntry(id("third"), State.HIDDEN);
    }

    @ParameterizedTest(name = "a first question that is {0} hides one that wants a yes")
    @CsvSource({"blank", "unknown", "not-applicable"})
    void a_test_over_a_question_that_is_not_answered_is_false(String state) {
        assertThat(stateAfter(state, is("first", "yes"))).isEqualTo(State.HIDDEN);
    }

    @ParameterizedTest(name = "a first question that is {0} shows one that does not want a yes")
    @CsvSource({"blank", "unknown", "not-applicable"})
    void not_of_a_test_over_a_question_that_is_not_answered_is_true(String state) {
        assertThat(stateAfter(state, new Condition.Not<>(is("first", "yes")))).isEqualTo(State.BLANK);
    }

    @ParameterizedTest(name = "options {0} show the question: {1}")
    @CsvSource({"s10, false", "s20, true", "s10 s30, true", "'', false"})
    void a_test_on_several_options_asks_for_one_of_them(String options, boolean asked) {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(multiple("first", "f", 10, 20, 30))
                .asks(yesNo("second", "f").when(is("first", "s20", "s30")));
        var sheet = Sheet.blank();
        if (options.isEmpty()) {
            sheet.says("first");
        } else {
            sheet.says("first", options.split(" ", -1));
        }
        assertThat(Interview.of(form.build(), sheet.responses()).states())
                .containsEntry(id("second"), asked ? State.BLANK : State.HIDDEN);
    }

    @ParameterizedTest(name = "{0} is at least 10: {1}")
    @CsvSource({"9.99, false", "10, true", "11, true"})
    void numbers_are_held_against_a_threshold(double given, boolean reached) {
        Condition<AnswerCriterion> atLeast = new Condition.Single<>(new AnswerCriterion.AtLeast(id("first"), 10));
        Condition<AnswerCriterion> below = new Condition.Single<>(new AnswerCriterion.Below(id("first"), 10));
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(number("first", "f"))
                .asks(yesNo("if-reached", "f").when(atLeast))
                .asks(yesNo("if-missed", "f").when(below));
        assertThat(Interview.of(form.build(), Sheet.blank().says("first", given).responses())
                        .states())
                .containsEntry(id("if-reached"), reached ? State.BLANK : State.HIDDEN)
                .containsEntry(id("if-missed"), reached ? State.HIDDEN : State.BLANK);
    }

    @Test
    void tests_of_one_question_are_joined_by_all() {
        var both = Condition.all(List.of(is("first", "yes"), is("second", "s0")));
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(choice("second", "f", 0, 100))
                .asks(yesNo("third", "f").when(both));
        var half = Sheet.blank().says("first", "yes").says("second", "s100");
        var whole = Sheet.blank().says("first", "yes").says("second", "s0");
        assertThat(Interview.of(form.build(), half.responses()).states()).containsEntry(id("third"), State.HIDDEN);
        assertThat(Interview.of(form.build(), whole.responses()).states()).containsEntry(id("third"), State.BLANK);
    }

    @Test
    void words_are_an_answer() {
        var form = Form.aboutTeams().dimension("d").facet("f").asks(words("remarks"));
        var sheet = Sheet.blank().puts("remarks", new Answer.Written("well"));
        assertThat(Interview.of(form.build(), sheet.responses()).states()).containsEntry(id("remarks"), State.ANSWERED);
    }

    /** Who names another role is spared the question, and who names none is where it is left blank. */
    @ParameterizedTest(name = "as {0}, who answers: {1}, the question is {2}")
    @CsvSource({
        "lead, true, ANSWERED",
        "lead, false, BLANK",
        "tester, true, HIDDEN_BY_ROLE",
        "tester, false, HIDDEN_BY_ROLE",
        "'', true, ANSWERED",
        "'', false, HIDDEN_BY_ROLE"
    })
    void a_question_for_one_role_is_not_asked_of_another(String role, boolean answers, State state) {
        var sheet = answers ? Sheet.blank().says("budget", "yes") : Sheet.blank();
        var named = Optional.of(role).filter(name -> !name.isEmpty()).map(Id::new);

        assertThat(Interview.of(forLeads(), sheet.responses(), named).state(1)).isEqualTo(state);
    }

    @Test
    void an_answer_with_an_error_counts_as_blank_and_as_heard() {
        var responses = new CodedResponse[] {CodedResponse.BLANK, CodedResponse.UNREADABLE};
        var interview = Interview.of(new Codebook(forLeads()), responses, Optional.empty());

        assertThat(interview.isUnreadable(1)).isTrue();
        assertThat(interview.state(1)).isEqualTo(State.BLANK);
        assertThat(interview.isUnreadable(0)).isFalse();
        assertThat(interview.isEmpty()).isTrue();
    }

    @Test
    void a_sheet_in_which_no_question_is_answered_is_empty() {
        assertThat(of(Sheet.blank().doesNotKnow("mood").leavesOut("habit")).isEmpty())
                .isTrue();
        assertThat(of(Sheet.blank().says("mood", "s50")).isEmpty()).isFalse();
        assertThat(of(Sheet.blank().puts("wish", new Answer.Written("time"))).isEmpty())
                .isFalse();
    }

    @Test
    void each_question_has_what_was_answered_what_it_scores_and_the_one_option() {
        var interview = of(Sheet.blank()
                .says("mood", "s50")
                .says("habit", "s10", "s30")
                .says("view", 62.5)
                .puts("wish", new Answer.Written("time")));

        assertThat(interview.size()).isEqualTo(4);
        assertThat(List.of(interview.score(0), interview.score(1), interview.score(2)))
                .containsExactly(50.0, 40.0, 62.5);
        assertThat(interview.score(3)).isNaN();
        assertThat(interview.answer(0)).isEqualTo(new Answer.Chosen(List.of(id("s50"))));
        assertThat(interview.answer(1)).isEqualTo(new Answer.Chosen(List.of(id("s10"), id("s30"))));
        assertThat(interview.answer(2)).isEqualTo(new Answer.Quantity(62.5));
        assertThat(interview.answer(3)).isEqualTo(new Answer.Written("time"));
        assertThat(interview.response(2)).isEqualTo(new Response(new Answer.Quantity(62.5), Optional.empty()));
        assertThat(interview.code(0)).isEqualTo(CodedResponse.FIRST_ANSWER);
        assertThat(interview.code(3)).isEqualTo(State.ANSWERED.code());
    }

    @Test
    void what_was_put_down_for_a_hidden_question_is_kept_and_not_heard() {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(yesNo("second", "f").when(is("first", "yes")));
        var interview = Interview.of(
                form.build(),
                Sheet.blank().says("first", "no").says("second", "yes").responses());

        assertThat(interview.response(1)).isNotNull();
        assertThat(interview.code(1)).isEqualTo(State.HIDDEN.code());
        assertThat(interview.score(1)).isNaN();
    }

    @Test
    void answers_are_numbered_as_they_come_behind_the_states() {
        var codebook = new Codebook(forLeads());
        var yes = Interview.of(codebook, Sheet.blank().says("first", "yes").responses());
        var no = Interview.of(codebook, Sheet.blank().says("first", "no").responses());

        assertThat(yes.code(0)).isEqualTo(CodedResponse.FIRST_ANSWER);
        assertThat(no.code(0)).isEqualTo(CodedResponse.FIRST_ANSWER + 1);
    }

    /**
     * Conditions look back: over a later question, one that nobody asks, or itself, a test is as false as over a blank.
     */
    @Test
    void a_test_over_a_question_that_does_not_come_before_is_false() {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f").when(is("second", "yes")))
                .asks(yesNo("second", "f"))
                .asks(yesNo("third", "f").when(is("never-asked", "yes")))
                .asks(yesNo("fourth", "f").when(is("fourth", "yes")));
        var sheet = Sheet.blank().says("second", "yes").says("fourth", "yes");

        assertThat(Interview.of(form.build(), sheet.responses()).states())
                .containsEntry(id("first"), State.HIDDEN)
                .containsEntry(id("third"), State.HIDDEN)
                .containsEntry(id("fourth"), State.HIDDEN);
    }

    /** Another questionnaire that asks for the view and then the mood; each codebook numbers the answers anew. */
    @Test
    void some_of_its_questions_make_an_interview_by_another_questionnaire() {
        var other = new Codebook(Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(number("opinion", "f"))
                .asks(choice("mood", "f", 0, 50, 100))
                .asks(choice("habit", "f", 10, 20))
                .build());
        var about = of(Sheet.blank().says("mood", "s50").says("view", 62.5).doesNotKnow("habit"))
                .about(other, List.of(id("view"), id("mood"), id("habit")));

        assertThat(about.states())
                .containsExactly(
                        Map.entry(id("opinion"), State.ANSWERED),
                        Map.entry(id("mood"), State.ANSWERED),
                        Map.entry(id("habit"), State.UNKNOWN));
        assertThat(about.score(0)).isEqualTo(62.5);
        assertThat(about.answer(1)).isEqualTo(new Answer.Chosen(List.of(id("s50"))));
        assertThat(other.scores(0)).containsExactly(62.5);
    }

    @Test
    void a_sheet_may_be_moved_down_by_some_lines() {
        var below = about(Sheet.blank().says("view", 1)).below(4);

        assertThat(below.location()).isEqualTo(new Location("all.yaml", 7, 1));
        assertThat(below.subject()).contains(id("red"));
    }

    @Test
    void a_sheet_is_empty_where_its_interview_is() {
        assertThat(about(Sheet.blank().doesNotKnow("view")).isEmpty()).isTrue();
        assertThat(about(Sheet.blank().says("view", 1)).isEmpty()).isFalse();
    }

    private static AnswerSheet about(Sheet sheet) {
        return new AnswerSheet(
                id("form"),
                new Location("all.yaml", 3, 1),
                Optional.of(id("red")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                of(sheet));
    }

    private static Interview of(Sheet sheet) {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(choice("mood", "f", 0, 50, 100))
                .asks(multiple("habit", "f", 10, 20, 30))
                .asks(number("view", "f"))
                .asks(words("wish"));
        return Interview.of(new Codebook(form.build()), sheet.responses());
    }

    private static Questionnaire forLeads() {
        return Form.aboutTeams()
                .role("lead")
                .role("tester")
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(yesNo("budget", "f").askedOf("lead"))
                .build();
    }

    private static State stateAfter(String first, Condition<AnswerCriterion> when) {
        var form = Form.aboutTeams()
                .dimension("d")
                .facet("f")
                .asks(yesNo("first", "f"))
                .asks(yesNo("second", "f").when(when));
        var sheet = Sheet.blank();
        if (first.equals("unknown")) {
            sheet.doesNotKnow("first");
        } else if (first.equals("not-applicable")) {
            sheet.leavesOut("first");
        }
        return java.util.Objects.requireNonNull(
                Interview.of(form.build(), sheet.responses()).states().get(id("second")));
    }
}
