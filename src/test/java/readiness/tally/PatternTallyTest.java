package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/**
 * What a careless or a flattering respondent leaves (method, section 8): one option throughout, the best throughout.
 */
final class PatternTallyTest {

    private final Form form = Form.aboutTeams().dimension("pain").facet("facts");
    private final Sheet sheet = Sheet.blank();
    private int asked;

    @ParameterizedTest(name = "{0} times the {1} option: {2}")
    @CsvSource({"10, last, 1", "10, first, 1", "9, last, 0", "9, first, 0", "12, last, 1"})
    void ten_choices_that_are_all_the_last_or_all_the_first_are_flagged(int times, String option, int flagged) {
        choose(times, option.equals("last") ? "s80" : "s20");

        assertThat(quality().lastOption()).isEqualTo(flagged);
    }

    @Test
    void one_choice_in_the_middle_is_enough_to_be_trusted() {
        choose(10, "s80");
        choose(1, "s50");

        assertThat(quality().lastOption()).isZero();
    }

    @Test
    void first_and_last_together_are_no_pattern() {
        choose(10, "s80");
        choose(10, "s20");

        assertThat(quality().lastOption()).isZero();
    }

    /** Yes is the first option of a yes-no question. */
    @Test
    void yes_counts_as_the_first_option_and_no_as_the_last() {
        choose(5, "s20");
        say(5, "yes");
        assertThat(quality().lastOption()).isEqualTo(1);

        say(1, "no");
        assertThat(quality().lastOption()).isZero();
    }

    /** Several options, numbers and questions in the background are no choices. */
    @Test
    void what_is_no_scored_choice_neither_counts_nor_breaks_the_pattern() {
        choose(9, "s80");
        form.asks(choice("background", "", 20, 80)).asks(multiple("several", "facts", 20, 80));
        sheet.says("background", "s80").says("several", "s80");
        assertThat(quality().lastOption()).isZero();

        sheet.says("background", "s20").says("several", "s20");
        choose(1, "s80");
        assertThat(quality().lastOption()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} answers, the last of {1}: {2}")
    @CsvSource({"10, 100, 1", "9, 100, 0", "10, 99, 0", "12, 100, 1"})
    void ten_answers_that_all_earn_the_most_are_flagged(int times, double last, int flagged) {
        for (int number = 1; number <= times; number++) {
            form.asks(number("n" + number, "facts"));
            sheet.says("n" + number, number == times ? last : 100);
        }
        assertThat(quality().bestThroughout()).isEqualTo(flagged);
    }

    /** Of choices the best is 80, of several options 20 + 80, and of a reversed yes-no question it is no. */
    @Test
    void the_most_is_what_each_question_can_earn() {
        choose(8, "s80");
        form.asks(multiple("several", "facts", 20, 80))
                .asks(yesNo("reversed", "facts").reversed());
        sheet.says("several", "s20", "s80").says("reversed", "no");
        assertThat(quality().bestThroughout()).isEqualTo(1);

        sheet.says("several", "s80");
        assertThat(quality().bestThroughout()).isZero();
    }

    @Test
    void what_is_unknown_or_in_the_background_is_no_answer_here() {
        choose(9, "s80");
        form.asks(number("unknown", "facts")).asks(number("background", ""));
        sheet.doesNotKnow("unknown").says("background", 100);
        assertThat(quality().bestThroughout()).isZero();

        choose(1, "s80");
        assertThat(quality().bestThroughout()).isEqualTo(1);
    }

    private void choose(int times, String option) {
        for (int time = 0; time < times; time++) {
            form.asks(choice("c" + ++asked, "facts", 20, 50, 80));
            sheet.says("c" + asked, option);
        }
    }

    private void say(int times, String answer) {
        for (int time = 0; time < times; time++) {
            form.asks(yesNo("y" + ++asked, "facts"));
            sheet.says("y" + asked, answer);
        }
    }

    /** Returns what is found in the sheet, beside one without any answer. */
    private AnswerQuality quality() {
        return Tabulated.of(form.build(), Optional.empty(), List.of(sheet, Sheet.blank()))
                .quality();
    }
}
