package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.assessment.TableCount;
import readiness.problem.Code;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.workbook.WorkbookWriter;

/** Workbooks of which more than one sheet has answers. */
final class SeveralWorksheetsTest {

    private static final String ONE_EACH =
            "columns: [{files: a.xlsx, sheet: Red, team: {is: red}}, {files: a.xlsx, sheet: Blue, team: {is: blue}}]";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void a_sheet_for_each_team() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("Red", rows("Heating?,How warm?", "yes,15", "yes,16"));
        sheets.put("Blue", rows("Heating?,How warm?,Weather", "no,,rain"));
        sheets.put("Questions", rows("id,text", "has-heating,Heating?", "degrees,How warm?"));
        sheets.put("Summary", rows("How warm?", "15.5"));
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH).with("a.xlsx", WorkbookWriter.write(sheets));
    }

    private static List<List<String>> rows(String... rows) {
        return Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList();
    }

    private void columns(String columns) {
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [a.xlsx]
                """ + columns);
    }

    @Test
    void each_has_an_entry_of_its_own_and_both_are_read() {
        columns(ONE_EACH);
        assertThat(folder.teams()).contains("red", "blue");
        assertThat(unread()).isEmpty();
        var count = folder.read().value().orElseThrow().tables().get(0);
        assertThat(folder.read().value().orElseThrow().tables()).hasSize(1);
        assertThat(count).extracting(TableCount::rows, TableCount::people).containsExactly(3, 3);
        assertThat(count.unread()).containsExactly("Weather");
    }

    @Test
    void the_first_needs_no_name() {
        columns(ONE_EACH.replace("sheet: Red, ", ""));
        assertThat(folder.teams()).contains("red", "blue");
        assertThat(folder.read().value().orElseThrow().tables().get(0).rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "columns: [{files: a.xlsx, team: {is: red}}]",
                "columns: [{files: a.xlsx, sheet: Red, team: {is: red}}]",
                "columns: [{files: a.xlsx, team: {is: red}}, {files: a.xlsx, sheet: Red, team: {is: blue}}]",
                "columns: [{files: a.xlsx, team: {is: red}}, {files: '*.xlsx', sheet: Blue, team: {is: blue}}]"
            })
    void one_that_nothing_reads_is_named(String columns) {
        columns(columns);
        assertThat(folder.teams()).containsExactly("red", "red");
        assertThat(unread()).containsExactly("Blue");
    }

    private List<String> unread() {
        return folder.read().problems().stream()
                .filter(problem -> problem.code() == Code.WORKSHEET_NOT_READ)
                .map(problem -> problem.words().get(0))
                .toList();
    }
}
