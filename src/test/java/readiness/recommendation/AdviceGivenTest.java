package readiness.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
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

    @ParameterizedTest(name = "for {0} in places {1}, chosen {2}, the team {3}: given {4}")
    @CsvSource({
        "'', '', '', '', true", // for everybody, always
        "parallel, '', parallel, '', true",
        "parallel, '', full, '', false",
        "parallel, '', '', '', false", // nothing was decided
        "'', FIRST, '', FIRST, true",
        "'', FIRST, '', NEXT, false",
        "'', HELD_BACK, '', HELD_BACK, true",
        "'', UNRANKED, '', UNRANKED, true",
        "'', FIRST, '', '', false", // the organisation has no place
        "parallel, FIRST, parallel, FIRST, true",
        "parallel, FIRST, full, FIRST, false",
        "parallel, FIRST, parallel, NEXT, false"
    })
    void it_is_given_only_with_its_decision_and_in_its_place(
            String options, String places, String chosen, String place, boolean given) {
        var scope = new Advice.Scope(
                words(options).map(Id::new).toList(),
                words(places).map(Place::valueOf).toList());
        var form = Form.aboutTeams().advises("trust-more", 30, scope, below("trust", 50));

        assertThat(AdviceGiven.of(
                        form.build(),
                        Card.of("red").scores("trust", 20).build(),
                        words(chosen).map(Id::new).collect(Collectors.toSet()),
                        words(place).map(Place::valueOf).findFirst()))
                .hasSize(given ? 1 : 0);
    }

    @Test
    void it_waits_for_advice_that_is_given_too_even_where_that_takes_longer() {
        var form = Form.aboutTeams()
                .advises("count", 90, below("trust", 50))
                .advises("not-given", 7, below("trust", 10))
                .advises("halve", 30, below("trust", 50), "count", "not-given")
                .advises("soon", 60, below("trust", 50));

        assertThat(AdviceGiven.of(
                        form.build(), Card.of("red").scores("trust", 20).build(), Set.of(), Optional.empty()))
                .extracting(Advice::id)
                .containsExactly(id("soon"), id("count"), id("halve"));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty());
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
