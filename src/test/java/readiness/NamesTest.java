package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What types are called: whoever reads a name without its package knows which type it is. */
final class NamesTest {

    private static final Path CODE = Path.of("src/main/java/readiness");

    /** A type, in the file that declares it. */
    private record Declared(String file, boolean isPrivate) {}

    @Test
    void no_two_types_have_one_name_unless_each_is_private_to_its_file() {
        var types = types();

        assertThat(types).hasSizeGreaterThan(600);
        assertThat(types.entrySet().stream()
                        .filter(type -> type.getValue().size() > 1)
                        .filter(type -> !type.getValue().stream().allMatch(Declared::isPrivate))
                        .map(type -> type.getKey() + " in "
                                + type.getValue().stream().map(Declared::file).toList()))
                .isEmpty();
    }

    private static Map<String, List<Declared>> types() {
        var types = new TreeMap<String, List<Declared>>();
        ParsedCode.scan(CODE, new TreeScanner<@Nullable Void, @Nullable Void>() {
            private String file = "";

            @Override
            public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
                file = CODE.relativize(Path.of(unit.getSourceFile().getName())).toString();
                return super.visitCompilationUnit(unit, null);
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                String name = type.getSimpleName().toString();
                if (!name.isEmpty()) {
                    boolean isPrivate = type.getModifiers().getFlags().contains(Modifier.PRIVATE);
                    types.computeIfAbsent(name, first -> new ArrayList<>()).add(new Declared(file, isPrivate));
                }
                return super.visitClass(type, null);
            }
        });
        return types;
    }
}
