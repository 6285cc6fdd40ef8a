package readiness.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.workbook.WorkbookWriter;

/** Cells that are filled and say nothing that can be read: never taken for empty ones. */
final class FaultyCellsTest {

    @TempDir
    private Path path = Path.of("");

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void a_folder() {
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: ["rows.*"]
                columns: [{files: "rows.*", others: ignore}]
                """);
    }

    private List<String> errors() {
        return folder.problems().stream()
                .filter(line -> !line.contains("QUESTIONS_WITHOUT_COLUMN"))
                .toList();
    }

    private int none() {
        return folder.read().value().orElseThrow().tables().get(0).none();
    }

    @Test
    void an_object_in_a_list_of_options_is_an_error_and_not_none_of_them() {
        folder.with("rows.json", """
                [{"team": "red", "has-heating": "yes", "drinks": [{"label": "tea"}]}]
                """);
        assertThat(errors()).containsExactly("rows.json:1:51 R162 CELL_WITHOUT_VALUE");
        assertThat(none()).isZero();
        assertThat(folder.teams()).containsExactly("red");
    }

    @Test
    void the_error_of_a_spreadsheet_is_no_answer() {
        workbook("red", "r1", "yes", "#N/A");
        assertThat(errors()).containsExactly("rows.xlsx:2:4 R104 UNKNOWN_ANSWER");
        assertThat(none()).isZero();
    }

    @Test
    void nor_does_it_name_a_person_so_that_two_of_them_are_not_one() {
        folder.with("rows.csv", "team,respondent,has-heating\nred,#REF!,yes\nred,#REF!,no\nred,#NOM?,no\n");
        assertThat(folder.teams()).containsExactly("red", "red", "red");
        assertThat(errors())
                .containsExactly("rows.csv:2:5 R162 CELL_WITHOUT_VALUE", "rows.csv:4:5 R162 CELL_WITHOUT_VALUE");
    }

    @Test
    void nor_does_it_leave_an_option_unticked() {
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: ["rows.*"]
                columns:
                  - files: "rows.*"
                    questions: {drinks: {columns: {tea: Tea, espresso: Coffee}, ticked: [X]}}
                """).with("rows.csv", "team,has-heating,Tea,Coffee\nred,yes,X,#N/A\n");
        assertThat(errors()).contains("rows.csv:2:11 R133 NEITHER_CHOSEN_NOR_NOT");
    }

    private void workbook(String... row) {
        folder.with(
                "rows.xlsx",
                WorkbookWriter.write(Map.of(
                        "Answers", List.of(List.of("team", "respondent", "has-heating", "drinks"), List.of(row)))));
    }
}
