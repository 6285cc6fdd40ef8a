package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;

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

    private static Optional<SubjectInRound> answered(int people, Map<Id, Id> levels, String... advice) {
        return Optional.of(new SubjectInRound(
                Optional.of(id("red")),
                Optional.empty(),
                people,
                OptionalInt.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                levels,
                Map.of(),
                Stream.of(advice).map(Id::new).toList()));
    }

    private static SubjectComparison both(Optional<SubjectInRound> earlier, Optional<SubjectInRound> present) {
        return new SubjectComparison(earlier, present, List.of(), List.of());
    }

    @ParameterizedTest(name = "{0} answered, then {1}: in both {2}, by others {3}")
    @CsvSource({"0, 5, false, false", "5, 0, false, false", "1, 1, true, false", "1, 2, true, true", "2, 1, true, true"
    })
    void it_is_in_both_where_somebody_answered_each_time(int then, int now, boolean inBoth, boolean byOthers) {
        var comparison = both(answered(then, Map.of()), answered(now, Map.of()));

        assertThat(comparison.isInBoth()).isEqualTo(inBoth);
        assertThat(comparison.isByOthers()).isEqualTo(byOthers);
    }

    @Test
    void it_is_not_in_both_where_one_round_does_not_know_it() {
        assertThat(both(answered(5, Map.of()), Optional.empty()).isInBoth()).isFalse();
        assertThat(both(Optional.empty(), answered(5, Map.of())).isInBoth()).isFalse();
        assertThat(both(Optional.empty(), answered(5, Map.of())).isByOthers()).isFalse();
    }

    @Test
    void what_either_round_holds_by_id_is_named_once_in_the_order_of_the_ids() {
        var comparison = both(
                answered(5, Map.of(id("pain"), id("low"), id("drive"), id("low"))),
                answered(5, Map.of(id("pain"), id("high"), id("awareness"), id("high"))));

        assertThat(comparison.keys(SubjectInRound::levels)).containsExactly(id("awareness"), id("drive"), id("pain"));
        assertThat(comparison
                        .both(round -> Optional.ofNullable(round.levels().get(id("pain"))))
                        .differs())
                .isTrue();
        assertThat(comparison.both(SubjectInRound::level).differs()).isFalse();
        assertThat(comparison.both(round -> Optional.ofNullable(round.levels().get(id("drive")))))
                .isEqualTo(new SubjectComparison.ThenAndNow<>(Optional.of(id("low")), Optional.empty()));
    }

    @Test
    void advice_is_given_again_or_no_longer_and_of_a_team_that_is_gone_neither_is_known() {
        var earlier = answered(5, Map.of(), "count", "rest", "talk");
        var comparison = both(earlier, answered(5, Map.of(), "new", "talk", "count"));

        assertThat(comparison.adviceAgain()).containsExactly(id("talk"), id("count"));
        assertThat(comparison.adviceNoLonger()).containsExactly(id("rest"));
        assertThat(both(earlier, Optional.empty()).adviceNoLonger()).isEmpty();
        assertThat(both(earlier, Optional.empty()).adviceAgain()).isEmpty();
        assertThat(both(Optional.empty(), earlier).adviceAgain()).isEmpty();
    }

    @Test
    void its_dimensions_are_those_scores_that_are_no_facets() {
        var pain = change("pain", Change.ScoreKind.DIMENSION);
        var facts = change("facts", Change.ScoreKind.FACET);

        assertThat(new SubjectComparison(red("Red"), red("Red"), List.of(pain, facts), List.of()).dimensions())
                .containsExactly(pain);
    }

    private static Change change(String name, Change.ScoreKind kind) {
        return new Change(
                id(name),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty());
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
