package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.cell.TeamNames;
import readiness.column.Layout.Constant;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.testkit.Mapped;

/** What the columns of an export mean where an assessment says so: its words come before what headers show. */
final class MappedColumnsTest {

    @Test
    void what_the_map_names_comes_first_and_the_headers_decide_about_the_rest() {
        var found = Meanings.of("Group|Warmth|has-heating|Who\nred|15|yes|ann", Mapped.by("""
                team: Group
                respondent: Who
                questions:
                  degrees: Warmth
                """));
        assertThat(found.all()).containsExactly("team", "degrees", "has-heating", "respondent");
        assertThat(found.reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group", "GROUP", " group ", "Group?", "<b>Group</b>", "“Group”"})
    void a_header_of_the_map_is_found_however_the_table_writes_it(String header) {
        assertThat(Meanings.of(header + "|degrees\nred|15", Mapped.by("team: Group"))
                        .all())
                .containsExactly("team", "degrees");
    }

    @Test
    void of_two_headers_that_look_alike_the_one_written_the_same_is_meant() {
        assertThat(Meanings.of("GROUP|Group|degrees\nx|red|15", Mapped.by("team: Group\nothers: ignore"))
                        .all())
                .containsExactly("-", "team", "degrees");
    }

    @Test
    void a_header_that_the_table_lacks_is_reported_where_the_map_names_it_with_those_that_it_has() {
        var found = Meanings.of("Group|degrees\nred|15", Mapped.by("team: Grupo"));
        assertThat(found.layout()).isEmpty();
        assertThat(found.reported())
                .startsWith("assessment.yaml:2:7 R314 NO_SUCH_COLUMN")
                .endsWith("a.csv:1:1 R152 TABLE_LEFT_OUT");
        assertThat(found.first().words()).containsExactly("Grupo", "a.csv");
        assertThat(found.first().choices()).containsExactly("Group", "degrees");
    }

    @Test
    void a_question_that_the_questionnaire_lacks_is_reported_where_the_map_names_it() {
        var found = Meanings.of("team|Warmth|drinks\nred|15|tea", Mapped.by("questions:\n  degree: Warmth"));
        assertThat(found.reported()).contains("assessment.yaml:3:3 R102 UNKNOWN_QUESTION");
        assertThat(found.first().choices())
                .containsExactly("people-smile", "drinks", "has-heating", "degrees", "remarks");
    }

    @Test
    void a_questionnaire_that_the_assessment_lacks_is_reported_where_the_map_names_it() {
        var found = Meanings.of("team|degrees\nred|15", Mapped.by("questionnaire: warmht"));
        assertThat(found.reported()).containsExactly("assessment.yaml:2:16 R101 UNKNOWN_QUESTIONNAIRE");
        assertThat(found.first().choices()).containsExactly("warmth");
    }

    /** No header shows what is answered, but the questions of the map do. */
    @Test
    void options_may_have_columns_of_any_name() {
        var found = Meanings.of("team|Q7a|Q7b\nred|Y|", Mapped.by("""
                questions:
                  drinks: {columns: {espresso: Q7a, tea: Q7b}, ticked: [Y, "1"]}
                """));
        assertThat(found.all()).containsExactly("team", "drinks: espresso", "drinks: tea");
        var options = found.layout().orElseThrow().questions().get(0).options();
        assertThat(options.get(0).ticked()).containsExactlyInAnyOrder("y", "1");
    }

    @Test
    void an_option_that_the_question_lacks_is_reported_with_those_that_it_has() {
        var found = Meanings.of("team|Q7a\nred|Y", Mapped.by("questions:\n  drinks: {columns: {coffee: Q7a}}"));
        assertThat(found.reported()).contains("assessment.yaml:3:22 R104 UNKNOWN_ANSWER");
        assertThat(found.first().choices()).containsExactly("espresso", "tea");
    }

    @Test
    void words_may_be_explained_for_a_question_whose_header_is_its_own() {
        var found = Meanings.of("team|How warm?|Smiles?\nred|15|sehr", Mapped.by("""
                questions:
                  people-smile: {options: {sehr: agree}}
                """));
        assertThat(found.all()).containsExactly("team", "degrees", "people-smile");
        var smile = found.layout().orElseThrow().questions().get(0);
        assertThat(smile.words().option("Sehr")).contains("agree");
    }

    @ParameterizedTest
    @CsvSource({
        "questions: {people-smile: {options: {sehr: agreee}}}, assessment.yaml:2:44 R104 UNKNOWN_ANSWER",
        "questions: {people-smile: {options: {lau: 18}}}, assessment.yaml:2:43 R104 UNKNOWN_ANSWER",
        "questions: {degrees: {options: {lau: warm}}}, assessment.yaml:2:38 R023 EXPECTED_NUMBER",
        "questions: {degrees: {options: {lau: 99}}}, assessment.yaml:2:38 R108 ANSWER_OUT_OF_BOUNDS",
        "options: {weiss nicht: dont-knwo}, assessment.yaml:2:24 R104 UNKNOWN_ANSWER"
    })
    void a_meaning_that_no_answer_has_is_reported_at_its_place(String line, String reported) {
        assertThat(Meanings.of("team|How warm?|Smiles?\nred|15|sehr", Mapped.by(line))
                        .reported())
                .contains(reported);
    }

    @Test
    void several_columns_of_a_question_are_in_the_order_of_the_map() {
        var found = Meanings.of("team|Phone|Web\nred|15|", Mapped.by("questions:\n  degrees: [Web, Phone]"));
        assertThat(found.layout().orElseThrow().questions().get(0).columns()).containsExactly(2, 1);
    }

    /** Of a question with several options, a cell that is not there must not be read as none of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "people-smile: '?'",
                "drinks: '?'",
                "drinks: {column: '?'}",
                "drinks: {columns: {espresso: '?', tea: '?'}}",
                "drinks: {columns: {espresso: Q7a, tea: '?'}}",
                "drinks: {options: {Kaffee: espresso}}"
            })
    void a_question_that_is_still_open_or_has_no_column_is_not_there(String question) {
        var found = Meanings.of("team|degrees|Q7a\nred|15|x", Mapped.by("questions:\n  " + question));
        assertThat(found.all()).containsExactly("team", "degrees", "-");
        assertThat(found.layout().orElseThrow().questions()).hasSize(1);
    }

    @Test
    void a_question_of_which_the_map_explains_words_only_and_that_has_no_column_is_named_as_unanswered() {
        var found =
                Meanings.of("team|degrees|Shoes\nred|15|38", Mapped.by("questions:\n  drinks: {options: {x: tea}}"));
        assertThat(found.reported()).contains("a.csv:1:14 R147 QUESTIONS_WITHOUT_COLUMN");
        assertThat(found.problem(Code.QUESTIONS_WITHOUT_COLUMN).words().get(0)).contains("drinks");
    }

    @Test
    void a_column_that_has_the_text_of_a_mapped_question_is_never_left_out_in_silence() {
        var found = Meanings.of(
                "team|Warmth|How warm?\nred|15|16", Mapped.by("questions:\n  degrees: Warmth\nothers: ignore"));
        assertThat(found.all()).containsExactly("team", "degrees", "-");
        assertThat(found.reported()).containsExactly("a.csv:1:13 R138 QUESTION_NOT_READ");
        assertThat(found.first().words()).containsExactly("How warm?", "degrees");
    }

    @Test
    void rows_that_count_are_known_by_the_words_of_a_column() {
        var found = Meanings.of("Status|Mode|team|degrees\nx|test|red|15", Mapped.by("""
                only: {Status: [IP Address, Web]}
                except: {Mode: Test}
                """));
        assertThat(found.all()).containsExactly("only", "except", "team", "degrees");
        assertThat(found.layout().orElseThrow().filters().get(0).words())
                .containsExactlyInAnyOrder("ip address", "web");
        assertThat(found.layout().orElseThrow().filters().get(1).words()).containsExactly("test");
    }

    @Test
    void all_rows_may_be_one_team_by_its_name() {
        var teams = TeamNames.of(Map.of(new Id("payments"), "Card payments"));
        var found = Meanings.of("degrees\n15", Mapped.by("team: {is: Card payments}"), teams);
        List<Constant> constants = found.layout().orElseThrow().constants();
        assertThat(((Node.Scalar) constants.get(0).value()).text()).isEqualTo("payments");
    }

    @Test
    void further_words_for_teams_show_the_column_too() {
        var teams = TeamNames.of(Map.of(new Id("payments"), "Card payments"));
        var found = Meanings.of("Where?|degrees\nKarten|15", Mapped.by("teams: {Karten: payments}"), teams);
        assertThat(found.all()).containsExactly("team", "degrees");
    }

    @ParameterizedTest
    @CsvSource({"complete, false", "Finished, false", "oui, false", "Draft, true", "En cours, true", "0, true"})
    void a_state_has_its_usual_words(String word, boolean draft) {
        var states = Meanings.of("team|degrees|state\nred|15|x")
                .layout()
                .orElseThrow()
                .states();
        assertThat(states).containsEntry(readiness.cell.Words.key(word), draft);
    }

    @Test
    void the_map_adds_words_for_states_or_with_a_star_says_them_all() {
        String table = "team|degrees|state\nred|15|x";
        assertThat(Meanings.of(table, Mapped.by("states: {Fini: complete}"))
                        .layout()
                        .orElseThrow()
                        .states())
                .containsEntry("fini", false)
                .containsEntry("draft", true);
        assertThat(Meanings.of(table, Mapped.by("states: {Fini: complete, '*': draft, '': draft}"))
                        .layout()
                        .orElseThrow()
                        .states())
                .isEqualTo(Map.of("fini", false, "*", true, "", true));
    }

    @Test
    void columns_that_nothing_reads_are_named_together_or_one_by_one_or_not() {
        String table = "team|degrees|Shoes|Hats\nred|15|38|2";
        assertThat(Meanings.of(table).reported())
                .containsExactly("a.csv:1:14 R137 COLUMNS_NOT_READ", "a.csv:1:14 R147 QUESTIONS_WITHOUT_COLUMN");
        assertThat(Meanings.of(table).first().words()).containsExactly("Shoes, Hats");
        assertThat(Meanings.of(table, Mapped.by("others: refuse")).reported())
                .containsExactly(
                        "a.csv:1:14 R120 UNKNOWN_COLUMN",
                        "a.csv:1:20 R120 UNKNOWN_COLUMN",
                        "a.csv:1:14 R147 QUESTIONS_WITHOUT_COLUMN",
                        "a.csv:1:1 R152 TABLE_LEFT_OUT");
        assertThat(Meanings.of(table, Mapped.by("others: ignore")).reported())
                .containsExactly("a.csv:1:14 R147 QUESTIONS_WITHOUT_COLUMN");
    }

    @Test
    void a_refused_column_has_the_questions_to_choose_from_that_have_none() {
        var refused =
                Meanings.of("team|degrees|has-heatin|people-smile\nred|15|yes|agree", Mapped.by("others: refuse"));
        assertThat(refused.first().words()).containsExactly("has-heatin", "warmth");
        assertThat(refused.first().choices()).containsExactly("drinks", "has-heating", "remarks");
    }

    @Test
    void a_table_that_answers_nothing_is_reported() {
        var found = Meanings.of("team|Shoes\nred|38", Mapped.by("questionnaire: warmth\nothers: ignore"));
        assertThat(found.reported()).contains("a.csv:1:1 R136 ANSWERS_NOTHING");
    }

    @Test
    void a_header_is_where_the_map_says_it_is() {
        String table = "team|degrees|Smiles?\nteam|15|agree\nred|15|agree";
        assertThat(lastHeader(table, ColumnMap.none())).isEqualTo(1);
        assertThat(lastHeader(table, Mapped.by("header: 2"))).isEqualTo(2);
    }

    private static int lastHeader(String table, ColumnMap map) {
        return Meanings.of(table, map).layout().orElseThrow().rows().lastHeader();
    }

    @Test
    void a_message_quotes_answers_and_teams_and_no_respondent_nor_what_nothing_reads() {
        var layout = Meanings.of("team|respondent|degrees|Shoes\nred|ann|15|38")
                .layout()
                .orElseThrow();
        assertThat(List.of(0, 1, 2, 3).stream().map(layout::mayBeQuoted)).containsExactly(true, false, true, false);
    }
}
