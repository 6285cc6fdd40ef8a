package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Codebook;
import readiness.catalogue.QuestionnaireReader;
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
