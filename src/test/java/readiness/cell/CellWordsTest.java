package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.catalogue.QuestionnaireReader;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Examples;

/** What the cells of exports mean, question by question; the questionnaire is that of warmth. */
final class CellWordsTest {

    /** Labels with commas in them, as people write them. */
    private static final String COMMAS = Examples.WARMTH
            .replace("text: {en: Espresso, fr: Expresso}", "text: {en: 'Yes, black, no sugar', fr: Noir}")
            .replace("text: {en: Tea, fr: Thé}", "text: {en: 'Yes, black', fr: Thé}");

    private static final Location CELL = new Location("a.csv", 7, 20);

    @ParameterizedTest
    @CsvSource({
        "agree, agree",
        "I agree, agree",
        "i AGREE., agree",
        "Oui, agree",
        "Ni l’un ni l’autre, neutral",
        "3 - I agree, agree",
        "3. I agree, agree",
        "3) Oui, agree",
        "1: I disagree, disagree",
        "2 = Neither, neutral",
        "<b>Neither</b>, neutral",
        "dont-know, dont-know",
        "I don’t know, dont-know",
        "Don't know, dont-know",
        "Je ne sais pas, dont-know",
        "Not sure, dont-know",
        "?, dont-know",
        "I agree / Oui, agree",
        "Oui | I agree, agree",
        "I don't know / Je ne sais pas, dont-know"
    })
    void a_choice_is_known_by_its_id_its_text_in_any_language_and_behind_a_number(String cell, String answer) {
        assertThat(read("people-smile", cell)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agree strongly",
                "4",
                "I agre",
                "3 I agree",
                "N/A",
                "yes",
                "3 -",
                "agree;neutral",
                "I agree / Non"
            })
    void a_word_that_nobody_explained_stays_as_it_is_for_the_message(String cell) {
        assertThat(read("people-smile", cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Espresso;Tea ! [espresso, tea]",
                "Espresso;Tea; ! [espresso, tea]",
                "Espresso, Tea ! [espresso, tea]",
                "Espresso / Expresso, Tea / Thé ! [espresso, tea]",
                "Thé,Expresso ! [tea, espresso]",
                "Espresso|Tea ! [espresso, tea]",
                "espresso tea ! [espresso, tea]",
                "Tea ! [tea]",
                "Tea; ! [tea]",
                "Tea, Milk, Espresso ! [tea, Milk, espresso]",
                "Tea;Milk ! [tea, Milk]",
                "Milk ! [Milk]",
                "I don't know ! dont-know",
                "None of these ! []",
                "nothing ! []",
                "Rien. ! []",
                "Aucune ! []",
                "Tea;None of these ! [tea, None of these]",
                "Tea, Other: cocoa, sweet ! [tea, Other: cocoa, sweet]"
            })
    void several_options_are_parted_by_what_the_cell_shows(String cell, String answer) {
        assertThat(read("drinks", cell)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Not applicable ! not-applicable: Not applicable",
                "sans objet ! not-applicable: sans objet",
                "not_applicable ! not-applicable: not_applicable",
                "not-applicable ! not-applicable",
                "N/A ! N/A"
            })
    void what_says_for_certain_that_a_question_does_not_apply_is_its_own_reason(String cell, String answer) {
        assertThat(read("degrees", cell)).isEqualTo(answer);
        assertThat(read("has-heating", cell)).isNotEqualTo("not-applicable: " + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;", "x\n", "x,", "x|", "x ", "tea,", "tea x;"})
    void a_cell_of_many_words_takes_no_more_time_than_its_length(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read("drinks", part.repeat(5_000)));
    }

    @Test
    void options_may_have_a_line_each() {
        assertThat(read("drinks", "Tea\nEspresso\n")).isEqualTo("[tea, espresso]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Yes, black ! [tea]",
                "Yes, black, no sugar ! [espresso]",
                "Yes, black, no sugar, Yes, black ! [espresso, tea]",
                "Yes, black, Yes, black, no sugar ! [tea, espresso]",
                "Yes, black, with milk, a lot ! [tea, with milk, a lot]"
            })
    void the_longest_text_is_taken_first_where_texts_have_commas(String cell, String answer) {
        var drinks = question(COMMAS, "drinks");
        assertThat(shown(new CellWords(drinks, Map.of(), Optional.empty(), Optional.empty()).node(cell, CELL)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"' / ', Tea / Espresso", "' ', tea espresso", ";, Tea;Espresso", "###, Tea###Espresso"})
    void an_assessment_may_say_what_parts_options(String between, String cell) {
        var words = new CellWords(question("drinks"), Map.of(), Optional.of(between), Optional.empty());
        assertThat(shown(words.node(cell, CELL))).isEqualTo("[tea, espresso]");
    }

    @Test
    void with_one_separator_named_no_other_parts() {
        var words = new CellWords(question("drinks"), Map.of(), Optional.of(";"), Optional.empty());
        assertThat(shown(words.node("Tea, Espresso", CELL))).isEqualTo("[Tea, Espresso]");
        assertThat(((Node.Sequence) words.node("Tea, Espresso", CELL)).items()).hasSize(1);
    }

    /** {@code Espresso; Milk} begins at column 20: eight letters, a semicolon and a space later it is 30. */
    @Test
    void each_option_has_its_own_place_in_the_cell() {
        var options = (Node.Sequence) words("drinks").node("Espresso; Milk", CELL);
        assertThat(options.items().stream().map(Node::location))
                .containsExactly(new Location("a.csv", 7, 20), new Location("a.csv", 7, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes",
        "Yes, yes",
        "OUI, yes",
        "true, yes",
        "TRUE, yes",
        "1, yes",
        "y, yes",
        "O, yes",
        "vrai, yes",
        "no, no",
        "Non, no",
        "false, no",
        "0, no",
        "N, no",
        "FAUX, no",
        "I do not know, dont-know",
        "Sans avis, dont-know",
        "Yes / Oui, yes",
        "Yes / Non, Yes / Non",
        "maybe, maybe",
        "2, 2",
        "yes and no, yes and no"
    })
    void yes_and_no_have_many_words(String cell, String answer) {
        assertThat(read("has-heating", cell)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "15 ! 15 ! 15",
                "15,5 ! 15.5 ! 15.5",
                "0,5 ! 0.5 ! 0.5",
                "-0,125 ! -0.125 ! -0.125",
                "0,5 jour ! 0,5 jour ! 0,5 jour",
                "15.5 ! 15.5 ! 15.5",
                "1.234,5 ! 1.234,5 ! 1.234,5",
                "1,2,3 ! 1,2,3 ! 1,2,3",
                "warm ! warm ! warm",
                "Don’t know ! dont-know ! dont-know"
            })
    void a_comma_that_cannot_be_one_of_thousands_is_a_decimal_comma_whatever_separates_the_cells(
            String cell, String withPoint, String withComma) {
        assertThat(read("degrees", cell)).isEqualTo(withPoint);
        assertThat(shown(withComma("degrees").node(cell, CELL))).isEqualTo(withComma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1.500 ! true",
                "1,500 ! true",
                "12.345 ! true",
                "123,456 ! true",
                "-1.500 ! true",
                "+2,500 ! true",
                "0.500 ! false",
                "0,125 ! false",
                "-0.125 ! false",
                "1234.500 ! false",
                "1.50 ! false",
                "1.5000 ! false",
                "1500 ! false",
                ".500 ! false",
                "1.5e3 ! false",
                "a.500 ! false"
            })
    void three_digits_behind_a_mark_could_be_thousands(String cell, boolean twoNumbers) {
        assertThat(words("degrees").isTwoNumbers(cell)).isEqualTo(twoNumbers);
        assertThat(withComma("degrees").isTwoNumbers(cell)).isFalse();
        assertThat(words("remarks").isTwoNumbers(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1.500 ! 1.500 ! 1500",
                "1,500 ! 1500 ! 1.500",
                "-12.345 ! -12.345 ! -12345",
                "2,5 ! 2.5 ! 2.5",
                "2.5 ! 2.5 ! 2.5",
                "1500 ! 1500 ! 1500",
                "1.500.000 ! 1.500.000 ! 1.500.000"
            })
    void the_assessment_says_which_mark_is_that_of_decimals(String cell, String withPoint, String withComma) {
        var point = new CellWords(question("degrees"), Map.of(), Optional.empty(), Optional.of('.'));
        assertThat(shown(point.node(cell, CELL))).isEqualTo(withPoint);
        assertThat(shown(withComma("degrees").node(cell, CELL))).isEqualTo(withComma);
    }

    @ParameterizedTest
    @CsvSource({"1.125, 1.1250", "1.5, 1.5", "1500, 1500", "0.125, 0.125", "-3.001, -3.0010"})
    void a_number_that_a_file_holds_as_one_is_not_two(String number, String text) {
        assertThat(CellWords.ofNumber(number)).isEqualTo(text);
        assertThat(words("degrees").isTwoNumbers(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know", "?", "yes", "1", "not sure, really"})
    void free_words_are_left_as_they_are(String cell) {
        assertThat(read("remarks", cell)).isEqualTo(cell);
    }

    @Test
    void a_reason_behind_not_applicable_is_kept() {
        assertThat(read("degrees", "not-applicable: no radiator here")).isEqualTo("not-applicable: no radiator here");
        assertThat(read("degrees", "not-applicable:")).isEqualTo("not-applicable: ");
    }

    @ParameterizedTest
    @CsvSource({
        "people-smile, N/A, not-applicable: N/A",
        "people-smile, n.a., ''",
        "people-smile, Sehr, agree",
        "people-smile, SEHR., agree",
        "people-smile, 4 - Sehr, agree",
        "people-smile, weiss nicht, dont-know",
        "people-smile, Closed, not-applicable: office closed",
        "drinks, Kaffee; Tea, '[espresso, tea]'",
        "drinks, n.a., ''",
        "has-heating, ja, yes",
        "degrees, N/A, not-applicable: N/A",
        "degrees, lau, 18",
        "degrees, Sehr, Sehr"
    })
    void words_that_the_assessment_explains_mean_what_it_says(String question, String cell, String answer) {
        var explained = Map.of(
                "n/a", "not-applicable",
                "n.a", "blank",
                "sehr", "agree",
                "weiss nicht", "dont-know",
                "closed", "not-applicable: office closed",
                "kaffee", "espresso",
                "ja", "yes",
                "lau", "18");
        var words = new CellWords(question(question), explained, Optional.empty(), Optional.empty());
        assertThat(shown(words.node(cell, CELL))).isEqualTo(answer);
    }

    @Test
    void a_text_that_two_options_share_means_neither() {
        var twice = Examples.WARMTH.replace("fr: Non}", "fr: Oui}");
        var words = new CellWords(question(twice, "people-smile"), Map.of(), Optional.empty(), Optional.empty());
        assertThat(words.option("Oui")).isEmpty();
        assertThat(words.option("I agree")).contains("agree");
    }

    @Test
    void an_option_is_asked_for_by_itself() {
        assertThat(words("drinks").option("Thé")).contains("tea");
        assertThat(words("drinks").option("TEA.")).contains("tea");
        assertThat(words("drinks").option("I don't know")).isEmpty();
        assertThat(words("drinks").option("Milk")).isEmpty();
    }

    @Test
    void only_a_multiple_question_takes_several() {
        assertThat(Stream.of("people-smile", "drinks", "has-heating", "degrees", "remarks")
                        .filter(id -> CellWords.takesSeveral(question(id))))
                .containsExactly("drinks");
    }

    private static String read(String question, String cell) {
        return shown(words(question).node(cell, CELL));
    }

    private static CellWords words(String question) {
        return new CellWords(question(question), Map.of(), Optional.empty(), Optional.empty());
    }

    private static CellWords withComma(String question) {
        return new CellWords(question(question), Map.of(), Optional.empty(), Optional.of(','));
    }

    private static Question question(String id) {
        return question(Examples.WARMTH, id);
    }

    private static Question question(String questionnaire, String id) {
        Questionnaire read =
                QuestionnaireReader.read("warmth.yaml", questionnaire).value().orElseThrow();
        List<Question> questions = read.questions();
        return questions.stream()
                .filter(each -> each.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a node as it would be written in a sheet. */
    private static String shown(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(CellWordsTest::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping map) {
            return map.entries().stream()
                    .map(entry -> shown(entry.key()) + ": " + shown(entry.value()))
                    .collect(Collectors.joining(", "));
        }
        return ((Node.Scalar) node).text();
    }
}
