package readiness.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which option is taken by the values alone (method, section 5, steps 1 to 3). */
final class ChoiceIndexTest {

    private static final double NOT_OPEN = Double.NaN;

    @Test
    void where_no_option_is_open_none_is_taken() {
        assertThat(ChoiceIndex.of(new double[] {NOT_OPEN, NOT_OPEN}, 10, 1)).isEqualTo(new ChoiceIndex(-1, false));
    }

    @Test
    void the_only_open_option_is_taken_and_is_not_close_to_anything() {
        assertThat(ChoiceIndex.of(new double[] {NOT_OPEN, 3}, 10, 0)).isEqualTo(new ChoiceIndex(1, false));
    }

    @Test
    void the_first_option_may_be_the_one_that_is_preferred_when_close() {
        assertThat(ChoiceIndex.of(new double[] {55, 60}, 10, 0)).isEqualTo(new ChoiceIndex(0, true));
    }

    @Test
    void a_lead_of_the_margin_less_a_billionth_counts_as_the_margin() {
        assertThat(ChoiceIndex.of(new double[] {60, 50 + 5e-10}, 10, 1)).isEqualTo(new ChoiceIndex(0, false));
        assertThat(ChoiceIndex.of(new double[] {60, 50 + 5e-9}, 10, 1)).isEqualTo(new ChoiceIndex(1, true));
    }

    @Test
    void three_may_be_close_and_the_preferred_one_needs_not_be_the_second() {
        assertThat(ChoiceIndex.of(new double[] {60, 58, 52}, 10, 2)).isEqualTo(new ChoiceIndex(2, true));
        assertThat(ChoiceIndex.of(new double[] {60, 58, 49}, 10, 2)).isEqualTo(new ChoiceIndex(0, true));
    }
}
