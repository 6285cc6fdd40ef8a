package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.line;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.ResponseFormat.NumberLine;
import readiness.questionnaire.ResponseFormat.NumberLine.Point;
import readiness.testkit.Form.Asked;

/** What an answer can earn, and how far apart answers given at random are (method, section 3). */
final class EarnableScoresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void five_options_a_quarter_apart_have_a_variance_of_1250() {
        // The squares about 50: 2500 + 625 + 0 + 625 + 2500 = 6250, over all 5
        expect(choice("q", "f", 0, 25, 50, 75, 100), 0, 100, 1250);
    }

    @Test
    void options_need_not_reach_either_end() {
        // The squares about 50: 400 + 0 + 400 = 800, over 3
        expect(choice("q", "f", 30, 50, 70), 30, 70, 800 / 3.0);
    }

    @Test
    void yes_and_no_are_as_far_apart_as_can_be() {
        expect(yesNo("q", "f"), 0, 100, 2500);
    }

    @Test
    void options_that_score_alike_have_no_variance_at_all() {
        // The mean of three times 0.1 is not quite 0.1 to a computer.
        expect(choice("q", "f", 0.1, 0.1, 0.1), 0.1, 0.1, 0);
    }

    @ParameterizedTest(name = "options of {0} and {1} points: at most {2}, variance {3}")
    @CsvSource({
        "30, 40, 70, 408.3333333333333", // 70² / 12
        "60, 70, 100, 833.3333333333334", // more than 100 points cannot be had
        "0, 0, 0, 0"
    })
    void of_several_options_anything_up_to_their_sum_can_be_earned(
            double one, double other, double most, double variance) {
        expect(multiple("q", "f", one, other), 0, most, variance);
    }

    @Test
    void a_number_earns_what_lies_between_its_points() {
        expect(number("q", "f", line(0, 20, 10, 80)), 20, 80, 300); // 60² / 12
    }

    @Test
    void a_line_may_fall_and_rise_again() {
        expect(number("q", "f", line(0, 50, 10, 10, 20, 90)), 10, 90, 533.3333333333334); // 80² / 12
    }

    @Test
    void only_what_is_accepted_can_be_earned() {
        // From 5 to 10 on a line from 0 (0 points) to 20 (100 points): 25 to 50 points, and 25² / 12
        expect(number("q", "f", bounded(5, 10)), 25, 50, 52.083333333333336);
    }

    @Test
    void one_bound_alone_cuts_off_what_is_beyond_it() {
        expect(number("q", "f", bounded(OptionalDouble.of(15), OptionalDouble.empty())), 75, 100, 52.083333333333336);
        expect(number("q", "f", bounded(OptionalDouble.empty(), OptionalDouble.of(5))), 0, 25, 52.083333333333336);
        expect(number("q", "f", bounded(OptionalDouble.of(30), OptionalDouble.empty())), 100, 100, 0);
    }

    @Test
    void beyond_its_last_point_a_line_goes_on_level() {
        expect(number("q", "f", bounded(15, 90)), 75, 100, 52.083333333333336); // 25² / 12
        expect(number("q", "f", bounded(30, 90)), 100, 100, 0);
    }

    @Test
    void reversed_scores_change_sides_and_stay_as_far_apart() {
        expect(choice("q", "f", 30, 50, 70, 90).reversed(), 10, 70, 500); // squares about 60: 900+100+100+900, over 4
        expect(number("q", "f", bounded(5, 10)).reversed(), 50, 75, 52.083333333333336);
        expect(multiple("q", "f", 30, 40).reversed(), 30, 100, 408.3333333333333);
    }

    private static void expect(Asked question, double least, double most, double variance) {
        var scores = EarnableScores.of(question.build());

        assertThat(scores.least()).isCloseTo(least, EXACT);
        assertThat(scores.most()).isCloseTo(most, EXACT);
        assertThat(scores.variance()).isCloseTo(variance, EXACT);
    }

    private static NumberLine bounded(double least, double most) {
        return bounded(OptionalDouble.of(least), OptionalDouble.of(most));
    }

    private static NumberLine bounded(OptionalDouble least, OptionalDouble most) {
        return new NumberLine(Optional.empty(), least, most, List.of(new Point(0, 0), new Point(20, 100)));
    }
}
