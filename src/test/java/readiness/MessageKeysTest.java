package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sentence of a bundle is used by the code, and every sentence that the code uses is there.
 *
 * <p>A key is a literal, or one literal joined to another word of the package or to the name of an enum's constant:
 * {@code "status-" + status.key()}. So each is found by a text search for its first or last part.
 */
final class MessageKeysTest {

    private static final Path CODE = Path.of("src/main/java/readiness");
    private static final Path BUNDLES = Path.of("src/main/resources/readiness");
    private static final Set<String> ASKING = Set.of("say", "has", "verbatim");
    private static final Pattern WORD_OF_TEMPLATE = Pattern.compile("[\"']([a-z][a-z-]*)[\"']");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** The beginnings of keys of options and commands that picocli brings along. */
    private static final List<String> BROUGHT_ALONG =
            List.of("mixinStandardHelpOptions.", "helpCommand.", "readiness.help.");

    private static final Set<String> CONSTANTS = constants();

    @ParameterizedTest
    @CsvSource({
        "page/Report, page chart obstacle outcome level question explanation since report html decision",
        "survey/Survey, survey terminal",
        "form/Form, form html",
        "starter/Starter starter/Forms, starter",
        "console/Messages, console invocation sitting cli"
    })
    void every_sentence_is_used_and_every_one_that_is_used_is_there_and_gets_all_its_arguments(
            String bundles, String packages) throws IOException {
        var sentences = new Properties();
        for (String bundle : bundles.split(" ", -1)) {
            sentences.putAll(sentences(bundle));
        }
        Set<String> keys = sentences.stringPropertyNames();
        var words = Words.of(packages.split(" ", -1));

        assertThat(keys.stream().filter(key -> !words.use(key)))
                .as("sentences that nothing uses")
                .isEmpty();
        assertThat(words.whole.stream().filter(key -> !keys.contains(key)))
                .as("sentences that are missing")
                .isEmpty();
        assertThat(words.arguments.entrySet().stream()
                        .filter(call ->
                                keys.contains(call.getKey()) && places(sentences, call.getKey()) > call.getValue()))
                .as("sentences that are said without all their arguments")
                .isEmpty();
        assertThat(words.asked.stream()
                        .filter(part -> keys.stream().noneMatch(key -> key.startsWith(part) || key.endsWith(part))))
                .as("parts of no key")
                .isEmpty();
    }

    @Test
    void every_example_shows_a_code() throws IOException {
        assertThat(keys("problem/Examples"))
                .isNotEmpty()
                .allMatch(key -> CONSTANTS.contains(key.replaceAll("\\.(wrong|right)$", "")));
    }

    @Test
    void every_line_of_help_is_about_a_command_an_option_or_a_parameter() throws IOException {
        var words = Words.of("cli", "invocation");

        assertThat(keys("cli/Help").stream()
                        .filter(key -> BROUGHT_ALONG.stream().noneMatch(key::startsWith))
                        .filter(key -> Stream.of(key, "--" + lastPart(key), lastPart(key), command(key))
                                .noneMatch(words.literals::contains)))
                .isEmpty();
    }

    @Test
    void a_sentence_that_nothing_uses_is_found() {
        var words = Words.of("page", "outcome", "report");

        assertThat(words.use("column-team")).isTrue();
        assertThat(words.use("status-not-first")).isTrue();
        assertThat(words.use("status-not-at-all")).isFalse();
        assertThat(words.use("a-sentence-of-nobody")).isFalse();
    }

