package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.testkit.SmallJava;

/**
 * Small files that once took for ever, took all the memory or crashed the program: each is read or reported within 256
 * MB and 20 seconds of work.
 */
final class HostileFilesTest {

    private static final int SECONDS = 20;

    private static final String SMALL = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: team
            title: Small
            dimensions:
              - {id: pain, title: Pain, facets: [{id: facts, title: Facts}]}
              - {id: drive, title: Drive, facets: [{id: will, title: Will}]}
            sections:
              - id: all
                title: All
                questions:
                  - {id: how-bad, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How bad}
                  - {id: how-keen, facet: will, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: How keen}
                  - {id: marks, type: multiple, options: [{id: one, text: One}, {id: two, text: Two}], text: Marks}
            ranking:
              weights: {pain: 1, drive: 1}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void two_teams() throws IOException {
        write("small.yaml", SMALL);
        settings("answers: ['a*.yaml']");
        write("a1.yaml", sheet("blue", "  how-bad: 50\n  how-keen: 40\n"));
        write("a2.yaml", sheet("red", "  how-bad: 60\n  how-keen: 70\n"));
    }

    @Test
    void a_table_of_five_million_blank_lines() throws IOException {
        settings("answers: ['x.csv']");
        lines("x.csv", "team,how-bad", 5_000_000, i -> "");
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void a_table_of_a_quarter_million_wrong_words() throws IOException {
        settings("answers: ['x.csv']");
        lines("x.csv", "team,how-bad", 250_000, i -> "blue,zzz");
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("249,999 more rows");
    }

    @Test
    void half_a_million_rows_of_one_answer_each_that_end_before_it() throws IOException {
        settings("answers: ['x.csv']\ncolumns: [{files: 'x.csv', layout: answers, item: question, value: answer}]");
        lines("x.csv", "team,question,answer", 500_000, i -> i == 0 ? "blue,how-bad,1" : "blue,x");
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("499,998 more rows");
    }

    /** Dates that could be read in two ways are looked at in the whole table first. */
    @Test
    void a_quarter_million_rows_with_open_quotes_below_a_date() throws IOException {
        settings("answers: ['x.csv']");
        lines("x.csv", "team,date,how-bad", 250_000, i -> i == 0 ? "blue,01/02/2026,1" : "blue,\"a\"b\",1");
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("R125");
    }

    @Test
    void rows_to_be_skipped_of_which_one_is_far_behind_the_last() throws IOException {
        settings("answers: ['x.csv']\ncolumns: [{files: 'x.csv', skip: [3, 200000, 999999999]}]");
        lines("x.csv", "team,how-bad,how-keen", 250_000, i -> "blue,1,2");
        var check = check();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("249,998 sheets count");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '#'    | 4000000
            ''     | 8000000
            '---'  | 2000000
            a: b # | 1000000
            """)
    void a_sheet_of_nothing_but(String line, int times) throws IOException {
        lines("a3.yaml", "#", times, i -> line);
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void a_pattern_of_a_dozen_stars_beside_a_name_of_a_hundred_letters() throws IOException {
        settings("answers: ['a*.yaml', '*a*a*a*a*a*a*a*a*a*a*a*ab', '" + "{a,aa}".repeat(30) + "']");
        write("a".repeat(100) + ".yaml", sheet("green", "  how-bad: 1\n"));
        assertThat(check().code()).isZero();
    }

    @Test
    void keys_of_no_break_spaces() throws IOException {
        write("a3.yaml", sheet("green", repeat(40, i -> "  x" + i + "\u00a0".repeat(19_000) + ": 1\n")));
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void hundreds_of_long_names_that_are_alike() throws IOException {
        settings("answers: ['a*.yaml']\nteams: [" + repeat(300, i -> "{id: " + "t".repeat(95) + i + "}, ") + "]");
        write("a3.yaml", repeat(300, i -> "---\n" + sheet("t".repeat(95) + (300 + i), "  how-bad: 1\n")));
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void two_ids_of_twenty_thousand_letters() throws IOException {
        write("a3.yaml", sheet("green", "  " + "h".repeat(19_990) + ": 1\n  " + "k".repeat(19_990) + ": 2\n"));
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void a_header_of_a_hundred_thousand_marks() throws IOException {
        settings("answers: ['x.csv']");
        write("x.csv", "team,how-bad,k" + "!".repeat(100_000) + "x\nblue,1,2\n");
        assertThat(check().code()).isIn(0, 3);
    }

    @Test
    void half_a_million_dashes_in_a_folder_without_settings() throws IOException {
        Files.delete(folder.resolve("assessment.yaml"));
        write("a3.yaml", "- ".repeat(499_000));
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void ninety_thousand_unknown_keys_on_one_line() throws IOException {
        settings("answers: ['x.ndjson']");
        write(
                "x.ndjson",
                "{\"questionnaire\":\"small\",\"team\":\"blue\",\"answers\":{\"how-bad\":1"
                        + repeat(90_000, i -> ",\"k" + i + "\":1") + "}}\n");
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void two_hundred_thousand_teams() throws IOException {
        settings("answers: ['x.csv']");
        lines("x.csv", "team,how-bad,how-keen", 200_000, i -> "t" + i + "," + i % 100 + ",3");
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("R340");
    }

    @Test
    void a_thousand_teams() throws IOException {
        settings("answers: ['x.csv']");
        lines("x.csv", "team,how-bad,how-keen", 1_000, i -> "t" + i + "," + i % 97 + "," + i % 89);
        assertThat(run("score", "--draws", "5000").code()).isZero();
    }

    @Test
    void more_draws_than_memory() {
        var score = run("score", "--draws", "10000000");
        assertThat(score.code()).isEqualTo(2);
        assertThat(score.err()).contains("--draws 6291456");
    }

    @Test
    void weights_without_a_sum() throws IOException {
        write("small.yaml", SMALL.replace("{pain: 1, drive: 1}", "{pain: 1e308, drive: 1e308}"));
        assertThat(run("score").code()).isEqualTo(3);
        assertThat(check().code()).isEqualTo(3);
    }

    @Test
    void twenty_thousand_questionnaires_that_are_not_there() throws IOException {
        write(
                "assessment.yaml",
                "schema: readiness/assessment/v1\nquestionnaires: [" + repeat(20_000, i -> "q" + i + ",") + "]\n");
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("R065");
    }

    @Test
    void four_thousand_pieces_of_advice_and_four_hundred_criteria() throws IOException {
        write(
                "small.yaml",
                SMALL.replace(
                                "sections:",
                                repeat(
                                                400,
                                                i -> "  - {id: d" + i + ", title: D, facets: [{id: f" + i
                                                        + ", title: F}]}\n")
                                        + "sections:")
                        + "advice:\n"
                        + repeat(
                                4_000,
                                i -> "  - {id: a" + i
                                        + ", when: {score: pain, below: 90}, horizon: 30, title: T, text: T}\n"));
        var check = check();
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("“dimensions” has more than the 20", "“advice” has more than the 200");
    }

    @Test
    void numbers_typed_without_an_end() {
        var survey = SmallJava.run(
                SECONDS,
                "50\n40\n" + "1 ".repeat(4_000) + "\n" + "1 ".repeat(20_000) + "\n",
                "survey",
                folder.resolve("small.yaml").toString(),
                "--team",
                "blue",
                "--plain",
                "--out",
                folder.resolve("s.yaml").toString());
        assertThat(survey.code()).isEqualTo(130);
        assertThat(survey.out()).contains("at most 10,000");
    }

    @ParameterizedTest
    @CsvSource({"'<#assign s=\"ssssssss\"><#list 1..40 as x><#assign s=s+s></#list>'", "${\"\"?left_pad(2000000000)}"})
    void a_template_that_puts_together_more_than_there_is(String template) throws IOException {
        write("t/report.ftlh", template);
        var report = run("report", "--templates", folder.resolve("t").toString());
        assertThat(report.code()).isEqualTo(3);
        assertThat(report.err())
                .containsPattern("report\\.ftlh:1:\\d+: this template does not work: what it puts together");
    }

    private SmallJava.Outcome check() {
        return run("check");
    }

    private SmallJava.Outcome run(String command, String... options) {
        var words = IntStream.range(0, options.length + 2)
                .mapToObj(i -> i == 0 ? command : i == 1 ? folder.toString() : options[i - 2])
                .toArray(String[]::new);
        var outcome = SmallJava.run(SECONDS, "", words);
        assertThat(outcome.err()).doesNotContain("\tat ", "OutOfMemory", "Exception");
        return outcome;
    }

    private void settings(String lines) throws IOException {
        write("assessment.yaml", "schema: readiness/assessment/v1\nquestionnaires: [small.yaml]\n" + lines + "\n");
    }

    private static String sheet(String team, String answers) {
        return "schema: readiness/answers/v1\nquestionnaire: small\nteam: " + team + "\nanswers:\n" + answers;
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private void lines(String name, String first, int times, IntFunction<String> line) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name))) {
            writer.write(first + "\n");
            for (int i = 0; i < times; i++) {
                writer.write(line.apply(i));
                writer.write('\n');
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
