package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.cell.FormTool;
import readiness.cell.TeamNames;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Mapped;

/** What the columns of an export mean, of which nobody has said anything: by their headers, and by their cells. */
final class ColumnFinderTest {

    @ParameterizedTest
    @CsvSource({
        "team, team",
        "Your team, team",
        "Which team are you in?, team",
        "Équipe, team",
        "Dans quelle équipe travaillez-vous ?, team",
        "about_you/team, team"
    })
    void a_team_is_known_by_its_usual_names(String header, String key) {
        assertThat(Meanings.of(header + "|has-heating\nx|yes").all()).containsExactly(key, "has-heating");
    }

    @ParameterizedTest
    @CsvSource({
        "Respondent, respondent",
        "Email Address, respondent",
        "Adresse e-mail, respondent",
        "Adresse de messagerie, respondent",
        "Nom d’utilisateur, respondent",
        "Nom d'utilisateur, respondent",
        "Votre adresse électronique, respondent",
        "Adresse e-mail du destinataire, respondent",
        "RecipientEmail, respondent",
        "ID du répondant, respondent",
        "2. In which role do you answer?, role",
        "Q2: À quel titre répondez-vous ?, role",
        "2.\u00a0À quel titre répondez-vous\u00a0?, role",
        "Your role - Selected Choice, role",
        "3) E-mail, respondent",
        "Response ID, respondent",
        "_uuid, respondent",
        "Role, role",
        "Votre fonction, role",
        "Timestamp, date",
        "Horodateur, date",
        "Submit Date (UTC), date",
        "Completion time, date",
        "State, state",
        "Finished, state",
        "Statut, state"
    })
    void another_key_of_a_sheet_is_known_by_its_usual_names(String header, String key) {
        assertThat(Meanings.of(header + "|has-heating\nx|yes", Mapped.by("team: {is: red}"))
                        .all())
                .containsExactly(key, "has-heating");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "degrees ! degrees",
                "How warm? ! degrees",
                "how WARM ! degrees",
                "Combien ? ! degrees",
                "Combien\u00a0? ! degrees",
                "<p>How warm?</p> ! degrees",
                "“How warm?” ! degrees",
                "people-smile ! people-smile",
                "people_smile ! people-smile",
                "peoplesmile ! people-smile",
                "PeopleSmile ! people-smile",
                "group_ab1/people_smile ! people-smile",
                "a/b/people_smile ! people-smile",
                "Please look around you.~Smiles? ! people-smile",
                "The office [Smiles?] ! people-smile",
                "The office (in winter) [Smiles?] ! people-smile",
                "The office - Smiles? ! people-smile",
                "Smiles? - Selected Choice ! people-smile",
                "Smiles? - Response ! people-smile",
                "Smiles?: The office ! people-smile",
                "1. Smiles? ! people-smile",
                "Q1. Smiles? ! people-smile",
                "Q1: Smiles? ! people-smile",
                "12) Smiles? ! people-smile",
                "G01Q02. Smiles? ! people-smile",
                "3 - Smiles? ! people-smile",
                "remarks ! remarks",
                "Remarques ? ! remarks"
            })
    void a_question_is_known_by_its_id_and_by_its_text_in_any_language(String header, String question) {
        assertThat(Meanings.of("team|" + header + "\nred|x").all()).containsExactly("team", question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How warm is it",
                "warm",
                "degree",
                "Smiles or not?",
                "1.",
                "12",
                "[]",
                "/",
                "-",
                "Q1",
                "Which drink"
            })
    void another_header_is_no_question(String header) {
        var found = Meanings.of("team|has-heating|" + header + "\nred|yes|x");
        assertThat(found.all()).containsExactly("team", "has-heating", "-");
        assertThat(found.reported())
                .containsExactly("a.csv:1:18 R137 COLUMNS_NOT_READ", "a.csv:1:18 R147 QUESTIONS_WITHOUT_COLUMN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Which drinks? [Tea]|Which drinks? [Espresso]",
                "Which drinks? (Tea)|Which drinks? (Espresso)",
                "Which drinks?/Tea|Which drinks?/Espresso",
                "drinks/tea|drinks/espresso",
                "all/drinks/tea|all/drinks/espresso",
                "Tea:Which drinks?|Espresso:Which drinks?",
                "Which drinks? - Tea|Which drinks? - Espresso",
                "Quelles boissons ? [Thé]|Quelles boissons ? [Expresso]",
                "drinks[Tea]|drinks[espresso]",
                "Tea|Espresso",
                "Thé|Expresso"
            })
    void one_column_an_option_is_known_as_form_tools_write_it(String headers) {
        assertThat(Meanings.of("team|" + headers + "|has-heating\nred|1|0|yes").all())
                .containsExactly("team", "drinks: tea", "drinks: espresso", "has-heating");
    }

    @Test
    void an_option_by_itself_between_other_columns_is_none() {
        assertThat(Meanings.of("team|Tea|has-heating|Espresso\nred|1|yes|1").all())
                .containsExactly("team", "-", "has-heating", "-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. Your team", "Q1 - Which team are you in?", "1.\u00a0Dans quelle équipe travaillez-vous ?"})
    void a_key_may_have_a_number_as_questions_have(String header) {
        assertThat(Meanings.of(header + "|degrees\nred|15").all()).containsExactly("team", "degrees");
    }

    @Test
    void the_role_may_show_itself_by_its_cells_alone() {
        assertThat(Meanings.among(
                                List.of(ROLES),
                                "team|You are|tests\nred|Chef d'équipe|yes\nred|member|no",
                                ColumnMap.none())
                        .all())
                .containsExactly("team", "role", "tests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"team|You are|Your boss is|tests\nred|Lead|Lead|yes", "team|You are|Age|tests\nred|Driver|30|yes"
            })
    void of_two_columns_of_roles_and_of_other_words_none_is_guessed(String table) {
        assertThat(Meanings.among(List.of(ROLES), table, ColumnMap.none()).all())
                .containsExactly("team", "-", "-", "tests");
    }

    @Test
    void words_of_the_map_for_roles_show_the_column_too_and_are_those_of_the_questionnaire() {
        String table = "team|You are|tests\nred|Patron|yes";
        assertThat(Meanings.among(List.of(ROLES), table, Mapped.by("roles: {Patron: lead}"))
                        .all())
                .containsExactly("team", "role", "tests");
        var wrong = Meanings.among(List.of(ROLES), table, Mapped.by("roles: {Patron: leed}"));
        assertThat(wrong.reported()).contains("assessment.yaml:2:9 R229 UNKNOWN_ROLE");
        assertThat(wrong.first().choices()).containsExactly("member", "lead");
    }

    @Test
    void the_first_column_that_is_named_as_not_read_is_the_place_of_the_message() {
        assertThat(Meanings.of("team|Name|degrees|Shoes\nred|Ann|15|38").problem(Code.COLUMNS_NOT_READ))
                .extracting(problem -> problem.location().column())
                .isEqualTo(19);
    }

    @Test
    void a_message_about_a_column_of_qualtrics_is_where_its_name_is() {
        var found = Meanings.of("""
                Status|ResponseId|DistributionChannel|Q1|Q2|Q3
                Response Type|Response ID|Distribution Channel|Your team|How warm?|Shoes
                {"ImportId":"status"}|{"ImportId":"_recordId"}|{"ImportId":"d"}|{"ImportId":"QID1"}|{"ImportId":"QID2"}|{"ImportId":"QID3"}
                IP Address|R_1|anonymous|red|15|38""");
        assertThat(found.problem(Code.COLUMNS_NOT_READ).location().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Language", "Langue", "Langue de l'utilisateur", "Canal de distribution", "Adresse IP"})
    void nobody_misses_what_a_tool_adds(String header) {
        assertThat(Meanings.of("team|degrees|" + header + "\nred|15|x").reported())
                .isEmpty();
    }

    @Test
    void options_below_their_question_are_a_second_row_of_headers() {
        var found = Meanings.of("""
                Respondent ID|Collector ID|Your team|Which drinks?||How warm?
                ||Open-Ended Response|Tea|Espresso|
                17|4|red|Tea||15""");
        assertThat(found.all())
                .containsExactly("respondent", "-", "team", "drinks: tea", "drinks: espresso", "degrees");
        assertThat(found.headers().last()).isEqualTo(1);
        assertThat(found.headers().tool()).contains(FormTool.SURVEYMONKEY);
    }

    @Test
    void headers_are_found_below_a_title_and_a_blank_line() {
        var found = Meanings.of("Northern Services\n\nteam|How warm?\nred|15");
        assertThat(found.all()).containsExactly("team", "degrees");
        assertThat(found.layout().orElseThrow().rows().lastHeader()).isEqualTo(3);
    }

    @Test
    void the_three_headers_of_qualtrics_are_one_and_its_tests_are_no_people() {
        var found = Meanings.of("""
                Status|Finished|ResponseId|DistributionChannel|Q1|Q2
                Response Type|Finished|Response ID|Distribution Channel|Your team|How warm?
                {"ImportId":"status"}|{"ImportId":"finished"}|{"ImportId":"_recordId"}|{"ImportId":"d"}|{"ImportId":"QID1"}|{"ImportId":"QID2"}
                IP Address|True|R_1|anonymous|red|15""");
        assertThat(found.all()).containsExactly("except", "state", "respondent", "-", "team", "degrees");
        assertThat(found.layout().orElseThrow().rows().lastHeader()).isEqualTo(3);
        assertThat(found.layout().orElseThrow().filters().get(0).words())
                .contains("survey preview", "survey test", "spam", "aperçu de l'enquête", "1")
                .doesNotContain("ip address", "adresse ip", "0");
    }

    @Test
    void limesurvey_says_by_a_date_who_finished() {
        var found = Meanings.of("id|submitdate|lastpage|startlanguage|team|degrees\n1|2026-03-02|2|en|red|15");
        assertThat(found.headers().tool()).contains(FormTool.LIMESURVEY);
        assertThat(found.layout().orElseThrow().states()).isEqualTo(Map.of("", true, "*", false));
    }

    /** In the same way where the headers are titles, and wherever a column of finished answers has dates. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Response ID|Date submitted|Last page|Start language",
                "ID de la réponse|Date de soumission|Dernière page|Langue de départ",
                "submitdate. Date de soumission|lastpage. Dernière page|Seed|Langue",
                "#|Terminé|Langue|Navigateur",
                "#|Finished|Locale|Browser"
            })
    void a_date_says_who_finished(String headers) {
        var columns = headers.split("\\|", -1);
        String cells = Stream.of(columns)
                .map(header -> header.matches("(?i).*(submit|soumission|terminé|finished).*") ? "2026-03-02" : "2")
                .collect(Collectors.joining("|"));
        var found = Meanings.of(headers + "|team|degrees\n" + cells + "|red|15");
        assertThat(found.layout().orElseThrow().states()).isEqualTo(Map.of("", true, "*", false));
        assertThat(found.all()).anyMatch(meaning -> meaning.contains("state"));
        assertThat(found.reported()).isEmpty();
    }

    /** Drupal says who has not finished. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submission URI|In draft|team|degrees\n/a|Yes|red|15\n/b|No|red|15",
                "SID|Brouillon|Terminé|team|degrees\n1|Oui||red|15\n2|Non|03/25/2026 - 09:05|red|15",
                "Informations d’envoi||||\nSID|Brouillon|Terminé|team|degrees\n1|1||red|15\n2|0|03/25/2026|red|15"
            })
    void a_column_of_drafts_says_it_the_other_way_round(String table) {
        var states = Meanings.of(table).layout().orElseThrow().states();
        assertThat(List.of("yes", "oui", "1")).allMatch(states::get);
        assertThat(List.of("no", "non", "0")).noneMatch(states::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROGRESSION", "Étape", "Where people are"})
    void words_for_finished_and_unfinished_show_the_column_of_the_state(String header) {
        assertThat(Meanings.of(header + "|team|degrees\nTerminé|red|15\nEn cours|red|15")
                        .all())
                .containsExactly("state", "team", "degrees");
    }

    /** Otherwise the first person would be lost, whose question looks like a header. */
    @Test
    void a_question_in_a_list_of_questions_is_no_header() {
        var found = Meanings.of(
                "who|team|question|answer\nr1|red|people-smile|agree\nr1|red|has-heating|yes\nr1|red|degrees|15",
                Mapped.by("questionnaire: warmth"));

        assertThat(found.headers().last()).isZero();
        assertThat(found.reported()).contains("a.csv:1:1 R136 ANSWERS_NOTHING");
    }

    /** Neither plain yes and no, nor other words, nor the words of two columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A|team|degrees\nYes|red|15\nNo|red|15",
                "A|team|degrees\nDone|red|15\nBlue|red|15",
                "A|team|B|degrees\nDone|red|Done|15"
            })
    void other_words_do_not(String table) {
        assertThat(Meanings.of(table).all()).doesNotContain("state");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Timestamp|team|degrees ! GOOGLE_FORMS",
                "Horodateur|Équipe|Combien ? ! GOOGLE_FORMS_FR",
                "Id|Start time|Completion time|Email|Name|team|degrees ! MICROSOFT_FORMS",
                "ID|Heure de début|Heure de fin|Adresse de messagerie|équipe|degrees ! MICROSOFT_FORMS_FR",
                "start|end|team|degrees|_id|_uuid ! KOBO",
                "#|team|degrees|Response Type|Network ID ! TYPEFORM",
                "Submission ID|Respondent ID|Submitted at|team|degrees ! TALLY"
            })
    void a_form_tool_is_known_by_the_columns_it_adds(String headers, FormTool tool) {
        var found = Meanings.of(headers + "\n1|1|1|1|1|1|1");
        assertThat(found.headers().tool()).contains(tool);
        assertThat(found.reported()).noneMatch(line -> line.endsWith("COLUMNS_NOT_READ"));
    }

    @Test
    void a_team_may_show_itself_by_its_cells_alone() {
        var found =
                Meanings.of("Where do you sit?|How warm?\nCard payments|15\nred|16\n|17", ColumnMap.none(), teams());
        assertThat(found.all()).containsExactly("team", "degrees");
    }

    @Test
    void a_column_with_a_word_that_is_no_team_does_not() {
        var found = Meanings.of("Where do you sit?|How warm?\nCard payments|15\nroof|16", ColumnMap.none(), teams());
        assertThat(found.layout()).isEmpty();
        assertThat(found.reported()).contains("a.csv:1:1 R122 MISSING_TEAM_COLUMN", "a.csv:1:1 R152 TABLE_LEFT_OUT");
    }

    @Test
    void the_likeliest_of_several_names_of_a_team_comes_first() {
        var found = Meanings.of("Which team|Your team|degrees\nred|blue|15")
                .layout()
                .orElseThrow();
        assertThat(found.keys()).hasSize(1);
        assertThat(found.keys().get(0).columns()).containsExactly(1, 0);
    }

    @Test
    void two_columns_for_one_question_are_both_kept_and_the_first_that_is_filled_holds() {
        var found = Meanings.of("team|How warm?|Combien ?\nred||15").layout().orElseThrow();
        assertThat(found.questions()).hasSize(1);
        assertThat(found.questions().get(0).columns()).containsExactly(1, 2);
    }

    @Test
    void what_people_say_about_an_answer_has_a_column_beside_it() {
        assertThat(Meanings.of("team|degrees|degrees.comment\nred|15|by the window")
                        .all())
                .containsExactly("team", "degrees", "degrees.comment");
    }

    @Test
    void without_a_team_a_table_about_teams_is_left_out() {
        var found = Meanings.of("How warm?|Smiles?\n15|agree");
        assertThat(found.layout()).isEmpty();
        assertThat(found.reported())
                .containsExactly("a.csv:1:1 R122 MISSING_TEAM_COLUMN", "a.csv:1:1 R152 TABLE_LEFT_OUT");
        assertThat(found.first().words()).containsExactly("warmth", "team");
    }

    @Test
    void a_table_about_the_organisation_needs_no_team() {
        var found = Meanings.among(List.of(Examples.RELEASES), "Do you release?|tests\nyes|no", ColumnMap.none());
        assertThat(found.all()).containsExactly("releases", "tests");
    }

    @Test
    void the_questionnaire_is_the_one_of_which_most_headers_are_known() {
        var both = List.of(Examples.WARMTH, Examples.RELEASES);
        assertThat(Meanings.among(both, "team|How warm?|tests|sleeps\nred|15|yes|no", ColumnMap.none())
                        .headers()
                        .words()
                        .codebook()
                        .questionnaire()
                        .id())
                .hasToString("small");
    }

    @Test
    void where_two_questionnaires_fit_as_well_the_choice_is_asked_for() {
        var both = List.of(Examples.WARMTH, Examples.RELEASES);
        var found = Meanings.among(both, "team|How warm?|tests\nred|15|yes", ColumnMap.none());
        assertThat(found.layout()).isEmpty();
        assertThat(found.reported()).containsExactly("a.csv:1:1 R124 WHICH_QUESTIONNAIRE");
        assertThat(found.first().choices()).containsExactly("questionnaire: small", "questionnaire: warmth");
    }

    @Test
    void no_known_header_at_all_fits_no_questionnaire() {
        assertThat(Meanings.of("name|shoe size\nAnn|38").reported())
                .containsExactly("a.csv:1:1 R124 WHICH_QUESTIONNAIRE");
    }

    private static final String ROLES = Examples.RELEASES.replace("about: organisation", """
                    about: team
                    roles:
                      - {id: member, title: Member}
                      - {id: lead, title: Chef d’équipe}""");

    private static TeamNames teams() {
        var names = new LinkedHashMap<Id, String>();
        names.put(new Id("payments"), "Card payments");
        names.put(new Id("red"), "Red");
        return TeamNames.of(names);
    }
}
