package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat.NumberLine;
import readiness.testkit.Form;

/**
 * Which conditions of a question some answers fulfil; the form asks nights (0 to 31), on-call, pains (of two) and size.
 */
final class PossibleAnswersTest {

    private static final NumberLine NIGHTS = new NumberLine(
            Optional.empty(), OptionalDouble.of(0), OptionalDouble.of(31), List.of(new NumberLine.Point(0, 100)));
    private static final Condition<AnswerCriterion> ON_CALL = is("on-call", "yes");
    private static final Condition<AnswerCriterion> NOT_ON_CALL = is("on-call", "no");

    @Test
    void a_question_without_a_condition_is_asked() {
        var form = Form.aboutTeams()
                .dimension("calm")
                .facet("rest")
                .asks(Form.yesNo("on-call", "rest"))
                .build();
        assertThat(new PossibleAnswers(form).isEverAsked(form.questions().get(0)))
                .isTrue();
    }

    @Test
    void one_answer_cannot_be_two() {
        assertThat(isAsked(ON_CALL)).isTrue();
        assertThat(isAsked(all(ON_CALL, NOT_ON_CALL))).isFalse();
        assertThat(isAsked(any(ON_CALL, NOT_ON_CALL))).isTrue();
        assertThat(isAsked(all(is("size", "s0"), is("size", "s100")))).isFalse();
        assertThat(isAsked(all(is("size", "s0", "s50"), is("size", "s50", "s100"))))
                .isTrue();
    }

    @Test
    void several_options_can_be_chosen_at_once() {
        assertThat(isAsked(all(is("pains", "s30"), is("pains", "s70")))).isTrue();
        assertThat(isAsked(all(is("pains", "s30"), not(is("pains", "s70"))))).isTrue();
        assertThat(isAsked(all(is("pains", "s30"), not(is("pains", "s30"))))).isFalse();
    }

    @Test
    void a_number_lies_on_one_side_of_each_threshold() {
        assertThat(isAsked(all(atLeast(3), below(4)))).isTrue();
        assertThat(isAsked(all(atLeast(4), below(4)))).isFalse();
        assertThat(isAsked(all(atLeast(3), not(below(5))))).isTrue();
        assertThat(isAsked(all(below(3), not(below(5))))).isFalse();
    }

    @Test
    void a_number_stays_within_its_bounds() {
        assertThat(isAsked(atLeast(31))).isTrue();
        assertThat(isAsked(atLeast(32))).isFalse();
        assertThat(isAsked(below(0))).isFalse();
        assertThat(isAsked(below(1))).isTrue();
    }

    @Test
    void not_turns_all_into_any() {
        assertThat(isAsked(not(all(ON_CALL, NOT_ON_CALL)))).isTrue();
        assertThat(isAsked(all(ON_CALL, not(any(ON_CALL, atLeast(3)))))).isFalse();
    }

    @Test
    void an_answer_is_only_there_where_its_question_was_asked() {
        var form = Form.aboutTeams()
                .dimension("calm")
                .facet("rest")
                .asks(Form.yesNo("on-call", "rest"))
                .asks(Form.yesNo("paid", "rest").when(ON_CALL))
                .asks(Form.yesNo("unpaid", "rest").when(all(is("paid", "yes"), NOT_ON_CALL)))
                .asks(Form.yesNo("well-paid", "rest").when(is("paid", "yes")))
                .build();
        var answers = new PossibleAnswers(form);
        assertThat(form.questions())
                .filteredOn(answers::isEverAsked)
                .extracting(Question::id)
                .containsExactly(id("on-call"), id("paid"), id("well-paid"));
    }

    /** Two choices for each of forty parts would be more ways than there are milliseconds. */
    @Test
    void where_there_are_too_many_ways_nothing_is_claimed() {
        var parts = IntStream.range(0, 40)
                .mapToObj(i -> any(all(ON_CALL, NOT_ON_CALL), all(ON_CALL, NOT_ON_CALL)))
                .toList();
        assertThat(isAsked(Condition.all(parts))).isTrue();
    }

    private static boolean isAsked(Condition<AnswerCriterion> when) {
        var form = Form.aboutTeams()
                .dimension("calm")
                .facet("rest")
                .asks(Form.number("nights", "rest", NIGHTS))
                .asks(Form.yesNo("on-call", "rest"))
                .asks(Form.multiple("pains", "rest", 30, 70))
                .asks(Form.choice("size", "rest", 0, 50, 100))
                .asks(Form.yesNo("last", "rest").when(when))
                .build();
        return new PossibleAnswers(form).isEverAsked(form.questions().get(4));
    }

    @SafeVarargs
    private static Condition<AnswerCriterion> all(Condition<AnswerCriterion>... parts) {
        return Condition.all(listOf(parts));
    }

    @SafeVarargs
    private static Condition<AnswerCriterion> any(Condition<AnswerCriterion>... parts) {
        return Condition.any(listOf(parts));
    }

    private static Condition<AnswerCriterion> not(Condition<AnswerCriterion> part) {
        return new Condition.Not<>(part);
    }

    private static Condition<AnswerCriterion> atLeast(double nights) {
        return new Condition.Single<>(new AnswerCriterion.AtLeast(id("nights"), nights));
    }

    private static Condition<AnswerCriterion> below(double nights) {
        return new Condition.Single<>(new AnswerCriterion.Below(id("nights"), nights));
    }

    @SafeVarargs
    private static List<Condition<AnswerCriterion>> listOf(Condition<AnswerCriterion>... parts) {
        var list = new ArrayList<Condition<AnswerCriterion>>();
        for (var part : parts) {
            list.add(part);
        }
        return list;
    }
}
