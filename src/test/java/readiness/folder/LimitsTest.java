package readiness.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readiness.problem.Problem;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Files larger or deeper than people write, and files elsewhere: each is reported, and the others are read. */
@Timeout(300)
final class LimitsTest {

    private static final String HEAD = "schema: readiness/answers/v1\nquestionnaire: warmth\nteam: blue\nanswers:\n";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void one_good_sheet() {
        folder = new Folder(path.resolve("mine"))
                .with("warmth.yaml", Examples.WARMTH)
                .with("answers/good.yaml", Examples.SHEET);
    }

    @Test
    void a_file_of_200_megabytes_is_not_read() throws IOException {
        try (var file = new RandomAccessFile(in("answers/large.yaml").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertReported("answers/large.yaml:1:1 R002 FILE_TOO_LARGE", "answers/large.yaml:1:1 R159 FILE_LEFT_OUT");
    }

    @Test
    void a_text_of_20_000_characters_is_the_longest() {
        folder.with("answers/long.yaml", HEAD + "  has-heating: yes\n  remarks: " + "x".repeat(20_000));
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_leaves_out_its_answer_and_not_the_sheet() {
        String words = "\"" + "x".repeat(20_001) + "\"";
        folder.with("answers/long.yaml", HEAD + "  has-heating: yes\n  remarks: " + words);
        assertThat(reported()).containsExactly("answers/long.yaml:6:12 R050 TEXT_TOO_LONG");

        folder.with("answers/long.yaml", HEAD + "  has-heating: yes\n  drinks: {value: [tea], comment: " + words + "}");
        assertThat(reported()).containsExactly("answers/long.yaml:6:35 R050 TEXT_TOO_LONG");
        assertThat(folder.teams()).containsExactlyInAnyOrder("red", "blue");
    }

    @Test
    void a_name_that_is_too_long_leaves_out_its_sheet() {
        folder.with("answers/long.yaml", "respondent: " + "x".repeat(20_001) + "\n" + HEAD + "  remarks: short");
        assertReported("answers/long.yaml:1:13 R050 TEXT_TOO_LONG", "answers/long.yaml:1:1 R151 SHEET_LEFT_OUT");
    }

    @Test
    void a_line_of_ten_million_characters_is_not_taken_apart() {
        folder.with("answers/long.yaml", HEAD + "  remarks: " + "x".repeat(10_000_000));
        assertReported("answers/long.yaml:5:1 R051 LINE_TOO_LONG", "answers/long.yaml:1:1 R159 FILE_LEFT_OUT");
    }

    /** Nobody writes so many files; an export may have any number of rows. */
    @Test
    void rows_of_a_table_are_no_sheets_in_files() {
        folder.with("answers/a.csv", "team,has-heating\n" + "blue,yes\n".repeat(200_002))
                .with("answers/b.yaml", Examples.sheetOf("green"))
                .with("answers/c.csv", "team,has-heating\nwhite,yes\n")
                .with("assessment.yaml", "schema: readiness/assessment/v1\nanswers: [\"answers/*\"]\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.teams()).hasSize(200_005).contains("green", "white", "red");
    }

    @Test
    void ten_thousand_levels_are_too_deep() {
        folder.with("answers/deep.yaml", HEAD + "  remarks: " + "[".repeat(10_000));
        assertReported("answers/deep.yaml:5:51 R010 TOO_DEEP", "answers/deep.yaml:1:1 R159 FILE_LEFT_OUT");
    }

    @Test
    void aliases_of_aliases_are_never_followed() {
        String bomb = "a: &a [x, x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "%s: &%s [*%s, *%s]\n".formatted(name(i), name(i), name(i - 1), name(i - 1)))
                        .collect(Collectors.joining());
        folder.with("answers/bomb.yaml", bomb);
        assertThat(reported())
                .filteredOn(line -> line.contains("R006") || line.contains("R007"))
                .hasSize(30 + 2 * 29);
    }

    @Test
    void more_values_than_a_document_may_have_end_its_reading() {
        folder.with("answers/many.yaml", HEAD + "  drinks: [" + "tea,\n    ".repeat(200_000) + "tea]\n");
        assertThat(reported())
                .hasSize(2)
                .contains("answers/many.yaml:1:1 R159 FILE_LEFT_OUT")
                .anyMatch(line -> line.endsWith("R048 TOO_MANY_VALUES"));
    }

    @Test
    void a_questionnaire_has_at_most_500_questions() {
        String question = "      - {id: remarks, type: text, text: {en: Remarks?, fr: Remarques ?}}\n";
        String many = IntStream.range(0, 500)
                .mapToObj(i -> question.replace("id: remarks", "id: remarks-" + i))
                .collect(Collectors.joining());
        folder.with("warmth.yaml", Examples.WARMTH.replace(question, question + many));
        assertThat(folder.problems())
                .containsExactly(
                        "answers/good.yaml:2:16 R151 SHEET_LEFT_OUT", "warmth.yaml:21:1 R224 TOO_MANY_QUESTIONS");
    }

    @Test
    void a_link_is_reported_and_not_followed_wherever_it_leads() throws IOException {
        Files.createDirectories(path.resolve("elsewhere"));
        Files.writeString(path.resolve("elsewhere/blue.yaml"), Examples.sheetOf("blue"));
        link("answers/outside.yaml", path.resolve("elsewhere/blue.yaml"));
        link("answers/inside.yaml", in("answers/good.yaml"));
        link("more", path.resolve("elsewhere"));
        assertReported(
                "answers/inside.yaml:1:1 R310 LINK_NOT_FOLLOWED",
                "answers/outside.yaml:1:1 R310 LINK_NOT_FOLLOWED",
                "more:1:1 R310 LINK_NOT_FOLLOWED");
    }

    @Test
    void a_questionnaire_behind_a_link_that_leaves_the_folder_lies_outside() throws IOException {
        Files.writeString(path.resolve("warmth.yaml"), Examples.WARMTH);
        link("linked.yaml", path.resolve("warmth.yaml"));
        folder.with("assessment.yaml", "schema: readiness/assessment/v1\nquestionnaires: [linked.yaml]\n");
        assertThat(folder.problems()).contains("assessment.yaml:2:18 R302 OUTSIDE_FOLDER");
    }

    @Test
    void settings_behind_a_link_that_leaves_the_folder_are_not_read() throws IOException {
        Files.writeString(path.resolve("secret"), "root: secret: 1");
        link("assessment.yaml", path.resolve("secret"));

        var problems = folder.read().problems();

        assertThat(Folder.lines(problems)).contains("assessment.yaml:1:1 R302 OUTSIDE_FOLDER");
        assertThat(problems).noneMatch(problem -> problem.toString().contains("secret"));
    }

    @Test
    void a_folder_that_is_reached_by_a_link_is_read() throws IOException {
        link("../mine-too", path.resolve("mine"));
        assertThat(new Folder(path.resolve("mine-too")).problems()).isEmpty();
        assertThat(new Folder(path.resolve("mine-too")).teams()).containsExactly("red");
    }

    @Test
    void what_is_missing_in_a_folder_that_is_reached_by_a_link_lies_in_it_nevertheless() throws IOException {
        folder.with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml, warm.yaml]
                answers: ["sheets/*.yaml"]
                """);
        link("../mine-too", path.resolve("mine"));
        assertThat(new Folder(path.resolve("mine-too")).problems())
                .containsExactly("assessment.yaml:2:31 R313 NO_SUCH_FILE", "assessment.yaml:3:11 R312 NO_FILE_MATCHES");
    }

    @Test
    void a_named_pipe_is_reported_and_not_waited_for() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", in("answers/pipe.yaml").toString())
                .start()
                .waitFor();
        assertReported("answers/pipe.yaml:1:1 R047 NO_REGULAR_FILE", "answers/pipe.yaml:1:1 R159 FILE_LEFT_OUT");
    }

    @Test
    void a_file_that_is_named_twice_counts_once() {
        assertThat(Folder.teams(
                        folder.sheetsOnlyOf("warmth.yaml", "answers", "answers/good.yaml", "answers/../answers")))
                .containsExactly("red");
    }

    @Test
    void the_settings_stand_for_their_folder() {
        folder.with("assessment.yaml", "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\n");
        assertThat(Folder.teams(folder.sheetsOnlyOf("assessment.yaml"))).containsExactly("red");
    }

    @Test
    void a_questionnaire_of_the_assessment_is_never_taken_for_answers() {
        folder.with(
                "assessment.yaml",
                "schema: readiness/assessment/v1\nquestionnaires: [warmth.yaml]\nanswers: ['**/*.yaml']\n");
        assertThat(folder.problems()).isEmpty();
    }

    private void assertReported(String... lines) {
        assertThat(reported()).containsExactlyInAnyOrder(lines);
        assertThat(folder.teams()).containsExactly("red");
    }

    private List<String> reported() {
        return Folder.lines(
                folder.read().problems().stream().sorted(Problem::compareTo).toList());
    }

    private Path in(String name) {
        return path.resolve("mine").resolve(name);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(in(name), target);
    }

    private static String name(int i) {
        return Character.toString('a' + i % 26) + (i < 26 ? "" : "a");
    }
}
