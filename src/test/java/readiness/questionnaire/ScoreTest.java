package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores from 0 to 100; closer than a billionth they are equal (method, first paragraph). */
final class ScoreTest {

    @ParameterizedTest(name = "nearest to {0} is {1}")
    @CsvSource({"-0.001, 0", "0, 0", "62.5, 62.5", "100, 100", "100.001, 100"})
    void the_nearest_score_lies_within_the_range(double points, double score) {
        assertThat(Score.nearest(points)).isEqualTo(new Score(score));
    }

    @ParameterizedTest(name = "{0} is a score: {1}")
    @CsvSource({"-0.001, false", "0, true", "100, true", "100.001, false", "NaN, false"})
    void a_score_lies_in_the_range(double points, boolean score) {
        assertThat(Scores.isScore(points)).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} reaches 50: {1}")
    @CsvSource({"49.999999998, false", "49.9999999995, true", "50, true", "60, true"})
    void a_threshold_is_reached_from_a_billionth_below_on(double points, boolean reached) {
        assertThat(new Score(points).reaches(50)).isEqualTo(reached);
        assertThat(Scores.reaches(points, 50)).isEqualTo(reached);
    }

    /** A billionth itself is exact where the threshold is 0. */
    @Test
    void the_very_billionth_reaches() {
        assertThat(Scores.reaches(-1e-9, 0)).isTrue();
        assertThat(Scores.reaches(-1.0000001e-9, 0)).isFalse();
    }

    @Test
    void no_points_are_no_score() {
        assertThat(Score.of(OptionalDouble.empty())).isEmpty();
        assertThat(Score.of(OptionalDouble.of(62.5))).contains(new Score(62.5));
    }

    @Test
    void a_score_is_so_many_points_above_another() {
        assertThat(new Score(80).above(new Score(62.5))).isEqualTo(17.5);
        assertThat(new Score(62.5).above(new Score(80))).isEqualTo(-17.5);
        assertThat(new Score(80)).isGreaterThan(new Score(62.5));
        assertThat(new Score(62.5)).isLessThan(new Score(80));
    }
}
