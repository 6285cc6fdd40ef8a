package readiness.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import readiness.cell.Cell;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.column.ColumnMap;
import readiness.column.Layout;
import readiness.column.TableFormat;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.row.RowBlocks;
import readiness.row.Rows;
import readiness.row.Table;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.Utf8Text;

/** A file of separated cells as it is opened: its encoding, its separator and its first rows. */
final class CsvTable implements Table {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Of widths with the numbers of rows that have them. */
    private static final Comparator<Map.Entry<Integer, Long>> MOST_ROWS =
            Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    private static final String SEPARATOR_LINE = "sep=";

    /** The last row that a spreadsheet has; those behind it need no skipping. */
    private static final int LAST_ROW = 1 << 20;

    private final SourceFile file;
    private final ColumnMap map;
    private final ProblemLog problems;
    private Charset charset = StandardCharsets.UTF_8;
    private char separator = ',';

    CsvTable(SourceFile file, ColumnMap map, ProblemLog problems) {
        this.file = file;
        this.map = map;
        this.problems = problems;
    }

    /** The text of a row, and the line in which it begins. */
    private record RawRow(String text, int line) {}

    @Override
    public Optional<Head> open() {
        charset = map.format().encoding().orElseGet(this::shownEncoding);
        var rows = new ArrayList<RawRow>();
        var lines = new ArrayList<Integer>();
        file.stream(problems, stream -> {
            var blocks = RowBlocks.ofTable(Encoding.utf8(stream, charset));
            map.format().separator().ifPresent(blocks::separatedBy);
            first(blocks, rows, lines);
            boolean isBlank = rows.stream().allMatch(row -> row.text().isBlank());
            if (blocks.isEmpty() || (isBlank && !rows.isEmpty())) {
                problems.add(Location.startOf(file.name()), Code.EMPTY_FILE, "team,...");
                rows.clear();
            }
        });
        return rows.isEmpty() ? Optional.empty() : head(rows, lines);
    }

    /**
     * Adds the first rows, and the lines of all up to the last to be skipped; what is wrong with one of them is
     * reported where all are read.
     */
    private void first(RowBlocks blocks, List<RawRow> rows, List<Integer> lines) throws IOException {
        try {
            for (int tried = 0; tried < Head.SIZE; tried++) {
                var row = blocks.row();
                if (row.isEmpty()) {
                    break;
                }
                int line = row.get().line();
                var own = rows.isEmpty() ? problems : new ProblemLog();
                var text = Utf8Text.of(file.name(), row.get().bytes(), own);
                if (text.isPresent() || !rows.isEmpty()) { // a row that cannot be read is one that can be skipped
                    rows.add(new RawRow(text.orElse(""), line));
                    lines.add(line);
                }
            }
            addSkipped(blocks, lines);
        } catch (RowBlocks.RowTooLong row) {
            if (rows.isEmpty()) {
                problems.addAll(row.problems(file.name()));
            }
        }
    }

    private void addSkipped(RowBlocks blocks, List<Integer> lines) throws IOException {
        int last =
                map.format().skip().stream().mapToInt(Integer::intValue).max().orElse(0);
        while (lines.size() < Math.min(last, LAST_ROW)) {
            var block = blocks.next();
            if (block.isEmpty()) {
                return;
            }
            block.get().rows().forEach(row -> lines.add(row.line()));
        }
    }

    private Charset shownEncoding() {
        var found = new ArrayList<Charset>();
        file.stream(new ProblemLog(), stream -> found.add(Encoding.of(stream)));
        if (found.contains(Encoding.WINDOWS)) {
            problems.add(Location.startOf(file.name()), Code.READ_AS_WINDOWS_1252);
        }
        return found.isEmpty() ? StandardCharsets.UTF_8 : found.get(0);
    }

    private Optional<Head> head(List<RawRow> rows, List<Integer> lines) {
        String first = rows.get(0).text().lines().findFirst().orElse("");
        boolean isNamed = first.length() == SEPARATOR_LINE.length() + 1
                && first.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && TableFormat.maySeparate(first.charAt(SEPARATOR_LINE.length()));
        char shown = isNamed ? first.charAt(SEPARATOR_LINE.length()) : shown(rows);
        separator = map.format().separator().orElse(shown);
        var cut = new ArrayList<List<Cell>>();
        rows.forEach(row -> cut.add(cells(row, separator)));
        if (isNamed) {
            cut.set(0, List.of());
        }
        int header = isNamed ? 1 : 0;
        if (separator != shown
                && cut.get(header).size() == 1
                && cells(rows.get(header), shown).size() > 1) {
            problems.addAbout(
                    Location.startOf(file.name()),
                    Optional.empty(),
                    Code.OTHER_SEPARATOR,
                    named(separator),
                    named(shown),
                    "separator: " + named(shown));
            problems.add(Location.startOf(file.name()), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        if (!isNamed && cut.get(0).isEmpty() && !rows.get(0).text().isBlank()) {
            problems.add(Location.startOf(file.name()), Code.UNCLOSED_CELL);
            problems.add(Location.startOf(file.name()), Code.TABLE_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(new Head(cut, lines));
    }

    private static String named(char separator) {
        return separator == '\t' ? "tab" : "\"" + separator + "\"";
    }

    private List<Cell> cells(RawRow row, char between) {
        return ParsedCsvRow.cells(file.name(), row.text(), row.line(), between).orElse(List.of());
    }

    /** Into how many cells a separator cuts each row; none where a quote would not be closed. */
    private record Cut(char separator, List<Integer> widths) {

        /** Returns the most usual number of cells, and how many rows have it; of equals the greatest number. */
        private Optional<Map.Entry<Integer, Long>> most() {
            return widths.stream()
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(width -> width, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(MOST_ROWS);
        }
    }

    /** Returns what cuts most rows into equally many cells, of equals into the most: a title may have commas. */
    private char shown(List<RawRow> rows) {
        return SEPARATORS.stream()
                .map(separator -> new Cut(
                        separator,
                        rows.stream().map(row -> cells(row, separator).size()).toList()))
                .filter(cut -> cut.most().isPresent())
                .max(Comparator.comparing(cut -> cut.most().orElseThrow(), MOST_ROWS))
                .map(Cut::separator)
                .orElse(',');
    }

    @Override
    public void forEach(Consumer<TableRow> rows, ProblemLog unread) {
        var csv = new CsvBlocks(file.name(), separator);
        var groups = ProblemGroups.ofSentences();
        file.stream(unread, stream -> {
            var blocks = RowBlocks.ofTable(Encoding.utf8(stream, charset));
            blocks.separatedBy(separator);
            try {
                for (var block = blocks.next(); block.isPresent(); block = blocks.next()) {
                    var own = new ProblemLog();
                    csv.read(block.get(), rows::accept, (line, lines) -> {}, own);
                    own.all().forEach(groups::add);
                }
            } catch (RowBlocks.RowTooLong row) {
                row.problems(file.name()).forEach(groups::add);
            }
        });
        groups.report(file.name(), unread);
    }

    @Override
    public void read(Layout layout, Rows rows) {
        file.stream(problems, stream -> {
            var blocks = RowBlocks.ofTable(Encoding.utf8(stream, charset));
            blocks.separatedBy(separator);
            rows.read(blocks, new CsvRows(file.name(), layout, separator));
        });
    }
}
