package readiness.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.AnswerSheet;
import readiness.answers.Response;
import readiness.answers.SheetDate;
import readiness.answers.State;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.testkit.Marked;

/** Reads good sheets, and reports each broken rule of formats.md once, at its place. */
final class SheetReaderTest {

    private static final String FILE = "answers/x.yaml";

    @TempDir
    Path temporary = Path.of("");

    @Test
    void a_good_sheet_has_nothing_to_be_said_about_it() {
        assertThat(problems(Examples.SHEET)).isEmpty();
    }

    @Test
    void reads_an_answer_of_every_type() {
        assertThat(answers(Examples.SHEET))
                .containsEntry("people-smile", Answer.Chosen.of(new Id("agree")))
                .containsEntry("drinks", new Answer.Chosen(List.of(new Id("tea"), new Id("espresso"))))
                .containsEntry("has-heating", Answer.Chosen.of(Id.YES))
                .containsEntry("degrees", new Answer.Quantity(15))
                .containsEntry("remarks", new Answer.Written("nice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"has-heating: yes", "has-heating: 'yes'", "has-heating: {value: yes}"})
    void yes_is_read_as_the_word(String answer) {
        assertThat(answers(Examples.SHEET.replace("has-heating: yes", answer)))
                .containsEntry("has-heating", Answer.Chosen.of(Id.YES));
    }

    @Test
    void no_is_read_as_the_word() {
        assertThat(answers(without(Examples.SHEET.replace("has-heating: yes", "has-heating: no"), "  degrees: 15")))
                .containsEntry("has-heating", Answer.Chosen.of(Id.NO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrees: dont-know", "degrees: {value: dont-know, comment: sorry}"})
    void dont_know_is_an_answer(String answer) {
        assertThat(answers(Examples.SHEET.replace("degrees: 15", answer)))
                .containsEntry("degrees", new Answer.DontKnow());
    }

    @Test
    void not_applicable_brings_its_reason() {
        assertThat(answers(Examples.SHEET.replace("degrees: 15", "degrees: {not-applicable: outdoors}")))
                .containsEntry("degrees", new Answer.NotApplicable("outdoors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrees:", "degrees: ~", "degrees: null", "degrees: {value: }"})
    void nothing_is_a_blank(String answer) {
        assertThat(answers(Examples.SHEET.replace("degrees: 15", answer))).doesNotContainKey("degrees");
    }

    @Test
    void the_empty_list_is_an_answer() {
        assertThat(answers(Examples.SHEET.replace("drinks: [tea, espresso]", "drinks: []")))
                .containsEntry("drinks", new Answer.Chosen(List.of()));
    }

    @Test
    void keeps_the_comment_beside_an_answer() {
        var sheet = sheets(Examples.SHEET.replace("degrees: 15", "degrees: {value: 15, comment: in winter}"))
                .get(0);
        assertThat(responses(sheet).get(new Id("degrees")))
                .extracting(Response::comment)
                .isEqualTo(Optional.of("in winter"));
    }

    @Test
    void reads_who_answered_and_when() {
        var sheet = sheets(
                        Examples.SHEET.replace("team: red", "team: red\nrespondent: 7\nrole: cook\ndate: 2026-03-02"))
                .get(0);
        assertThat(sheet.subject()).contains(new Id("red"));
        assertThat(sheet.respondent()).contains("7");
        assertThat(sheet.role()).contains("cook"); // the questionnaire has no roles, so any words will do
        assertThat(sheet.date()).contains(SheetDate.of("2026-03-02").orElseThrow());
    }

    @ParameterizedTest(name = "respondent: {0}")
    @ValueSource(strings = {"", "\"\"", "'  '", "~"})
    void an_empty_respondent_or_role_is_none(String nothing) {
        String text = Examples.SHEET.replace("team: red", "team: red\nrespondent: " + nothing + "\nrole: " + nothing);
        assertThat(problems(text)).isEmpty();
        assertThat(sheets(text).get(0).respondent()).isEmpty();
    }

    @ParameterizedTest(name = "people-smile: {0}")
    @ValueSource(strings = {"", "\"\"", "~", "{value: \"\"}"})
    void an_answer_of_nothing_is_a_blank(String nothing) {
        String text = Examples.SHEET.replace("people-smile: agree", "people-smile: " + nothing);
        var sheet = sheets(text).get(0);
        assertThat(problems(text)).isEmpty();
        assertThat(sheet.interview().states()).containsEntry(new Id("people-smile"), State.BLANK);
        assertThat(sheet.unreadable()).isZero();
    }

    @Test
    void a_comment_beside_no_answer_is_named() {
        String text = Examples.SHEET.replace("people-smile: agree", "people-smile: {value: , comment: later}");
        assertThat(problems(text)).singleElement().asString().endsWith(" R167 COMMENT_ALONE");
        assertThat(sheets(text).get(0).interview().states()).containsEntry(new Id("people-smile"), State.BLANK);
    }

    @Test
    void the_answers_of_another_major_version_are_not_looked_at() {
        String text = Examples.SHEET
                .replaceFirst("questionnaire: .*", "questionnaire: warmth@9.0.0")
                .replace("degrees: 15", "degrees: mild");
        assertThat(problems(text))
                .containsExactly(FILE + ":1:1 R151 SHEET_LEFT_OUT", FILE + ":2:23 R112 OTHER_MAJOR_VERSION");
    }

    @Test
    void a_sheet_without_a_single_answer_is_empty() {
        String text = Examples.SHEET.substring(0, Examples.SHEET.indexOf("answers:")) + "answers:\n";
        assertThat(sheets(text)).extracting(AnswerSheet::isEmpty).containsExactly(true);
        assertThat(problems(text)).containsExactly(FILE + ":1:1 R154 EMPTY_SHEET");
    }

    /** Errors that keep it from being known what a sheet answers, or whose it is. */
    private static final Set<String> SPOILING = Set.of(
            "R005", "R006", "R007", "R008", "R009", "R013", "R021", "R030", "R031", "R033", "R101", "R103", "R105",
            "R112", "R116", "R126");

    /** Each row changes one thing in the good sheet; a mark stands where the message must point. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema: readiness/answers/v1 | schema: ▸readiness/answers/v2 | R033 UNKNOWN_SCHEMA
            questionnaire: warmth@1.2.3 | questionnaire: ▸warm | R101 UNKNOWN_QUESTIONNAIRE
            questionnaire: warmth@1.2.3 | questionnaire: ▸warm@1.2.3 | R101 UNKNOWN_QUESTIONNAIRE
            questionnaire: warmth@1.2.3 | questionnaire: warmth@▸2.2.3 | R112 OTHER_MAJOR_VERSION
            questionnaire: warmth@1.2.3 | questionnaire: warmth@▸0.2.3 | R112 OTHER_MAJOR_VERSION
            questionnaire: warmth@1.2.3 | questionnaire: warmth@▸1 | R116 MALFORMED_VERSION
            questionnaire: warmth@1.2.3 | questionnaire: warmth@▸ | R116 MALFORMED_VERSION
            team: red | team: ▸Red Team | R030 NOT_AN_ID
            team: red | team: ▸off | R031 AMBIGUOUS_ID
            team: red | team:▸ | R029 NOTHING_GIVEN
            team: red | team: red\\ndate: ▸31.3.2026 | R032 NOT_A_DATE
            team: red | team: red\\ndate: ▸2026 | R032 NOT_A_DATE
            team: red | team: red\\ndate: ▸2026-02-30 | R032 NOT_A_DATE
            team: red | team: red\\nstate: ▸finished | R028 UNKNOWN_WORD
            team: red | team: red\\n▸teem: red | R020 UNKNOWN_KEY
            team: red | ▸équipe: red | R020 UNKNOWN_KEY
            answers: | ▸réponses: | R020 UNKNOWN_KEY
            schema: readiness/answers/v1 | schema: ▸1 | R033 UNKNOWN_SCHEMA
            team: red | team: red\\n▸team: blue | R005 DUPLICATE_KEY
            people-smile: agree | ▸people-smiled: agree | R102 UNKNOWN_QUESTION
            people-smile: agree | ▸People smile: agree | R102 UNKNOWN_QUESTION
            people-smile: agree | ▸Smiles?: agree | R117 LABEL_FOR_ID
            people-smile: agree | people-smile: agree\\n  ▸people-smile: neutral | R005 DUPLICATE_KEY
            people-smile: agree | people-smile: ▸agreed | R104 UNKNOWN_ANSWER
            people-smile: agree | people-smile: ▸I agree | R117 LABEL_FOR_ID
            people-smile: agree | people-smile: ▸100 | R104 UNKNOWN_ANSWER
            people-smile: agree | people-smile: ▸[agree] | R110 ONE_ANSWER_WANTED
            people-smile: agree | people-smile: ▸not-applicable | R106 CANNOT_BE_NOT_APPLICABLE
            people-smile: agree | people-smile: {▸not-applicable: because} | R106 CANNOT_BE_NOT_APPLICABLE
            people-smile: agree | people-smile: ▸{comment: because} | R111 MALFORMED_ANSWER
            people-smile: agree | people-smile: ▸{value: agree, not-applicable: because} | R111 MALFORMED_ANSWER
            people-smile: agree | people-smile: {value: agree, ▸remark: because} | R020 UNKNOWN_KEY
            people-smile: agree | people-smile: {value: ▸agreed, comment: because} | R104 UNKNOWN_ANSWER
            people-smile: agree | people-smile: {value: agree, comment: ▸[because]} | R039 ONE_VALUE_WANTED
            drinks: [tea, espresso] | drinks: [tea, ▸cola] | R104 UNKNOWN_ANSWER
            drinks: [tea, espresso] | drinks: [tea, ▸tea] | R109 OPTION_TWICE
            drinks: [tea, espresso] | drinks: ▸tea | R024 EXPECTED_LIST
            drinks: [tea, espresso] | drinks: [tea, ▸dont-know] | R129 STANDS_ALONE
            drinks: [tea, espresso] | drinks: [▸tea; espresso] | R127 SEVERAL_IN_ONE
            drinks: [tea, espresso] | drinks: [tea, ▸[espresso]] | R039 ONE_VALUE_WANTED
            has-heating: yes | has-heating: ▸true | R118 ANOTHER_WORD_FOR_YES_OR_NO
            has-heating: yes | has-heating: ▸Yes | R104 UNKNOWN_ANSWER
            has-heating: yes | has-heating: ▸Ne sait pas | R128 ANOTHER_WORD_FOR_DONT_KNOW
            has-heating: yes | has-heating: ▸n/a | R106 CANNOT_BE_NOT_APPLICABLE
            degrees: 15 | degrees: ▸warm | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸"15" | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸015 | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸1_5 | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸.inf | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸1e999 | R023 EXPECTED_NUMBER
            degrees: 15 | degrees: ▸4.9 | R108 ANSWER_OUT_OF_BOUNDS
            degrees: 15 | degrees: ▸30.1 | R108 ANSWER_OUT_OF_BOUNDS
            degrees: 15 | degrees: ▸not-applicable | R107 MISSING_REASON
            degrees: 15 | degrees: ▸sans objet | R107 MISSING_REASON
            degrees: 15 | degrees: ▸[15] | R110 ONE_ANSWER_WANTED
            degrees: 15 | degrees: {▸valeur: 15} | R020 UNKNOWN_KEY
            degrees: 15 | degrees: {not-applicable: ▸""} | R107 MISSING_REASON
            degrees: 15 | degrees: {not-applicable:▸ } | R107 MISSING_REASON
            remarks: nice | remarks: ▸[nice] | R039 ONE_VALUE_WANTED
            remarks: nice | remarks: ▸&words nice | R006 ANCHOR
            remarks: nice | remarks: ▸!!str nice | R008 TAG
            remarks: nice | remarks: ▸!mine nice | R008 TAG
            degrees: 15 | degrees: ▸*warmth | R007 ALIAS
            degrees: 15 | ▸[degrees]: 15 | R013 KEY_NOT_TEXT
            """)
    void one_error_is_reported_once_and_costs_the_answer_or_else_the_sheet(String good, String bad, String code) {
        var changed = Marked.changing(Examples.SHEET, good, bad);
        var expected = changed.expecting(FILE, code);
        boolean spoils = SPOILING.contains(code.split(" ", -1)[0])
                || (good.startsWith("team") && code.startsWith("R029"))
                || (bad.startsWith("▸") && code.startsWith("R020"));
        if (spoils) {
            assertThat(sheets(changed.text())).isEmpty();
            assertThat(problems(changed.text()))
                    .containsExactlyInAnyOrderElementsOf(plus(expected, FILE + ":1:1 R151 SHEET_LEFT_OUT"));
        } else {
            // Without the answer that decides it, the question below is not asked.
            boolean hides = good.startsWith("has-heating");
            assertThat(problems(changed.text()))
                    .containsExactlyInAnyOrderElementsOf(
                            hides ? plus(expected, FILE + ":8:3 R114 HIDDEN_ANSWERED") : expected);
            assertThat(sheets(changed.text())).hasSize(1);
        }
    }

    @Test
    void a_merge_key_is_refused_beside_its_alias() {
        var changed = Marked.changing(Examples.SHEET, "degrees: 15", "▸<<: ▸*base");
        assertThat(sheets(changed.text())).isEmpty();
        assertThat(problems(changed.text()))
                .containsAll(changed.expecting(FILE, "R009 MERGE_KEY, R007 ALIAS"))
                .hasSize(3);
    }

    @Test
    void an_anchor_and_each_of_its_aliases_are_refused_at_their_places() {
        var changed = Marked.of(Examples.SHEET
                .replace("remarks: nice", "remarks: ▸*word")
                .replace("people-smile: agree", "people-smile: ▸&word agree"));
        assertThat(problems(changed.text()))
                .containsAll(changed.expecting(FILE, "R006 ANCHOR, R007 ALIAS"))
                .hasSize(3);
    }

    @Test
    void a_team_is_needed_where_the_questionnaire_is_about_teams() {
        String text = without(Examples.SHEET, "team: red");
        assertThat(problems(text)).containsExactly(FILE + ":1:1 R103 MISSING_TEAM", FILE + ":1:1 R151 SHEET_LEFT_OUT");
    }

    @Test
    void a_team_is_refused_where_the_questionnaire_is_about_the_organisation() {
        var changed = Marked.of("""
                schema: readiness/answers/v1
                questionnaire: move
                ▸team: red
                answers: {has-savings: yes}
                """);
        assertThat(problems(changed.text()))
                .containsAll(changed.expecting(FILE, "R105 NEEDLESS_TEAM"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.2.4", "1.9.9"})
    void another_minor_or_patch_version_is_a_warning(String version) {
        var changed = Marked.changing(Examples.SHEET, "warmth@1.2.3", "warmth@▸" + version);
        assertThat(sheets(changed.text())).hasSize(1);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R113 OTHER_VERSION"));
    }

    @Test
    void a_sheet_need_not_name_a_version() {
        assertThat(problems(Examples.SHEET.replace("warmth@1.2.3", "warmth"))).isEmpty();
    }

    @Test
    void what_is_written_for_a_hidden_question_is_a_warning() {
        var changed = Marked.of(
                Examples.SHEET.replace("has-heating: yes", "has-heating: no").replace("degrees: 15", "▸degrees: 15"));
        assertThat(sheets(changed.text())).hasSize(1);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R114 HIDDEN_ANSWERED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"warm", "300", "[15]", "{value: 15, coment: cold}"})
    void whatever_it_is(String answer) {
        var changed = Marked.of(Examples.SHEET
                .replace("has-heating: yes", "has-heating: no")
                .replace("degrees: 15", "▸degrees: " + answer));
        assertThat(sheets(changed.text())).hasSize(1);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R114 HIDDEN_ANSWERED"));
    }

    @Test
    void where_the_answer_that_decides_it_has_an_error_it_is_hidden_too() {
        var changed = Marked.of(Examples.SHEET
                .replace("has-heating: yes", "has-heating: ▸perhaps")
                .replace("degrees: 15", "▸degrees: 300"));
        assertThat(sheets(changed.text())).extracting(AnswerSheet::unreadable).containsExactly(1);
        assertThat(problems(changed.text()))
                .isEqualTo(changed.expecting(FILE, "R104 UNKNOWN_ANSWER, R114 HIDDEN_ANSWERED"));
    }

    @Test
    void a_required_question_that_is_blank_is_a_warning_where_the_answers_begin() {
        var changed = Marked.of(without(
                without(Examples.SHEET.replace("  people-smile", "  ▸people-smile"), "  has-heating: yes"),
                "  degrees: 15"));
        assertThat(sheets(changed.text())).hasSize(1);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R115 REQUIRED_BLANK"));
    }

    @Test
    void a_draft_is_noted_and_may_have_blanks() {
        var changed = Marked.of(without(
                without(Examples.SHEET.replace("team: red", "team: red\n▸state: draft"), "  has-heating: yes"),
                "  degrees: 15"));
        assertThat(sheets(changed.text())).extracting(AnswerSheet::draft).containsExactly(true);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R150 DRAFT_LEFT_OUT"));
    }

    @Test
    void an_error_in_an_answer_costs_that_answer_alone() {
        var changed = Marked.of(Examples.sheetOf("red")
                + "---\n"
                + Examples.sheetOf("blue").replace("people-smile: agree", "people-smile: ▸agreed")
                + "---\n"
                + Examples.sheetOf("green"));
        assertThat(teams(changed.text())).containsExactly("red", "blue", "green");
        assertThat(sheets(changed.text())).extracting(AnswerSheet::unreadable).containsExactly(0, 1, 0);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting(FILE, "R104 UNKNOWN_ANSWER"));
    }

    @Test
    void an_error_in_a_draft_is_a_warning() {
        var draft = folder(Examples.SHEET
                        .replace("team: red", "team: red\nstate: draft")
                        .replace("people-smile: agree", "people-smile: agreed"))
                .read();
        assertThat(draft.hasErrors()).isFalse();
        assertThat(draft.problems())
                .extracting(problem -> problem.code() + " " + problem.severity())
                .containsExactlyInAnyOrder("DRAFT_LEFT_OUT NOTE", "UNKNOWN_ANSWER WARNING");
    }

    @Test
    void a_doubled_key_leaves_only_its_own_sheet_out() {
        String text = Examples.sheetOf("red")
                + "---\n"
                + Examples.sheetOf("blue").replace("people-smile: agree", "people-smile: agree\n  people-smile: agree")
                + "---\n"
                + Examples.sheetOf("green");
        assertThat(teams(text)).containsExactly("red", "green");
    }

    @Test
    void a_doubled_key_is_reported_with_the_place_of_the_first() {
        var problems = folder(Examples.SHEET.replace("team: red", "team: red\nteam: blue"))
                .read()
                .problems();
        assertThat(problems.stream().flatMap(problem -> problem.earlier().stream()))
                .extracting(Object::toString)
                .containsExactly(FILE + ":3:1");
    }

    @Test
    void empty_documents_are_passed_over() {
        String text = "---\n---\n" + Examples.sheetOf("red") + "---\n...\n---\n" + Examples.sheetOf("blue") + "---\n";
        assertThat(teams(text)).containsExactly("red", "blue");
        assertThat(problems(text)).isEmpty();
    }

    private Folder folder(String sheet) {
        return new Folder(temporary)
                .with("warmth.yaml", Examples.WARMTH)
                .with("move.yaml", Examples.MOVE)
                .with(FILE, sheet);
    }

    private List<String> problems(String sheet) {
        return folder(sheet).problems();
    }

    private List<String> teams(String sheet) {
        return folder(sheet).teams();
    }

    private List<AnswerSheet> sheets(String sheet) {
        return folder(sheet).sheets();
    }

    private Map<String, Answer> answers(String sheet) {
        var answers = new LinkedHashMap<String, Answer>();
        responses(sheets(sheet).get(0)).forEach((id, response) -> answers.put(id.name(), response.answer()));
        return answers;
    }

    private static Map<Id, Response> responses(AnswerSheet sheet) {
        var responses = new LinkedHashMap<Id, Response>();
        int place = 0;
        for (Id question : sheet.interview().states().keySet()) {
            var response = sheet.interview().response(place++);
            if (response != null) {
                responses.put(question, response);
            }
        }
        return responses;
    }

    private static String without(String text, String line) {
        return text.replace(line + "\n", "");
    }

    private static List<String> plus(List<String> some, String other) {
        return Stream.concat(some.stream(), Stream.of(other)).toList();
    }
}
