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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Answer;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
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
