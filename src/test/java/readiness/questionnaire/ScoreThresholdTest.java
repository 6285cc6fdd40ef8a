package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests on a score; what a sum loses in rounding never decides. */
final class ScoreThresholdTest {

    @ParameterizedTest(name = "{1} is {0} 65: {2}, {3} points missing")
    @CsvSource({
        "AT_LEAST, 40, NO, 25",
        "AT_LEAST, 64.99999, NO, 0.00001",
        "AT_LEAST, 64.9999999999, YES, 0", // within 1e-9
        "AT_LEAST, 65, YES, 0",
        "AT_LEAST, 90, YES, 0",
        "BELOW, 40, YES, 0",
        "BELOW, 64.99999, YES, 0",
        "BELOW, 64.9999999999, NO, 0.0000000001", // counts as 65
        "BELOW, 65, NO, 0",
        "BELOW, 90, NO, 25"
    })
    void a_score_passes_or_misses_by_so_many_points(
            ScoreThreshold.Bound bound, double score, Truth holds, double distance) {
        var test = new ScoreThreshold(new Id("sponsorship"), bound, 65);
        assertThat(test.holds(Optional.of(new Score(score)))).isEqualTo(holds);
        assertThat(test.distance(new Score(score))).isCloseTo(distance, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void a_score_that_does_not_exist_leaves_it_unknown() {
        for (var bound : ScoreThreshold.Bound.values()) {
            assertThat(new ScoreThreshold(new Id("sponsorship"), bound, 65).holds(Optional.empty()))
                    .isEqualTo(Truth.UNKNOWN);
        }
    }
}
