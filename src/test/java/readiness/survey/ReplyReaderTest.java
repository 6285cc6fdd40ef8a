package readiness.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ResponseFormat.NumberLine.Point;
import readiness.questionnaire.Text;
import readiness.wording.Language;

/** What a person types, as an answer: the number of what is listed, its words, or a number as people write one. */
class ReplyReaderTest {

    private static Question question(ResponseFormat format) {
        return new Question(
                id("ask"),
                List.of(),
                format,
                Optional.empty(),
                false,
                Question.Asking.EVERYBODY,
                new Question.Phrasing(text("Ask?"), Optional.empty(), Optional.empty()));
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }

    /** Returns options with the ids {@code o1}, {@code o2} and so on. */
    private static List<Option> options(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(each -> Option.scoring(id("o" + (each + 1)), 0, text(texts[each])))
                .toList();
    }

    private static Question one(String... texts) {
        return question(new ResponseFormat.Choice(Optional.empty(), options(texts)));
    }

    private static Question several(String... texts) {
        return question(new ResponseFormat.Multiple(options(texts)));
    }

    private static Question number(String unit, double least, double most) {
        return number(unit, OptionalDouble.of(least), OptionalDouble.of(most));
    }

    private static Question number(String unit, OptionalDouble least, OptionalDouble most) {
        return question(new ResponseFormat.NumberLine(
                Optional.of(unit).filter(words -> !words.isEmpty()).map(ReplyReaderTest::text),
                least,
                most,
                List.of(new Point(0, 0), new Point(100, 100))));
    }

    private static Reply read(Question question, String line, Language language) {
        return new ReplyReader(new SurveyWording(language)).read(question, line);
    }

    /** Returns the answer; what is said where it is none. */
    private static String read(Question question, String line) {
        return answer(read(question, line, Language.EN));
    }

    private static String answer(Reply reply) {
        return reply.fold(
                (answer, remark) -> answer.fold(
                        chosen -> String.join(" ", Id.names(chosen.options())),
                        quantity -> Double.toString(quantity.value()),
                        words -> words.text(),
                        () -> "dont-know",
                        notApplicable -> notApplicable.reason()),
                sentence -> sentence);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 9 | 12 is out of range; it must be between 0 and 9. | 12 est hors limites ; valeur attendue : entre 0 et 9.
              | 9 | 12 is out of range; it must be at most 9.       | 12 est hors limites ; valeur attendue : au plus 9.
            50 |  | 12 is out of range; it must be at least 50.     | 12 est hors limites ; valeur attendue : au moins 50.
            """)
    void a_number_out_of_range_is_refused_with_the_bounds_that_there_are(
            Double least, Double most, String english, String french) {
        var number = number(
                "days",
                Stream.ofNullable(least).mapToDouble(bound -> bound).findFirst(),
                Stream.ofNullable(most).mapToDouble(bound -> bound).findFirst());

        assertThat(answer(read(number, "12", Language.EN))).isEqualTo(english);
        assertThat(answer(read(number, "12", Language.FR))).isEqualTo(french);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1, o1",
        "' 2 ', o2",
        "o3, o3",
        "once a day, o2",
        "Once a DAY!, o2",
        "every month, o3",
        "éVéry month, o3",
        "once a w, o1",
        "'once a', 'once a'"
    })
    void an_option_is_known_by_its_number_its_id_and_the_beginning_of_its_words_alone(String line, String answer) {
        assertThat(read(one("Once a week", "Once a day", "Every month"), line)).contains(answer);
    }

    /** What is listed as “5. 1” is the fifth, however the first is called: the terminal’s arrows answer by number. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, o1", "2, o2", "3, o3", "4, o4", "5, o5"})
    void a_number_is_the_place_in_the_list_whatever_the_options_are_called(String line, String answer) {
        assertThat(read(one("5", "4", "3", "2", "1"), line)).isEqualTo(answer);
        assertThat(read(one("2", "3", "4", "5", "6 or more"), line)).isEqualTo(answer);
        assertThat(read(several("5", "4", "3", "2", "1"), line)).isEqualTo(answer);
    }

    @Test
    void a_number_beyond_the_list_may_be_what_an_option_is_called() {
        assertThat(read(one("10", "20", "30"), "20")).isEqualTo("o2");
        assertThat(read(one("2", "3", "4"), "4")).isEqualTo("o3");
        assertThat(read(one("10", "20", "30"), "4"))
                .isEqualTo("“4” is not one of the options; type a number from 1 to 3.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 3 | o1 o3",
                "3,1 | o1 o3",
                "1;2 ; 3 | o1 o2 o3",
                "2 2 | o2",
                "tea, water | o1 o3",
                "Tea ; o2 | o1 o2",
                "0 | ''",
                "none of these | ''"
            })
    void several_are_put_in_the_order_of_the_list(String line, String answer) {
        assertThat(read(several("Tea", "Coffee", "Water"), line)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 4", "tea, beer", "12", "1 0", "-1"})
    void of_several_none_is_taken_where_one_is_not_known(String line) {
        assertThat(read(several("Tea", "Coffee", "Water"), line, Language.EN)).isInstanceOf(Reply.NotUnderstood.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7.0",
                "7.5 | 7.5",
                "-3 | -3.0",
                "+3 | 3.0",
                "1 000 | 1000.0",
                "10 000.25 | 10000.25",
                "1\u00a0000 | 1000.0",
                "7 days | 7.0",
                "7days | 7.0",
                "007 | 7.0"
            })
    void a_number_is_read_as_people_write_it(String line, double value) {
        assertThat(read(number("days", -10, 20_000), line)).isEqualTo(Double.toString(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7,5",
                "1e3",
                "0x10",
                "NaN",
                "Infinity",
                "7.",
                ".5",
                "1 00",
                "10 00",
                "1 2",
                "1  000",
                "7 weeks",
                "",
                "days",
                "9999999999999999",
                "1.0000000001",
                "٣",
                "−3",
                "7f",
                "7d"
            })
    void what_is_no_number_or_could_be_two_is_asked_for_again(String line) {
        assertThat(read(number("days", -10, 20_000), line, Language.EN)).isInstanceOf(Reply.NotUnderstood.class);
    }

    @ParameterizedTest(name = "{0}: taken {1}")
    @CsvSource({"-10, true", "-10.1, false", "20000, true", "20000.1, false"})
    void bounds_are_in_bounds(String line, boolean taken) {
        assertThat(read(number("days", -10, 20_000), line, Language.EN) instanceof Reply.Understood)
                .isEqualTo(taken);
    }

    @Test
    void the_french_write_a_comma() {
        assertThat(answer(read(number("", 0, 100), "7,5", Language.FR))).isEqualTo("7.5");
        assertThat(answer(read(number("", 0, 20_000), "1\u202f000,5", Language.FR)))
                .isEqualTo("1000.5");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"y, yes", "YES, yes", "oui, yes", "O, yes", "n, no", "No., no", "non, no", "1, yes", "2, no"})
    void yes_and_no_are_known_in_either_language_and_by_number(String line, String answer) {
        assertThat(read(question(new ResponseFormat.YesNo()), line)).isEqualTo(answer);
    }

    @Test
    void words_are_taken_as_they_are_but_for_the_one_that_files_keep_for_not_knowing() {
        var words = question(new ResponseFormat.FreeText());

        assertThat(Stream.of("1", "yes", " two words ", "dont know").map(line -> read(words, line)))
                .containsExactly("1", "yes", "two words", "dont know");
        assertThat(read(words, "dont-know", Language.EN)).isEqualTo(Reply.Understood.of(new Answer.DontKnow()));
    }
}
