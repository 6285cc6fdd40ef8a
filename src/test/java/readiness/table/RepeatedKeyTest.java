package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Keys that an object of a table in JSON has twice: which of the two was meant is not known. */
final class RepeatedKeyTest {

    private static final String BLUE = "{'team':'blue','has-heating':'no'}";

    @TempDir
    private Path path = Path.of("");

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void a_folder() {
        folder = new Folder(path).with("warmth.yaml", Examples.WARMTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson"})
    void an_answer_that_is_given_twice_is_an_error_and_the_others_count(String ending) {
        read(ending, "", "{'team':'red','degrees':11,'degrees':19,'has-heating':'yes'}");
        assertThat(errors()).containsExactly("R005 DUPLICATE_KEY");
        assertThat(places()).containsExactly(("json".equals(ending) ? "rows.json:2" : "rows.ndjson:1") + ":38");
        assertThat(sheets()).containsExactly("red yes -", "blue no -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'team':'red','team':'blue','has-heating':'yes'",
                "'team':'red','respondent':'r1','respondent':'r2','has-heating':'yes'",
                "'team':'red','state':'draft','state':'complete','has-heating':'yes'",
                "'team':'red','date':'2026-01-01','date':'2026-01-02','has-heating':'yes'"
            })
    void a_row_with_another_key_twice_is_left_out(String row) {
        read("json", "", "{" + row + "}");
        assertThat(errors()).containsExactlyInAnyOrder("R005 DUPLICATE_KEY", "R151 SHEET_LEFT_OUT");
        assertThat(sheets()).containsExactly("blue no -");
    }

    @Test
    void a_row_is_left_out_where_what_says_whether_it_counts_is_there_twice() {
        read("json", "only: {kind: [real]}", "{'team':'red','kind':'real','kind':'test','has-heating':'yes'}");
        assertThat(errors()).contains("R005 DUPLICATE_KEY", "R151 SHEET_LEFT_OUT");
        assertThat(sheets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'team':'red','has-heating':'yes','has-heating':'yes'",
                "'team':'red','has-heating':null,'has-heating':'yes'",
                "'team':'red','has-heating':'yes','has-heating':' '",
                "'team':'red','has-heating':'yes','other':1,'other':2",
            })
    void alike_ones_are_one_and_empty_ones_and_those_that_nothing_reads_are_none(String row) {
        read("json", "others: ignore", "{" + row + "}");
        assertThat(errors()).isEmpty();
        assertThat(sheets()).containsExactly("red yes -", "blue no -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'all':{'degrees':11,'degrees':19}",
                "'all':{'degrees':11},'all':{'degrees':19}",
                "'all':{'degrees':11},'all/degrees':19"
            })
    void a_key_of_an_object_in_an_object_is_one_too(String answers) {
        read("json", "questions: {degrees: all/degrees}", "{'team':'red','has-heating':'yes'," + answers + "}");
        assertThat(errors()).containsExactly("R005 DUPLICATE_KEY");
        assertThat(sheets()).containsExactly("red yes -", "blue no -");
    }

    @Test
    void two_lists_of_people_under_one_key_leave_the_file_out() {
        write("json", "", "{'rows':[" + BLUE + "],'rows':[" + BLUE + "]}");
        assertThat(errors()).contains("R005 DUPLICATE_KEY");
        assertThat(places()).contains("rows.json:1:53");
        assertThat(sheets()).isEmpty();
    }

    @Test
    void a_row_for_each_answer_is_left_out() {
        write(
                "json",
                "layout: answers, item: question, value: answer",
                "["
                        + String.join(
                                ",\n",
                                "{'team':'red','question':'has-heating','answer':'yes'}",
                                "{'team':'red','question':'degrees','answer':11,'answer':19}")
                        + "]");
        assertThat(errors()).containsExactlyInAnyOrder("R005 DUPLICATE_KEY", "R160 LINES_LEFT_OUT");
        assertThat(sheets()).containsExactly("red yes -");
    }

    private void read(String ending, String map, String row) {
        boolean isList = "json".equals(ending);
        write(ending, map, (isList ? "[\n" : "") + row + (isList ? ",\n" : "\n") + BLUE + (isList ? "]" : "\n"));
    }

    private void write(String ending, String map, String text) {
        folder.with("rows." + ending, text.replace('\'', '"'))
                .with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.%s]
                columns: [{files: "rows.*"%s}]
                """.formatted(ending, map.isEmpty() ? "" : ", " + map));
    }

    private List<String> errors() {
        return folder.problems().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .filter(line -> !line.endsWith("QUESTIONS_WITHOUT_COLUMN") && !line.endsWith("COLUMNS_NOT_READ"))
                .toList();
    }

    private List<String> places() {
        return folder.problems().stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /** Returns for each sheet the team and the answers about the heating. */
    private List<String> sheets() {
        return folder.sheets().stream()
                .map(sheet -> sheet.subject().map(Id::name).orElse("-")
                        + words(sheet.interview().response(2))
                        + words(sheet.interview().response(3)))
                .toList();
    }

    private static String words(@Nullable Response response) {
        return response != null && response.answer() instanceof Answer.Chosen chosen
                ? " " + chosen.options().get(0).name()
                : response == null ? " -" : " " + response.answer();
    }
}
