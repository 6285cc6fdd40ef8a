package readiness.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.column.Named;
import readiness.problem.Location;
import readiness.row.Table;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Folder;

/** What the cells of workbooks say, as spreadsheets save them. */
final class WorksheetCellsTest {

    private static final String RELATIONS = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/>"
            + "<Relationship Id=\"r2\" Target=\"/xl/worksheets/b.xml\"/></Relationships>";

    private static final String BOOK =
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Answers\" r:id=\"r1\"/>"
                    + "<sheet name=\"Notes &amp; more\" state=\"hidden\" r:id=\"r2\"/></sheets></workbook>";

    /**
     * Style 0 is general, 1 a built-in date, 2 a date of its own, 3 a number with red minus, 4 an elapsed time, 5 a
     * percentage.
     */
    private static final String STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0.00;[Red]\\-0.00\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"46\"/><xf numFmtId=\"9\"/></cellXfs><cellStyles/></styleSheet>";

    private static final String STRINGS = "<sst><si><t>team</t></si><si><r><t>Card </t></r><r><t>payments</t></r></si>"
            + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><t/></si></sst>";

    @TempDir
    private Path folder;

    private final ProblemLog problems = new ProblemLog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "<c t='s'><v>0</v></c> ! team",
                "<c t='s'><v>1</v></c> ! Card payments",
                "<c t='s'><v>2</v></c> ! 東京",
                "<c t='s'><v>3</v></c> ! ~~",
                "<c t='s'><v>4</v></c> ! ~#REF!~",
                "<c t='s'><v>-1</v></c> ! ~#REF!~",
                "<c t='s'><v/></c> ! ~~",
                "<c t='inlineStr'><is><t>  outer spaces </t></is></c> ! outer spaces",
                "<c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c> ! ab",
                "<c t='str'><f>A1&amp;\"x\"</f><v>redx</v></c> ! redx",
                "<c><f>SUM(B1:B2)</f><v>31</v></c> ! 31",
                "<c><f>SUM(B1:B2)</f></c> ! =SUM(B1:B2)",
                "<c><f>SUM(B1:B2)</f><v/></c> ! =SUM(B1:B2)",
                "<c t='b'><f t='shared' si='0'/></c> ! =",
                "<c t='str'><f>IF(1,\"\")</f><v></v></c> ! ~~",
                "<c t='b'><v>1</v></c> ! true",
                "<c t='b'><v>0</v></c> ! false",
                "<c t='b'/> ! ~~",
                "<c t='e'><v>#N/A</v></c> ! #N/A",
                "<c><v>15</v></c> ! 15",
                "<c t='n'><v>15.50</v></c> ! 15.5",
                "<c><v>0.1</v></c> ! 0.1",
                "<c><v>1.125</v></c> ! 1.1250",
                "<c t='inlineStr'><is><t>1.125</t></is></c> ! 1.125",
                "<c><v>1E3</v></c> ! 1000",
                "<c><v>1.5E-7</v></c> ! 0.00000015",
                "<c><v>007</v></c> ! 7",
                "<c><v>12345678901</v></c> ! 12345678901",
                "<c><v>-3</v></c> ! -3",
                "<c/> ! ~~",
                "<c s='3'><v>-2.5</v></c> ! -2.5",
                "<c s='5'><v>0.07</v></c> ! 7%",
                "<c s='5'><v>1</v></c> ! 100%",
                "<c s='1'><v>46083</v></c> ! 2026-03-02",
                "<c s='2'><v>46083.5</v></c> ! 2026-03-02T12:00:00",
                "<c s='2'><v>46083.375706018519</v></c> ! 2026-03-02T09:01:01",
                "<c s='1'><v>61</v></c> ! 1900-03-01",
                "<c s='1'><v>-1</v></c> ! -1.0",
                "<c t='d'><v>2026-03-02</v></c> ! 2026-03-02"
            })
    void a_cell_says_what_people_see(String cell, String text) throws IOException {
        assertThat(rows("<row r='1'>" + cell + "</row>")).containsExactly(text);
    }

    @Test
    void a_cell_with_something_in_it_and_no_value_has_a_fault() throws IOException {
        write(parts("<row r='3'><c><f>A1</f></c><c><f>B1</f><v>2</v></c><c t='s'><v>99</v></c><c t='e'><v>#N/A</v></c>"
                + "<c/></row><row r='4'><c><v>1</v></c></row>"));
        var faults = new ArrayList<String>();
        table(Optional.empty())
                .orElseThrow()
                .forEach(row ->
                        faults.addAll(Folder.lines(List.copyOf(row.faults().values()))));
        assertThat(faults).containsExactly("w.xlsx:3:1 R162 CELL_WITHOUT_VALUE", "w.xlsx:3:3 R162 CELL_WITHOUT_VALUE");
    }

    @Test
    void days_may_count_from_1904() throws IOException {
        var parts = parts("<row r='1'><c s='1'><v>44621</v></c></row>");
        parts.put("xl/workbook.xml", BOOK.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(rows(parts, Optional.empty())).containsExactly("2026-03-02");
    }

    @Test
    void cells_that_are_not_written_are_blank_and_places_count() throws IOException {
        assertThat(
                        rows(
                                "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row r='5'><c r='A5'><v>3</v></c></row>"))
                .containsExactly("|1||2", "3");
        var starts = new ArrayList<String>();
        table(Optional.empty()).orElseThrow().forEach(row -> starts.add(row.start() + " " + row.order()));
        assertThat(starts).containsExactly("w.xlsx:2:1 2", "w.xlsx:5:1 5");
    }

    @Test
    void columns_behind_the_twenty_sixth_have_two_letters() throws IOException {
        String row = rows("<row r='1'><c r='Z1'><v>26</v></c><c r='AA1'><v>27</v></c><c r='BA1'><v>53</v></c></row>")
                .get(0);
        assertThat(List.of(row.split("\\|", -1))).hasSize(53);
        assertThat(row.split("\\|", -1)[25]).isEqualTo("26");
        assertThat(row.split("\\|", -1)[26]).isEqualTo("27");
        assertThat(row.split("\\|", -1)[52]).isEqualTo("53");
    }

    @Test
    void of_merged_cells_the_first_has_the_text() throws IOException {
        assertThat(rows("<row r='1'><c r='A1' t='inlineStr'><is><t>Which drinks?</t></is></c><c r='B1'/></row>"
                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>0</v></c></row>"))
                .containsExactly("Which drinks?|", "1|0");
    }

    @Test
    void without_a_name_the_first_sheet_is_read_and_with_one_a_hidden_sheet_too() throws IOException {
        var parts = parts("<row><c><v>1</v></c></row>");
        parts.put("xl/worksheets/b.xml", sheet("<row><c><v>2</v></c></row>"));
        assertThat(rows(parts, Optional.empty())).containsExactly("1");
        assertThat(rows(parts, named("Notes & more"))).containsExactly("2");
    }

    @Test
    void the_first_sheet_is_the_first_that_people_see() throws IOException {
        var parts = parts("<row><c><v>1</v></c></row>");
        parts.put("xl/worksheets/b.xml", sheet("<row><c><v>2</v></c></row>"));
        parts.put(
                "xl/workbook.xml",
                BOOK.replace(" state=\"hidden\"", "")
                        .replace("name=\"Answers\"", "name=\"Lists\" state=\"veryHidden\""));
        assertThat(rows(parts, Optional.empty())).containsExactly("2");
        assertThat(rows(parts, named("Lists"))).containsExactly("1");
    }

    @Test
    void a_workbook_in_strict_open_xml_is_one() throws IOException {
        var parts = parts("<row><c><v>1</v></c></row>");
        parts.put(
                "xl/workbook.xml",
                BOOK.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(rows(parts, Optional.empty())).containsExactly("1");
    }

    @Test
    void the_first_rows_of_all_sheets_are_there_a_blank_one_too() throws IOException {
        var parts = parts("");
        parts.put("xl/worksheets/b.xml", sheet("<row><c><v>2</v></c></row>"));
        write(parts);
        var heads = Workbook.heads(new SourceFile("w.xlsx", folder.resolve("w.xlsx")), Optional.empty(), problems);
        assertThat(heads.keySet()).containsExactly("Answers", "Notes & more");
        assertThat(heads.values().stream().map(head -> head.rows().size())).containsExactly(0, 1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_sheet_that_is_not_there_is_reported_where_it_is_named_with_those_that_are() throws IOException {
        write(parts("<row><c><v>1</v></c></row>"));
        assertThat(table(named("Answer"))).isEmpty();
        assertThat(Folder.lines(problems.all())).containsExactly("assessment.yaml:5:12 R142 NO_SUCH_WORKSHEET");
        assertThat(problems.all().get(0).choices()).containsExactly("Answers", "Notes & more");
    }

    @Test
    void a_sheet_without_a_row_is_reported() throws IOException {
        write(parts(""));
        assertThat(table(Optional.empty())).isEmpty();
        assertThat(Folder.lines(problems.all())).containsExactly("w.xlsx:1:1 R011 EMPTY_FILE");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(
                "One & <two>",
                List.of(List.of("team", "a \"b\" <c> & d"), List.of("", "two\nlines", "\ttab \u0001🚀")));
        sheets.put("Other", List.of(List.of("x")));
        Files.write(folder.resolve("w.xlsx"), WorkbookWriter.write(sheets));
        assertThat(shown(table(Optional.empty()))).containsExactly("team|a \"b\" <c> & d", "|two\nlines|tab 🚀");
        assertThat(shown(table(named("Other")))).containsExactly("x");
        assertThat(WorkbookWriter.write(sheets)).isEqualTo(WorkbookWriter.write(sheets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "14 ! ~~ ! true",
                "22 ! ~~ ! true",
                "0 ! General ! false",
                "2 ! 0.00 ! false",
                "13 ! ~~ ! false",
                "23 ! ~~ ! false",
                "45 ! ~~ ! true",
                "164 ! yyyy-mm-dd ! true",
                "165 ! [$-409]d/m/yy ! true",
                "166 ! [Red]0.00 ! false",
                "167 ! 0 \"days\" ! false",
                "168 ! 0\\d ! false",
                "169 ! #,##0.00\\ \"€\" ! false",
                "170 ! [h]:mm:ss ! true",
                "171 ! @ ! false",
                "x ! JJ.MM.AAAA ! true"
            })
    void a_number_format_shows_dates_or_not(String number, String code, boolean isDate) {
        assertThat(DateFormats.isDate(number, code)).isEqualTo(isDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "10 ! ~~ ! PERCENT",
                "164 ! 0.0% ! PERCENT",
                "165 ! 0\"%\" ! PLAIN",
                "166 ! 0\\% ! PLAIN",
                "14 ! ~~ ! DATE",
                "0 ! General ! PLAIN"
            })
    void a_number_format_shows_a_percentage_or_not(String number, String code, CellFormat format) {
        assertThat(CellFormat.of(number, code)).isEqualTo(format);
    }

    private static Optional<Named> named(String sheet) {
        return Optional.of(new Named(sheet, new Location("assessment.yaml", 5, 12)));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows.replace('\'', '"') + "</sheetData></worksheet>";
    }

    private static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", STRINGS);
        parts.put("xl/worksheets/a.xml", sheet(rows));
        return parts;
    }

    private List<String> rows(String rows) throws IOException {
        return rows(parts(rows), Optional.empty());
    }

    private List<String> rows(Map<String, String> parts, Optional<Named> sheet) throws IOException {
        write(parts);
        return shown(table(sheet));
    }

    private void write(Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("w.xlsx")))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Optional<Table> table(Optional<Named> sheet) {
        return Workbook.read(new SourceFile("w.xlsx", folder.resolve("w.xlsx")), sheet, problems);
    }

    /** Returns each row with strokes between its cells. */
    private static List<String> shown(Optional<Table> table) {
        var rows = new ArrayList<String>();
        table.orElseThrow().forEach(row -> {
            var cells = new ArrayList<String>();
            for (int cell = 0; cell < row.size(); cell++) {
                cells.add(row.cell(cell).text());
            }
            rows.add(String.join("|", cells));
        });
        return rows;
    }
}
