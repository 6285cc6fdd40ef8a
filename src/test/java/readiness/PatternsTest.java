package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No regular expression of the program takes longer than its text is long: a group is not repeated without an end, and
 * what is searched for does not begin with a repeat that something else follows.
 */
final class PatternsTest {

    private static final Path CODE = Path.of("src/main/java/readiness");

    /** Their texts have an end: lines of 5,000 characters, the engine's messages, variables, sequences of a key. */
    private static final List<String> BOUNDED = List.of(
            "document/YamlSyntaxErrors.java",
            "document/BlockErrors.java",
            "document/ColonErrors.java",
            "document/FlowErrors.java",
            "document/LocatedText.java",
            "document/Typos.java",
            "console/Environment.java",
            "terminal/Keyboard.java");

    private static final Pattern CALL = Pattern.compile(
            "(?<call>Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split|String [A-Z_]+ =)\\(?\\s*\"(?<regex>(?:[^\"\\\\\\n]|\\\\.){0,300})\"");
    private static final Pattern REPEATED_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})");
    private static final Pattern BEGINS_WITH_REPEAT =
            Pattern.compile("(?:\\(\\?[a-z]+\\))?(?:\\[[^\\]]+\\]|\\\\p\\{[A-Za-z]+\\}|\\\\.|\\.)[*+].+");

    @Test
    void no_group_of_a_pattern_is_repeated_without_an_end() throws IOException {
        assertThat(regexes().filter(use -> REPEATED_GROUP.matcher(use.regex).find()))
                .isEmpty();
    }

    @Test
    void no_search_begins_with_a_repeat() throws IOException {
        assertThat(regexes().filter(use -> !use.call.equals(".matches") && beginsWithRepeat(use.regex)))
                .isEmpty();
    }

    @Test
    void patterns_are_found() throws IOException {
        assertThat(regexes()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({"[a-z]+$, true", "\\s*[;]\\s*, true", "(?s).*x, true", "\\s+, false", "^[a-z]+$, false", "a\\s*b, false"
    })
    void a_repeat_before_something_else_is_distinguished_from_others(String regex, boolean begins) {
        assertThat(beginsWithRepeat(regex)).isEqualTo(begins);
    }

    @Test
    void a_repeated_group_is_distinguished_from_others() {
        assertThat(List.of("\\d+(,\\d+)*", "(ab)+", "(a){2,}"))
                .allMatch(regex -> REPEATED_GROUP.matcher(regex).find());
        assertThat(List.of("(ab)?", "\\)*", "[)]{1,3}"))
                .noneMatch(regex -> REPEATED_GROUP.matcher(regex).find());
    }

    private static boolean beginsWithRepeat(String regex) {
        return BEGINS_WITH_REPEAT.matcher(regex).matches();
    }

    private record Use(String file, String call, String regex) {}

    private static Stream<Use> regexes() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> BOUNDED.stream().noneMatch(file::endsWith))
                    .flatMap(PatternsTest::uses)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Use> uses(Path file) {
        try {
            return CALL
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> new Use(
                            CODE.relativize(file).toString(),
                            found.group(1),
                            found.group(2).replace("\\\\", "\\")))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
