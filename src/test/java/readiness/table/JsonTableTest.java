package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.column.Named;
import readiness.problem.Location;
import readiness.row.Table;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Folder;

/** People in JSON as rows of a table: what form tools give out through their interfaces. */
final class JsonTableTest {

    private final ProblemLog problems = new ProblemLog();

    @Test
    void each_object_of_a_list_is_a_row_and_its_keys_are_headers() {
        assertThat(rows("""
                [
                  {"team": "red", "degrees": 15.5, "has-heating": true, "remarks": null},
                  {"degrees": 16, "team": "  blue ", "extra": "late"}
                ]
                """))
                .containsExactly("team|degrees|has-heating|remarks|extra", "red|15.5|true||", "blue|16|||late");
    }

    @Test
    void each_line_of_ndjson_is_a_row() {
        assertThat(rows("{\"team\": \"red\"}\n\n{\"team\": \"blue\", \"role\": \"lead\"}\n"))
                .containsExactly("team|role", "red|", "blue|lead");
    }

    @Test
    void keys_of_objects_in_objects_are_a_path() {
        assertThat(rows("[{\"team\": \"red\", \"all\": {\"drinks\": {\"tea\": \"1\"}, \"degrees\": 15}}]"))
                .containsExactly("team|all/drinks/tea|all/degrees", "red|1|15");
    }

    @Test
    void a_list_of_texts_is_one_cell_with_a_line_each() {
        assertThat(
                        rows(
                                "[{\"team\": \"red\", \"drinks\": [\"tea\", \"espresso\"], \"none\": [], \"odd\": [{\"a\": 1}]}]"))
                .containsExactly("team|drinks|none|odd", "red|tea\nespresso||{…}");
    }

    @Test
    void the_list_that_holds_the_people_may_be_deeper_in() {
        assertThat(rows("{\"count\": 2, \"results\": [{\"team\": \"red\"}, {\"team\": \"blue\"}], \"next\": null}"))
                .containsExactly("team", "red", "blue");
    }

    @Test
    void the_assessment_may_name_the_list() {
        String text = "{\"deleted\": [{\"team\": \"grey\"}], \"results\": [{\"team\": \"red\"}]}";
        assertThat(rows(text, named("results"))).containsExactly("team", "red");
    }

