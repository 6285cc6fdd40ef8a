package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Codebook;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Form;

/** Questions in headers, however a header numbers them. */
final class HeaderWordsTest {

    private final HeaderWords words = new HeaderWords(new Codebook(Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .asks(choice("late-releases", "facts", 0, 100).formerly("delays"))
            .build()));

    @ParameterizedTest
    @ValueSource(strings = {"late-releases", "delays", "1. delays", "Q12: late-releases"})
    void a_question_is_known_by_any_of_its_ids_behind_a_number_too(String header) {
        assertThat(words.match(header)).map(HeaderWords.Match::question).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which drinks?: Tea",
                "Tea: Which drinks?",
                "G01Q04[SQ001]. Which drinks? [Tea]",
                "drinks_tea",
                "drinks__tea",
                "drinks___tea",
                "Which drinks? (choice=Tea)",
                "drinks[tea]. Something to dri.. [Te..]",
                "1. Quelles boissons ? : Thé"
            })
    void an_option_of_a_question_is_known_as_tools_join_them(String header) {
        assertThat(ofWarmth().match(header))
                .hasValueSatisfying(match -> assertThat(match.option()).contains(new Id("tea")));
    }

    @Test
    void a_question_below_the_title_of_a_grid_is_one_of_its_rows() {
        assertThat(ofWarmth().match("How are you: Smiles?")).contains(new HeaderWords.Match(0, Optional.empty(), true));
    }

    @Test
    void what_follows_a_question_on_lines_of_their_own_is_left_aside() {
        assertThat(ofWarmth().match("Which drinks?\n(Several may apply.)"))
                .contains(new HeaderWords.Match(1, Optional.empty(), true));
    }

    /** LimeSurvey and spreadsheets cut off long headers. */
    @ParameterizedTest
    @CsvSource({"Which drinks d.., 1", "Which drinks do you take…, 1", "Which drinks do you t... [Tea], 1"})
    void a_question_that_is_cut_off_is_known_by_its_beginning(String header, int question) {
        assertThat(longer("Which drinks do you take here?").match(header))
                .map(HeaderWords.Match::question)
                .contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which..", "Which drinks do you", "Which drinks x..."})
    void too_little_of_it_or_a_beginning_that_nothing_marks_is_none(String header) {
        assertThat(longer("Which drinks do you take here?").match(header)).isEmpty();
    }

    /** LimeSurvey cuts off options too. */
    @Test
    void an_option_that_is_cut_off_is_known_by_its_beginning_where_it_is_the_only_one() {
        var drinks = new HeaderWords(new Codebook(QuestionnaireReader.read(
                        "warmth.yaml",
                        Examples.WARMTH
                                .replace("text: {en: Tea, fr: Thé}", "text: {en: Tea with milk and sugar, fr: Thé}")
                                .replace("en: Espresso", "en: Tea with milk and honey"))
                .value()
                .orElseThrow()));
        assertThat(drinks.match("Which drinks? [Tea with milk and su..]"))
                .hasValueSatisfying(match -> assertThat(match.option()).contains(new Id("tea")));
        assertThat(drinks.match("Which drinks? [Tea with milk a..]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drinks.comment",
                "drinks[comment]",
                "drinks[SQ001comment]",
                "Which drinks? [Comment]",
                "Quelles boissons ? [Commentaire]",
                "drinks[comment]. Which drinks? [Comment]"
            })
    void a_comment_on_an_answer_is_known_as_tools_head_it(String header) {
        assertThat(ofWarmth().commented(header)).contains(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Which drinks?", "Which drinks? [Tea]", "drinks.comments", "Beverages [Comment]", "Comment"})
    void other_headers_are_of_no_comment(String header) {
        assertThat(ofWarmth().commented(header)).isEmpty();
    }

    private static HeaderWords ofWarmth() {
        return longer("Which drinks?");
    }

    private static HeaderWords longer(String text) {
        String spelt = Examples.WARMTH.replace("Which drinks?", text);
        return new HeaderWords(new Codebook(
                QuestionnaireReader.read("warmth.yaml", spelt).value().orElseThrow()));
    }

    @Test
    void a_text_that_is_alike_in_two_languages_is_one_header() {
        var spelt = Examples.WARMTH.replace("text: {en: Remarks?, fr: Remarques ?}", "text: {en: Notes?, fr: Notes ?}");
        assertThat(spelt).contains("Notes ?");
        var known = new HeaderWords(new Codebook(
                QuestionnaireReader.read("warmth.yaml", spelt).value().orElseThrow()));
        assertThat(known.match("notes")).isPresent();
    }

    @Test
    void of_several_numbers_one_is_left_aside() {
        assertThat(words.match("1. 2. delays")).isEmpty();
    }

    /** A cell may be as long as any text: a step into each number would not end well. */
    @Test
    void a_header_of_numbers_alone_names_nothing() {
        assertThat(words.match("1. ".repeat(100_000))).isEmpty();
    }
}
