package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.wording.Language;

/** The published method: the same sections in both languages, and every section that the code refers to. */
class MethodTest {

    private static final Pattern REFERENCE = Pattern.compile("\\(method, section (\\d+)");

    @Test
    void it_has_the_same_sections_in_both_languages() {
        assertThat(sections(Language.EN))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
                .isEqualTo(sections(Language.FR));
        assertThat(Method.in(Language.FR)).contains("Comment").isNotEqualTo(Method.in(Language.EN));
    }

    @Test
    void it_has_every_section_that_the_code_refers_to() throws IOException {
        var referred = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                REFERENCE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(reference -> referred.add(reference.group(1)));
            }
        }

        assertThat(referred).isNotEmpty();
        assertThat(sections(Language.EN)).containsAll(referred);
    }

    @Test
    void it_names_the_keys_of_results_and_files_alike_in_both_languages() {
        assertThat(keys(Language.FR)).isEqualTo(keys(Language.EN)).contains("`probability-first`", "`least-group`");
    }

    private static List<String> sections(Language language) {
        return Method.in(language)
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.replaceFirst("## (\\d+)\\..*", "$1"))
                .toList();
    }

    private static TreeSet<String> keys(Language language) {
        var keys = new TreeSet<String>();
        Pattern.compile("`[^`\n]+`")
                .matcher(Method.in(language).replace('\n', ' '))
                .results()
                .forEach(key -> keys.add(key.group()));
        return keys;
    }
}
