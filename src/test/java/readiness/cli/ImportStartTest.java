package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.workbook.WorkbookWriter;

/** Exports whose headers are not in the first rows of the first sheet. */
final class ImportStartTest {

    private static final String TABLE = """
            team,people-smile,drinks,has-heating,degrees,remarks
            red,agree,tea,yes,15,good
            blue,neutral,espresso,yes,16,better
            """;

    @TempDir
    private Path path;

    private Path folder = Path.of("");
    private Path settings = Path.of("");

    @BeforeEach
    void an_assessment() {
        folder = path.resolve("spring");
        settings = folder.resolve("assessment.yaml");
        new Folder(folder).with("warmth.yaml", Examples.WARMTH).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                teams: [{id: red}, {id: blue}]
                """);
    }

    @Test
    void headers_below_a_report_of_the_tool_are_found_and_their_row_is_written() throws IOException {
        Path export = Files.writeString(
                path.resolve("a.csv"),
                "Report\nExported by,Ann\nDate,2026-03-31\nSurvey,Warmth\nResponses,2\n\n" + TABLE);
        assertThat(taken(export).out()).contains("The headers are in row 7.");
        assertThat(Files.readString(settings)).contains("    header: 7\n");
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
    }

    /** Two people, three answers each: what the questions and the answers are in is written, and read so again. */
    @Test
    void a_table_with_a_row_for_each_answer_is_taken_in_as_such() throws IOException {
        Path export = Files.writeString(path.resolve("a.csv"), """
                Response ID,team,Question,Answer
                1,red,Smiles?,I agree
                1,red,degrees,15
                1,red,has-heating,yes
                2,blue,Smiles?,Neither
                2,blue,degrees,16
                2,blue,has-heating,yes
                """);
        assertThat(taken(export).out())
                .contains(
                        "Each row of this table is one answer: “Question” names the question, “Answer” holds the answer.")
                .contains("exports/a.csv: 2 rows");
        assertThat(Files.readString(settings)).contains("""
                    layout: answers
                    item: "Question"
                    value: "Answer"
                """.indent(0));
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
        assertThat(taken(export).out()).contains("says already").contains("exports/a.csv: 2 rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.yaml   | is a file of answers, which needs no import; name it under answers in assessment.yaml
            a.YML    | is a file of answers, which needs no import; name it under answers in assessment.yaml
            a.docx   | is not read; exports end in .csv, .tsv, .txt, .xlsx, .json or .ndjson
            a        | is not read; exports end in .csv, .tsv, .txt, .xlsx, .json or .ndjson
            a.ods    | is not read; open it in a spreadsheet and export it as .xlsx or .csv
            """)
    void a_file_that_is_no_export_is_refused_and_the_settings_stay_as_they_are(String name, String refusal)
            throws IOException {
        String before = Files.readString(settings);
        Path file = Files.writeString(path.resolve(name), TABLE);
        var refused = Program.run("import", file.toString(), "--into", folder.toString(), "--yes");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(name + " " + refusal);
        assertThat(Files.readString(settings)).isEqualTo(before);
    }

    @Test
    void answers_on_another_sheet_than_the_first_are_found_and_the_sheet_is_written() throws IOException {
        var rows = TABLE.lines().map(line -> List.of(line.split(","))).toList();
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("About", List.of(List.of("Exported by", "Ann")));
        sheets.put("Answers", rows);
        Path export = Files.write(path.resolve("a.xlsx"), WorkbookWriter.write(sheets));
        assertThat(taken(export).out()).contains("The answers are in the sheet “Answers”.");
        assertThat(Files.readString(settings))
                .contains("    sheet: \"Answers\"\n")
                .doesNotContain("header:");
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
    }

    @Test
    void an_entry_that_lacks_the_row_of_the_headers_gets_it() throws IOException {
        Path export = Files.writeString(path.resolve("a.csv"), "1\n2\n3\n4\n5\n6\n" + TABLE);
        Files.writeString(
                settings,
                Files.readString(settings) + "columns:\n  - files: \"exports/a.csv\"\n    questionnaire: warmth\n");
        assertThat(taken(export).out()).contains("The headers are in row 7.");
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
    }

