package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.workbook.WorkbookWriter;

/** Rows that a filter hides in a spreadsheet are in its file all the same. */
final class HiddenRowsTest {

    @TempDir
    private Path path = Path.of("");

    @Test
    void hidden_rows_count_and_their_number_is_stated() throws IOException {
        var folder = folder("", 1, 3, 5);
        assertThat(folder.teams()).containsExactly("red", "red", "blue", "blue");
        assertThat(folder.problems()).containsExactly("rows.xlsx:3:1 R170 HIDDEN_ROW");
        assertThat(Program.run("check", path.toString()).err())
                .contains("warning[R170]: the spreadsheet hides this row, and it counts")
                .contains("the same in 1 more row, first at 5:1");
    }

    @Test
    void a_hidden_row_that_does_not_count_needs_no_word() throws IOException {
        var folder = folder("    except: {team: [blue]}\n", 5);
        assertThat(folder.teams()).containsExactly("red", "red");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void an_import_says_so_too() throws IOException {
        folder("", 2);
        assertThat(Program.run("import", path.resolve("rows.xlsx").toString(), "--into", path.toString(), "--yes")
                        .err())
                .contains("R170");
    }

    private Folder folder(String columns, int... hidden) throws IOException {
        var rows = List.of(
                List.of("team", "has-heating"),
                List.of("red", "yes"),
                List.of("red", "no"),
                List.of("blue", "yes"),
                List.of("blue", "no"));
        return new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with("rows.xlsx", hiding(WorkbookWriter.write(Map.of("Answers", rows)), hidden))
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: ["rows.xlsx"]
                        columns:
                          - files: "rows.xlsx"
                            others: ignore
                        """ + columns);
    }

    /** Returns a workbook with some rows hidden, as a filter does it. */
    private static byte[] hiding(byte[] workbook, int... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("<row>", -1);
                for (int row : rows) {
                    if (row < parts.length) {
                        parts[row - 1] += "<row hidden=\"1\">";
                    }
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(joined(parts).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String joined(String... parts) {
        var text = new StringBuilder(parts[0]);
        for (int number = 1; number < parts.length; number++) {
            text.append(parts[number - 1].endsWith("<row hidden=\"1\">") ? "" : "<row>")
                    .append(parts[number]);
        }
        return text.toString();
    }
}
