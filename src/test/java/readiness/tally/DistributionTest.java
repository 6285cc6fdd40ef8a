package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often each score was given to one question. */
final class DistributionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void counts_weigh_their_scores() {
        // 2 people say 0, one says 50, 3 say 100: mean 350/6 = 58.333…
        var answers = distribution(Map.of(0.0, 2, 50.0, 1, 100.0, 3));

        assertThat(answers.total()).isEqualTo(6);
        assertThat(answers.range()).isEqualTo(100);
        assertThat(answers.mean().orElseThrow()).isCloseTo(58.333333333333336, EXACT);
        // Squares about the mean: 2 · 3402.777… + 69.444… + 3 · 1736.111… = 12083.333…, over 5
        assertThat(answers.variance()).isCloseTo(2416.6666666666665, within(1e-9));
        // Distances: 2 · 58.333… + 8.333… + 3 · 41.666… = 250, over 6
        assertThat(answers.meanDeviation()).isCloseTo(41.666666666666664, within(1e-9));
    }

    @ParameterizedTest(name = "{0} and {1}: variance {2}, mean deviation {3}")
    @CsvSource({"0, 100, 5000, 50", "40, 60, 200, 10", "0, 1, 0.5, 0.5"})
    void of_two_answers_the_variance_is_half_the_square_of_their_distance(
            double one, double other, double variance, double deviation) {
        var answers = distribution(Map.of(one, 1, other, 1));

        assertThat(answers.variance()).isCloseTo(variance, EXACT);
        assertThat(answers.meanDeviation()).isCloseTo(deviation, EXACT);
    }

    @Test
    void the_same_answer_many_times_over_has_no_variance() {
        var answers = distribution(Map.of(33.3, 7));

        assertThat(answers.mean()).hasValue(33.3); // not a bit off, although 7 · 33.3 / 7 might be
        assertThat(answers.variance()).isZero();
        assertThat(answers.meanDeviation()).isZero();
        assertThat(answers.range()).isZero();
    }

    @Test
    void scores_are_listed_from_the_lowest_to_the_highest() {
        var answers = distribution(Map.of(100.0, 1, 0.0, 2, 50.0, 3));

        assertThat(answers.counts()).containsExactly(entry(0.0, 2), entry(50.0, 3), entry(100.0, 1));
        assertThatThrownBy(() -> answers.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void without_an_answer_there_is_no_mean() {
        assertThat(Distribution.none().total()).isZero();
        assertThat(Distribution.none().mean()).isEmpty();
        assertThat(Distribution.none().counts()).isEmpty();
    }

    private static Distribution distribution(Map<Double, Integer> counts) {
        return new Distribution(new TreeMap<>(counts));
    }
}
