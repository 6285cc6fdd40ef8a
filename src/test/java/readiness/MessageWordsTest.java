package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;

/**
 * Every message about files gets the words that its sentence and its advice have places for.
 *
 * <p>A call is seen where it names the code itself, as nearly all do: {@code problems.add(place, Code.ALIAS, name)}.
 */
final class MessageWordsTest {

    private static final Path CODE = Path.of("src/main/java/readiness");
    private static final Path SENTENCES = Path.of("src/main/resources/readiness/problem/Problems.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** The methods that take a code with its words, and how many arguments are between the code and the words. */
    private static final Map<String, Integer> REPORTING =
            Map.of("add", 0, "addAbout", 0, "addSince", 0, "at", 0, "about", 0, "addChoice", 1);

    private static final Map<Code, Integer> PLACES = new TreeMap<>();
    private static final Map<Code, Integer> FEWEST = new TreeMap<>();
    private static final Map<Code, Integer> MOST = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        var sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(SENTENCES, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        for (Code code : Code.values()) {
            String help = sentences.getProperty(code.slug() + ".help", "");
            PLACES.put(code, places(sentences.getProperty(code.slug()) + help));
        }
        ParsedCode.scan(CODE, new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                add(call);
                return super.visitMethodInvocation(call, null);
            }
        });
    }

    @Test
    void every_message_gets_all_its_words() {
        assertThat(FEWEST).hasSizeGreaterThan(150);
        assertThat(FEWEST.entrySet().stream().filter(call -> call.getValue() < places(call.getKey())))
                .isEmpty();
    }

    /** The first word is the user's own: it marks its place in the file where the sentence does not quote it, too. */
    @Test
    void no_message_gets_words_that_it_has_no_place_for() {
        assertThat(MOST.entrySet().stream().filter(call -> call.getValue() > Math.max(1, places(call.getKey()))))
                .isEmpty();
    }

    @Test
    void nobody_gives_an_empty_word_to_keep_the_places_of_others() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> lines(file).stream())
                            .filter(line -> line.matches(".*\\bCode\\.[A-Z_0-9]+, \"\".*")))
                    .isEmpty();
        }
    }

    private static int places(Code code) {
        return PLACES.getOrDefault(code, 0);
    }

    private static int places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .mapToInt(place -> 1 + Integer.parseInt(place.group(1)))
                .max()
                .orElse(0);
    }

    private static void add(MethodInvocationTree call) {
        String method = call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : "";
        List<? extends ExpressionTree> arguments = call.getArguments();
        for (int place = 0; place < arguments.size() && REPORTING.containsKey(method); place++) {
            if (arguments.get(place) instanceof MemberSelectTree constant
                    && constant.getExpression().toString().equals("Code")) {
                var code = Code.valueOf(constant.getIdentifier().toString());
                int words = arguments.size() - 1 - place - REPORTING.getOrDefault(method, 0);
                FEWEST.merge(code, words, Math::min);
                MOST.merge(code, words, Math::max);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
