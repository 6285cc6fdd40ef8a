package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.problem.Code;
import readiness.problem.Severity;

/** The program's sentences: English and French are equals, and typeset as each wants it. */
final class BundlesTest {

    private static final Path ROOT = Path.of("src/main/resources/readiness");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)}");
    /** These are in no language. */
    private static final String LINES_OF_FILES = "Examples.properties";

    /** What the key of a sentence about customers ends with. */
    private static final String CUSTOMER = ".customer";

    /** What a person types, one character by itself among it. */
    private static final String TYPED = ".typed";

    private static final String FRENCH_ENDING = "_fr.properties";

    static List<Path> french() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(FRENCH_ENDING))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.endsWith(LINES_OF_FILES))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_bundle_is_there_in_both_languages() throws IOException {
        assertThat(all()).hasSize(2 * french().size()).isNotEmpty();
    }

    @Test
    void every_code_and_severity_has_its_sentence_and_no_sentence_is_without_one() throws IOException {
        var needed = new TreeSet<String>(
                List.of("choices", "only-choice", "did-you-mean", "earlier", "repeats", "straight-quotes"));
        Stream.of(Code.values()).map(Code::slug).forEach(needed::add);
        Stream.of(Severity.values()).map(Severity::name).forEach(needed::add);
        var sentences = new TreeSet<>(
                sentences(ROOT.resolve("problem/Problems.properties")).keySet());
        sentences.removeIf(key -> key.endsWith(".help") && needed.contains(key.replace(".help", "")));
        sentences.removeIf(
                key -> needed.contains(key.replaceFirst("\\.table(\\.help)?$", "")) && key.contains(".table"));
        assertThat(sentences).isEqualTo(needed);
    }

    @Test
    void every_code_has_its_cause() throws IOException {
        assertThat(sentences(ROOT.resolve("problem/Causes.properties")).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Code.values()).map(Code::slug).toList());
    }

    @Test
    void no_two_codes_share_a_number() {
        assertThat(Stream.of(Code.values()).map(Code::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("R\\d{3}"));
    }

    @ParameterizedTest
    @MethodSource("french")
    void both_languages_have_the_same_keys(Path french) throws IOException {
        var english = subjects(englishOf(french));
        var both = subjects(french);
        // French has two sentences where English has one: the gender differs between a customer and a team.
        both.removeIf(
                key -> key.endsWith(CUSTOMER) && english.contains(key.replace(CUSTOMER, "")) && !english.contains(key));
        assertThat(both).isEqualTo(english);
    }

    /** A number that only chooses between singular and plural is each language's own affair. */
    @ParameterizedTest
    @MethodSource("french")
    void both_languages_show_the_same_parameters(Path french) throws IOException {
        var english = parameters(sentences(englishOf(french)));
        parameters(sentences(french))
                .forEach((key, used) -> assertThat(used)
                        .as(key)
                        .isEqualTo(english.getOrDefault(key, english.get(key.replace(CUSTOMER, "")))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_apostrophe_only_quotes_a_brace(Path bundle) throws IOException {
        assertThat(offences(bundle, "'(?![{}]')(?<!'[{}]')")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("french")
    void french_sets_a_narrow_space_before_high_punctuation(Path french) throws IOException {
        assertThat(offences(french, "[^\u202f?!(:][;?!](?=\\s|$)")).isEmpty();
        assertThat(offences(french, "[ \u00a0][;?!]| [:]")).isEmpty();
        assertThat(offences(french, "[^\u202f]%(?=\\W|$)")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("french")
    void french_sets_a_wide_space_that_does_not_break_before_a_colon(Path french) throws IOException {
        assertThat(offences(french, "[^\u00a0]:(?=\\s|$)")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("french")
    void french_sets_wide_spaces_that_do_not_break_inside_its_quotation_marks(Path french) throws IOException {
        assertThat(offences(french, "«[^\u00a0]")).isEmpty();
        assertThat(offences(french, "[^\u00a0]»")).isEmpty();
        assertThat(offences(french, "[“”]")).isEmpty();
    }

    /** Returns the sentences in which the pattern is found; what a file or a shell would say is passed over. */
    private static List<String> offences(Path bundle, String pattern) throws IOException {
        var offence = Pattern.compile(pattern);
        return sentences(bundle).entrySet().stream()
                .filter(sentence -> !sentence.getKey().endsWith(TYPED))
                .filter(sentence ->
                        offence.matcher(withoutCode(sentence.getValue())).find())
                .map(sentence -> sentence.getKey() + " = " + sentence.getValue())
                .toList();
    }

    private static String withoutCode(String sentence) {
        return sentence.replaceAll("(?m)^[ -]*[a-z]+:( .*)?$", "")
                .replaceAll("'\\{'.*?'\\}'", "")
                .replaceAll("`[^`]*`", "")
                .replaceAll("(?<=«\u00a0)[a-z]+:(?=\u00a0»)", "")
                .replaceAll("\\{\\d+,choice,", "{");
    }

    /** Returns the keys; how many lines a text is broken into is each language's own affair. */
    private static Set<String> subjects(Path bundle) throws IOException {
        var subjects = new TreeSet<String>();
        sentences(bundle).keySet().forEach(key -> subjects.add(subject(key)));
        return subjects;
    }

    private static String subject(String key) {
        return key.replaceAll("\\.\\d+$", "");
    }

    private static Path englishOf(Path french) {
        return Path.of(french.toString().replace(FRENCH_ENDING, ".properties"));
    }

    private static Map<String, String> sentences(Path bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var sentences = new TreeMap<String, String>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    private static Map<String, Set<String>> parameters(Map<String, String> sentences) {
        var parameters = new TreeMap<String, Set<String>>();
        sentences.forEach((key, sentence) -> {
            var used = new TreeSet<String>();
            var matcher = PARAMETER.matcher(sentence.replace("'{'", ""));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            parameters.put(subject(key), used);
        });
        return parameters;
    }
}
