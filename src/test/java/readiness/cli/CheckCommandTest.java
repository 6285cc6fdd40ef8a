package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.console.Environment;
import readiness.problem.Code;
import readiness.testkit.Examples;

/** The formats in which {@code check} reports errors; BrokenFilesTest covers what it says of each. */
class CheckCommandTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final String FOLDER = "src/test/resources/broken/assessments/mistakes-in-several-files";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"check.json, json", "check.sarif, sarif", "check.github.txt, github"})
    void reports_to_other_programs_as_approved(String name, String format) throws IOException {
        var check = Program.run("check", "--format", format, FOLDER);

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).isEmpty();
        Approved.compare(APPROVED.resolve(name), check.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"check.plain.txt, en", "check.plain.fr.txt, fr"})
    void reports_in_words_alone_as_approved(String name, String language) throws IOException {
        var check = Program.run("--lang", language, "check", "--plain", FOLDER);

        assertThat(check.err()).doesNotContain("^", "-->", " | ");
        Approved.compare(APPROVED.resolve(name), check.err());
    }

    @ParameterizedTest
    @CsvSource({"ACCESSIBLE, 1", "TERM, dumb"})
    void words_alone_are_reported_to_whoever_wants_them_everywhere(String variable, String value) {
        var wanting = new Environment(
                new ByteArrayInputStream(new byte[0]),
                () -> false,
                () -> false,
                Map.of(variable, value),
                lastWords -> () -> {});

        assertThat(Program.in(wanting, "score", FOLDER).err())
                .contains("line 5, column 17")
                .doesNotContain("^^");
    }

    @Test
    void codes_are_listed_as_text_only() {
        var run = Program.run("check", "--codes", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--codes prints text only; leave out --format");
    }

    @Test
    void files_are_named_from_where_the_program_runs_however_they_are_given() {
        String file = FOLDER + "/assessment.yaml";

        assertThat(Program.run("check", "--format", "github", file).out())
                .isEqualTo(Program.run("check", "--format", "github", FOLDER).out())
                .contains("file=" + FOLDER + "/answers/");
    }

    @Test
    void no_more_errors_are_reported_than_asked_for_and_all_are_counted() {
        var check = Program.run("check", "--max-errors", "1", FOLDER);

        assertThat(check.err()).containsOnlyOnce("error[").endsWith("2 more are not shown\n2 errors, 1 warning\n");
        assertThat(check.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "github"})
    void a_format_that_has_no_room_for_it_is_accompanied_by_how_many_errors_are_left_out(String format) {
        var check = Program.run("check", "--max-errors", "1", "--format", format, FOLDER);

        assertThat(check.err()).isEqualTo("2 more are not shown\n2 errors, 1 warning\n");
        assertThat(check.code()).isEqualTo(3);
    }

    /** As {@code answers/answers} in a folder {@code answers}: nested under the very path by which it is named. */
    @Test
    void a_folder_in_a_folder_of_the_same_name_is_another_place() throws IOException {
        Path folder = Path.of("target/nested");
        Files.createDirectories(folder.resolve(folder));
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\n");
        Files.writeString(folder.resolve(folder).resolve("x.yaml"), "schema: readiness/answers/v1\n");

        assertThat(Program.run("check", "--format", "github", folder.toString()).out())
                .contains("file=target/nested/target/nested/x.yaml");
    }

    @ParameterizedTest
    @CsvSource({"0, --max-errors takes a number", "many, is not a value of --max-errors"})
    void a_number_of_errors_is_one_or_more(String number, String sentence) {
        var check = Program.run("check", "--max-errors", number, FOLDER);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains(sentence);
    }

    @Test
    void warnings_fail_only_when_asked_to() {
        String folder = "src/test/resources/broken/assessments/the-same-respondent-twice";

        assertThat(Program.run("check", folder).code()).isZero();
        assertThat(Program.run("check", "--fail-on", "warning", folder).code()).isEqualTo(1);
    }

    @Test
    void the_same_error_in_a_thousand_rows_is_one_message(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("src/test/resources/broken/warmth.yaml"), folder.resolve("warmth.yaml"));
        Files.writeString(folder.resolve("all.csv"), "team,people-smile\n" + "red,agre\n".repeat(1_002));

        var check = Program.run(
                "check",
                folder.resolve("warmth.yaml").toString(),
                folder.resolve("all.csv").toString());

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err())
                .contains("error[R104]", "all.csv:2:5", "the same in 1,001 more rows, first at 3:5 and 4:5")
                .doesNotContain("all.csv:502:5");
    }

    /** Four rows: Ann three times, the latest in the middle, and Ben. */
    @Test
    void a_person_with_several_rows_is_counted_once(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("warmth.yaml"), Examples.WARMTH);
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: [x.csv]\n");
        Files.writeString(folder.resolve("x.csv"), """
                team,respondent,date,people-smile
                red,ann,2026-03-02,agree
                red,ann,2026-03-04,agree
                red,ann,2026-03-03,agree
                red,ben,2026-03-02,agree
                """);

        assertThat(Program.run("check", folder.toString()).err())
                .contains("4 rows, 2 people counted; left out: 2 answered again later");
    }

    /** Five rows, of which two are dated before the period; the answer of one of these cannot be read. */
    @Test
    void rows_out_of_the_period_are_counted_as_left_out_and_once(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("warmth.yaml"), Examples.WARMTH);
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [x.csv]
                since: 2026-03-01
                """);
        Files.writeString(folder.resolve("x.csv"), """
                team,respondent,date,people-smile
                red,ann,2026-03-02,agree
                red,ben,2026-02-02,agree
                red,cid,2026-02-03,agre
                red,dan,2026-03-02,agre
                red,eve,2026-03-02,agree
                """);

        assertThat(Program.run("check", folder.toString()).err())
                .contains("5 rows, 2 people counted; left out: 1 without any answer and 2 out of the period of the"
                        + " assessment");
    }

    /** The first thousand are reported one by one, and all others in one message: every one of them is counted. */
    @Test
    void everybody_who_answered_twice_is_accounted_for(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("warmth.yaml"), Examples.WARMTH);
        var rows = new StringBuilder("team,respondent,people-smile\n");
        for (int person = 0; person < 1_500; person++) {
            rows.append(("red,p" + person + ",agree\n").repeat(2));
        }
        Files.writeString(folder.resolve("x.csv"), rows);

        var score = Program.run(
                "score",
                folder.resolve("warmth.yaml").toString(),
                folder.resolve("x.csv").toString(),
                "--draws",
                "1");

        assertThat(score.err())
                .contains("3,000 rows, 1,500 people counted; left out: 1,500 answered again later")
                .contains("the same in 499 more rows");
        assertThat(score.err().lines().filter(line -> line.contains("[R119]"))).hasSize(1_001);
    }

    /** Six rows: three drafts, two whose only answer cannot be read, one that counts. */
    @Test
    void drafts_and_empty_sheets_in_rows_are_counted_one_by_one(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("warmth.yaml"), Examples.WARMTH);
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: [x.csv]\n");
        Files.writeString(folder.resolve("x.csv"), """
                team,state,people-smile
                red,draft,agree
                red,draft,agree
                red,draft,agree
                red,complete,agre
                red,complete,smile
                red,complete,agree
                """);

        var check = Program.run("check", folder.toString());

        assertThat(check.out()).contains("1 sheet counts, 3 drafts do not count yet");
        assertThat(check.err()).contains("6 rows, 1 person counted; left out: 3 unfinished and 2 without any answer");
        assertThat(check.err())
                .contains("= the same in 2 more rows, first at 3:", "= the same in 1 more row, first at 6:")
                .containsOnlyOnce("note[R154]");
        assertThat(Program.run("score", folder.toString(), "--format", "json").out())
                .contains("3 drafts are not counted yet.", "2 sheets are empty and not counted.");
    }

    @Test
    void nothing_to_check_is_wrong_usage() {
        var check = Program.run("check");

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("Which folder? For example: readiness check my-assessment");
    }

    @Test
    void every_code_is_listed() {
        var list = Program.run("check", "--codes");

        assertThat(list.code()).isZero();
        for (Code code : Code.values()) {
            assertThat(list.out()).containsOnlyOnce(code.number() + " " + code.slug() + " (");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "explain-code.txt, en, R104",
        "explain-code.fr.txt, fr, colon-in-text",
        "explain-code-without-example.txt, en, r002"
    })
    void a_code_is_explained_as_approved(String name, String language, String code) throws IOException {
        var explained = Program.run("--lang", language, "explain-code", code);

        assertThat(explained.code()).isZero();
        Approved.compare(APPROVED.resolve(name), explained.out());
    }

    @Test
    void a_misspelt_code_is_reported_with_the_nearest() {
        var explained = Program.run("explain-code", "unknown-anwser");

        assertThat(explained.code()).isEqualTo(2);
        assertThat(explained.err()).contains("no code unknown-anwser", "“unknown-answer”");
    }
}
