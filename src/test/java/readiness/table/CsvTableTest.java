package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.column.ColumnMap;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Folder;
import readiness.testkit.Mapped;

/** A file of separated cells as it is opened: what separates them, in which encoding, and what its first rows are. */
final class CsvTableTest {

    private final ProblemLog problems = new ProblemLog();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_shows_itself(String separator) {
        String text = "team,role,degrees\nred,lead,15\nblue,member,16\n".replace(",", separator);
        assertThat(cells(text)).containsExactly("team|role|degrees", "red|lead|15", "blue|member|16");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "team;degrees~red;15,5~blue;16,5 ! team/degrees red/15,5 blue/16,5",
                "team,drinks~red,tea;milk~blue,tea;milk ! team/drinks red/tea;milk blue/tea;milk",
                "team;remarks~red;a,b,c~blue;d ! team/remarks red/a,b,c blue/d",
                "team|remarks~red|a;b~blue|c,d ! team/remarks red/a;b blue/c,d",
                "'a,b';c~red;15 ! 'a,b'/c red/15",
                "team~red~blue ! team red blue",
                "Survey~team;degrees~red;15,5 ! Survey team/degrees red/15,5",
                "Survey~Spring 2026~team;degrees~red;15,5~blue;16,5 ! Survey Spring 2026 team/degrees red/15,5 blue/16,5"
            })
    void what_cuts_the_first_row_of_several_cells_cuts_all(String text, String rows) {
        assertThat(String.join(" ", cells(text.replace('~', '\n'))).replace('|', '/'))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "sep=\t", "sep=|", "sep=,"})
    void a_first_line_may_name_the_separator(String line) {
        String separator = line.substring(line.length() - 1);
        assertThat(cells(line + "\nteam,degrees\nred,15\n".replace(",", separator)))
                .containsExactly("", "team|degrees", "red|15");
    }

    @Test
    void quotes_hold_separators_lines_and_quotes() {
        String text = """
                team,remarks
                red,"one, two"
                blue,"first line
                second ""line\"""
                green," outer spaces "
                """;
        assertThat(cells(text))
                .containsExactly(
                        "team|remarks", "red|one, two", "blue|first line\nsecond \"line\"", "green|outer spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_on_any_machine(String end) {
        String text = "team,degrees\nred,15\n\nblue,16".replace("\n", end);
        assertThat(cells(text)).containsExactly("team|degrees", "red|15", "", "blue|16");
        assertThat(head(text, ColumnMap.none()).orElseThrow().orders()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void rows_are_as_long_as_they_are() {
        assertThat(cells("team,role,degrees\nred\nblue,lead,15,more,\n,,\n"))
                .containsExactly("team|role|degrees", "red", "blue|lead|15|more|", "||");
    }

    @Test
    void a_cell_knows_its_place_behind_quotes_and_lines() {
        var rows = head("team,\"a\nb\",degrees\n  red, \"x\",15\n", ColumnMap.none())
                .orElseThrow()
                .rows();
        assertThat(rows.get(0).stream().map(cell -> cell.place().toString()))
                .containsExactly("a.csv:1:1", "a.csv:1:7", "a.csv:2:4");
        assertThat(rows.get(1).get(0).place()).hasToString("a.csv:3:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void the_encoding_shows_itself(String encoding) {
        byte[] bytes = "équipe,degrés\nrouge,15\n".getBytes(Charset.forName(encoding));
        var rows = new CsvTable(file(bytes), ColumnMap.none(), problems).open();
        assertThat(shown(rows.orElseThrow())).containsExactly("équipe|degrés", "rouge|15");
        assertThat(Folder.lines(problems.all()))
                .isEqualTo(
                        encoding.equals("windows-1252") ? List.of("a.csv:1:1 R141 READ_AS_WINDOWS_1252") : List.of());
    }

    @Test
    void an_encoding_that_the_assessment_names_is_no_guess() {
        byte[] bytes = "équipe,degrés\n".getBytes(Charset.forName("windows-1252"));
        var rows = new CsvTable(file(bytes), Mapped.by("encoding: windows-1252"), problems).open();
        assertThat(shown(rows.orElseThrow())).containsExactly("équipe|degrés");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        assertThat(cells("\ufeffteam,degrees\n")).containsExactly("team|degrees");
        assertThat(cells("\ufeffsep=;\nteam;degrees\n")).containsExactly("", "team|degrees");
        assertThat(cells("\ufeff\"team\",degrees\n")).containsExactly("team|degrees");
    }

    @Test
    void forty_rows_are_looked_at_and_the_lines_of_all_that_are_passed_over_are_known() {
        String text = "team,degrees\n" + "red,15\n".repeat(99);
        assertThat(cells(text)).hasSize(40);
        var skipping = head(text, Mapped.by("skip: [2, 60]")).orElseThrow();
        assertThat(shown(skipping)).hasSize(40);
        assertThat(skipping.order(59)).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"'', R011", "'\n\n', R011"})
    void a_file_without_a_row_is_reported(String text, String number) {
        assertThat(head(text, ColumnMap.none())).isEmpty();
        assertThat(problems.all().stream().map(problem -> problem.code().number()))
                .containsExactly(number);
    }

    @Test
    void a_header_that_is_never_closed_leaves_out_the_table() {
        assertThat(head("team,\"degrees\nred,15\n", ColumnMap.none())).isEmpty();
        assertThat(Folder.lines(problems.all()))
                .containsExactly("a.csv:1:1 R125 UNCLOSED_CELL", "a.csv:1:1 R152 TABLE_LEFT_OUT");
    }

    @Test
    void a_separator_that_cuts_nothing_is_reported_with_the_one_that_would() {
        assertThat(head("team;degrees\nred;15\n", Mapped.by("separator: ','"))).isEmpty();
        var problem = problems.all().get(0);
        assertThat(problem.words()).containsExactly("\",\"", "\";\"", "separator: \";\"");
    }

    private List<String> cells(String text) {
        return shown(head(text, ColumnMap.none()).orElseThrow());
    }

    private Optional<Head> head(String text, ColumnMap map) {
        return table(text, map).open();
    }

    private CsvTable table(String text, ColumnMap map) {
        return new CsvTable(file(text.getBytes(StandardCharsets.UTF_8)), map, problems);
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("a.csv", SourceFile.Contents.of(bytes));
    }

    /** Returns each row with strokes between its cells. */
    private static List<String> shown(Head head) {
        var rows = new ArrayList<String>();
        head.rows()
                .forEach(row ->
                        rows.add(String.join("|", row.stream().map(Cell::text).toList())));
        return rows;
    }
}
