package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five kinds of answer. */
final class AnswerTest {

    private static final Answer CHOSEN = Answer.Chosen.of(id("low"));
    private static final Answer QUANTITY = new Answer.Quantity(3);
    private static final Answer WORDS = new Answer.Written("three");
    private static final Answer DONT_KNOW = new Answer.DontKnow();
    private static final Answer NOT_APPLICABLE = new Answer.NotApplicable("not here");

    @Test
    void each_kind_folds_to_itself() {
        assertThat(Stream.of(CHOSEN, QUANTITY, WORDS, DONT_KNOW, NOT_APPLICABLE))
                .allSatisfy(answer -> assertThat(answer.<Answer>fold(
                                chosen -> chosen,
                                quantity -> quantity,
                                words -> words,
                                () -> DONT_KNOW,
                                notApplicable -> notApplicable))
                        .isSameAs(answer));
    }

    @Test
    void only_a_choice_has_options() {
        assertThat(CHOSEN.chosenOptions()).contains(List.of(id("low")));
        assertThat(Stream.of(QUANTITY, WORDS, DONT_KNOW, NOT_APPLICABLE))
                .allSatisfy(answer -> assertThat(answer.chosenOptions()).isEmpty());
    }

    @Test
    void only_a_quantity_has_a_number() {
        assertThat(QUANTITY.number()).hasValue(3);
        assertThat(Stream.of(CHOSEN, WORDS, DONT_KNOW, NOT_APPLICABLE))
                .allSatisfy(answer -> assertThat(answer.number()).isEmpty());
    }
}
