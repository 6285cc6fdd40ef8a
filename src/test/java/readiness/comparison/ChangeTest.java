package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Score;

/** A score in both rounds (method, section 10), from 40 to 55. */
final class ChangeTest {

    @Test
    void a_score_rose_by_so_many_points_where_both_rounds_have_it() {
        assertThat(change(40, 55, 70).points()).hasValue(15);
        assertThat(change(55, 40, 70).points()).hasValue(-15);
        assertThat(without(Optional.empty(), Optional.of(new Score(55))).points())
                .isEmpty();
        assertThat(without(Optional.of(new Score(40)), Optional.empty()).points())
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}, aiming at {2}: {3} of the way, reached: {4}")
    @CsvSource({"40, 55, 70, 0.5, false", "40, 30, 50, -1, false", "40, 70, 70, 1, true", "40, 85, 70, 1.5, true"})
    void progress_is_the_part_of_the_way_that_is_done(
            double from, double to, double target, double progress, boolean reached) {
        assertThat(change(from, to, target).progress().orElseThrow()).isCloseTo(progress, within(1e-12));
        assertThat(change(from, to, target).isReached()).isEqualTo(reached);
    }

    @Test
    void without_a_way_to_go_there_is_no_progress() {
        assertThat(change(40, 55, 40).progress()).isEmpty();
        assertThat(change(40, 30, 35).progress()).isEmpty();
        assertThat(without(Optional.of(new Score(40)), Optional.of(new Score(55)))
                        .progress())
                .isEmpty();
        assertThat(without(Optional.of(new Score(40)), Optional.of(new Score(55)))
                        .isReached())
                .isFalse();
    }

    /** Whoever was at the target has no way to go; 1e-9 short of it is at it, or progress would be a billion. */
    @ParameterizedTest(name = "from {0} with a target of 40: was there {1}")
    @CsvSource({"39.9, false", "39.9999999999, true", "40, true", "41, true"})
    void who_was_at_the_target_from_the_start_has_no_way_to_go(double from, boolean there) {
        var change = change(from, 55, 40);

        assertThat(change.isTargetBelowStart()).isEqualTo(there);
        assertThat(change.progress().isEmpty()).isEqualTo(there);
        assertThat(without(Optional.of(new Score(from)), Optional.of(new Score(55)))
                        .isTargetBelowStart())
                .isFalse();
    }

    /** At the top or the bottom in both rounds, no draw goes further; nearly there it may. */
    @ParameterizedTest(name = "from {0} to {1}: at the end {2}")
    @CsvSource({
        "100, 100, true",
        "0, 0, true",
        "0, 100, false",
        "99.9999999999, 100, true",
        "99.9, 100, false",
        "100, 99.9, false",
        "0, 0.1, false",
        "50, 50, false"
    })
    void a_score_that_stays_at_an_end_is_no_change(double from, double to, boolean end) {
        var change = of(
                Optional.of(new Score(from)),
                Optional.of(new Score(to)),
                Optional.of(new DrawnChange(1, 0, 0)),
                OptionalDouble.empty());

        assertThat(change.isAtEnd()).isEqualTo(end);
        assertThat(change.isSure()).isEqualTo(!end);
    }

    @Test
    void a_score_that_one_round_does_not_have_is_at_no_end() {
        assertThat(without(Optional.empty(), Optional.of(new Score(100))).isAtEnd())
                .isFalse();
        assertThat(without(Optional.of(new Score(0)), Optional.empty()).isAtEnd())
                .isFalse();
    }

    @ParameterizedTest(name = "up in {0} of the draws: {1}")
    @CsvSource({"0.9, UP, true", "0.89, NO_TELLING, false", "0.11, NO_TELLING, false", "0.1, DOWN, true"})
    void from_nine_in_ten_draws_on_a_change_is_more_than_chance(double up, Verdict verdict, boolean sure) {
        var change = drawn(55, new DrawnChange(up, 0, 0));

        assertThat(change.verdict()).contains(verdict);
        assertThat(change.isSure()).isEqualTo(sure);
        assertThat(change.probabilityUp()).hasValue(up);
    }

    @Test
    void what_was_not_drawn_has_no_verdict() {
        var change = change(40, 55, 70);

        assertThat(change.verdict()).isEmpty();
        assertThat(change.isSure()).isFalse();
        assertThat(change.probabilityUp()).isEmpty();
        assertThat(change.reachOfChance()).isEmpty();
    }

    /** Eight of ten draws rise by 10 to 20 points: had nothing changed, 55 would be between 35 and 45. */
    @Test
    void the_reach_of_chance_is_where_the_score_would_be_had_nothing_changed() {
        var reach = drawn(55, new DrawnChange(1, 10, 20)).reachOfChance().orElseThrow();
        assertThat(reach.low()).isEqualTo(new Score(35));
        assertThat(reach.high()).isEqualTo(new Score(45));

        var cut = drawn(5, new DrawnChange(0.5, -99, 9)).reachOfChance().orElseThrow();
        assertThat(cut.low()).isEqualTo(new Score(0));
        assertThat(cut.high()).isEqualTo(new Score(100));
    }

    /**
     * Ten draws: −0.55, 0, seven of 1.25, and 3.04. One in ten stays under −0.5, where the next tenth of a point begins
     * at −0.6; nine in ten come up to 1.25.
     */
    @Test
    void draws_are_counted_by_tenths_of_a_point_and_equal_ones_by_halves() {
        var tally = new ChangeTally();
        tally.add(-0.55);
        tally.add(5e-10);
        for (int draw = 0; draw < 4; draw++) {
            tally.add(1.25);
        }
        var others = new ChangeTally();
        for (int draw = 0; draw < 3; draw++) {
            others.add(1.25);
        }
        others.add(3.04);
        tally.add(others);

        assertThat(tally.change()).isEqualTo(new DrawnChange(0.85, -0.6, 1.2));
    }

    private static Change change(double from, double to, double target) {
        return of(
                Optional.of(new Score(from)), Optional.of(new Score(to)), Optional.empty(), OptionalDouble.of(target));
    }

    private static Change without(Optional<Score> from, Optional<Score> to) {
        return of(from, to, Optional.empty(), OptionalDouble.empty());
    }

    private static Change drawn(double to, DrawnChange drawn) {
        return of(Optional.of(new Score(40)), Optional.of(new Score(to)), Optional.of(drawn), OptionalDouble.empty());
    }

    private static Change of(
            Optional<Score> from, Optional<Score> to, Optional<DrawnChange> drawn, OptionalDouble target) {
        return new Change(id("pain"), Change.ScoreKind.DIMENSION, Optional.empty(), from, to, drawn, target);
    }
}