    private static String lastPart(String key) {
        String name = key.replaceAll("\\[.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the command of {@code readiness.questionnaires.show.usage.header}. */
    private static String command(String key) {
        return lastPart(key.replaceAll("\\.usage\\..*", ""));
    }

    /** Returns how many arguments a sentence has places for. */
    private static int places(Properties sentences, String key) {
        return PLACE.matcher(sentences.getProperty(key))
                .results()
                .mapToInt(place -> 1 + Integer.parseInt(place.group(1)))
                .max()
                .orElse(0);
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(sentences(bundle).stringPropertyNames());
    }

    private static Properties sentences(String bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Returns the names of all constants of enums, as they are written in keys. */
    private static Set<String> constants() {
        var constants = new TreeSet<String>();
        ParsedCode.scan(CODE, new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                if (type.getKind() == Tree.Kind.ENUM) {
                    type.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(member -> ((VariableTree) member).getName().toString())
                            .forEach(name ->
                                    constants.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
                }
                return super.visitClass(type, null);
            }
        });
        return constants;
    }

    /** The words of some packages, and how keys are made of them. */
    private static final class Words extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> literals = new TreeSet<>();
        private final Set<String> labels = new TreeSet<>();
        /** Keys that are asked for as they are. */
        private final Set<String> whole = new TreeSet<>();
        /** How many arguments come with a key, where it is said with the fewest. */
        private final Map<String, Integer> arguments = new TreeMap<>();
        /** Parts of keys that are put together where they are asked for. */
        private final Set<String> asked = new TreeSet<>();

        private final Set<String> beginnings = new TreeSet<>();
        private final Set<String> endings = new TreeSet<>();

        static Words of(String... packages) {
            var words = new Words();
            for (String each : packages) {
                ParsedCode.scan(CODE.resolve(each), words);
                words.readTemplates(BUNDLES.resolve(each));
            }
            return words;
        }

        /** Returns whether the code can have asked for this key. */
        boolean use(String key) {
            return literals.contains(key)
                    || (key.startsWith("label-") && labels.contains(key.substring("label-".length())))
                    || CONSTANTS.contains(key)
                    || beginnings.stream()
                            .filter(key::startsWith)
                            .anyMatch(part -> isWord(key.substring(part.length())))
                    || endings.stream()
                            .filter(key::endsWith)
                            .anyMatch(part -> use(key.substring(0, key.length() - part.length())));
        }

        private boolean isWord(String word) {
            return literals.contains(word) || CONSTANTS.contains(word);
        }

        private void readTemplates(Path folder) {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path template : files.filter(Words::isTemplate).toList()) {
                    WORD_OF_TEMPLATE
                            .matcher(Files.readString(template))
                            .results()
                            .forEach(word -> labels.add(word.group(1)));
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static boolean isTemplate(Path file) {
            return file.toString().matches(".*\\.ftlh?");
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String word) {
                literals.add(word);
            }
            return null;
        }

        /** A key that is put together may be given to a variable first, so every sum of two words counts. */
        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
            if (literal(sum.getLeftOperand()) instanceof String first && first.matches("[a-z][a-z-]*-")) {
                beginnings.add(first);
            }
            if (literal(sum.getRightOperand()) instanceof String last && last.matches("\\.[a-z]+")) {
                endings.add(last);
            }
            return super.visitBinary(sum, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (ASKING.contains(name(call.getMethodSelect()))
                    && !call.getArguments().isEmpty()) {
                addKeys(call.getArguments().get(0));
            }
            if (name(call.getMethodSelect()).equals("say")
                    && literal(call.getArguments().get(0)) instanceof String key) {
                arguments.merge(key, call.getArguments().size() - 1, Math::min);
            }
            return super.visitMethodInvocation(call, null);
        }

        private void addKeys(ExpressionTree key) {
            if (key instanceof ConditionalExpressionTree choice) {
                addKeys(choice.getTrueExpression());
                addKeys(choice.getFalseExpression());
            } else if (key instanceof ParenthesizedTree inner) {
                addKeys(inner.getExpression());
            } else if (key instanceof BinaryTree sum) {
                Stream.of(sum.getLeftOperand(), sum.getRightOperand())
                        .map(Words::literal)
                        .filter(String.class::isInstance)
                        .forEach(part -> asked.add((String) part));
            } else if (literal(key) instanceof String word) {
                whole.add(word);
            }
        }

        private static @Nullable Object literal(ExpressionTree expression) {
            return expression instanceof LiteralTree literal ? literal.getValue() : null;
        }

        private static String name(ExpressionTree method) {
            return method instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : method instanceof IdentifierTree own ? own.getName().toString() : "";
        }
    }
}
