package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.console.Environment;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Taking in an export: what is shown, what is asked, and what is written. */
final class ImportCommandTest {

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            # who is asked
            questionnaires: [warmth.yaml]
            answers: ["answers/*.yaml"] # and more to come
            teams:
              - {id: red, name: The Reds}
              - {id: blue, name: The Blues}
            """;

    /** An export in which nothing is left to ask. */
    private static final String WHOLE = """
            team,people-smile,drinks,has-heating,degrees,remarks
            red,agree,tea,yes,15,good
            blue,neutral,espresso,yes,16,better
            """;

    @TempDir
    private Path path;

    private Path folder = Path.of("");
    private Path export = Path.of("");

    @BeforeEach
    void an_assessment_and_an_export() throws IOException {
        folder = path.resolve("spring");
        export = path.resolve("export.csv");
        new Folder(folder).with("warmth.yaml", Examples.WARMTH).with("assessment.yaml", SETTINGS);
        Files.writeString(export, """
                Timestamp,Squad,Smiles?,Which drinks?,Is it heated?
                2026-03-02,The Reds,I agree,"Tea, Espresso",Yes
                2026-03-03,the blues,Mostly,,No
                """);
    }

    @Test
    void without_questions_it_shows_what_it_understands_and_leaves_a_question_mark_for_the_rest() throws IOException {
        var outcome = Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("exports/export.csv: 2 rows, questionnaire warmth, written by Google Forms")
                .containsPattern("Squad +→ team +2 of 2 cells understood")
                .containsPattern("Smiles\\? +→ people-smile +1 of 2 cells understood")
                .contains("Not understood in people-smile: “Mostly” (1 cell)")
                .contains("Not read: Is it heated?")
                .contains("Next: readiness check " + folder);
        assertThat(folder.resolve("exports/export.csv")).hasSameBinaryContentAs(export);
        assertThat(Files.readString(folder.resolve("assessment.yaml")))
                .isEqualTo(
                        SETTINGS.replace("[\"answers/*.yaml\"]", "[\"answers/*.yaml\", \"exports/export.csv\"]") + """
                        columns:
                          - files: "exports/export.csv"
                            questionnaire: warmth
                            questions:
                              degrees: "?"
                              has-heating: "?"
                              remarks: "?"
                        """);
        assertThat(Program.run("check", folder.toString()).err())
                .containsOnlyOnce("R139")
                .contains("questions without a column: 3 (degrees, has-heating, remarks)");
    }

    @Test
    void an_export_about_customers_is_asked_for_them_and_for_words_that_name_none() throws IOException {
        new Folder(folder).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [pilot-customer]
                customers: [{id: acme, name: "Acme"}, {id: umbrella, name: "Umbrella"}]
                """);
        Files.writeString(
                export, "Company X,asks-for-it,counterpart\nAcm,dont-know,dont-know\nUmbrella,dont-know,dont-know\n");
        var outcome = typing("1\n\n", "import", export.toString(), "--into", folder.toString());
        assertThat(outcome.out()).contains("No column is known to say the customer.");
        assertThat(Files.readString(folder.resolve("assessment.yaml"))).contains("customer: \"Company X\"");

        var again = typing("1\n", "import", export.toString(), "--into", folder.toString());
        assertThat(again.out()).contains("What does “Acm” mean (customer, once)?");
        assertThat(Files.readString(folder.resolve("assessment.yaml"))).contains("customers: {\"Acm\": acme}");
    }

    @Test
    void a_column_of_teams_with_one_other_word_is_not_read_and_the_word_is_named() throws IOException {
        Files.writeString(export, """
                Squad,Smiles?
                The Reds,I agree
                the blues,I agree
                The Red,I agree
                """);
        var outcome = Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.out()).contains("Not read: Squad");
        assertThat(outcome.err())
                .contains("warning[R161]: most cells of “Squad” are names that the assessment lists, but these are not,"
                        + " so the column is not read: The Red");
        assertThat(Program.run("check", folder.toString()).err()).contains("R161");
    }

    @Test
    void dates_that_could_be_two_are_not_understood_and_check_says_the_same() throws IOException {
        Files.writeString(export, """
                Date,team,people-smile
                03/04/2026,red,agree
                05/06/2026,blue,agree
                07/07/2026,blue,agree
                """);
        var outcome = Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.out()).containsPattern("Date +→ date +1 of 3 cells understood");
        String warning = "warning[R140]: this date cannot be read for certain; its row counts without a date";
        assertThat(outcome.err()).containsOnlyOnce(warning).contains("the same in 1 more row, first at 3:1");
        assertThat(Program.run("check", folder.toString()).err())
                .containsOnlyOnce(warning)
                .contains("the same in 1 more row, first at 3:1");
    }

    @Test
    void where_no_teams_are_listed_a_name_that_is_no_id_is_asked_about_with_the_id_that_resembles_it()
            throws IOException {
        new Folder(folder).with("assessment.yaml", SETTINGS.substring(0, SETTINGS.indexOf("teams:")));
        Files.writeString(export, "team,people-smile\nThe Reds,agree\nThe Reds,agree\n");
        var outcome = typing("1\n", "import", export.toString(), "--into", folder.toString());
        assertThat(outcome.out())
                .containsPattern("team +→ team +0 of 2 cells understood")
                .contains("What does “The Reds” mean (team, twice)?", "  1  the-reds");
        assertThat(Files.readString(folder.resolve("assessment.yaml"))).contains("teams: {\"The Reds\": the-reds}");
        assertThat(new Folder(folder).teams()).containsExactly("the-reds", "the-reds");
    }

    @Test
    void many_columns_that_are_not_read_have_a_line_each() throws IOException {
        Files.writeString(export, "team,people-smile,A?,B?,C?\nred,agree,1,2,3\n");
        assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                        .out())
                .contains("Not read: 3 columns\n  A?\n  B?\n  C?\n");
        assertThat(Program.run("check", folder.toString()).err()).contains("columns not read: A?, B?, C?\n");
    }

    @Test
    void the_place_that_is_kept_for_sheets_is_no_fault_where_an_export_holds_the_answers() throws IOException {
        new Folder(folder)
                .with("assessment.yaml", SETTINGS.replace("answers: [\"answers/*.yaml\"] # and more to come\n", ""));
        Files.writeString(export, WHOLE);
        assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("assessment.yaml")))
                .contains("answers: [\"answers/**/*.yaml\", \"exports/export.csv\"]");
        assertThat(new Folder(folder).problems()).isEmpty();

        Files.delete(folder.resolve("exports/export.csv"));
        assertThat(new Folder(folder).problems()).anyMatch(problem -> problem.contains("R312"));
    }

    @Test
    void states_that_no_word_is_known_for_are_not_understood() throws IOException {
        Files.writeString(export, """
                state,team,people-smile
                complete,red,agree
                halfway,blue,agree
                """);
        assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                        .out())
                .containsPattern("state +→ state +1 of 2 cells understood");
    }

    @Test
    void on_a_terminal_it_asks_for_columns_and_words() throws IOException {
        // the column “Is it heated?” answers the first open question; “Mostly” means agree, the third choice
        var outcome = typing("1\n3\n", "import", export.toString(), "--into", folder.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Which question does the column “Is it heated?” answer?")
                .contains("What does “Mostly” mean (people-smile, once)?");
        assertThat(Files.readString(folder.resolve("assessment.yaml"))).endsWith("""
                    questions:
                      has-heating: "Is it heated?"
                      people-smile: {options: {"Mostly": agree}}
                """);
        var sheets = new Folder(folder).sheets();
        assertThat(Folder.teams(sheets)).containsExactly("red", "blue");
        assertThat(new Folder(folder).problems()).noneMatch(problem -> problem.contains("R104"));
    }

    @Test
    void the_questions_are_listed_once_and_again_when_asked_for_and_the_tools_own_columns_are_not_asked_about()
            throws IOException {
        Files.writeString(export, """
                Id,Start time,Completion time,Name,Squad,Smiles?,Warm?,Cosy?,Snug?
                1,2026-03-02 10:00,2026-03-02 10:09,Ann,The Reds,I agree,Yes,x,y
                """);
        // nothing for “Warm?”, the list again and nothing for “Cosy?”, and no more columns
        var outcome = typing("\n?\n\n.\n", "import", export.toString(), "--into", folder.toString());
        assertThat(outcome.out())
                .contains("written by Microsoft Forms")
                .contains("Not read: 4 columns\n  Name\n  Warm?\n  Cosy?\n  Snug?\n")
                .doesNotContain("the column “Name”")
                .contains("the column “Snug?”");
        assertThat(outcome.out().split("1  drinks: ", -1)).hasSize(3);
    }

    @Test
    void two_columns_may_answer_one_question() throws IOException {
        Files.writeString(export, """
                Squad,Smiles?,Web,Desk
                The Reds,I agree,15,
                The Blues,I agree,,17
                """);
        // “Web” and “Desk” both answer degrees
        var outcome = typing("degrees\ndegrees\n", "import", export.toString(), "--into", folder.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(folder.resolve("assessment.yaml")).content().endsWith("      degrees: [\"Web\", \"Desk\"]\n");
        assertThat(outcome.out())
                .containsPattern("Web +→ degrees +1 of 1 cell understood")
                .containsPattern("Desk +→ degrees +1 of 1 cell understood");
    }

    @Test
    void an_assessment_is_made_with_the_first_file_that_is_understood_and_said_to_be_new() throws IOException {
        Path mistyped = path.resolve("sprign");
        Path people = Files.writeString(path.resolve("people.csv"), "Name,Phone\nAda,1\n");
        var failed = Program.run("import", people.toString(), "--into", mistyped.toString(), "--yes");
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).contains("error[R124]").endsWith("\n1 error, 0 warnings\n");
        assertThat(mistyped).doesNotExist();

        Files.writeString(export, "team,release-frequency\nred,monthly\n");
        var taken = Program.run("import", export.toString(), "--into", mistyped.toString(), "--yes");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.out())
                .contains("Written to a new assessment, " + mistyped.resolve("assessment.yaml") + ":\n  - files: ");
        assertThat(mistyped.resolve("assessment.yaml"))
                .content()
                .startsWith("schema: readiness/assessment/v1\n")
                .contains("answers: [\"answers/**/*.yaml\", \"exports/export.csv\"]");
        assertThat(Program.run("check", mistyped.toString()).code()).isZero();
    }

    @Test
    void a_folder_is_no_export() {
        var outcome = Program.run("import", folder.toString(), "--into", folder.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(folder + " is a folder; name the files in it");
    }

    @Test
    void questions_are_known_by_their_ids_without_hyphens_too() throws IOException {
        Files.writeString(export, """
                id,submitdate,lastpage,team,peoplesmile,hasheating
                1,2026-03-02 10:00:00,3,The Reds,agree,yes
                """);
        assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                        .out())
                .contains("written by LimeSurvey")
                .containsPattern("peoplesmile +→ people-smile +1 of 1 cell understood")
                .containsPattern("hasheating +→ has-heating +1 of 1 cell understood");
    }

    @Test
    void where_nothing_was_taken_in_nothing_comes_next() throws IOException {
        var other = Files.writeString(export.resolveSibling("people.csv"), "Name,Phone\nAda,1\n");
        var outcome = Program.run("import", other.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).doesNotContain("Next:");
        assertThat(outcome.err()).contains("error[R124]");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @Test
    void in_french_it_asks_in_french() {
        var outcome = typing("\n\n", "--lang", "fr", "import", export.toString(), "--into", folder.toString());
        assertThat(outcome.out())
                .contains("exports/export.csv\u00a0: 2 lignes, questionnaire warmth, écrit par Google Forms")
                .contains("À quelle question la colonne «\u00a0Is it heated?\u00a0» répond-elle\u202f?")
                .contains("Ensuite\u00a0: readiness check ");
    }

    @Test
    void a_file_in_the_folder_stays_where_it_is() throws IOException {
        Path inside = folder.resolve("answers/export.csv");
        Files.createDirectories(inside.getParent());
        Files.copy(export, inside);
        assertThat(Program.run("import", inside.toString(), "--into", folder.toString(), "--yes")
                        .code())
                .isZero();
        assertThat(folder.resolve("exports")).doesNotExist();
        assertThat(Files.readString(folder.resolve("assessment.yaml"))).contains("- files: \"answers/export.csv\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1].csv", "{a,b}.csv", "a*.csv", "?.csv", "#.csv", "\u00e9'\".csv", ": - .csv"})
    void a_name_that_looks_like_a_pattern_is_the_name_of_one_file(String name) throws IOException {
        Path odd = Files.writeString(path.resolve(name), WHOLE);

        assertThat(Program.run("import", odd.toString(), "--into", folder.toString(), "--yes")
                        .code())
                .isZero();

        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
        assertThat(new Folder(folder).problems()).containsExactly("assessment.yaml:4:11 R312 NO_FILE_MATCHES");
    }

    @Test
    void a_name_that_is_too_long_is_reported_about_the_table_and_not_about_a_line_that_nobody_wrote()
            throws IOException {
        Path odd = Files.copy(export, path.resolve("n".repeat(230) + ".csv"));
        var outcome = Program.run("import", odd.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("error[R329]: the name of this file has 242 characters with its folder; assessment.yaml takes"
                        + " at most 200")
                .contains("give the file a shorter name")
                .contains("--> " + odd + ":1:1")
                .doesNotContain("--> assessment.yaml", "quote");
        assertThat(Program.run("import", odd.toString(), "--into", folder.toString(), "--yes", "--lang", "fr")
                        .err())
                .contains("le nom de ce fichier a 242 caractères avec son dossier\u202f; assessment.yaml en accepte au"
                        + " plus 200");
        assertThat(folder.resolve("exports")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "answers: ['*.yaml'] # [as agreed]",
                "answers: ['a]', \"b]\"]",
                "answers: [a.yaml,\n  b.yaml # ]\n  ]",
                "answers:\n- a.yaml\n- 'b.yaml' # - c",
                "answers:\n  -  a.yaml\n\n# and\nlanguages: [en]",
                "languages: [en]",
                "columns:\n - files: 'x.csv' # - files"
            })
    void the_settings_say_the_same_as_before_and_the_new_file_besides(String settings) throws IOException {
        String before = "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\n" + settings + "\n";
        Files.writeString(export, WHOLE);
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = before.replace("\n", lineEnd);
            Files.writeString(folder.resolve("assessment.yaml"), text);

            assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                            .out())
                    .contains("Written to");

            String after = Files.readString(folder.resolve("assessment.yaml"));
            assertThat(after.lines()).anyMatch(line -> line.contains("- files: \"exports/export.csv\""));
            assertThat(after.replace("\r\n", "")).matches(lineEnd.length() > 1 ? "[^\n]*" : "(?s).*");
            assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{answers: [a.yaml]}",
                "answers: [a.yaml, ]",
                "answers: x.csv",
                "columns: [{files: a}]",
                "answers: []",
                "..."
            })
    void settings_that_cannot_be_changed_line_by_line_stay_as_they_are(String settings) throws IOException {
        String before = settings.startsWith("{")
                ? settings.replace("{", "# by a tool\n{schema: readiness/assessment/v1, ")
                : "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\n" + settings + "\n";
        Files.writeString(folder.resolve("assessment.yaml"), before);
        assertThat(Program.run("import", export.toString(), "--into", folder.toString(), "--yes")
                        .out())
                .contains("Add this under columns");
        assertThat(folder.resolve("assessment.yaml")).hasContent(before);
    }

    @Test
    void what_others_write_to_the_settings_while_it_asks_stays() throws IOException {
        Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        Path settings = folder.resolve("assessment.yaml");
        String others = "  - files: \"exports/other.csv\"\n    team: {is: red}\n    questionnaire: warmth\n";
        var input = new FilterInputStream(new ByteArrayInputStream("1\n3\n".getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                String now = Files.readString(settings);
                if (!now.contains("other.csv")) {
                    Files.writeString(
                            settings,
                            now.replace("columns:\n", "columns:\n" + others + others.replace("other", "third")));
                }
                return super.read(bytes, offset, length);
            }
        };

        typing(input, "import", folder.resolve("exports/export.csv").toString(), "--into", folder.toString());

        assertThat(Files.readString(settings))
                .contains("columns:\n" + others + others.replace("other", "third")
                        + "  - files: \"exports/export.csv\"\n")
                .contains("{\"Mostly\": agree}");
    }

    private static Program.Outcome typing(String lines, String... args) {
        return typing(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
    }

    private static Program.Outcome typing(InputStream lines, String... args) {
        return Program.in(new Environment(lines, () -> true, () -> false, Map.of(), lastWords -> () -> {}), args);
    }
}
