package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Each limit is in the schemas and on the page that lists them, and is reported where it is exceeded. */
final class LimitTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/readiness/schema");

    @TempDir
    private Path path;

    static Stream<Limit> lists() {
        return Stream.of(Limit.values()).filter(limit -> limit.list().isPresent());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_has_the_same_limit_in_the_schemas(Limit limit) throws IOException {
        String key = limit.list().orElseThrow();
        var listed = Pattern.compile("\"" + key
                + "\": \\{\\s*(\"description\": \"[^\"]*\",\\s*)?\"type\": \"array\",\\s*\"maxItems\": (\\d+)");
        String schemas = Files.readString(SCHEMAS.resolve("questionnaire.schema.json"))
                + Files.readString(SCHEMAS.resolve("assessment.schema.json"));
        assertThat(listed.matcher(schemas).results().map(found -> found.group(2)))
                .isNotEmpty()
                .containsOnly(Integer.toString(limit.most()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_has_the_same_limit_where_limits_are_listed(Limit limit) throws IOException {
        String key = limit.list().orElseThrow();
        assertThat(Files.readString(Path.of("README.md"))
                        .lines()
                        .filter(line -> line.contains("`" + key + "`") && line.endsWith("| R065 |")))
                .singleElement()
                .asString()
                .contains("| " + String.format(Locale.ROOT, "%,d", limit.most()) + " |");
    }

    @Test
    void every_limit_has_a_code_of_an_error_and_is_listed() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        assertThat(Limit.values()).allMatch(limit -> limit.code().severity() == Severity.ERROR);
        assertThat(Stream.of(Limit.values())
                        .filter(limit -> limit.list().isEmpty())
                        .map(limit -> String.format(Locale.ROOT, "%,d", limit.most())))
                .allMatch(page::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            teams: [ITEMS]      | {id: t%d}          | 1001 | teams
            answers: [ITEMS]    | "a%d.yaml"         | 101  | answers
            columns: [ITEMS]    | {files: "a%d.csv"} | 101  | columns
            """)
    void one_entry_too_many_is_reported_at_its_place_and_the_others_are_read(
            String list, String item, int number, String key) {
        String items = IntStream.range(0, number)
                .mapToObj(i -> item.formatted(i) + "\n ")
                .reduce((some, more) -> some + ", " + more)
                .orElseThrow();

        var problems = new Folder(path)
                .with("assessment.yaml", "schema: readiness/assessment/v1\n" + list.replace("ITEMS", items) + "\n")
                .read()
                .problems();

        assertThat(problems.stream().filter(problem -> problem.code() == Code.LIST_TOO_LONG))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(number + 1))
                .satisfies(problem -> assertThat(problem.words()).containsExactly(key, Integer.toString(number - 1)));
    }

    @Test
    void a_thousand_teams_answer_and_no_more() {
        String sheets = IntStream.range(0, 1_001)
                .mapToObj(i -> "---\n" + Examples.sheetOf("team-" + i))
                .reduce("", String::concat);
        var folder = new Folder(path).with("warmth.yaml", Examples.WARMTH).with("all.yaml", sheets);

        assertThat(folder.problems()).filteredOn(line -> line.contains("R340")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1e308, R027", "1e-9, R027", "1000000, ''", "0, R036"})
    void a_weight_is_a_number_that_others_can_be_set_against(String weight, String code) {
        var problems = new Folder(path)
                .with("warmth.yaml", Examples.WARMTH)
                .with(
                        "assessment.yaml",
                        "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nweights: {warmth: {heating: "
                                + weight + "}}\n")
                .read()
                .problems();
        assertThat(problems.stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.code().number()))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_name_has_200_characters_at_most() {
        assertThat(new Folder(path)
                        .with("assessment.yaml", "schema: readiness/assessment/v1\ntitle: " + "x".repeat(201) + "\n")
                        .problems())
                .contains("assessment.yaml:2:8 R050 TEXT_TOO_LONG");
    }
}
