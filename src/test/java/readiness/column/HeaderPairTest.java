package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.cell.FormTool;
import readiness.problem.Code;
import readiness.testkit.Mapped;

/** Headers in two rows: titles, and what stands below them. */
final class HeaderPairTest {

    /** The upper row may have nothing but the title, which a tool or a spreadsheet writes over the first option. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Which drinks?||\nteam|Tea|Espresso|Smiles?",
                "|Which drinks?||\nteam|Tea|Espresso|people-smile",
                "|Quelles boissons ?||\nÉquipe|Thé|Expresso|Sourit-on ?",
                "Survey\n\n|Which drinks?||\nteam|Tea|Espresso|Smiles?",
                "team|Which drinks?||Smiles?\n|Tea|Espresso|",
                "team|Which drinks?||Smiles?\nResponse|Tea|Espresso|Response"
            })
    void each_option_below_its_question_is_read_the_first_one_too(String headers) {
        var found = Meanings.of(headers + "\nred|X||agree\nblue||X|agree");
        assertThat(found.all()).containsExactly("team", "drinks: tea", "drinks: espresso", "people-smile");
        assertThat(found.layout().orElseThrow().rows().lastHeader())
                .isEqualTo((int) headers.lines().count());
    }

    @Test
    void a_first_option_that_the_questionnaire_lacks_is_not_the_whole_question() {
        var found = Meanings.of("|Which drinks?|||\nteam|None|Tea|Espresso|Smiles?\nred|X|||agree");
        assertThat(found.all()).containsExactly("team", "-", "drinks: tea", "drinks: espresso", "people-smile");
        assertThat(found.problem(Code.COLUMNS_NOT_READ).words()).containsExactly("Which drinks? [None]");
    }

    @Test
    void titles_above_the_row_that_the_map_names_are_joined_to_it() {
        var found = Meanings.of("|Which drinks?||\nteam|Tea|Espresso|Smiles?\nred|X||agree", Mapped.by("header: 2"));
        assertThat(found.all()).containsExactly("team", "drinks: tea", "drinks: espresso", "people-smile");
    }

    /** Of a grid SurveyMonkey writes the title above the first row alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Respondent ID|Collector ID|Your team|How far do you agree?|\n||Response|Smiles?|Heating?",
                "Respondent ID|Collector ID|Your team|How far do you agree?|\n||Response|Sourit-on ?|Chauffage ?"
            })
    void the_questions_of_a_grid_stand_below_its_title(String headers) {
        var found = Meanings.of(headers + "\n1|2|red|agree|yes");
        assertThat(found.all()).containsExactly("respondent", "-", "team", "people-smile", "has-heating");
        assertThat(found.headers().last()).isEqualTo(1);
        assertThat(found.headers().tool()).contains(FormTool.SURVEYMONKEY);
    }

    @Test
    void a_second_row_with_the_same_questions_in_words_is_no_person() {
        var found = Meanings.of("team|people-smile|degrees\nYour team|Smiles?|How warm?\nred|agree|15");
        assertThat(found.all()).containsExactly("team", "people-smile", "degrees");
        assertThat(found.headers().last()).isEqualTo(1);
    }

    @Test
    void a_cell_that_happens_to_be_the_name_of_a_question_makes_no_header() {
        var found = Meanings.of("team|What do you miss?|degrees\nred|drinks|15");
        assertThat(found.headers().last()).isZero();
    }
}
