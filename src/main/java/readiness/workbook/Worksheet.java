package readiness.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import readiness.cell.CellWords;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.row.ListedRow;

/** Reads the rows of one sheet of a workbook. */
final class Worksheet {

    private static final int MOST_TEXTS = 100_000;
    private static final int MOST_DIGITS = 9;

    /** The type of cells with a formula that gives a text, which may be empty. */
    private static final String TEXT_OF_FORMULA = "str";

    /** What a spreadsheet shows where a cell refers to something that is not there. */
    private static final String NO_SUCH_TEXT = "#REF!";

    /** As many as a spreadsheet has, blank ones too. */
    static final int MOST_ROWS = 1 << 20;

    private final String file;
    private final List<String> shared;
    private final Map<Integer, CellFormat> formats;
    private final boolean from1904;
    private final Consumer<ListedRow> rows;

    /** Each text once: the same answers come again in every row. */
    private final Map<String, String> texts = new HashMap<>();

    private int row;

    /** Whether the last cell has something in it, but no value. */
    private boolean isFaulty;

    private int read;
    private int cells;

    Worksheet(
            String file,
            List<String> shared,
            Map<Integer, CellFormat> formats,
            boolean from1904,
            Consumer<ListedRow> rows) {
        this.file = file;
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.rows = rows;
    }

    /** Reads the rows, or as many of the first as are asked for. */
    void read(XMLStreamReader xml, int most) throws XMLStreamException, TooLargeException {
        while (read < most && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                row(xml);
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, TooLargeException {
        int number = index(attribute(xml, "r"));
        row = number >= 0 ? number : row + 1;
        boolean isHidden = isTrue(attribute(xml, "hidden"));
        var values = new ArrayList<String>();
        var faults = new TreeMap<Integer, Problem>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int column = column(attribute(xml, "r"), values.size());
                while (values.size() <= column) {
                    values.add("");
                }
                values.set(column, value(xml));
                if (isFaulty) {
                    var place = new Location(file, Math.max(1, row), column + 1);
                    faults.put(column, Problem.at(place, Code.CELL_WITHOUT_VALUE, values.get(column)));
                }
            }
        }
        cells += values.size();
        read++;
        if (cells > Limit.CELLS.most() || read > MOST_ROWS) {
            throw new TooLargeException();
        }
        var start = new Location(file, Math.max(1, row), 1);
        rows.accept(
                new ListedRow(start, start.line(), values, List.of(), faults.isEmpty() ? Map.of() : faults, isHidden));
    }

    /** Returns the number of a column from the place of a cell: 27 for {@code AB12}. */
    private static int column(String place, int otherwise) throws TooLargeException {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isUpperCase(place.charAt(i)); i++) {
            column = 26 * column + place.charAt(i) - 'A' + 1;
            if (column > Limit.COLUMNS.most()) {
                throw new TooLargeException();
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    private String value(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        var format = formats.getOrDefault(index(style), CellFormat.PLAIN);
        var text = new StringBuilder();
        String formula = "";
        boolean isSaved = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> {
                        text.append(xml.getElementText());
                        isSaved = type.equals(TEXT_OF_FORMULA) || !text.isEmpty();
                    }
                    case "f" -> formula = "=" + xml.getElementText();
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            }
        }
        isFaulty = !formula.isEmpty() && !isSaved;
        return once(isFaulty ? formula : text(type, text.toString(), format).strip());
    }

    private String once(String text) {
        String known = texts.get(text);
        if (known == null && texts.size() < MOST_TEXTS) {
            texts.put(text, text);
        }
        return known == null ? text : known;
    }

    private String text(String type, String value, CellFormat format) {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : shared(index(value.strip()));
            case "b" -> value.isBlank() ? "" : Boolean.toString(isTrue(value));
            case "", "n" -> value.isBlank() ? "" : number(value.strip(), format);
            default -> value;
        };
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private String shared(int place) {
        isFaulty = place < 0 || place >= shared.size();
        return isFaulty ? NO_SUCH_TEXT : shared.get(place);
    }

    /** Returns the number that up to nine digits write; -1 for anything else. Without a pattern: each cell asks. */
    private static int index(String digits) {
        int index = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9' || i == MOST_DIGITS) {
                return -1;
            }
            index = 10 * index + digit - '0';
        }
        return digits.isEmpty() ? -1 : index;
    }

    private String number(String value, CellFormat format) {
        try {
            if (format == CellFormat.PLAIN && index(value) >= 0 && !value.startsWith("0")) {
                return value;
            }
            double number = Double.parseDouble(value);
            if (format == CellFormat.DATE || !Double.isFinite(number)) {
                return format == CellFormat.DATE ? DateFormats.iso(number, from1904) : value;
            }
            var decimal = BigDecimal.valueOf(number);
            return format == CellFormat.PERCENT
                    ? plain(decimal.movePointRight(2)) + "%"
                    : CellWords.ofNumber(plain(decimal));
        } catch (NumberFormatException text) {
            return value;
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Skips the element at which the reader is, with all that is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
