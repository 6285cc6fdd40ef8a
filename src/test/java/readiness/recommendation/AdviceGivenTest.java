package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Condition;
import readiness.testkit.Card;
import readiness.testkit.Form;

/** Advice (method, section 7). */
final class AdviceGivenTest {

    @Test
    void the_soonest_comes_first_and_then_the_order_of_the_file() {
        var form = Form.aboutTeams()
                .advises("late", 90, below("trust", 50))
                .advises("soon", 30, below("trust", 50))
                .advises("soon-too", 30, below("trust", 50))
                .advises("at-once", 7, below("trust", 50));
        assertThat(AdviceGiven.of(
                        form.build(), Card.of("red").scores("trust", 20).build(), Set.of(), Optional.empty()))
                .extracting(Advice::id)
                .containsExactly(id("at-once"), id("soon"), id("soon-too"), id("late"));
    }

    @Test
    void what_is_false_is_not_given() {
        var form = Form.aboutTeams().advises("trust-more", 30, below("trust", 50));
        assertThat(AdviceGiven.of(
                        form.build(), Card.of("red").scores("trust", 50).build(), Set.of(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void what_is_unknown_is_never_given_nor_is_its_opposite() {
        var form = Form.aboutTeams()
                .advises("trust-more", 30, below("trust", 50))
                .advises("trust-less", 30, new Condition.Not<>(below("trust", 50)));
        assertThat(AdviceGiven.of(
                        form.build(), Card.of("red").doesNotKnow("trust").build(), Set.of(), Optional.empty()))
                .isEmpty();
    }
}
