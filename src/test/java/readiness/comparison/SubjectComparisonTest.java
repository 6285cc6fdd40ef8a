package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A team in two rounds. */
class SubjectComparisonTest {

    private static Optional<SubjectInRound> red(String name) {
        return Optional.of(new SubjectInRound(
                Optional.of(id("red")),
                Optional.of(name).filter(given -> !given.isEmpty()),
                5,
                OptionalInt.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of()));
    }

    private static Optional<String> name(Optional<SubjectInRound> earlier, Optional<SubjectInRound> present) {
        return new SubjectComparison(earlier, present, List.of(), List.of()).name();
    }

    @Test
    void its_name_is_the_present_one_and_else_the_earlier_one() {
        assertThat(name(red("Red"), red("The Reds"))).contains("The Reds");
        assertThat(name(red("Red"), red(""))).contains("Red");
        assertThat(name(red("Red"), Optional.empty())).contains("Red");
        assertThat(name(red(""), red(""))).isEmpty();
    }
}
