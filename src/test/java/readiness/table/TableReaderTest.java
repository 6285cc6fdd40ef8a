package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.AnswerSheet;
import readiness.answers.State;
import readiness.assessment.Instrument;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.cell.TeamNames;
import readiness.intake.TablePreview;
import readiness.problem.Problem;
import readiness.questionnaire.About;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.testkit.Mapped;

/** Tables as form tools give them out, and the sheets that come of their rows. */
final class TableReaderTest {

    private static final Questionnaire WARMTH =
            QuestionnaireReader.read("warmth.yaml", Examples.WARMTH).value().orElseThrow();

    private final ProblemLog problems = new ProblemLog();

    @Test
    void an_export_of_google_forms_is_a_sheet_a_row() {
        assertThat(sheets("""
                Timestamp,Your team,Smiles?,Which drinks?,Heating?,How warm?
                3/14/2026 9:05:11,red,I agree,"Tea, Espresso",Yes,15
                3/2/2026 10:00:00,blue,I don’t know,,No,
                """))
                .containsExactly(
                        "red 2026-03-14T09:05:11: people-smile agree, drinks espresso+tea, has-heating yes, degrees 15.0",
                        "blue 2026-03-02T10:00: people-smile ?, drinks none, has-heating no");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_french_export_of_excel_is_a_sheet_a_row() {
        assertThat(sheets("""
                sep=;
                Horodateur;Votre équipe;Sourit-on ?;Quelles boissons ?;Chauffage ?;Combien ?
                14/03/2026 09:05;rouge;Oui;Thé, Expresso;Oui;15,5
                02/03/2026 10:00;rouge;Ni l'un ni l'autre;Thé;Oui;8
                """))
                .containsExactly(
                        "rouge 2026-03-14T09:05: people-smile agree, drinks espresso+tea, has-heating yes, degrees 15.5",
                        "rouge 2026-03-02T10:00: people-smile neutral, drinks tea, has-heating yes, degrees 8.0");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, tea",
        "Y, N, tea",
        "x, '', tea",
        "✓, ☐, tea",
        "true, false, tea",
        "Tea, '', tea",
        "Thé, '', tea",
        "oui, OUI, espresso+tea",
        "Yes, Not selected, tea",
        "tea, Espresso, espresso+tea",
        "0, 0, none",
        "'', '', none"
    })
    void an_option_with_a_column_of_its_own_is_ticked_or_not(String tea, String espresso, String drinks) {
        assertThat(sheets("team,drinks [tea],drinks [espresso],has-heating\nred," + tea + "," + espresso + ",yes\n"))
                .containsExactly("red: drinks " + drinks + ", has-heating yes");
    }