    @Test
    void headers_of_codes_and_texts_are_read_as_what_they_are() throws IOException {
        Path export = Files.writeString(path.resolve("a.csv"), """
                id. Response ID,submitdate. Date submitted,lastpage. Last page,team. Your team,peoplesmile. Smiles?,drinks[SQ1]. Which drinks? [Espresso],drinks[SQ2]. Which drinks? [Tea],hasheating. Heating?
                1,2026-03-01 09:00:41,1,red,I agree,,Yes,Yes
                2,,1,blue,I agree,Yes,,Yes
                """);
        assertThat(taken(export).out())
                .contains("written by LimeSurvey")
                .containsPattern("Which drinks\\? \\[T.* → drinks: tea");
        assertThat(new Folder(folder).teams()).containsExactly("red", "blue");
        assertThat(Program.run("check", folder.toString()).err()).contains("left out: 1 unfinished");
    }

    @Test
    void whoever_has_not_submitted_in_lime_survey_has_not_finished() throws IOException {
        Path export = Files.writeString(
                path.resolve("a.csv"),
                "id,submitdate,lastpage,team,hasheating\n1,2026-03-01 09:00:41,1,red,Yes\n2,,1,blue,Yes\n");
        taken(export);
        assertThat(Program.run("check", folder.toString()).err()).contains("1 person counted; left out: 1 unfinished");
    }

    @Test
    void options_are_known_by_their_ids_without_hyphens_too() throws IOException {
        new Folder(folder).with("warmth.yaml", Examples.WARMTH.replace("id: tea,", "id: green-tea,"));
        Path export = Files.writeString(path.resolve("a.csv"), "team,drinks[greentea],hasheating\nred,Yes,Yes\n");
        assertThat(taken(export).out()).containsPattern("drinks.greentea. +→ drinks: green-tea");
    }

    @Test
    void a_workbook_in_an_old_format_is_named_with_what_to_do() throws IOException {
        Path old = Files.writeString(path.resolve("old.xls"), "x");
        var outcome = Program.run("import", old.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains(old + " is not read; open it in a spreadsheet and export it as .xlsx or .csv")
                .doesNotContain("R124");
        Files.writeString(folder.resolve("old.xls"), "x");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "answers: [old.xls]\ncolumns:\n  - files: old.xls\n    questionnaire: warmth\n");
        assertThat(Program.run("check", folder.toString()).err())
                .contains("R315")
                .doesNotContain("R312", "rename");
    }

    @Test
    void without_a_folder_the_option_is_named() {
        assertThat(Program.run("import", "a.csv").err())
                .contains("Name the folder of the assessment: readiness import FILE... --into FOLDER");
        assertThat(Program.run("import").err()).contains("FILE is missing");
    }

    @Test
    void no_other_column_is_named_for_a_question_that_is_open() throws IOException {
        new Folder(folder).with("a.csv", "team,degrees,Heating?\nred,15,Yes\n");
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "answers: [a.csv]\ncolumns:\n  - files: a.csv\n    questions: {has-heating: \"?\"}\n");
        assertThat(Program.run("check", folder.toString()).err())
                .contains("R139", "not read: Heating?")
                .doesNotContain("R138");
    }

    @Test
    void in_french_the_row_is_said_too() throws IOException {
        Path export = Files.writeString(path.resolve("a.csv"), "1\n2\n3\n4\n5\n6\n" + TABLE);
        assertThat(Program.run("--lang", "fr", "import", export.toString(), "--into", folder.toString(), "--yes")
                        .out())
                .contains("Les en-têtes sont à la ligne 7.");
    }

    @Test
    void where_no_header_is_known_the_message_names_what_says_where_they_are() throws IOException {
        Path export = Files.writeString(path.resolve("a.csv"), "Name,Phone\nAda,1\n");
        var outcome = Program.run("import", export.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.err())
                .contains("“header” names their row, “sheet” the sheet of a workbook")
                .contains("--> " + export + ":1:1");
    }

    private Program.Outcome taken(Path file) {
        var outcome = Program.run("import", file.toString(), "--into", folder.toString(), "--yes");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }
}
