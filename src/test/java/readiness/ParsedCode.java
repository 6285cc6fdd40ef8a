package readiness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The program's own code as the compiler sees it. */
final class ParsedCode {

    private ParsedCode() {}

    /** Takes a file of code. */
    @FunctionalInterface
    private interface Visitor {
        void visit(CompilationUnitTree file, SourcePositions positions);
    }

    /** Has all code in a folder looked through. */
    static void scan(Path folder, TreeScanner<@Nullable Void, @Nullable Void> scanner) {
        visit(folder, (file, positions) -> scanner.scan(file, null));
    }

    /** Returns how many lines each method of a folder has between its braces, by the file and the method. */
    static Map<String, Long> methodLengths(Path folder) {
        var lengths = new TreeMap<String, Long>();
        visit(folder, (file, positions) -> {
            String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
            LineMap lines = file.getLineMap();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    if (method.getBody() != null) {
                        long first = lines.getLineNumber(positions.getStartPosition(file, method.getBody()));
                        long last = lines.getLineNumber(positions.getEndPosition(file, method.getBody()));
                        lengths.merge(name + " " + method.getName(), Math.max(1, last - first - 1), Math::max);
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(file, null);
        });
        return lengths;
    }

    private static void visit(Path folder, Visitor visitor) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder)) {
            var java = sources.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(file -> visitor.visit(file, positions));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
