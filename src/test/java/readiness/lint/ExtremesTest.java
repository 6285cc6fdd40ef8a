package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.line;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.ResponseFormat.NumberLine;
import readiness.testkit.Form;

/** The lowest and the highest score that an answer can earn. */
final class ExtremesTest {

    @Test
    void options_earn_their_own_scores_and_several_of_them_up_to_100() {
        assertThat(of(choice("q", "f", 30, 10, 80))).isEqualTo(new Extremes(10, 80));
        assertThat(of(multiple("q", "f", 30, 40))).isEqualTo(new Extremes(0, 70));
        assertThat(of(multiple("q", "f", 60, 70))).isEqualTo(new Extremes(0, 100));
        assertThat(of(yesNo("q", "f"))).isEqualTo(new Extremes(0, 100));
        assertThat(of(words("q"))).isEqualTo(new Extremes(0, 0));
    }

    @Test
    void a_reversed_question_earns_what_is_missing_to_100() {
        assertThat(of(choice("q", "f", 30, 10, 80).reversed())).isEqualTo(new Extremes(20, 90));
    }

    /** From 0 to 100 points between 0 and 10 days; from 2 to 5 days that is 20 to 50. */
    @Test
    void on_a_line_the_bounds_cut_off_what_is_beyond_them() {
        assertThat(of(number("q", "f", bounded(OptionalDouble.of(2), OptionalDouble.of(5)))))
                .isEqualTo(new Extremes(20, 50));
        assertThat(of(number("q", "f", bounded(OptionalDouble.of(2), OptionalDouble.empty()))))
                .isEqualTo(new Extremes(0, 100));
        assertThat(of(number("q", "f", bounded(OptionalDouble.empty(), OptionalDouble.of(5)))))
                .isEqualTo(new Extremes(0, 100));
        assertThat(of(number("q", "f", line(0, 20, 5, 90, 10, 40)))).isEqualTo(new Extremes(20, 90));
    }

    private static NumberLine bounded(OptionalDouble least, OptionalDouble most) {
        return new NumberLine(
                Optional.empty(), least, most, List.of(new NumberLine.Point(0, 0), new NumberLine.Point(10, 100)));
    }

    private static Extremes of(Form.Asked question) {
        return Extremes.of(question.build());
    }
}
