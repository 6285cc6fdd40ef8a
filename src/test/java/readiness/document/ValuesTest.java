package readiness.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/** What one value of a file is taken for, and what is reported of one that cannot be. */
class ValuesTest {

    private final ProblemLog problems = new ProblemLog();

    /** Returns the value of a key, as it stands in a file. */
    private Node value(String written) {
        return new NodePath(YamlDocuments.readSingle("a.yaml", "key: " + written + "\n", problems)
                        .orElseThrow())
                .at("key")
                .node();
    }

    private List<Code> reported() {
        return problems.all().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea", "'12'", "\"true\"", "yes", "no", "1.2.3", "12 teas", "\"null\"", ".info", "inf"})
    void what_every_reader_takes_for_a_text_is_one(String written) {
        assertThat(Values.string(value(written), problems)).isPresent();
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "-1.5", "+3", "010", ".5", "1e3", "0x1F", "0o17", "true", "False", "[tea]", "{tea: 1}"})
    void what_some_reader_takes_for_something_else_is_no_text(String written) {
        assertThat(Values.string(value(written), problems)).isEmpty();
        assertThat(reported()).hasSize(1).doesNotContain(Code.NOTHING_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "null", "~", ""})
    void nothing_and_quotes_around_nothing_give_nothing(String written) {
        assertThat(Values.string(value(written), problems)).isEmpty();
        assertThat(reported()).containsExactly(Code.NOTHING_GIVEN);
    }

    @Test
    void a_name_has_one_line_and_no_sign_that_cannot_be_seen() {
        assertThat(Values.name(value("\" Red team\\n\""), problems)).contains("Red team");
        assertThat(reported()).isEmpty();
        for (String written : List.of("\"Red\\nteam\"", "\"Red\\tteam\"", "\"Red\\u202Eteam\"")) {
            assertThat(Values.name(value(written), problems)).as(written).isEmpty();
        }
        assertThat(reported()).hasSize(3).containsOnly(Code.HIDDEN_CHARACTER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"12, 12", "-1.5, -1.5", "+3, 3", "1e3, 1000", "0, 0", "5., 5", "-10, -10", "1000, 1000"})
    void a_number_within_its_bounds_is_one(String written, double number) {
        assertThat(Values.number(value(written), -10, 1000, problems)).hasValue(number);
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1000.1, NUMBER_OUT_OF_RANGE",
        "-10.1, NUMBER_OUT_OF_RANGE",
        "010, EXPECTED_NUMBER",
        "'12', EXPECTED_NUMBER",
        "\"12\", EXPECTED_NUMBER",
        ".nan, EXPECTED_NUMBER",
        "1_000, EXPECTED_NUMBER",
        "'1,5', EXPECTED_NUMBER",
        "1e999, EXPECTED_NUMBER"
    })
    void any_other_is_reported(String written, Code code) {
        String quoted = written.equals("12") ? "'12'" : written;
        assertThat(Values.number(value(quoted), -10, 1000, problems)).isEmpty();
        assertThat(reported()).containsExactly(code);
    }

    @Test
    void without_bounds_a_number_is_still_a_measurement() {
        assertThat(Values.number(value("1e15"), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems))
                .hasValue(1e15);
        assertThat(Values.number(value("1e16"), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems))
                .isEmpty();
        assertThat(reported()).containsExactly(Code.NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1, ",
        "0.000001, ",
        "1000000, ",
        "0, WEIGHT_NOT_POSITIVE",
        "-1, WEIGHT_NOT_POSITIVE",
        "0.0000001, NUMBER_OUT_OF_RANGE",
        "1000001, NUMBER_OUT_OF_RANGE",
        "much, EXPECTED_NUMBER"
    })
    void a_weight_is_positive_and_neither_everything_nor_nothing(String written, Code code) {
        assertThat(Values.weight(value(written), problems).isPresent()).isEqualTo(code == null);
        assertThat(reported()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1, true",
        "42, true",
        "0, false",
        "-1, false",
        "01, false",
        "1.0, false",
        "1e2, false",
        "'\"1\"', false"
    })
    void a_whole_number_is_written_as_one(String written, boolean whole) {
        assertThat(Values.whole(value(written), 1, problems).isPresent()).isEqualTo(whole);
        assertThat(reported()).isEqualTo(whole ? List.of() : List.of(Code.EXPECTED_WHOLE_NUMBER));
    }

    @Test
    void true_and_false_are_flags_and_nothing_else_is() {
        assertThat(Values.flag(value("true"), problems)).isTrue();
        assertThat(Values.flag(value("FALSE"), problems)).isFalse();
        assertThat(reported()).isEmpty();
        assertThat(Values.flag(value("yes"), problems)).isFalse();
        assertThat(Values.flag(value("\"true\""), problems)).isFalse();
        assertThat(reported()).containsExactly(Code.EXPECTED_TRUE_OR_FALSE, Code.EXPECTED_TRUE_OR_FALSE);
    }

    @Test
    void a_word_is_one_of_those_that_are_offered() {
        var words = Map.of("best", 1, "first", 2);

        assertThat(Values.word(value("first"), words, problems)).contains(2);
        assertThat(Values.word(value("last"), words, problems)).isEmpty();
        assertThat(reported()).containsExactly(Code.UNKNOWN_WORD);
    }

    @Test
    void an_id_is_lower_case_words_and_none_that_yaml_takes_for_a_flag() {
        assertThat(Values.newId(value("red-team"), problems)).contains(new Id("red-team"));
        assertThat(Values.newId(value("Red Team"), problems)).isEmpty();
        assertThat(Values.newId(value("yes"), problems)).isEmpty();
        assertThat(Values.newId(value("true"), problems)).isEmpty();
        assertThat(Values.newId(value("[red]"), problems)).isEmpty();
        assertThat(reported())
                .containsExactlyInAnyOrder(Code.NOT_AN_ID, Code.AMBIGUOUS_ID, Code.AMBIGUOUS_ID, Code.ONE_VALUE_WANTED);
    }

    /** A person's own words lose what cannot be seen, and that is said; line breaks of any kind are one. */
    @Test
    void a_persons_words_keep_their_lines_and_lose_what_cannot_be_seen() {
        assertThat(Values.answer(value("\"one\\r\\ntwo\\rthree\""), problems)).contains("one\ntwo\nthree");
        assertThat(Values.answer(value("12"), problems)).contains("12");
        assertThat(reported()).isEmpty();
        assertThat(Values.answer(value("\"ab\\u202Ecd\""), problems)).contains("abcd");
        assertThat(Values.answer(value("\"\\u202E\""), problems)).isEmpty();
        assertThat(reported()).containsExactly(Code.HIDDEN_CHARACTER_LEFT_OUT, Code.HIDDEN_CHARACTER_LEFT_OUT);
    }

    @Test
    void items_with_errors_are_left_out_of_a_list() {
        assertThat(Values.list(value("[tea, 12, coffee]"), item -> Values.string(item, problems), problems))
                .containsExactly("tea", "coffee");
        assertThat(Values.list(value("tea"), item -> Values.string(item, problems), problems))
                .isEmpty();
        assertThat(reported()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"10, 10", "0.5, 0.5", "1e7, 10000000", "Infinity, ∞", "-Infinity, -∞", "0.0000001, 0.0000001"})
    void a_bound_is_quoted_without_an_exponent(double bound, String words) {
        assertThat(Values.plain(bound)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a ", "“ ", "”", "; "})
    void a_line_of_an_opening_quote_and_much_else_takes_no_time_to_explain(String much) {
        String line = "“" + much.repeat(4_900 / much.length()) + "x: y";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> YamlDocuments.readSingle("a.yaml", "key: " + line + "\n", problems));
        assertThat(problems.all()).isNotEmpty();
    }
}
