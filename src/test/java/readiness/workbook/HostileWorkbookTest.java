package readiness.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.column.Named;
import readiness.row.Table;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Folder;

/** Workbooks that nobody's spreadsheet saved: each is refused with a reason, soon, and nothing else is read. */
@Timeout(300)
final class HostileWorkbookTest {

    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/></Relationships>";
    private static final String BOOK =
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>";
    private static final String SHEET = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>team</t></is></c>"
            + "<c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";

    @TempDir
    private Path folder;

    private final ProblemLog problems = new ProblemLog();

    @Test
    void one_as_it_should_be_is_read() throws IOException {
        var table = read(with("xl/sharedStrings.xml", "<sst><si><t>degrees</t></si></sst>"));
        assertThat(firstRow(table)).containsExactly("team", "degrees");
    }

    @Test
    void a_pipe_in_its_place_is_reported_and_not_waited_for() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Path pipe = folder.resolve("pipe.xlsx");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(Workbook.read(new SourceFile("pipe.xlsx", pipe), Optional.empty(), problems))
                .isEmpty();
        assertReported("pipe.xlsx:1:1 R047 NO_REGULAR_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><sst><si><t>&a;</t></si></sst>",
                "<sst><si><t>never closed",
                "\u0000"
            })
    void entities_are_not_replaced_and_nothing_elsewhere_is_read(String strings) throws IOException {
        assertThat(read(with("xl/sharedStrings.xml", strings))).isEmpty();
        assertReported("w.xlsx:1:1 R143 NO_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.xml", "/../secret.xml", "file:///etc/passwd", "http://127.0.0.1:9/a.xml"})
    void a_sheet_outside_of_the_workbook_is_none(String target) throws IOException {
        Files.writeString(folder.resolve("secret.xml"), SHEET);
        assertThat(read(with("xl/_rels/workbook.xml.rels", RELATIONS.replace("worksheets/a.xml", target))))
                .isEmpty();
        assertReported("w.xlsx:1:1 R143 NO_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/a.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void a_part_of_more_than_there_is_room_for_is_refused(String part) throws IOException {
        var parts = new LinkedHashMap<>(parts());
        parts.put(part, "<x>");
        write(parts, part, " ".repeat(1 << 20), 513);
        assertThat(read()).isEmpty();
        assertReported("w.xlsx:1:1 R144 TABLE_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({"<row/>, 1100, R144 TABLE_TOO_LARGE", "<a>, 1, R143 NO_WORKBOOK"})
    void blank_rows_and_elements_in_each_other_have_limits(String element, int thousands, String code)
            throws IOException {
        var parts = new LinkedHashMap<>(parts());
        parts.put("xl/worksheets/a.xml", "<worksheet><sheetData>");
        write(parts, "xl/worksheets/a.xml", element.repeat(1_000), thousands);
        assertThat(read()).isEmpty();
        assertReported("w.xlsx:1:1 " + code);
    }

    @Test
    void more_relations_than_any_workbook_has_are_refused() throws IOException {
        String many = IntStream.rangeClosed(0, 100_000)
                .mapToObj("<Relationship Id=\"r%d\" Target=\"worksheets/a.xml\"/>"::formatted)
                .collect(Collectors.joining("", "<Relationships>", "</Relationships>"));
        assertThat(read(with("xl/_rels/workbook.xml.rels", many))).isEmpty();
        assertReported("w.xlsx:1:1 R144 TABLE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/a.xml", "xl/sharedStrings.xml"})
    void a_text_longer_than_any_line_is_refused(String part) throws IOException {
        var parts = new LinkedHashMap<>(parts());
        parts.put(part, "<x><row><c t=\"inlineStr\"><si><t>");
        write(parts, part, "x".repeat(1_000), 1_500);
        assertThat(read()).isEmpty();
        assertReported("w.xlsx:1:1 R144 TABLE_TOO_LARGE");
    }

    @Test
    void more_texts_than_there_is_room_for_are_refused_however_short_they_are() throws IOException {
        var parts = new LinkedHashMap<>(parts());
        parts.put("xl/sharedStrings.xml", "<sst>");
        write(parts, "xl/sharedStrings.xml", "<si/>".repeat(10_000), 401);
        assertThat(read()).isEmpty();
        assertReported("w.xlsx:1:1 R144 TABLE_TOO_LARGE");
    }

    private void assertReported(String... lines) {
        assertThat(Folder.lines(problems.all())).containsExactly(lines);
    }

    private static List<String> firstRow(Optional<Table> table) {
        var rows = new ArrayList<String>();
        table.orElseThrow().forEach(row -> {
            for (int cell = 0; cell < row.size(); cell++) {
                rows.add(row.cell(cell).text());
            }
        });
        return rows;
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/worksheets/a.xml", SHEET);
        return parts;
    }

    private static Map<String, String> with(String part, String text) {
        var parts = new LinkedHashMap<>(parts());
        parts.put(part, text);
        return parts;
    }

    private Optional<Table> read(Map<String, String> parts) throws IOException {
        write(parts, "", "", 0);
        return read();
    }

    private Optional<Table> read() {
        return Workbook.read(new SourceFile("w.xlsx", folder.resolve("w.xlsx")), Optional.<Named>empty(), problems);
    }

    /** Writes a workbook in whose long part a text comes many times. */
    private void write(Map<String, String> parts, String longPart, String text, int times) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("w.xlsx"));
                var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                byte[] again = text.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times && part.getKey().equals(longPart); i++) {
                    zip.write(again);
                }
            }
        }
    }
}
