package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readiness.questionnaire.Score;

/** Means that stay among what they are means of. */
final class WeightedMeanTest {

    @Test
    void the_mean_of_nothing_is_not_zero_but_missing() {
        assertThat(new WeightedMean().value()).isEmpty();
        assertThat(new WeightedMean().score()).isEmpty();
    }

    @Test
    void a_part_counts_by_its_weight() {
        var mean = new WeightedMean();
        mean.add(3, 40);
        mean.add(1, 80);

        assertThat(mean.value()).hasValue(50); // (3·40 + 80) / 4
        assertThat(mean.score()).contains(new Score(50));
    }

    /** To a computer 0.1 + 0.1 + 0.1 is more than 0.3: a third of it is more than each part. */
    @Test
    void rounding_does_not_lead_out_of_the_range_of_the_parts() {
        assertThat((0.1 + 0.1 + 0.1) / 3).isGreaterThan(0.1);
        var mean = new WeightedMean();
        for (int part = 0; part < 3; part++) {
            mean.add(1, 0.1);
        }

        assertThat(mean.value()).hasValue(0.1);
    }

    @Test
    void nothing_is_higher_than_the_highest_score() {
        var mean = new WeightedMean();
        mean.add(0.1, 100);
        mean.add(0.2, 100);
        mean.add(0.7, 100);

        assertThat(mean.score()).contains(new Score(100));
    }
}
