package readiness.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.AnswerSheet;
import readiness.answers.Response;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.ProblemText;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.wording.Language;

/** Sheets that are rows of a file: lines of JSON, or a table with what an assessment says of its columns. */
final class RowsTest {

    private static final String HEADER = "team,respondent,people-smile,drinks,has-heating,degrees,remarks\n";

    @TempDir
    private Path path;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void a_folder() {
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH);
    }

    // What is read

    @Test
    void a_line_of_json_is_a_sheet() {
        rows("ndjson", """
                {"schema":"readiness/answers/v1","questionnaire":"warmth@1.2.3","team":"red","respondent":"r1","role":"cook","date":"2026-03-02","state":"complete","answers":{"people-smile":"agree","drinks":["tea","espresso"],"has-heating":"yes","degrees":15,"remarks":"nice"}}

                {"questionnaire":"warmth","team":"blue","answers":{"people-smile":"dont-know","drinks":[],"has-heating":"no","remarks":null}}
                """);
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets())
                .containsExactly(
                        "1 red r1 cook 2026-03-02 | agree | [tea, espresso] | yes | 15.0 | nice",
                        "3 blue | ? | [] | no | - | -");
    }

    @Test
    void a_row_of_a_table_is_a_sheet() {
        rows("csv", HEADER + """
                red,r1,agree,tea; espresso,yes,15,nice

                blue,,dont-know,;,no,,"two
                lines, and ""quotes"\""
                green,r2,,,yes,not-applicable: no radiators,
                """);
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets())
                .containsExactly(
                        "2 red r1 | agree | [tea, espresso] | yes | 15.0 | nice",
                        "4 blue | ? | [] | no | - | two\nlines, and \"quotes\"",
                        "6 green r2 | - | [] | yes | not: no radiators | -");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void what_parts_the_cells_is_seen_in_the_header(String separator) {
        rows(
                "csv",
                (HEADER + "red,r1,agree,tea,yes,15,\"so, so\"\n")
                        .replace(",", separator)
                        .replace("so" + separator, "so,"));
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets()).containsExactly("2 red r1 | agree | [tea] | yes | 15.0 | so, so");
    }

    @Test
    void a_table_from_windows_is_a_table() {
        rows("csv", "\ufeff" + (HEADER + "red,r1,agree,tea,yes,15,Café\n").replace("\n", "\r\n"));
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets()).containsExactly("2 red r1 | agree | [tea] | yes | 15.0 | Café");
    }

    /** A row that cannot be read is one all the same where others are skipped by their number. */
    @Test
    void a_row_of_other_bytes_does_not_shift_what_is_skipped() {
        byte[] bytes = "team,has-heating\n\u00ff,yes\nsum,1\nred,yes\n".getBytes(StandardCharsets.ISO_8859_1);
        folder.with("rows.csv", bytes).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.csv]
                columns: [{files: rows.csv, encoding: utf-8, skip: [3]}]
                """);
        assertThat(sheets()).containsExactly("4 red | - | - | yes | - | -");
    }

    @Test
    void what_is_said_about_an_answer_has_a_column_beside_it() {
        rows("csv", """
                team,people-smile,people-smile.comment,has-heating,degrees,degrees.comment
                red,agree,always,yes,not-applicable: no radiators,since 2019
                blue,agree,,yes,15,
                """);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.sheets().get(0).interview().response(0))
                .extracting(response -> response.comment().orElse(""))
                .isEqualTo("always");
        assertThat(folder.sheets().get(0).interview().response(3))
                .extracting(response -> response.comment().orElse(""))
                .isEqualTo("since 2019");
    }

    /** The column of the question may be that of an option whose header was lost. */
    @Test
    void a_tick_for_the_whole_question_beside_options_is_an_error() {
        rows("csv", "team,Which drinks?,drinks/tea,has-heating\nred,X,1,yes\nblue,tea,1,yes\ngreen,X,,yes\n");
        assertThat(folder.problems()).containsExactly("rows.csv:2:5 R104 UNKNOWN_ANSWER");
        assertThat(sheets())
                .containsExactly(
                        "2 red | - | - | yes | - | -",
                        "3 blue | - | [tea] | yes | - | -",
                        "4 green | - | - | yes | - | -");
    }

    /** Of a box that is not ticked a tool writes nothing: who answers otherwise did not tick it. */
    @ParameterizedTest
    @ValueSource(strings = {"checked", "Coché", "☑"})
    void a_box_is_ticked_or_not(String tick) {
        String table = "team,has-heating,people-smile\nred," + tick + ",agree\nblue,,agree\n";
        rows("csv", table + "green,,\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets()).containsExactly("2 red | agree | - | yes | - | -", "3 blue | agree | - | no | - | -");
    }

    @Test
    void a_column_that_says_no_too_is_no_box() {
        rows("csv", "team,has-heating,people-smile\nred,checked,agree\nblue,,agree\ngreen,unchecked,agree\n");
        assertThat(sheets())
                .containsExactly(
                        "2 red | agree | - | yes | - | -",
                        "3 blue | agree | - | - | - | -",
                        "4 green | agree | - | no | - | -");
    }

    @Test
    void the_questionnaires_roles_have_other_words_in_a_table() {
        folder.with("warmth.yaml", Examples.WARMTH.replace("about: team\n", """
                                about: team
                                roles:
                                  - {id: member, title: {en: Member of the team, fr: Membre de l’équipe}}
                                  - {id: lead, title: {en: Lead, fr: Responsable}}
                                """))
                .with("rows.csv", """
                        team,role,has-heating
                        red,Chef d'équipe,yes
                        red,membre de l'équipe,yes
                        red,Membre de l´Équipe,yes
                        red,Driver,yes
                        """)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [rows.csv]
                        columns: [{files: rows.csv, roles: {Chef d’équipe: lead}}]
                        """);
        assertThat(folder.problems()).containsExactly("rows.csv:5:5 R229 UNKNOWN_ROLE");
        assertThat(sheets())
                .extracting(line -> line.substring(0, line.indexOf(" |")))
                .containsExactly("2 red lead", "3 red member", "4 red member", "5 red");
    }

    @Test
    void who_answers_twice_counts_once_in_french_too() {
        rows("csv", """
                ID,Heure de début,Heure de fin,Adresse de messagerie,team,Chauffage ?
                1,2026-03-01 09:00,2026-03-01 09:05,a@example.org,red,oui
                2,2026-03-02 09:00,2026-03-02 09:05,a@example.org,red,non
                """);
        assertThat(folder.problems()).containsExactly("rows.csv:2:1 R119 SAME_RESPONDENT");
    }

    /** Drupal writes 0 for everybody who is not logged in: they are many people. */
    @Test
    void who_has_no_name_is_not_the_same_person() {
        rows("csv", "team,User ID,has-heating\nred,0,yes\nred,0,no\nred,anonymous,no\nred,7,no\nred,7,yes\n");
        assertThat(folder.problems()).containsExactly("rows.csv:5:1 R119 SAME_RESPONDENT");
    }

    @Test
    void a_draft_is_noted_and_not_counted() {
        rows("csv", "team,state,has-heating\nred,draft,yes\nblue,complete,no\n");
        assertThat(folder.problems()).containsExactly("rows.csv:2:5 R150 DRAFT_LEFT_OUT");
    }

    @Test
    void what_a_form_tool_exports_is_read_by_a_map_of_its_columns() {
        folder.with("export.csv", """
                        Timestamp,Your team,E-mail,Do people smile?,"What do you drink, mostly?",Heated?
                        1/2/2026 10:00,The Reds,a@example.org,I agree,"Espresso, Black tea",Yes
                        1/2/2026 10:05,blue,b@example.org,No idea,,No
                        """).with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [export.csv]
                        columns:
                          - files: "export*.csv"
                            questionnaire: warmth
                            team: Your team
                            respondent: E-mail
                            teams: {The Reds: red}
                            others: ignore
                            dates: d/m/y
                            options: {Yes: yes, No: no, No idea: dont-know}
                            questions:
                              people-smile: {column: "Do people smile?", options: {I agree: agree}}
                              drinks: {column: "What do you drink, mostly?", between: ",", options: {Espresso: espresso, Black tea: tea}}
                              has-heating: Heated?
                        """);
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets())
                .containsExactly(
                        "2 red a@example.org 2026-02-01T10:00 | agree | [espresso, tea] | yes | - | -",
                        "3 blue b@example.org 2026-02-01T10:05 | ? | [] | no | - | -");
    }

    @Test
    void a_table_is_read_only_where_it_is_named() {
        folder.with("results.csv", "questionnaire,score\npilot-team,50\n").with("answers/red.yaml", Examples.SHEET);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).containsExactly("red");
        folder.with("sheets.csv", HEADER + "red,r1,agree,tea,yes,15,nice\n");
        assertThat(Folder.teams(folder.sheetsOnlyOf("warmth.yaml", "sheets.csv")))
                .containsExactly("red");
    }

    // Whatever the form

    /** Rows of every kind over several blocks, some of them with errors, as YAML, as lines of JSON and as a table. */
    @Test
    void the_same_sheets_come_of_yaml_json_and_tables() {
        var random = new Random(1);
        var some = IntStream.range(0, 20_000).mapToObj(i -> row(i, random)).toList();
        rows(
                "csv",
                HEADER + some.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining()));
        var ofTable = lineless(sheets());

        rows("ndjson", some.stream().map(RowsTest::json).collect(Collectors.joining("\n")));
        assertThat(lineless(sheets())).isEqualTo(ofTable);

        rows("yaml", some.stream().limit(3_000).map(RowsTest::json).collect(Collectors.joining("\n---\n")));
        var ofYaml = lineless(sheets());
        assertThat(ofYaml).isEqualTo(ofTable.subList(0, ofYaml.size())).hasSizeGreaterThan(1_000);
    }

    private static List<String> row(int number, Random random) {
        var row = new ArrayList<String>();
        row.add(random.nextInt(20) == 0 ? "Red Team" : "team-" + number % 7);
        row.add(random.nextInt(9) == 0 ? "" : "r" + number);
        row.add(any(random, "agree", "neutral", "disagree", "dont-know", "", "perhaps"));
        row.add(any(random, "tea", "tea;espresso", "", "dont-know", ";", "tea;tea"));
        row.add(any(random, "yes", "yes", "no"));
        row.add(any(random, "15", "15.5", "", "dont-know", "99", "1e1", "not-applicable: none"));
        row.add(any(random, "", "nice", "so-so", "Café", "42"));
        return row;
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String json(List<String> row) {
        var answers = new ArrayList<String>();
        add(answers, "people-smile", row.get(2), quoted(row.get(2)));
        String drinks = row.get(3).equals("dont-know")
                ? quoted("dont-know")
                : Stream.of(row.get(3).split(";", -1))
                        .filter(drink -> !drink.isEmpty())
                        .map(RowsTest::quoted)
                        .collect(Collectors.joining(",", "[", "]"));
        add(answers, "drinks", "none", drinks);
        add(answers, "has-heating", row.get(4), quoted(row.get(4)));
        String degrees = row.get(5);
        add(
                answers,
                "degrees",
                degrees,
                degrees.startsWith("not")
                        ? "{\"not-applicable\": \"none\"}"
                        : degrees.startsWith("d") ? quoted(degrees) : degrees);
        add(answers, "remarks", row.get(6), quoted(row.get(6)));
        return "{\"schema\": \"readiness/answers/v1\", \"questionnaire\": \"warmth\", \"team\": " + quoted(row.get(0))
                + (row.get(1).isEmpty() ? "" : ", \"respondent\": " + quoted(row.get(1))) + ", \"answers\": {"
                + String.join(", ", answers) + "}}";
    }

    private static void add(List<String> answers, String question, String cell, String value) {
        if (!cell.isEmpty()) {
            answers.add(quoted(question) + ": " + value);
        }
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    /** Long rows are cut into blocks wherever a block ends. */
    @Test
    void nothing_is_lost_where_blocks_meet() {
        var names = IntStream.range(0, 3_000).mapToObj(i -> "r" + i).toList();
        rows(
                "csv",
                HEADER
                        + names.stream()
                                .map(name -> "red," + name + ",agree,tea,yes,15,\"" + "é\n".repeat(500) + "\"\n")
                                .collect(Collectors.joining()));
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.sheets())
                .extracting(sheet -> sheet.respondent().orElse(""))
                .containsExactlyElementsOf(names);
        assertThat(folder.sheets().get(2_999).location()).isEqualTo(new Location("rows.csv", 2 + 2_999 * 501, 1));
    }

    @Test
    void lines_may_end_as_they_once_did_on_a_mac() {
        rows("csv", (HEADER + """
                red,r1,agree,tea,yes,15,"two
                lines"
                blue,r2,agre,tea,yes,15,
                green,r3,agree,tea,yes,15,
                """).replace('\n', '\r'));
        assertThat(folder.problems()).containsExactly("rows.csv:4:9 R104 UNKNOWN_ANSWER");
        assertThat(sheets())
                .containsExactly(
                        "2 red r1 | agree | [tea] | yes | 15.0 | two\nlines",
                        "4 blue r2 | - | [tea] | yes | 15.0 | -",
                        "5 green r3 | agree | [tea] | yes | 15.0 | -");
    }

    @Test
    void a_quote_inside_a_cell_is_a_character_like_any_other() {
        rows("csv", HEADER + """
                red,r1,agree,tea,yes,15,5" or 6"" pipes;"
                blue,r2,agre,tea,yes,15,
                """);
        assertThat(folder.problems()).containsExactly("rows.csv:3:9 R104 UNKNOWN_ANSWER");
        assertThat(sheets())
                .containsExactly(
                        "2 red r1 | agree | [tea] | yes | 15.0 | 5\" or 6\"\" pipes;\"",
                        "3 blue r2 | - | [tea] | yes | 15.0 | -");
    }

    /** Lines of JSON that are easily misread, beside the same lines as documents of YAML. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_line_of_json_means_what_it_means_as_yaml(int seed) {
        var random = new Random(seed);
        var lines =
                IntStream.range(0, 60).mapToObj(row -> strangeJson(row, random)).toList();
        rows("ndjson", String.join("\n", lines));
        var ofLines = lineless(sheets());

        lines.forEach(line -> folder.with(String.format(Locale.ROOT, "answers/%02d.yaml", lines.indexOf(line)), line));
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [answers/*]
                """);
        assertThat(ofLines).isEqualTo(lineless(sheets())).isNotEmpty();
    }

    private static String strangeJson(int row, Random random) {
        var answers = new ArrayList<>(List.of("\"has-heating\":\"yes\""));
        for (int i = random.nextInt(3); i >= 0; i--) {
            answers.add(strangeAnswer(random));
        }
        return any(random, "{", "{", " {", "\t{")
                + "\"schema\":\"readiness/answers/v1\","
                + any(random, "", "", "\"role\":\"cook\",", "\"role\":\"co\u007fok\",", "\"role\":null,")
                + "\"questionnaire\":\"" + any(random, "warmth", "warmth", "warmth@1.2.3", "warmth@1.2.0") + "\","
                + any(random, "\"team\":\"red\",", "\"team\":\"red\",", "\"team\":\"r\\u0065d\",", "")
                + "\"respondent\":\"~" + row + any(random, "", "", "\u0092") + "\","
                + "\"answers\":{" + String.join(",", answers) + "}"
                + any(random, "", "", ",\"state\":\"complete\"", ",\"date\":\"2026-02-30\"")
                + any(random, "}", "}", "} ", "}\t\r");
    }

    private static String strangeAnswer(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "\"people\\u002dsmile\" :" + any(random, "\"agr\\u0065e\"", "null", "\"agree\"", "1");
            case 1 -> "\"people-smile\":" + any(random, "\"agree\"", "null", "\"\"", "[\"agree\"]", "\"dont-know\"");
            case 2 ->
                "\"drinks\":"
                        + any(
                                random,
                                "[]",
                                "[\"tea\\nespresso\"]",
                                "[\"tea\\r\"]",
                                "[\"\"]",
                                "[\"dont-know\"]",
                                "null");
            case 3 -> "\"degrees\":" + any(random, "15", "1.55e1", "-0", "1e999", "[15]", "[]", "null", "\"15\"");
            default ->
                "\"remarks\":\""
                        + any(
                                random,
                                "a\\u0000b",
                                "a\u007fb",
                                "a\\u007fb",
                                "a\u0092b",
                                "a\u0085b\u2028c\ufeffd",
                                "\ud83d\ude00 \\ud83d\\ude00",
                                " \\t ",
                                "a".repeat(20_000),
                                "a".repeat(20_001))
                        + '"';
        };
    }

    @Test
    void a_line_for_another_version_is_reported_as_a_sheet_in_yaml_is() {
        var versions = List.of("warmth@1.2.3", "warmth@2.2.3", "warmth@1.2.0", "warmth@1", "warmth");
        rows(
                "ndjson",
                versions.stream()
                        .map(name -> "{\"questionnaire\":\"" + name
                                + "\",\"team\":\"red\",\"answers\":{\"has-heating\":\"no\"}}\n")
                        .collect(Collectors.joining()));
        assertThat(folder.problems())
                .containsExactly(
                        "rows.ndjson:2:1 R151 SHEET_LEFT_OUT",
                        "rows.ndjson:2:26 R112 OTHER_MAJOR_VERSION",
                        "rows.ndjson:3:26 R113 OTHER_VERSION",
                        "rows.ndjson:4:26 R116 MALFORMED_VERSION");
        assertThat(sheets()).extracting(sheet -> sheet.substring(0, 1)).containsExactly("1", "3", "5");
    }

    @Test
    void what_json_escapes_is_what_it_stands_for() {
        rows("ndjson", """
                {"questionnaire":"warmth","team":"red","respondent":"Ren\\u00e9","answers":{"has-heating":"no","remarks":"a\\/b\\tc\\\\d"}}
                { "questionnaire" : "warmth" , "team" : "red", "answers" : { "drinks" : [ ], "has-heating" : "yes", "degrees" : 2e1 } }
                {"questionnaire":"warmth","team":"red","answers":{"degrees":null,"has-heating":"no"}}
                """);
        assertThat(folder.problems()).isEmpty();
        assertThat(sheets())
                .containsExactly(
                        "1 red René | - | - | no | - | a/b\tc\\d",
                        "2 red | - | [] | yes | 20.0 | -",
                        "3 red | - | - | no | - | -");
    }

    /** Latin-1, and half of a character that UTF-8 has only in whole. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00e9", "\u00ed\u00a0\u0080"})
    void bytes_that_are_no_utf8_leave_out_their_line_alone(String bytes) {
        String good =
                "{\"questionnaire\":\"warmth\",\"team\":\"green\",\"answers\":{\"has-heating\":\"no\"},\"role\":\"Rene\"}\n";
        String content =
                good + good.replace("green", "red").replace("Rene", "Ren" + bytes) + good.replace("green", "blue");
        settled("ndjson");
        folder.with("rows.ndjson", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.problems())
                .containsExactly("rows.ndjson:2:1 R151 SHEET_LEFT_OUT", "rows.ndjson:2:82 R001 NOT_UTF8");
        assertThat(folder.teams()).containsExactly("green", "blue");
    }

    /** The second and the third line would make a sheet together; the parser is still open from the first. */
    @Test
    void a_sheet_of_two_lines_is_none_even_where_a_character_is_replaced() {
        String good = "{\"questionnaire\":\"warmth\",\"team\":\"green\",\"answers\":{\"has-heating\":\"no\"}}\n";
        rows("ndjson", good + good.replace("\"green\",", "\"blue\",\"respondent\":\"\ufffd\",\n"));
        assertThat(folder.teams()).containsExactly("green");
        assertThat(folder.problems()).contains("rows.ndjson:2:1 R131 NO_WHOLE_ROW");
    }

    /** Without a mark, what reads JSON takes it for another encoding, and counts its bytes in another way. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_file_in_another_encoding_is_reported(String encoding) {
        settled("ndjson");
        folder.with(
                "rows.ndjson",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":\"no\"}}\n"
                        .getBytes(Charset.forName(encoding)));
        assertThat(folder.problems()).isNotEmpty();
        assertThat(folder.sheets()).isEmpty();
    }

    /** Where a table begins with words, its rows may begin with anything. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_row_in_another_encoding_is_left_out_alone(String encoding) {
        var row = new String("a,r1,red,no\n".getBytes(Charset.forName(encoding)), StandardCharsets.ISO_8859_1);
        rows("csv", "remarks,respondent,team,has-heating\n" + row + "b,,blue,no\n");
        assertThat(folder.problems()).contains("rows.csv:2:1 R046 UTF_16");
        assertThat(folder.teams()).containsExactly("blue");
    }

    @Test
    void a_row_that_names_two_teams_is_left_out() {
        listed("team,team,has-heating\nred,blue,no\nblue,Blue,no\n,blue,no\nblue,other,no\n");
        assertThat(folder.problems())
                .containsExactly("rows.csv:2:1 R151 SHEET_LEFT_OUT", "rows.csv:2:5 R164 TWO_CELLS");
        assertThat(folder.teams()).containsExactly("blue", "blue", "blue");
    }

    private void listed(String table) {
        folder.with("rows.csv", table).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.csv]
                teams: [{id: red, name: Red}, {id: blue, name: Blue}]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red\0", "\0red", "r\u001bed", "red\u007f", "\u001fred"})
    void a_control_character_in_the_name_of_a_team_is_reported_where_it_is(String team) {
        rows("csv", "team,has-heating\n" + team + ",no\nblue,no\n");
        assertThat(folder.problems())
                .containsExactly("rows.csv:2:1 R015 CONTROL_CHARACTER", "rows.csv:2:1 R151 SHEET_LEFT_OUT");
        assertThat(folder.teams()).containsExactly("blue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"people-smile,ag\0ree", "people-smile,\u001bagree", "drinks,t\u0001ea", "has-heating,yes\u007f"})
    void a_word_with_a_control_character_is_no_answer(String cell) {
        rows(
                "csv",
                "team," + cell.substring(0, cell.indexOf(',')) + "\nred" + cell.substring(cell.indexOf(',')) + "\n");
        assertThat(folder.problems().toString()).contains("rows.csv:2:5 R104 UNKNOWN_ANSWER");
    }

    @Test
    void a_row_may_begin_with_a_byte_order_mark() {
        rows("csv", "remarks,respondent,team,has-heating\n\ufeffa,r1,red,no\nb,,blue,no\n");
        assertThat(sheets()).containsExactly("2 red r1 | - | - | no | - | a", "3 blue | - | - | no | - | b");
    }

    @Test
    void quotes_that_do_not_come_in_pairs_leave_out_their_row_alone() {
        rows("csv", HEADER + """
                red,r1,agree,tea,yes,15,"a""b"
                blue,r2,agree,tea,yes,15,"a"b
                green,r3,"agree""x,tea,yes,15,"c" d
                grey,r4,agree,tea,yes,15,"e
                f"
                """);
        assertThat(folder.problems())
                .containsExactly("rows.csv:3:1 R151 SHEET_LEFT_OUT", "rows.csv:3:26 R125 UNCLOSED_CELL");
        assertThat(folder.read().problems())
                .allSatisfy(problem -> assertThat(problem.repeats().times()).isEqualTo(1))
                .anySatisfy(problem ->
                        assertThat(problem.repeats().first()).containsExactly(new Location("rows.csv", 4, 10)));
        assertThat(sheets())
                .containsExactly(
                        "2 red r1 | agree | [tea] | yes | 15.0 | a\"b",
                        "5 grey r4 | agree | [tea] | yes | 15.0 | e\nf");
    }

    @Test
    void a_header_whose_quotes_do_not_come_in_pairs_leaves_out_the_table() {
        rows("csv", "team,\"people-smile\"s,has-heating\nred,agree,no\n");
        assertThat(folder.problems())
                .containsExactly("rows.csv:1:1 R125 UNCLOSED_CELL", "rows.csv:1:1 R152 TABLE_LEFT_OUT");
    }

    @Test
    void an_error_is_at_its_place_behind_quotes_and_lines() {
        rows("csv", "team,remarks,people-smile,drinks,has-heating\nred,\"é \"\"x\"\"\ny\", \"agre\",tea; milk,no\n");
        assertThat(folder.problems())
                .containsExactly("rows.csv:3:5 R104 UNKNOWN_ANSWER", "rows.csv:3:17 R104 UNKNOWN_ANSWER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void a_line_that_is_too_long_is_so_in_the_middle_of_a_file_and_at_its_end(String ending) {
        String row = ending.equals("csv")
                ? "red,,agree,tea,yes,15,~"
                : "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":\"no\"~}}";
        String longRow = row.replace("~", (ending.equals("csv") ? "a" : " ").repeat(1_000_001));
        String begin = ending.equals("csv") ? HEADER : "\n";
        rows(ending, begin + longRow + "\n" + row.replace("~", "") + "\n" + longRow);
        assertThat(folder.problems())
                .containsExactly(
                        "rows.%s:2:1 R051 LINE_TOO_LONG".formatted(ending),
                        "rows.%s:2:1 R151 SHEET_LEFT_OUT".formatted(ending));
        assertThat(folder.read().problems().get(0).repeats().first())
                .containsExactly(new Location("rows." + ending, 4, 1));
        assertThat(folder.sheets()).hasSize(1);
    }

    // What is wrong

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "red,r1,agre,tea,yes,15,                | 3:8 R104 UNKNOWN_ANSWER | false",
                "red,r1,agree,tea; milk,yes,15,         | 3:19 R104 UNKNOWN_ANSWER | false",
                "red,r1,agree,tea,yes,warm,             | 3:22 R023 EXPECTED_NUMBER | false",
                "red,r1,agree,tea,yes,99,               | 3:22 R108 ANSWER_OUT_OF_BOUNDS | false",
                "Red,r1,agree,tea,yes,15,               | 3:1 R030 NOT_AN_ID | true",
                "`,r1,agree,tea,yes,15,`                | 3:1 R103 MISSING_TEAM | true",
                "red,r1,agree,tea,yes,15                | 3:1 R123 OTHER_NUMBER_OF_CELLS | true",
                "red,r1,agree,tea,yes,15,nice,very      | 3:1 R123 OTHER_NUMBER_OF_CELLS | true",
                "red,r1,agree,tea,yes,15,\"nice\" very  | 3:25 R125 UNCLOSED_CELL | true",
                "red,r1,not-applicable: why,tea,yes,15, | 3:8 R106 CANNOT_BE_NOT_APPLICABLE | false"
            })
    void an_error_in_a_cell_is_reported_at_the_cell_and_costs_the_row_only_where_its_team_is_unknown(
            String row, String expected, boolean leftOut) {
        rows("csv", HEADER + "green,r0,agree,tea,yes,15,\n" + row.replace("`", "") + "\nblue,r2,agree,tea,yes,15,\n");
        var all = leftOut
                ? Stream.of("rows.csv:" + expected, "rows.csv:3:1 R151 SHEET_LEFT_OUT")
                : Stream.of("rows.csv:" + expected);
        assertThat(folder.problems()).containsExactlyInAnyOrderElementsOf(all.toList());
        assertThat(folder.teams()).contains("green", "blue");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"people-smile\":\"agre\",\"has-heating\":\"no\"}} | 2:66 R104 UNKNOWN_ANSWER",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":true}} | 2:65 R118 ANOTHER_WORD_FOR_YES_OR_NO",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":\"yes\",\"degrees\":\"15\"}} | 2:81 R023 EXPECTED_NUMBER",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":\"no\",\"has-heating\":\"no\"}} | 2:70 R005 DUPLICATE_KEY",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"answers\":{\"has-heating\":\"no\"} | 2:1 R040 UNPAIRED_BRACKET",
                "{\"questionnaire\":\"cold\",\"team\":\"red\",\"answers\":{}} | 2:18 R101 UNKNOWN_QUESTIONNAIRE",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"team\":\"blue\",\"answers\":{}} | 2:40 R005 DUPLICATE_KEY",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\",\"state\":\"complete\",\"state\":\"complete\",\"answers\":{}} | 2:59 R005 DUPLICATE_KEY",
                "{\"questionnaire\":\"warmth\",\"team\":\"red\"} | 2:1 R021 MISSING_KEY"
            })
    void an_error_in_a_line_of_json_is_reported_at_its_place(String line, String expected) {
        String good = "{\"questionnaire\":\"warmth\",\"team\":\"green\",\"answers\":{\"has-heating\":\"no\"}}\n";
        rows("ndjson", good + line.strip() + "\n" + good.replace("green", "blue"));
        assertThat(folder.problems().stream()
                        .filter(problem -> !problem.endsWith("SHEET_LEFT_OUT") && !problem.endsWith("EMPTY_SHEET")))
                .containsExactly("rows.ndjson:" + expected);
        assertThat(folder.teams()).contains("green", "blue");
    }

    @Test
    void a_table_that_is_no_utf8_is_read_as_windows_1252() {
        byte[] latin = (HEADER + "green,,agree,,no,,\nred,,agree,,no,,caf\u00e9\nblue,,agree,,no,,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        settled("csv");
        folder.with("rows.csv", latin);
        assertThat(folder.problems()).containsExactly("rows.csv:1:1 R141 READ_AS_WINDOWS_1252");
        assertThat(sheets()).contains("3 red | agree | [] | no | - | café");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "people-smile,drinks | rows.csv:1:1 R122 MISSING_TEAM_COLUMN",
                "a,b | rows.csv:1:1 R124 WHICH_QUESTIONNAIRE"
            })
    void a_header_that_cannot_be_read_leaves_out_the_table(String header, String expected) {
        rows("csv", header.strip() + "\nred,agree\n");
        assertThat(folder.problems())
                .contains(expected, "rows.csv:1:1 R152 TABLE_LEFT_OUT")
                .hasSize(2);
        assertThat(folder.sheets()).isEmpty();
    }

    @Test
    void a_map_that_does_not_fit_is_reported_at_its_place() {
        folder.with("rows.csv", HEADER).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.csv]
                columns:
                  - files: rows.csv
                    role: Job
                    questions:
                      people-smiles: Smiles?
                      drinks: {options: {Milk: milk}}
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "assessment.yaml:6:11 R314 NO_SUCH_COLUMN",
                        "assessment.yaml:8:7 R102 UNKNOWN_QUESTION",
                        "assessment.yaml:8:22 R314 NO_SUCH_COLUMN",
                        "assessment.yaml:9:32 R104 UNKNOWN_ANSWER",
                        "rows.csv:1:1 R152 TABLE_LEFT_OUT");
    }

    @Test
    void the_same_error_in_many_rows_is_one_message_with_a_count() {
        rows("csv", HEADER + "red,,agre,,no,,\n".repeat(1_500));
        var error = folder.read().problems().stream()
                .filter(problem -> problem.code() == Code.UNKNOWN_ANSWER)
                .toList();
        assertThat(error).singleElement().satisfies(problem -> {
            assertThat(problem.location()).isEqualTo(new Location("rows.csv", 2, 6));
            assertThat(problem.repeats().times()).isEqualTo(1_499);
            assertThat(problem.repeats().first())
                    .containsExactly(new Location("rows.csv", 3, 6), new Location("rows.csv", 4, 6));
            assertThat(new ProblemText(problem, Language.EN).hints())
                    .contains("the same in 1,499 more rows, first at 3:6 and 4:6");
        });
    }

    /**
     * The order of day and month is looked for in the first forty rows: what comes behind them is read all the same.
     */
    @Test
    void a_date_far_down_that_cannot_be_read_is_reported() {
        rows(
                "csv",
                "date,team,has-heating\n" + "2026-03-02,red,no\n".repeat(45)
                        + "03/04/2026,red,no\n2026-03-03,red,no\nyesterday,red,no\n");
        assertThat(folder.problems()).containsExactly("rows.csv:47:1 R140 DATES_NOT_READ");
        assertThat(folder.read().problems().get(0).times()).isEqualTo(2);
        assertThat(folder.sheets()).hasSize(48);
    }

    @Test
    void of_two_columns_of_dates_one_that_can_be_read_is_enough() {
        rows("csv", "Start date,End date,team,has-heating\n03/04/2026,2026-04-03,red,no\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_quote_that_never_closes_takes_no_row_with_it_unsaid() {
        rows("csv", HEADER + """
                red,r1,agree,tea,yes,15,
                blue,r2,agree,tea,yes,15,"nice
                green,r3,agree,tea,yes,15,
                """);
        assertThat(folder.problems())
                .containsExactly("rows.csv:3:1 R160 LINES_LEFT_OUT", "rows.csv:3:26 R125 UNCLOSED_CELL");
        assertThat(folder.read().problems().get(0).number()).isEqualTo(2);
        assertThat(folder.teams()).containsExactly("red");
    }

    @Test
    void a_quote_that_never_closes_does_not_fill_the_memory() {
        rows("csv", HEADER + "green,,agree,,no,,\nred,,agree,,no,,\"" + "x\n".repeat(4_000_000));
        assertThat(folder.problems())
                .containsExactly("rows.csv:3:1 R052 ROW_TOO_LONG", "rows.csv:3:1 R160 LINES_LEFT_OUT");
        assertThat(folder.read().problems().get(1).number()).isEqualTo(4_000_000);
        assertThat(folder.teams()).containsExactly("green");
    }

    @Test
    void an_empty_file_has_no_rows() {
        rows("csv", "");
        assertThat(folder.problems()).containsExactly("rows.csv:1:1 R011 EMPTY_FILE");
    }

    @Test
    void who_answers_twice_is_reported_across_files() {
        folder.with("one.csv", HEADER + "red,r1,agree,tea,yes,15,\n")
                .with("two.ndjson", """
                        {"questionnaire":"warmth","team":"red","respondent":"r1","answers":{"has-heating":"no"}}
                        """)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [one.csv, two.ndjson]
                        """);
        assertThat(folder.problems()).containsExactly("one.csv:2:1 R119 SAME_RESPONDENT");
        assertThat(folder.read().problems().get(0).earlier()).contains(new Location("two.ndjson", 1, 1));
    }

    /** The oldest comes between the others: it is no longer compared with the first, which is left out by then. */
    @ParameterizedTest(name = "in the order {0}, {1}, {2}")
    @CsvSource({"1, 2, 3", "1, 3, 2", "2, 1, 3", "2, 3, 1", "3, 1, 2", "3, 2, 1"})
    void of_three_sheets_of_one_respondent_the_latest_counts_alone(int first, int second, int third) {
        var line = """
                {"questionnaire":"warmth","team":"red","respondent":"r1","date":"2026-02-0%d","answers":{"has-heating":"no"}}
                """;
        rows("ndjson", line.formatted(first) + line.formatted(second) + line.formatted(third));

        assertThat(folder.read().value().orElseThrow().sheets()).isEqualTo(1);
    }

    /** A column that says the same in every row would otherwise fill the memory, and the screen. */
    @Test
    void of_very_many_who_answer_twice_a_thousand_are_reported() {
        rows("csv", HEADER + "red,somebody,agree,,no,,\n".repeat(1_500));
        assertThat(folder.problems()).hasSize(1_001).startsWith("rows.csv:2:1 R119 SAME_RESPONDENT");
        assertThat(folder.sheets()).hasSize(1_500);
    }

    private void rows(String ending, String content) {
        settled(ending);
        folder.with("rows." + ending, content);
    }

    private void settled(String ending) {
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.%s]
                """.formatted(ending));
    }

    /** Returns each sheet in a line: where it begins, whose it is, and what it says. */
    private List<String> sheets() {
        return folder.sheets().stream().map(RowsTest::line).toList();
    }

    private static List<String> lineless(List<String> sheets) {
        return sheets.stream().map(line -> line.substring(line.indexOf(' '))).toList();
    }

    private static String line(AnswerSheet sheet) {
        var who = Stream.of(sheet.respondent(), sheet.role(), sheet.date())
                .flatMap(each -> each.stream().map(Object::toString));
        var head = Stream.concat(
                Stream.of(
                        "" + sheet.location().line(),
                        sheet.subject().map(Id::name).orElse("-")),
                who);
        var answers = IntStream.range(0, sheet.interview().size())
                .mapToObj(question -> words(sheet.interview().response(question)));
        return head.collect(Collectors.joining(" ")) + " | " + answers.collect(Collectors.joining(" | "));
    }

    private static String words(@Nullable Response response) {
        if (response == null) {
            return "-";
        }
        if (response.answer() instanceof Answer.Chosen chosen) {
            return chosen.options().size() == 1
                            && !chosen.options().get(0).name().equals("tea")
                    ? chosen.options().get(0).name()
                    : chosen.options().toString();
        }
        if (response.answer() instanceof Answer.Quantity quantity) {
            return Double.toString(quantity.value());
        }
        if (response.answer() instanceof Answer.NotApplicable none) {
            return "not: " + none.reason();
        }
        return response.answer() instanceof Answer.Written words ? words.text() : "?";
    }
}
