package readiness.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.page.TextTable;
import readiness.report.ScorePage;
import readiness.since.DiffPage;
import readiness.since.SinceSection;
import readiness.wording.Printable;
import readiness.wording.Wrapping;

/** Lays finished words out for a terminal: plain text, no colour, at most eighty columns where the words allow. */
public final class TextPage {

    private static final Wrapping WRAPPING = Wrapping.ofWholeWords(80);
    private static final String GAP = "  ";

    private TextPage() {}

    /** Returns the whole page: the recommendation, then each questionnaire's table. */
    public static String of(ScorePage page) {
        var lines = new ArrayList<>(recommendation(page));
        for (ScorePage.QuestionnaireScores part : page.parts()) {
            lines.add("");
            lines.add(part.title());
            lines.addAll(table(part.table()));
            part.remarks().forEach(remark -> lines.addAll(WRAPPING.lines(remark)));
        }
        return Printable.safe(String.join("\n", lines)) + "\n";
    }

    /** Returns what changed since an earlier round. */
    public static String of(SinceSection since) {
        var lines = new ArrayList<String>();
        Stream.concat(Stream.of(since.rounds(), since.headline()), since.notes().stream())
                .forEach(sentence -> lines.addAll(WRAPPING.lines(sentence)));
        for (SinceSection.QuestionnaireChanges part : since.parts()) {
            lines.add("");
            lines.add(part.title());
            lines.addAll(table(part.table()));
            Stream.of(part.outcome(), part.sentences(), part.remarks(), part.advice())
                    .flatMap(List::stream)
                    .forEach(sentence -> lines.addAll(WRAPPING.lines(sentence)));
        }
        return Printable.safe(String.join("\n", lines)) + "\n";
    }

    /** Returns what changed between two versions of a questionnaire. */
    public static String of(DiffPage diff) {
        var lines = new ArrayList<String>(List.of(diff.heading()));
        for (DiffPage.DifferenceGroup group : diff.groups()) {
            lines.add("");
            lines.add(group.title());
            group.differences().forEach(difference -> lines.addAll(WRAPPING.lines("- " + difference)));
        }
        lines.add("");
        lines.addAll(WRAPPING.lines(diff.verdict()));
        diff.effect().ifPresent(effect -> {
            lines.add("");
            lines.add(effect.title());
            lines.addAll(table(effect.table()));
            effect.sentences().forEach(sentence -> lines.addAll(WRAPPING.lines(sentence)));
        });
        return Printable.safe(String.join("\n", lines)) + "\n";
    }

    /** Returns the recommendation alone. */
    public static List<String> recommendation(ScorePage page) {
        return page.recommendation().stream()
                .flatMap(sentence -> WRAPPING.lines(sentence).stream())
                .toList();
    }

    /** Returns a table, numbers to the right; headings take several lines rather than a wide column. */
    static List<String> table(TextTable table) {
        var widths = IntStream.range(0, table.columns().size())
                .map(column -> width(table, column))
                .toArray();
        var headings = IntStream.range(0, widths.length)
                .mapToObj(column -> Wrapping.ofWholeWords(widths[column])
                        .lines(table.columns().get(column)))
                .toList();
        int height = headings.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<List<String>>();
        for (int line = 0; line < height; line++) {
            int below = height - line;
            rows.add(headings.stream()
                    .map(words -> below > words.size() ? "" : words.get(words.size() - below))
                    .toList());
        }
        rows.addAll(table.rows());
        return rows.stream().map(row -> line(row, widths, table.textColumns())).toList();
    }

    private static int width(TextTable table, int column) {
        var longestWord = Wrapping.ofWholeWords(1).lines(table.columns().get(column));
        var cells = table.rows().stream().map(row -> row.get(column));
        return Stream.concat(longestWord.stream(), cells)
                .mapToInt(Wrapping::characters)
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, int[] widths, int textColumns) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - Wrapping.characters(cell));
            line.append(column == 0 ? "" : GAP).append(column < textColumns ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }
}
