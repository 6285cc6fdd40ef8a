package readiness.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of plain texts (Office Open XML, {@code .xlsx}); the same texts give the same bytes. */
public final class WorkbookWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookWriter() {}

    /** Returns the bytes of a workbook. */
    public static byte[] write(Map<String, List<List<String>>> sheets) {
        var names = List.copyOf(sheets.keySet());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types(names.size()));
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", workbook(names));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(numbered(
                            names.size(),
                            "<Relationship Id=\"rId%1$d\" Type=\"" + RELATIONS
                                    + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")));
            for (int number = 0; number < names.size(); number++) {
                put(
                        zip,
                        "xl/worksheets/sheet" + (number + 1) + ".xml",
                        worksheet(Objects.requireNonNull(sheets.get(names.get(number)))));
            }
        } catch (IOException impossible) { // it is in memory
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write((XML + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String numbered(int sheets, String pattern) {
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(number -> pattern.replace("%1$d", Integer.toString(number)))
                .collect(Collectors.joining());
    }

    private static String types(int sheets) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + numbered(
                        sheets,
                        "<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"" + TYPE
                                + "worksheet+xml\"/>")
                + "</Types>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String workbook(List<String> names) {
        var sheets = new StringBuilder();
        for (int number = 0; number < names.size(); number++) {
            sheets.append("<sheet name=\"" + escaped(names.get(number)) + "\" sheetId=\"" + (number + 1)
                    + "\" r:id=\"rId" + (number + 1) + "\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    private static String worksheet(List<List<String>> rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell)
                                        + "</t></is></c>")
                                .collect(Collectors.joining("", "<row>", "</row>")))
                        .collect(Collectors.joining())
                + "</sheetData></worksheet>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .codePoints()
                .filter(character -> character >= ' ' || character == '\n' || character == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
