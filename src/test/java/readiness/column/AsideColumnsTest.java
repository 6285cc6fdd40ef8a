package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose header has the text of a question, and that ask something else about it. */
final class AsideColumnsTest {

    /** Who skipped the question has no points for it: 0 would be a “No”. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "ID|Start time|Completion time ! Points - Heating? ! Feedback - Heating?",
                "ID|Heure de début|Heure de fin ! Points - Chauffage ? ! Commentaires - Chauffage ?",
                "ID|Heure de début|Heure de fin ! Points\u00a0- Chauffage\u00a0? ! Commentaires\u00a0- Chauffage\u00a0?",
                "Timestamp|Score|a ! Heating? [Score] ! Heating? [Feedback]",
                "Horodateur|Score|a ! Chauffage ? [Score] ! Chauffage ? [Commentaires]"
            })
    void the_marks_of_a_quiz_are_no_answers_and_nobody_misses_them(String tool, String points, String feedback) {
        var found = Meanings.of(tool + "|team|Heating?|" + points + "|" + feedback + "\n1|2|3|red||0|");
        assertThat(found.layout().orElseThrow().questions().get(0).columns()).containsExactly(4);
        assertThat(found.all().subList(5, 7)).containsExactly("-", "-");
        assertThat(found.reported()).noneMatch(line -> line.contains("a.csv:1:" + (tool + "|team|Heating?|").length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Importance - Smiles?",
                "Importance [Smiles?]",
                "Importance (Smiles?)",
                "Importance >> Smiles?",
                "Smiles?: Importance",
                "Comments~Smiles?"
            })
    void beside_a_question_a_header_that_only_ends_with_it_asks_another(String header) {
        var found = Meanings.of("team|Smiles?|" + header + "\nred|agree|5");
        assertThat(found.all()).containsExactly("team", "people-smile", "-");
        assertThat(found.reported()).contains("a.csv:1:14 R137 COLUMNS_NOT_READ");
    }

    @Test
    void of_two_grids_with_the_same_rows_that_people_fill_neither_is_guessed_to_be_the_question() {
        var found = Meanings.of("team|How warm?|Agreement [Smiles?]|Importance [Smiles?]\nred|15|agree|agree");
        assertThat(found.all()).containsExactly("team", "degrees", "-", "-");
        assertThat(found.reported())
                .contains("a.csv:1:16 R137 COLUMNS_NOT_READ", "a.csv:1:16 R147 QUESTIONS_WITHOUT_COLUMN");
    }

    @Test
    void two_grids_of_which_each_person_fills_one_are_branches_of_one_question() {
        var found = Meanings.of("team|Team A [Smiles?]|Team B [Smiles?]\nred|agree|\nblue||disagree");
        assertThat(found.all()).containsExactly("team", "people-smile", "people-smile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How far do you agree? >> Smiles?",
                "How far do you agree? – Smiles?",
                "How far - on the whole - do you agree? - Smiles?"
            })
    void the_row_of_a_grid_by_itself_is_the_question(String header) {
        assertThat(Meanings.of("team|" + header + "\nred|agree").all()).containsExactly("team", "people-smile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which drinks? - Selected Choice - Tea|Which drinks? - Selected Choice - Espresso",
                "Quelles boissons ? - Choix sélectionné - Thé|Quelles boissons ? - Choix sélectionné - Expresso",
                "Which drinks? >> Tea|Which drinks? >> Espresso"
            })
    void an_option_may_stand_behind_the_words_of_the_tool(String headers) {
        assertThat(Meanings.of("team|" + headers + "\nred|1|0").all())
                .containsExactly("team", "drinks: tea", "drinks: espresso");
    }
}
