package readiness.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import readiness.cell.Head;
import readiness.column.Named;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.row.ListedRow;
import readiness.row.ListedTable;
import readiness.row.Table;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/**
 * Reads one sheet of a workbook (Office Open XML, {@code .xlsx}) as rows of texts, with the ZIP and XML readers of the
 * JDK. Formulas are not computed: the values that the spreadsheet saved are read. DTDs are refused.
 */
public final class Workbook implements AutoCloseable {

    /** The name spaces of relations; the second is that of “Strict Open XML”. */
    private static final List<String> RELATIONS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final int MOST_NAMES = 100_000;

    /** Each takes room beside its letters, and of those that are alike a spreadsheet writes one. */
    private static final int MOST_STRINGS = 4_000_000;

    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final ZipFile zip;
    private final String file;
    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private boolean countsFrom1904;
    private boolean knowsStrings;

    private Workbook(ZipFile zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** Takes what an element begins with, at its place in the reader. */
    private interface ElementHandler {
        void begin(String name, XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** What is asked of a workbook while it is open. */
    private interface WorkbookQuery<T> {
        Optional<T> of(Workbook workbook) throws XMLStreamException, IOException;
    }

    /**
     * Returns a sheet as a table; empty where it cannot be read, which is reported.
     *
     * @param sheet the name of the sheet; empty for the first that people see
     */
    public static Optional<Table> read(SourceFile file, Optional<Named> sheet, ProblemLog problems) {
        return opened(file, problems, workbook -> workbook.table(sheet, problems));
    }

    /**
     * Returns the first rows of each sheet, by its name, hidden ones last; an error is reported, and ends them.
     *
     * @param others whether only sheets are asked for that people see and that are none of these; an empty name is that
     *     of the first
     */
    public static Map<String, Head> heads(SourceFile file, Optional<Set<String>> others, ProblemLog problems) {
        var heads = new LinkedHashMap<String, Head>();
        opened(file, problems, workbook -> {
            for (String sheet : others.map(workbook::without).orElseGet(workbook.sheets::keySet)) {
                var table = new ListedTable(workbook.rows(workbook.sheets.getOrDefault(sheet, ""), Head.SIZE));
                heads.put(sheet, table.open().orElseGet(() -> new Head(List.of(), List.of())));
            }
            return Optional.empty();
        });
        return heads;
    }

    /** Returns the name of the sheet that is read where none is named; empty where the workbook cannot be read. */
    public static Optional<String> first(SourceFile file) {
        return opened(
                file,
                new ProblemLog(),
                workbook -> workbook.sheets.keySet().stream().findFirst());
    }

    private Set<String> without(Set<String> names) {
        var others = new LinkedHashSet<>(sheets.keySet());
        others.removeAll(hidden.keySet());
        if (names.contains("")) {
            others.remove(sheets.keySet().iterator().next());
        }
        others.removeAll(names);
        return others;
    }

    private static <T> Optional<T> opened(SourceFile file, ProblemLog problems, WorkbookQuery<T> query) {
        if (!file.isRegular(problems)) {
            return Optional.empty();
        }
        try (var workbook = new Workbook(new ZipFile(file.path().toFile()), file.name())) {
            workbook.open();
            return query.of(workbook);
        } catch (TooLargeException tooLarge) {
            problems.add(Location.startOf(file.name()), Code.TABLE_TOO_LARGE);
        } catch (XMLStreamException malformed) {
            // The parser wraps what the stream below it throws.
            boolean isTooLarge = malformed.getNestedException() instanceof TooLargeException;
            problems.add(Location.startOf(file.name()), isTooLarge ? Code.TABLE_TOO_LARGE : Code.NO_WORKBOOK);
        } catch (ZipException malformed) {
            problems.add(Location.startOf(file.name()), Code.NO_WORKBOOK);
        } catch (IOException unreadable) {
            problems.add(Location.startOf(file.name()), Code.UNREADABLE_FILE);
        }
        return Optional.empty();
    }

    private Optional<Table> table(Optional<Named> sheet, ProblemLog problems) throws IOException, XMLStreamException {
        var path = sheet.map(name -> Optional.ofNullable(sheets.get(name.name())))
                .orElseGet(() -> sheets.values().stream().findFirst());
        if (path.isEmpty()) {
            problems.addChoice(
                    sheet.map(Named::location).orElseGet(() -> Location.startOf(file)),
                    Code.NO_SUCH_WORKSHEET,
                    sheets.keySet(),
                    sheet.map(Named::name).orElse("1"));
            return Optional.empty();
        }
        var rows = rows(path.get(), Worksheet.MOST_ROWS + 1);
        if (rows.isEmpty()) {
            problems.add(Location.startOf(file), Code.EMPTY_FILE, "team,...");
        }
        return Optional.of(rows).filter(found -> !found.isEmpty()).map(ListedTable::new);
    }

    private List<ListedRow> rows(String path, int most) throws IOException, XMLStreamException {
        if (!knowsStrings) {
            readStrings();
            readStyles();
            knowsStrings = true;
        }
        var rows = new ArrayList<ListedRow>();
        try (InputStream stream = entry(path)) {
            new Worksheet(file, shared, formats, countsFrom1904, rows::add).read(Elements.of(stream), most);
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void open() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        each("xl/_rels/workbook.xml.rels", (name, xml) -> {
            if (name.equals("Relationship")) {
                keep(targets, Worksheet.attribute(xml, "Id"), Worksheet.attribute(xml, "Target"));
            }
        });
        each("xl/workbook.xml", (name, xml) -> {
            if (name.equals("sheet")) {
                String target = RELATIONS.stream()
                        .map(space -> xml.getAttributeValue(space, "id"))
                        .filter(Objects::nonNull)
                        .map(id -> targets.getOrDefault(id, ""))
                        .findFirst()
                        .orElse("");
                keep(
                        HIDDEN.contains(Worksheet.attribute(xml, "state")) ? hidden : sheets,
                        Worksheet.attribute(xml, "name"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            } else if (name.equals("workbookPr")) {
                countsFrom1904 = Worksheet.isTrue(Worksheet.attribute(xml, "date1904"));
            }
        });
        sheets.putAll(hidden);
    }

    private void readStrings() throws IOException, XMLStreamException {
        var strings = new SharedStrings(shared);
        each("xl/sharedStrings.xml", strings::begin);
        strings.end();
    }

    private void readStyles() throws IOException, XMLStreamException {
        var codes = new HashMap<String, String>();
        var state = new boolean[1];
        var styles = new int[1];
        each("xl/styles.xml", (name, xml) -> {
            switch (name) {
                case "numFmt" ->
                    keep(codes, Worksheet.attribute(xml, "numFmtId"), Worksheet.attribute(xml, "formatCode"));
                case "cellXfs" -> state[0] = true;
                case "cellStyles" -> state[0] = false;
                case "xf" -> {
                    String format = Worksheet.attribute(xml, "numFmtId");
                    if (state[0]) {
                        formats.put(styles[0], CellFormat.of(format, codes.getOrDefault(format, "")));
                    }
                    styles[0] += state[0] ? 1 : 0;
                }
                default -> {}
            }
        });
    }

    /** Keeps a name with what it means; no spreadsheet has so many that they fill the memory. */
    private static void keep(Map<String, String> names, String name, String meaning) throws TooLargeException {
        names.put(name, meaning);
        if (names.size() > MOST_NAMES) {
            throw new TooLargeException();
        }
    }

    /** Hands over the elements of a part of the workbook; none where it has no such part. */
    private void each(String part, ElementHandler visitor) throws IOException, XMLStreamException {
        if (zip.getEntry(part) == null) {
            return;
        }
        try (InputStream stream = entry(part)) {
            var xml = Elements.of(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.begin(xml.getLocalName(), xml);
                }
            }
        }
    }

    private InputStream entry(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ZipException(part);
        }
        return new CappedStream(zip.getInputStream(entry));
    }

    /** The strings that cells of all sheets share; a string may have several parts with formats of their own. */
    private static final class SharedStrings {

        private final List<String> shared;
        private final StringBuilder text = new StringBuilder();
        private boolean isOpen;
        private long characters;

        private SharedStrings(List<String> shared) {
            this.shared = shared;
        }

        private void begin(String name, XMLStreamReader xml) throws XMLStreamException, IOException {
            if (name.equals("si")) {
                end();
                isOpen = true;
            } else if (name.equals("t") && isOpen) {
                text.append(xml.getElementText());
            } else if (name.equals("rPh")) {
                Worksheet.skip(xml); // how the text is spoken, in Japanese
            }
        }

        private void end() throws TooLargeException {
            if (isOpen) {
                characters += text.length();
                if (characters > CappedStream.MOST_BYTES || shared.size() == MOST_STRINGS) {
                    throw new TooLargeException();
                }
                shared.add(text.toString());
                text.setLength(0);
            }
        }
    }
}
