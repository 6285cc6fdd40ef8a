package readiness.fuzz;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.document.YamlDocuments;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.table.TableReader;

/**
 * Bytes as a table, read and looked at. The first line says in which format, {@code csv} for example, and how, in the
 * words of {@code columns:}.
 */
public final class Tables {

    private Tables() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String first = Fed.words(Arrays.copyOf(bytes, end));
        byte[] table = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        String ending = first.startsWith("json") ? ".json" : first.startsWith("ndjson") ? ".ndjson" : ".csv";
        var file = new SourceFile("fed" + ending, SourceFile.Contents.of(table));
        read(file, first.substring(first.indexOf(' ') + 1));
    }

    private static void read(SourceFile file, String words) {
        var problems = new ProblemLog();
        var map = map(words, problems);
        if (problems.hasErrors()) {
            Fed.look(problems.all());
            return;
        }
        var tables = new TableReader(Fed.catalogue(), Map.of(), problems);
        tables.read(file, map.orElseGet(ColumnMap::none), sheet -> {}, bytes -> {});
        Fed.look(problems.all());
        var others = new ProblemLog();
        new TableReader(Fed.catalogue(), Map.of(), others).preview(file, map.orElseGet(ColumnMap::none));
        Fed.look(others.all());
    }

    private static Optional<ColumnMap> map(String words, ProblemLog problems) {
        return words.startsWith("{")
                ? YamlDocuments.readSingle("assessment.yaml", words, problems)
                        .flatMap(node -> ColumnMapReader.read(node, problems))
                : Optional.empty();
    }
}