    @Test
    void a_list_that_is_not_there_is_reported_where_it_is_named() {
        assertThat(read("{\"results\": [{\"team\": \"red\"}]}", named("people")))
                .isEmpty();
        assertThat(Folder.lines(problems.all()).get(0))
                .startsWith("assessment.yaml:4:12 ")
                .endsWith("NO_LIST_OF_PEOPLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1, 2]", "\"team\"", " "})
    void a_document_without_people_is_reported(String text) {
        var table = read(text, Optional.empty());
        assertThat(table).as("%s", table).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "[{'team': 'red'},] ! 1:18",
                "[~{'team': 'red'~] ! 3:1",
                "{'team' 'red'} ! 1:9",
                "{'team': red} ! 1:10"
            })
    void what_is_no_json_is_reported_at_its_place(String text, String place) {
        assertThat(read(text.replace('\'', '"').replace('~', '\n'), Optional.empty()))
                .isEmpty();
        assertThat(Folder.lines(problems.all()).get(0))
                .startsWith("a.json:" + place + " ")
                .endsWith("MALFORMED_JSON");
    }

    @Test
    void a_row_is_at_the_place_where_its_object_begins() {
        var lines = new ArrayList<String>();
        read("[\n  {\"team\": \"red\"},\n\n  {\n  \"team\": \"blue\"}\n]", Optional.empty())
                .orElseThrow()
                .forEach(row -> lines.add(row.start().toString()));
        assertThat(lines).containsExactly("a.json:1:1", "a.json:2:3", "a.json:4:3");
    }

    @Test
    void a_cell_is_at_the_place_of_its_value_and_one_that_is_not_there_where_the_object_begins() {
        var places = new ArrayList<String>();
        read("[{\"team\": \"red\",\n \"all\": {\"degrees\":\n 15}},\n {\"drinks\": [\"tea\"]}]", Optional.empty())
                .orElseThrow()
                .forEach(row -> places.add(row.place(0) + " " + row.place(1) + " " + row.place(2)));
        assertThat(places)
                .containsExactly(
                        "a.json:1:11 a.json:3:2 a.json:4:13",
                        "a.json:1:11 a.json:3:2 a.json:1:2",
                        "a.json:4:2 a.json:4:2 a.json:4:13");
    }

    @Test
    void a_list_or_an_object_in_a_list_is_a_fault_of_its_cell() {
        var faults = new ArrayList<String>();
        read("[{\"team\": \"red\", \"drinks\": [\"tea\", {\"a\": [1]}, [2]]}, {\"team\": \"blue\"}]", Optional.empty())
                .orElseThrow()
                .forEach(row -> faults.add(row.faults().keySet()
                        + " "
                        + Folder.lines(List.copyOf(row.faults().values()))));
        assertThat(faults).containsExactly("[] []", "[1] [a.json:1:36 R162 CELL_WITHOUT_VALUE]", "[] []");
    }

    @Test
    void the_point_of_a_number_is_that_of_its_decimals_and_that_of_a_text_may_be_one_of_thousands() {
        assertThat(rows("[{\"degrees\": 12.500, \"asked\": \"12.500\", \"people\": 1500}]"))
                .containsExactly("degrees|asked|people", "12.5000|12.500|1500");
    }

    @Test
    void a_list_among_people_is_an_error_and_the_people_are_read() {
        assertThat(rows("[{\"team\": \"red\"}, [{\"team\": \"grey\"}], null, {\"team\": \"blue\"}]"))
                .containsExactly("team", "red", "blue");
        assertThat(Folder.lines(problems.all())).containsExactly("a.json:1:19 R162 CELL_WITHOUT_VALUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "[{'team': 'red'}, 'call Anna', 42, '', {'team': 'blue'}] ! 1:19",
                "{'team': 'red'} 'call Anna' {'team': 'blue'} ! 1:17",
            })
    void a_text_among_people_is_an_error_and_the_people_are_read(String text, String place) {
        assertThat(rows(text.replace('\'', '"'))).containsExactly("team", "red", "blue");
        assertThat(Folder.lines(problems.all())).containsExactly("a.json:" + place + " R162 CELL_WITHOUT_VALUE");
        assertThat(problems.all().get(0).words()).containsExactly("call Anna");
    }

    @Test
    void lists_of_lists_beside_the_people_are_none_of_them() {
        assertThat(rows("{\"meta\": [[1, 2], [3]], \"results\": [{\"team\": \"red\"}]}"))
                .containsExactly("team", "red");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_number_a_key_or_a_text_may_be_of_any_length() {
        String digits = "1".repeat(50_000);
        String key = "k".repeat(60_000);
        assertThat(rows("{\"degrees\":" + digits + "}\n{\"degrees\":1e400}\n{\"degrees\":5,\"" + key + "\":\"x\"}"))
                .containsExactly("degrees|" + key, digits + "|", "1e400|", "5|x");
    }

    @Test
    void what_is_too_deep_is_json_all_the_same() {
        assertThat(read("\n [" + "[".repeat(40) + "]".repeat(41), Optional.empty()))
                .isEmpty();
        assertThat(Folder.lines(problems.all())).containsExactly("a.json:2:42 R010 TOO_DEEP");
        assertThat(problems.all().get(0).words()).containsExactly("40");
    }

    private static Optional<Named> named(String list) {
        return Optional.of(new Named(list, new Location("assessment.yaml", 4, 12)));
    }

    private List<String> rows(String text) {
        return rows(text, Optional.empty());
    }

    private List<String> rows(String text, Optional<Named> list) {
        var rows = new ArrayList<String>();
        read(text, list).orElseThrow().forEach(row -> {
            var cells = new ArrayList<String>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(row.cell(column).text());
            }
            rows.add(String.join("|", cells));
        });
        return rows;
    }

    private Optional<Table> read(String text, Optional<Named> list) {
        var file = new SourceFile("a.json", SourceFile.Contents.of(text.getBytes(StandardCharsets.UTF_8)));
        return JsonTable.read(file, list, problems);
    }
}
