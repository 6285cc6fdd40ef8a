package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.line;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one answer to one question scores (method, section 1). */
final class ScoreOfAnAnswerTest {

    @ParameterizedTest(name = "{0} days score {1}")
    @CsvSource({
        "0, 0", // flat before the first point
        "1, 0",
        "4, 15", // half of the way from 0 to 30
        "7, 30",
        "18.5, 50", // half of the way from 30 to 70
        "30, 70",
        "67.5, 77.5", // a quarter of the way from 70 to 100
        "180, 100",
        "3650, 100" // flat after the last point
    })
    void a_number_scores_along_the_line_between_its_neighbours(double days, double score) {
        assertThat(line(1, 0, 7, 30, 30, 70, 180, 100).score(new Answer.Quantity(days)))
                .hasValue(score);
    }

    @Test
    void a_line_may_fall() {
        assertThat(line(0, 100, 10, 0).score(new Answer.Quantity(2.5))).hasValue(75);
    }

    @Test
    void a_line_of_one_point_is_flat() {
        assertThat(line(5, 40).score(new Answer.Quantity(-7))).hasValue(40);
        assertThat(line(5, 40).score(new Answer.Quantity(7))).hasValue(40);
    }

    @Test
    void a_choice_scores_its_option() {
        assertThat(choice("q", "f", 0, 20, 100).build().score(chosen("s20"))).hasValue(20);
    }

    @ParameterizedTest(name = "{0} score {1}")
    @CsvSource({"'', 0", "s40, 40", "s40 s50, 90", "s40 s50 s30, 100", "s50 s50-x, 100"})
    void chosen_options_add_up_to_100_at_most(String options, double score) {
        var question = multiple("q", "f", 40, 50, 30, 50).build();
        assertThat(question.score(chosen(options))).hasValue(score);
    }

    @Test
    void yes_scores_100_and_no_scores_0() {
        assertThat(yesNo("q", "f").build().score(chosen("yes"))).hasValue(100);
        assertThat(yesNo("q", "f").build().score(chosen("no"))).hasValue(0);
    }

    @Test
    void words_are_never_scored() {
        assertThat(words("q").build().score(new Answer.Written("well"))).isEmpty();
        assertThat(new ResponseFormat.FreeText().score(new Answer.Written("well")))
                .isEmpty();
    }

    @Test
    void a_reversed_question_scores_what_is_missing_to_100() {
        assertThat(choice("q", "f", 0, 20, 100).reversed().build().score(chosen("s20")))
                .hasValue(80);
        assertThat(yesNo("q", "f").reversed().build().score(chosen("yes"))).hasValue(0);
        assertThat(number("q", "f").reversed().build().score(new Answer.Quantity(99.5)))
                .hasValue(0.5);
    }

    @Test
    void the_empty_list_scores_100_where_the_question_is_reversed() {
        assertThat(multiple("q", "f", 40, 50).reversed().build().score(chosen("")))
                .hasValue(100);
    }

    @Test
    void an_answer_of_another_format_is_a_fault_of_ours() {
        assertThatThrownBy(() -> yesNo("q", "f").build().score(new Answer.Quantity(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice("q", "f", 0, 100).build().score(chosen("s0 s100")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice("q", "f", 0, 100).build().score(chosen("s50")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number("q", "f").build().score(new Answer.DontKnow()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> multiple("q", "f", 40, 50).build().score(new Answer.Written("all")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yesNo("q", "f").build().score(chosen("maybe")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResponseFormat.FreeText().score(new Answer.Quantity(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void points_go_from_left_to_right() {
        assertThatThrownBy(() -> line(7, 0, 1, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer chosen(String options) {
        List<Id> ids = Stream.of(options.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Id::new)
                .toList();
        return new Answer.Chosen(ids);
    }
}