    /** LimeSurvey fills in N/A for each option of a question that it did not show. */
    @Test
    void a_question_that_the_form_did_not_show_is_not_one_of_which_nothing_was_chosen() {
        assertThat(sheets("team,drinks [tea],drinks [espresso],has-heating\nred,N/A,N/A,yes\nblue,N/A,Y,yes\n"))
                .containsExactly("red: has-heating yes", "blue: drinks espresso, has-heating yes");
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_word_that_is_no_tick_costs_the_answer_and_not_the_row() {
        assertThat(sheets("team,drinks [tea],drinks [espresso],has-heating\nred,maybe,1,yes\n"))
                .containsExactly("red (1): has-heating yes");
        assertThat(reported()).containsExactly("a.csv:2:5 R133 NEITHER_CHOSEN_NOR_NOT");
    }

    @Test
    void an_empty_cell_means_none_only_where_the_person_answered_another_question() {
        String table = "team,drinks,has-heating\nred,,yes\nblue,,\n";
        assertThat(sheets(table)).containsExactly("red: drinks none, has-heating yes");
        assertThat(sheets(table, "empty: blank")).containsExactly("red: has-heating yes");
    }

    @Test
    void a_row_with_too_few_cells_is_left_out_and_one_with_blank_ones_too_many_is_not() {
        assertThat(sheets("team,degrees,has-heating\nred,15\nblue,15,yes,,\ngreen,15,yes,more\n"))
                .containsExactly("blue: has-heating yes, degrees 15.0");
        assertThat(reported()).contains("a.csv:2:1 R123 OTHER_NUMBER_OF_CELLS", "a.csv:4:1 R123 OTHER_NUMBER_OF_CELLS");
    }

    @Test
    void of_two_columns_the_filled_one_holds_and_two_answers_are_an_error() {
        String lines = "questions: {degrees: [Web, Phone]}";
        assertThat(sheets("team,Phone,Web,has-heating\nred,15,,yes\nblue,15,15,yes\ngreen,15,16,yes\n", lines))
                .containsExactly(
                        "red: has-heating yes, degrees 15.0",
                        "blue: has-heating yes, degrees 15.0",
                        "green (1): has-heating yes");
        assertThat(reported()).containsExactly("a.csv:4:7 R132 TWO_ANSWERS");
    }

    @ParameterizedTest
    @CsvSource({
        "'2/3/2026,31/3/2026', '', '2026-03-02 2026-03-31'",
        "'2/3/2026,3/31/2026', '', '2026-02-03 2026-03-31'",
        "'2/3/2026,4/5/2026', 'dates: d/m/y', '2026-03-02 2026-05-04'",
        "'2/3/2026,4/5/2026', 'dates: m/d/y', '2026-02-03 2026-04-05'",
        "'2/3/2026,4/5/2026', '', '- -'",
        "'2026-03-02,soon', '', '2026-03-02 -'"
    })
    void a_date_is_read_as_some_cell_of_the_column_proves(String cells, String line, String dates) {
        String[] both = cells.split(",", -1);
        var read = read("a.csv", "team,date,has-heating\nred," + both[0] + ",yes\nblue," + both[1] + ",yes\n", line);
        assertThat(read.stream()
                        .map(sheet -> sheet.date().map(Object::toString).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dates);
        int unread = (int) read.stream().filter(sheet -> sheet.date().isEmpty()).count();
        assertThat(problems.all().stream().map(Problem::times).toList())
                .isEqualTo(unread == 0 ? List.of() : List.of(unread));
    }

    /** LimeSurvey keeps it for surveys without dates: nobody answered then. */
    @Test
    void the_first_moment_of_1980_is_no_date() {
        var read = read("a.csv", "team,date,has-heating\nred,1980-01-01 00:00:00,yes\n", "");
        assertThat(read.get(0).date()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_cell_far_below_proves_the_order_too() {
        String iso = "red,2026-03-01,yes\n".repeat(45);
        assertThat(read("a.csv", "team,date,has-heating\n" + iso + "red,3/4/2026,yes\nred,3/31/2026,yes\n", "").stream()
                        .skip(45)
                        .map(sheet -> sheet.date().orElseThrow().toString()))
                .containsExactly("2026-03-04", "2026-03-31");
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Survey, spring 2026\nteam;has-heating;degrees\nred;yes;15\n",
                "Survey, spring 2026\nteam;has-heating;degrees\nred;yes;15,0\n",
                "team;has-heating;degrees\nred;yes;15\n",
                "team,has-heating,drinks,degrees\nred,yes,Tea;Espresso,15\n"
            })
    void the_separator_is_what_parts_most_rows_alike(String text) {
        assertThat(sheets(text)).hasSize(1).allMatch(sheet -> sheet.endsWith("degrees 15.0"));
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_number_that_could_be_two_is_refused_and_a_decimal_comma_is_one_where_semicolons_separate() {
        assertThat(sheets("team;degrees;has-heating\nred;12,5;yes\nblue;1.500;yes\n"))
                .containsExactly("red: has-heating yes, degrees 12.5", "blue (1): has-heating yes");
        assertThat(reported()).containsExactly("a.csv:3:6 R134 TWO_NUMBERS");
    }

    @Test
    void a_decimal_comma_in_quotes_is_one_where_commas_separate_and_three_digits_behind_it_could_be_thousands() {
        assertThat(sheets("team,degrees,has-heating\nred,\"12,5\",yes\nblue,\"1,500\",yes\n"))
                .containsExactly("red: has-heating yes, degrees 12.5", "blue (1): has-heating yes");
        assertThat(reported()).containsExactly("a.csv:3:7 R134 TWO_NUMBERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "12.500 ! '.' ! payments: has-heating yes, degrees 12.5",
                "12.500 ! ',' ! payments (1): has-heating yes",
                "\"12,500\" ! '.' ! payments (1): has-heating yes",
                "\"12,500\" ! ',' ! payments: has-heating yes, degrees 12.5"
            })
    void the_assessment_says_which_of_two_numbers_it_is(String cell, String mark, String sheet) {
        assertThat(sheetsOf("team,degrees,has-heating\npayments," + cell + ",yes\n", "decimal: '" + mark + "'\n"))
                .containsExactly(sheet);
        assertThat(reported()).noneMatch(line -> line.contains("TWO_NUMBERS"));
    }

    @Test
    void an_answer_that_nobody_understands_costs_itself_alone() {
        assertThat(sheets("team,Smiles?,drinks,degrees,has-heating\nred,often,\"tea, milk\",99,yes\n"))
                .containsExactly("red (3): has-heating yes");
        assertThat(reported())
                .containsExactly(
                        "a.csv:2:5 R104 UNKNOWN_ANSWER",
                        "a.csv:2:17 R104 UNKNOWN_ANSWER",
                        "a.csv:2:23 R108 ANSWER_OUT_OF_BOUNDS");
    }

    /** As in a sheet, where twenty thousand characters are the limit. */
    @Test
    void an_answer_longer_than_any_text_costs_itself_alone() {
        String row = "\nred," + "x;".repeat(10_001) + "," + "x".repeat(20_001) + ",yes\n";
        assertThat(sheets("team,drinks,remarks,has-heating" + row)).containsExactly("red (2): has-heating yes");
        assertThat(reported()).containsExactly("a.csv:2:5 R050 TEXT_TOO_LONG", "a.csv:2:20008 R050 TEXT_TOO_LONG");
    }

    @Test
    void teams_are_named_as_the_assessment_names_them_or_its_map() {
        assertThat(sheetsOf("Squad,degrees,has-heating\nCard Payments,15,yes\nKarten,16,yes\nnobody,17,yes\n", """
                team: Squad
                teams: {Karten: payments}
                """))
                .containsExactly("payments: has-heating yes, degrees 15.0", "payments: has-heating yes, degrees 16.0");
        assertThat(reported()).contains("a.csv:4:1 R135 UNKNOWN_TEAM");
        assertThat(problems.all().get(0).choices()).containsExactly("payments", "web");
    }

    @Test
    void what_became_of_the_rows_is_counted() {
        var read = reading("""
                team,Status,state,drinks,has-heating
                red,Web,complete,tea,yes
                red,Test,complete,tea,yes
                red,Web,draft,tea,yes
                red,Web,complete,,
                red,Web,complete,,no
                """, "except: {Status: test}");
        assertThat(read.tally().rows()).isEqualTo(5);
        assertThat(read.tally().filtered()).isEqualTo(1);
        assertThat(read.tally().unfinished()).isEqualTo(1);
        assertThat(read.tally().empty()).isEqualTo(1);
        assertThat(read.tally().refused()).isZero();
        assertThat(read.tally().none()).isEqualTo(1);
        assertThat(read.count().people()).isEqualTo(2);
    }

    /** A column by which rows are left out says what it says in the others. */
    @Test
    void a_column_that_filters_rows_may_be_the_team_the_respondent_or_an_answer() {
        String rows = """
                Email,team,has-heating,degrees
                test@x.org,red,yes,15
                ann@x.org,red,yes,15
                bob@x.org,blue,yes,20
                cid@x.org,red,no,
                """;
        assertThat(sheets(rows, "except: {Email: [test@x.org], team: [blue], has-heating: ['no']}"))
                .containsExactly("red ann@x.org: has-heating yes, degrees 15.0");
    }

    @Test
    void rows_that_are_no_person_are_passed_over() {
        assertThat(sheets("team,degrees,has-heating\nx,x,x\nred,15,yes\nsum,15,1\n", "skip: [2, 4]"))
                .containsExactly("red: has-heating yes, degrees 15.0");
    }

    /** Each row would be a person who answered nothing, or that one question. */
    @Test
    void a_table_with_a_row_an_answer_is_known_where_nobody_says_so() {
        String rows = """
                Response ID,team,Question,Answer
                1,red,Smiles?,I agree
                1,red,degrees,15
                1,red,has-heating,yes
                2,blue,has-heating,yes
                """;
        assertThat(read("a.csv", rows, "")).isEmpty();
        assertThat(reported()).containsExactly("a.csv:1:1 R169 ONE_ROW_AN_ANSWER", "a.csv:1:1 R152 TABLE_LEFT_OUT");
        assertThat(problems.all().get(0).words()).containsExactly("Question", "Answer");
    }

    @Test
    void a_table_may_have_a_row_an_answer() {
        assertThat(sheets("""
                Response ID,team,Question,Answer
                1,red,Smiles?,I agree
                1,red,degrees,15
                2,blue,has-heating,yes
                1,red,has-heating,yes
                """, "layout: answers\nitem: Question\nvalue: Answer"))
                .containsExactly("red 1: people-smile agree, has-heating yes, degrees 15.0", "blue 2: has-heating yes");
    }

    private static final String LONG = "layout: answers\nitem: Question\nvalue: Answer\n";

    /** Sorted by question: the first forty rows are those of forty people. */
    @Test
    void people_are_told_apart_by_all_rows_of_a_table_with_a_row_an_answer() {
        String answers = Stream.of("has-heating,yes", "degrees,15")
                .flatMap(answer -> IntStream.rangeClosed(1, 50).mapToObj(number -> number + ",red," + answer + "\n"))
                .collect(Collectors.joining());
        assertThat(sheets("Respondent,team,Question,Answer\n" + answers, LONG))
                .hasSize(50)
                .contains("red 50: has-heating yes, degrees 15.0");
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_number_for_each_answer_names_nobody() {
        assertThat(sheets("""
                id,Email,team,Question,Answer
                1,a@b.c,red,has-heating,yes
                2,a@b.c,red,degrees,15
                3,,blue,has-heating,no
                4,,blue,drinks,Tea
                5,,blue,drinks,Espresso
                """, LONG))
                .containsExactly(
                        "red a@b.c: drinks none, has-heating yes, degrees 15.0",
                        "blue: drinks espresso+tea, has-heating no");
        assertThat(sheets("id,team,Question,Answer\n1,red,has-heating,yes\n2,red,degrees,15\n", LONG))
                .containsExactly("red: has-heating yes, degrees 15.0");
        assertThat(reported()).isEmpty();
    }

    @Test
    void where_nothing_tells_people_apart_the_assessment_is_asked() {
        String table = "id,team,Question,Answer\n1,red,has-heating,yes\n2,red,has-heating,no\n";
        assertThat(sheets(table, LONG)).isEmpty();
        assertThat(reported()).containsExactly("a.csv:1:1 R163 WHOSE_ANSWERS", "a.csv:1:1 R152 TABLE_LEFT_OUT");
        assertThat(sheets(table, LONG + "respondent: id"))
                .containsExactly("red 1: has-heating yes", "red 2: has-heating no");
    }

    @Test
    void the_date_of_a_person_is_that_of_the_last_answer() {
        assertThat(sheets("""
                Respondent,team,When,Question,Answer
                r1,red,3/1/2026 10:00,has-heating,yes
                r1,red,3/14/2026 9:00,degrees,15
                r1,red,3/2/2026 10:00,people-smile,I agree
                r2,red,3/2/2026 11:00,has-heating,no
                """, LONG + "date: When"))
                .containsExactly(
                        "red r1 2026-03-14T09:00: people-smile agree, has-heating yes, degrees 15.0",
                        "red r2 2026-03-02T11:00: has-heating no");
    }

    @Test
    void two_answers_of_one_person_are_an_error_unless_the_question_takes_several() {
        assertThat(sheets("""
                Respondent,team,Question,Answer
                r1,red,has-heating,yes
                r1,red,has-heating,no
                r1,red,people-smile,I agree
                r1,red,people-smile,i agree
                r1,red,drinks,Tea
                r1,red,drinks,Espresso
                """, LONG)).containsExactly("red r1 (1): people-smile agree, drinks espresso+tea");
        assertThat(reported()).containsExactly("a.csv:3:20 R132 TWO_ANSWERS");
    }

    @Test
    void a_person_whose_rows_name_two_roles_is_left_out() {
        assertThat(sheets("""
                Respondent,team,Role,Question,Answer
                r1,red,lead,has-heating,yes
                r1,red,member,degrees,15
                r2,red,,has-heating,yes
                r2,red,member,degrees,16
                """, LONG)).containsExactly("red r2: has-heating yes, degrees 16.0");
        assertThat(reported()).containsExactly("a.csv:3:8 R164 TWO_CELLS", "a.csv:2:1 R151 SHEET_LEFT_OUT");
    }

    /** What the settings say about rows is about those of the file, not about people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skip: [2] | x,x,x,x,x; 1,red,done,has-heating,yes; 2,blue,done,has-heating,no | 1 2",
                "header: 2 | 1,red,done,has-heating,yes; 2,blue,done,has-heating,no | 1 2",
                "only: {Status: [done]} | 1,red,done,has-heating,yes; 2,blue,finished,has-heating,no; 1,red,finished,people-smile,often | 1",
                "except: {Status: [done]} | 1,red,done,has-heating,yes; 2,blue,finished,has-heating,no | 2"
            })
    void rows_are_chosen_before_they_are_turned(String lines, String rows, String respondents) {
        String title = lines.startsWith("header") ? "Survey,,,,\n" : "";
        String header = title + "Respondent,team,Status,Question,Answer\n";
        assertThat(
                        read(
                                        "a.csv",
                                        header + rows.replace("; ", "\n") + "\n",
                                        LONG + "respondent: Respondent\n" + lines)
                                .stream()
                                .map(sheet -> sheet.respondent().orElseThrow()))
                .containsExactly(respondents.split(" "));
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_separator_may_be_named_above_answers() {
        assertThat(sheets("sep=;\nRespondent;team;Question;Answer\n1;red;has-heating;yes\n", LONG))
                .containsExactly("red 1: has-heating yes");
    }

    @Test
    void many_answers_take_no_more_time_than_their_number() {
        String answers = IntStream.range(0, 50_000)
                .mapToObj(number -> "red,remarks,so it is " + number + "\n")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> sheets("team,Question,Answer\nred,degrees,15\n" + answers, LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"team\": \"red\", \"drinks\": [\"Tea\", \"Espresso\"], \"has-heating\": true, \"degrees\": 15}]",
                "{\"results\": [{\"team\": \"red\", \"drinks\": \"tea espresso\", \"has-heating\": 1, \"degrees\": \"15\"}]}",
                "[{\"g/team\": \"red\", \"g\": {\"drinks\": \"tea espresso\", \"has_heating\": \"1\", \"degrees\": 15.0}}]"
            })
    void people_in_json_are_rows_too(String text) {
        assertThat(read("a.json", text, "").stream().map(TableReaderTest::shown))
                .containsExactly("red: drinks espresso+tea, has-heating yes, degrees 15.0");
    }

    @Test
    void lines_of_json_are_sheets_where_they_have_the_keys_of_sheets_and_people_otherwise() {
        String sheet = "{\"questionnaire\": \"warmth\", \"team\": \"red\", \"answers\": {\"has-heating\": \"yes\"}}\n";
        assertThat(read("a.ndjson", sheet, "").stream().map(TableReaderTest::shown))
                .containsExactly("red: has-heating yes");
        assertThat(read("a.ndjson", "{\"team\": \"red\", \"has-heating\": \"Oui\"}\n", "").stream()
                        .map(TableReaderTest::shown))
                .containsExactly("red: has-heating yes");
    }

    @Test
    void a_look_at_a_table_counts_what_is_understood() {
        var preview = reader(TeamNames.unlisted())
                .preview(file("a.csv", """
                        Timestamp,Squad,Smiles?,Warmth,Shoes
                        2026-03-02,red,I agree,15,38
                        2026-03-03,red,often,16,39
                        2026-03-04,blue,often,,40
                        """), Mapped.by("questions: {degrees: Warmth}"))
                .orElseThrow();
        assertThat(preview.tool()).contains("Google Forms");
        assertThat(preview.questionnaire()).isEqualTo("warmth");
        assertThat(preview.rows()).isEqualTo(3);
        assertThat(preview.columns())
                .containsExactly(
                        new TablePreview.Line("Timestamp", "date", 3, 3),
                        new TablePreview.Line("Smiles?", "people-smile", 1, 3),
                        new TablePreview.Line("Warmth", "degrees", 2, 2));
        assertThat(preview.unread()).containsExactly("Squad", "Shoes");
        assertThat(preview.open()).containsOnlyKeys("drinks", "has-heating", "remarks");
        assertThat(preview.subjectMissing()).contains("team");
        assertThat(preview.unknown())
                .containsExactly(new TablePreview.Unknown(
                        "people-smile", "often", 2, List.of("disagree", "neutral", "agree"), false));
    }

    private List<String> sheets(String text) {
        return sheets(text, "");
    }

    private List<String> sheets(String text, String lines) {
        return read("a.csv", text, lines).stream().map(TableReaderTest::shown).toList();
    }

    private List<AnswerSheet> read(String name, String text, String lines) {
        var sheets = new ArrayList<AnswerSheet>();
        reader(TeamNames.unlisted()).read(file(name, text), Mapped.by(lines), sheets::add, bytes -> {});
        return sheets;
    }

    /** Reads a table in an assessment that lists two teams. */
    private List<String> sheetsOf(String text, String lines) {
        var names = new LinkedHashMap<Id, String>();
        names.put(new Id("payments"), "Card payments");
        names.put(new Id("web"), "Web");
        var sheets = new ArrayList<AnswerSheet>();
        reader(TeamNames.of(names)).read(file("a.csv", text), Mapped.by(lines), sheets::add, bytes -> {});
        return sheets.stream().map(TableReaderTest::shown).toList();
    }

    private TableReading reading(String text, String lines) {
        return reader(TeamNames.unlisted())
                .read(file("a.csv", text), Mapped.by(lines), sheet -> {}, bytes -> {})
                .orElseThrow();
    }

    private TableReader reader(TeamNames teams) {
        var catalogue = QuestionnaireCatalogue.listed();
        catalogue.add(new Instrument(WARMTH));
        return new TableReader(catalogue, Map.of(About.TEAM, teams), problems);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, SourceFile.Contents.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> reported() {
        return Folder.lines(problems.all());
    }

    /** Returns a sheet in one line: whose it is, how many answers are unreadable, and the others. */
    private static String shown(AnswerSheet sheet) {
        String answers = IntStream.range(0, WARMTH.questions().size())
                .mapToObj(number -> shown(sheet, number)
                        .map(answer -> WARMTH.questions().get(number).id() + " " + answer))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return sheet.subject().orElseThrow()
                + sheet.respondent().map(name -> " " + name).orElse("")
                + sheet.date().map(date -> " " + date).orElse("")
                + (sheet.unreadable() == 0 ? "" : " (" + sheet.unreadable() + ")")
                + ": "
                + answers;
    }

    /** Returns an answer; a question mark where the person does not know, and nothing where there is none. */
    private static Optional<String> shown(AnswerSheet sheet, int question) {
        return sheet.interview().state(question) == State.UNKNOWN
                ? Optional.of("?")
                : Optional.ofNullable(sheet.interview().answer(question)).map(TableReaderTest::shown);
    }

    private static String shown(Answer answer) {
        return answer.fold(
                chosen -> chosen.options().isEmpty()
                        ? "none"
                        : chosen.options().stream().map(Id::name).sorted().collect(Collectors.joining("+")),
                quantity -> Double.toString(quantity.value()),
                words -> words.text(),
                () -> "?",
                notApplicable -> "n/a");
    }
}
