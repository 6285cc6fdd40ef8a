package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Answers that cannot be read are missing from every figure, so every page says how much is missing. */
class UnreadAnswersTest {

    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: warmth
            team: %s
            answers: {people-smile: agree, has-heating: no}
            """;

    private static final String HEADER = "team,people-smile,drinks,has-heating,degrees,remarks\n";

    @TempDir
    private Path path;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void an_assessment() {
        folder = new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: ["answers/*", "exports/*"]
                        """)
                .with("answers/red.yaml", SHEET.formatted("red"))
                .with("answers/blue.yaml", SHEET.formatted("blue"));
    }

    private Program.Outcome run(String command, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = command;
        arguments[1] = path.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Program.run(arguments);
    }

    /** Returns words without the ends of lines that a terminal gives them. */
    private static String unwrapped(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private String report(String language) throws IOException {
        run("report", "--format", "md", "--lang", language, "--force");
        return Files.readString(path.resolve("report.md"));
    }

    @Test
    void a_file_that_cannot_be_read_is_missing_and_page_one_the_table_and_the_json_say_so() throws IOException {
        folder.with("answers/green.yaml", SHEET.formatted("[green"));

        String english = "One answer file could not be read: whoever answered in it is missing from this result.";
        assertThat(unwrapped(run("score").out())).startsWith(english);
        assertThat(report("en")).contains("> **" + english + "**");
        assertThat(report("fr"))
                .contains(
                        "> **Un fichier de réponses n’a pas pu être lu\u00a0: les personnes qui y ont répondu manquent"
                                + " dans ce résultat.**");
        assertThat(run("score", "--format", "json").out())
                .contains("\"code\" : \"R159\"", "One answer file could not be read; readiness check says why.");
    }

    @Test
    void a_questionnaire_with_an_error_is_missing_and_nothing_is_said_to_be_recommended_by_it() throws IOException {
        folder.with("warmth.yaml", Examples.WARMTH.replaceFirst("(?m)^languages: .*", "languages: [zz zz]"));

        assertThat(unwrapped(run("score").out()))
                .startsWith("Nothing of “warmth” is in this result: the questionnaire has errors and was not read."
                        + " Nothing can be recommended: no questionnaire was read.");
        assertThat(report("en"))
                .contains("> **Nothing of “warmth” is in this result: the questionnaire has errors and was not"
                        + " read.**");
        assertThat(report("fr")).contains("> **Rien ne peut être recommandé\u00a0: aucun questionnaire n’a été lu.**");
    }

    @Test
    void two_files_are_counted_whatever_is_wrong_with_them() {
        folder.with("answers/green.yaml", SHEET.formatted("[green"))
                .with("answers/grey.yaml", new byte[] {(byte) 0xC3, 0x28})
                .with("exports/cut.xlsx", "PK");

        assertThat(unwrapped(run("score").out()))
                .startsWith("3 answer files could not be read: whoever answered in them is missing from this result.");
    }

    @Test
    void the_sheets_behind_an_error_in_a_file_of_several_are_missing_by_their_lines() {
        folder.with(
                "answers/green.yaml",
                SHEET.formatted("green") + "---\n" + SHEET.formatted("[grey") + "---\n" + SHEET.formatted("white"));

        assertThat(folder.problems())
                .contains("answers/green.yaml:5:1 R160 LINES_LEFT_OUT")
                .noneMatch(problem -> problem.contains("R159"));
        assertThat(unwrapped(run("score").out()))
                .startsWith("10 lines of the answer files could not be read: whoever answered there is missing from"
                        + " this result.");
    }

    @Test
    void a_table_of_a_format_that_is_not_read_is_missing_too() {
        folder.with("exports/all.csv", HEADER + "green,agree,tea,no,,good\n").with("exports/more.ods", "PK");

        assertThat(folder.problems()).contains("assessment.yaml:3:24 R315 ENDING_NOT_READ");
        assertThat(unwrapped(run("score").out())).startsWith("One answer file could not be read:");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_answers_that_are_read_leaves_nobody_out() throws IOException {
        folder.with("answers/green.yaml", SHEET.formatted("[green"));
        Files.createSymbolicLink(path.resolve("answers/white.yaml"), path.resolve("answers/red.yaml"));

        assertThat(folder.problems()).contains("answers/white.yaml:1:1 R310 LINK_NOT_FOLLOWED");
        assertThat(unwrapped(run("score").out()))
                .startsWith("One answer file could not be read: whoever answered in it is missing from this result.");
    }

    @Test
    void files_and_lines_of_others_are_one_sentence() {
        folder.with("answers/green.yaml", SHEET.formatted("[green"))
                .with("answers/grey.yaml", SHEET.formatted("grey") + "--- [\n");

        assertThat(unwrapped(run("score").out()))
                .startsWith(
                        "One answer file and one line of others could not be read: whoever answered there is missing"
                                + " from this result. ");
    }

    @Test
    void an_open_quote_in_a_table_swallows_lines_which_are_counted_as_rows_with_an_error() {
        folder.with("exports/all.csv", HEADER + """
                green,agree,tea,no,,good
                grey,agree,tea,no,,"bad
                white,agree,tea,no,,fine
                pink,agree,tea,no,,fine
                """);

        var check = run("check");
        assertThat(check.err())
                .contains("exports/all.csv: 4 rows, 1 person counted; left out: 3 with an error")
                .contains("note[R160]: lines that are not read, from this one on: 3")
                .contains("--> exports/all.csv:3:1");
        assertThat(unwrapped(run("score").out()))
                .startsWith("3 lines of the answer files could not be read: whoever answered there is missing from"
                        + " this result. Only 3 of 6 sets of answers to “Warmth” could be used.");
    }

    @Test
    void a_row_that_cannot_be_read_is_one_with_an_error() {
        folder.with("exports/all.csv", HEADER + """
                green,agree,tea,no,,good
                grey,agree,tea,no,,"bad" news
                white,agree,tea,no,,fine
                """);

        assertThat(run("check").err()).contains("exports/all.csv: 3 rows, 2 people counted; left out: 1 with an error");
    }

    @Test
    void a_line_of_json_that_cannot_be_read_is_one_with_an_error() throws IOException {
        folder.with("exports/all.ndjson", """
                {"questionnaire":"warmth","team":"green","answers":{"has-heating":"no"}}
                {"questionnaire":"warmth","team":"grey","answers":{"has-heating":"no"}
                {"questionnaire":"warmth","team":"white"} {"questionnaire":"warmth"}
                """);

        assertThat(report("en"))
                .contains("Of 5 sets of answers to one questionnaire, 3 count. Not counted: 2 with an error");
    }

    @Test
    void a_row_per_answer_that_ends_before_its_answer_is_reported() {
        folder.with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: ["exports/*"]
                        columns: [{files: exports/long.csv, layout: answers, item: question, value: answer, team: team}]
                        """).with("exports/long.csv", """
                        team,question,answer
                        red,people-smile,agree
                        red,has-heating,no
                        blue,people-smile
                        blue,has-heating,"no
                        """);

        assertThat(folder.problems())
                .contains(
                        "exports/long.csv:4:1 R123 OTHER_NUMBER_OF_CELLS",
                        "exports/long.csv:4:1 R160 LINES_LEFT_OUT",
                        "exports/long.csv:5:18 R125 UNCLOSED_CELL");
    }

    @Test
    void an_import_says_which_lines_it_cannot_read_and_its_code_shows_it() throws IOException {
        Path export = path.resolve("all.csv");
        Files.writeString(export, HEADER + """
                green,agree,tea,no,,good
                grey,agree,tea,no,,"bad
                white,agree,tea,no,,fine
                """);

        var outcome = Program.run("import", export.toString(), "--into", path.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("error[R125]")
                .contains("note[R160]: lines that are not read, from this one on: 2");
        assertThat(outcome.out()).contains("Next: readiness check");
    }
}
