package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.line;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the five kinds of question have in common, and what sets them apart. */
final class ResponseFormatTest {

    private static final List<Option> OPTIONS =
            List.of(Option.scoring(id("low"), 20, text("Low")), Option.scoring(id("high"), 80, text("High")));

    private static final ResponseFormat CHOICE = new ResponseFormat.Choice(Optional.of(id("scale")), OPTIONS);
    private static final ResponseFormat MULTIPLE = new ResponseFormat.Multiple(OPTIONS);
    private static final ResponseFormat NUMBER = line(0, 0, 100, 100);
    private static final ResponseFormat YES_NO = new ResponseFormat.YesNo();
    private static final ResponseFormat TEXT = new ResponseFormat.FreeText();

    @Test
    void each_kind_has_its_word_and_folds_to_itself() {
        assertThat(Stream.of(CHOICE, MULTIPLE, NUMBER, YES_NO, TEXT))
                .allSatisfy(format -> assertThat(format.<ResponseFormat>fold(
                                choice -> choice, multiple -> multiple, number -> number, yesNo -> yesNo, text -> text))
                        .isSameAs(format))
                .extracting(ResponseFormat::type)
                .containsExactly("choice", "multiple", "number", "yes-no", "text");
    }

    @Test
    void options_are_offered_by_choices_of_one_or_several() {
        assertThat(CHOICE.options()).isEqualTo(OPTIONS);
        assertThat(MULTIPLE.options()).isEqualTo(OPTIONS);
        assertThat(Stream.of(NUMBER, YES_NO, TEXT))
                .allSatisfy(format -> assertThat(format.options()).isEmpty());
    }

    @Test
    void yes_and_no_can_be_chosen_though_they_are_no_options() {
        assertThat(CHOICE.choices()).containsExactly(id("low"), id("high"));
        assertThat(YES_NO.choices()).containsExactly(Id.YES, Id.NO);
        assertThat(NUMBER.choices()).isEmpty();
    }

    @Test
    void only_a_choice_may_take_its_options_from_a_scale() {
        assertThat(CHOICE.scale()).contains(id("scale"));
        assertThat(Stream.of(MULTIPLE, NUMBER, YES_NO, TEXT))
                .allSatisfy(format -> assertThat(format.scale()).isEmpty());
    }

    @Test
    void only_one_kind_takes_several_options_and_only_words_are_never_scored() {
        assertThat(Stream.of(CHOICE, MULTIPLE, NUMBER, YES_NO, TEXT))
                .filteredOn(ResponseFormat::takesSeveral)
                .containsExactly(MULTIPLE);
        assertThat(Stream.of(CHOICE, MULTIPLE, NUMBER, YES_NO, TEXT))
                .filteredOn(format -> !format.scored())
                .containsExactly(TEXT);
    }

    @ParameterizedTest(name = "{0} from 2 to 8: {1}")
    @CsvSource({"1.9, false", "2, true", "8, true", "8.1, false"})
    void a_number_is_accepted_within_its_bounds(double value, boolean accepted) {
        assertThat(bounded(OptionalDouble.of(2), OptionalDouble.of(8)).accepts(value))
                .isEqualTo(accepted);
    }

    @Test
    void without_a_bound_every_number_is_accepted() {
        var unbounded = bounded(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(unbounded.accepts(-1e300)).isTrue();
        assertThat(unbounded.accepts(1e300)).isTrue();
    }

    @Test
    void a_number_in_the_background_scores_nothing() {
        assertThatThrownBy(() ->
                        bounded(OptionalDouble.empty(), OptionalDouble.empty()).scoreAt(3))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_option_in_the_background_scores_nothing() {
        var background = new Option(id("blue"), List.of(), OptionalDouble.empty(), text("Blue"));
        assertThatThrownBy(background::score).isInstanceOf(NoSuchElementException.class);
        assertThat(OPTIONS.get(0).score()).isEqualTo(20);
    }

    private static ResponseFormat.NumberLine bounded(OptionalDouble least, OptionalDouble most) {
        return new ResponseFormat.NumberLine(Optional.empty(), least, most, List.of());
    }
}
