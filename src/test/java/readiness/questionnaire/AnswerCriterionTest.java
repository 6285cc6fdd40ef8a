package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each test of an answer, at its edge and on answers that it is not about. */
class AnswerCriterionTest {

    private static final Id QUESTION = new Id("incidents");
    private static final AnswerCriterion AT_LEAST = new AnswerCriterion.AtLeast(QUESTION, 3);
    private static final AnswerCriterion BELOW = new AnswerCriterion.Below(QUESTION, 3);
    private static final AnswerCriterion IS =
            new AnswerCriterion.Is(QUESTION, List.of(new Id("often"), new Id("daily")));

    @Test
    void the_threshold_itself_is_at_least_and_not_below() {
        assertThat(AT_LEAST.accepts(new Answer.Quantity(3))).isTrue();
        assertThat(AT_LEAST.accepts(new Answer.Quantity(2.9))).isFalse();
        assertThat(BELOW.accepts(new Answer.Quantity(3))).isFalse();
        assertThat(BELOW.accepts(new Answer.Quantity(2.9))).isTrue();
    }

    @Test
    void one_of_several_options_is_enough() {
        assertThat(IS.accepts(new Answer.Chosen(List.of(new Id("never"), new Id("daily")))))
                .isTrue();
        assertThat(IS.accepts(Answer.Chosen.of(new Id("never")))).isFalse();
    }

    @Test
    void an_answer_of_another_kind_passes_no_test() {
        assertThat(AT_LEAST.accepts(new Answer.Written("four"))).isFalse();
        assertThat(BELOW.accepts(new Answer.DontKnow())).isFalse();
        assertThat(IS.accepts(new Answer.Quantity(3))).isFalse();
    }

    @Test
    void what_is_not_answered_passes_no_test() {
        assertThat(BELOW.holds(Optional.empty())).isFalse();
        assertThat(BELOW.holds(Optional.of(new Answer.Quantity(2)))).isTrue();
    }

    @Test
    void each_kind_of_test_folds_to_what_it_looks_for() {
        assertThat(written(IS)).isEqualTo("one of [often, daily]");
        assertThat(written(AT_LEAST)).isEqualTo("3.0 or more");
        assertThat(written(BELOW)).isEqualTo("less than 3.0");
    }

    private static String written(AnswerCriterion test) {
        return test.fold(
                options -> "one of " + options, threshold -> threshold + " or more", most -> "less than " + most);
    }
}
