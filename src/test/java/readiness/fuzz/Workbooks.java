package readiness.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.workbook.Workbook;

/**
 * Bytes as a workbook: as the file where they begin as one does, otherwise as the texts of its parts, each below a line
 * with its name, so that what is fed need not be packed.
 */
public final class Workbooks {

    private static final Path FILE = file();

    private Workbooks() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Files.write(FILE, bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? bytes : packed(bytes));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        var problems = new ProblemLog();
        Workbook.read(new SourceFile("fed.xlsx", FILE), Optional.empty(), problems)
                .ifPresent(table -> table.forEach(row -> row.cell(0).text()));
        Fed.look(problems.all());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var zip = new ZipOutputStream(packed)) {
            for (String part : Fed.words(bytes).split("(?m)^= ", -1)) {
                String name = part.lines().findFirst().orElse("");
                if (names.add(name) && name.length() < 100) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(part.substring(name.length()).strip().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return packed.toByteArray();
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fed", ".xlsx");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
