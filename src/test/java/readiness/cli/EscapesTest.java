package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.wording.Printable;

/** Words of files that want to command a terminal, a spreadsheet or a build server: at every door they stay words. */
final class EscapesTest {

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: team
            title: "::group::Small ##[group]x"
            dimensions:
              - {id: pain, title: "::debug::Pain", facets: [{id: facts, title: "##vso[task]Facts"}]}
            sections:
              - id: all
                title: "Line\\n::error::of two"
                questions:
                  - {id: how-bad, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: "::warning::How bad?"}
                  - {id: wishes, type: text, text: Wishes}
            ranking:
              weights: {pain: 1}
            """;

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            title: "::notice::T"
            organisation: "##[error]O"
            questionnaires: [small.yaml]
            answers: ["*a.yaml"]
            comments: shown
            least-group: 1
            teams:
              - {id: blue, name: "::stop-commands::x", group: "=1+1"}
              - {id: red, name: "##[stop-commands]x", group: "@SUM(A1)"}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void hostile_names() throws IOException {
        write("small.yaml", QUESTIONNAIRE);
        write("assessment.yaml", SETTINGS);
        write("a.yaml", sheet("blue", 50, "fine\\e]52;c;x\\a\\u202eenif\\x9b"));
        write("::error::a.yaml", sheet("red", 70, "##[error]words") + "  wishes: \"wish\\u2028es\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "score --format csv",
                "score --format json",
                "explain blue",
                "check",
                "check --format json",
                "check --format sarif",
                "check --plain"
            })
    void no_line_is_a_command_and_no_character_is_a_control(String command) {
        var words = List.of(command.split(" ", -1));
        var arguments = Stream.of(
                        words.subList(0, 1).stream(),
                        Stream.of(folder.toString()),
                        words.subList(1, words.size()).stream())
                .flatMap(part -> part)
                .toArray(String[]::new);

        var run = Program.run(arguments);

        assertThat(run.out()).isNotEmpty();
        Stream.of(run.out(), run.err()).forEach(EscapesTest::assertHarmless);
    }

    @Test
    void a_comparison_as_markdown_gives_no_command_either() {
        String here = folder.toString();
        var run = Program.run("compare", here, here, "--format", "md");
        assertThat(run.out()).contains("\\::notice::T");
        assertHarmless(run.out());
    }

    @Test
    void an_answer_of_several_lines_is_quoted_on_one_where_it_passes_for_no_other_error() throws IOException {
        write("ba.yaml", sheet("red", 70, "").replace("70", "\"x\\nerror[R001]: all is lost\""));
        var run = Program.run("check", folder.toString());
        assertThat(run.err()).contains("error[R023]: “x\\nerror[R001]: all is lost” is not a number");
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("error[R001]"));
    }

    @Test
    void commands_that_check_prints_for_a_build_server_are_its_own() {
        var run = Program.run("check", "--format", "github", folder.toString());

        assertThat(run.out()).contains("::warning file=");
        assertThat(run.out().lines().filter(line -> line.startsWith("::")))
                .allMatch(line -> line.startsWith("::warning file=") || line.startsWith("::notice file="));
        assertThat(run.out()).doesNotContain("##[", "\u202e", "\u001b");
    }

    @Test
    void a_csv_has_names_as_they_are_and_no_formula() {
        assertThat(Program.run("score", "--format", "csv", folder.toString()).out())
                .contains("small,red,\\u0023#[stop-commands]x,'@SUM(A1)")
                .contains("small,blue,::stop-commands::x,'=1+1");
    }

    @Test
    void json_spells_what_others_would_obey() {
        assertThat(Program.run("score", "--format", "json", folder.toString()).out())
                .contains("\"name\" : \"\\u0023#[stop-commands]x\"", "\"name\" : \"::stop-commands::x\"");
    }

    @Test
    void what_cannot_be_seen_is_dropped_from_comments_and_answers_with_one_warning_each() {
        var run = Program.run("check", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("warning[R157]")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void a_report_holds_no_control_character(String format) throws IOException {
        assertThat(Program.run("report", "--format", format, folder.toString()).code())
                .isZero();
        String page = Files.readString(folder.resolve("report." + format));
        assertThat(page).containsPattern("fine\\\\?]52;c;xenif").contains("stop-commands");
        assertThat(Printable.withoutHidden(withoutIsolation(page))).isEqualTo(withoutIsolation(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"\\e[1mx\"",
                "organisation: \"a\\tb\"",
                "organisation: {name: \"\\x85\"}",
                "read-by: {name: \"\\u2066x\"}"
            })
    void a_name_that_is_more_than_it_looks_is_refused(String line) throws IOException {
        write("assessment.yaml", SETTINGS.replaceAll("(?m)^(title|organisation): .*\n", "") + line + "\n");
        var run = Program.run("check", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[R064]");
    }

    @Test
    void the_name_of_a_file_that_is_written_is_printed_as_it_may_be() {
        var run = Program.run(
                "report",
                folder.toString(),
                "--out",
                folder.resolve("r\u001b]0;t\u0007.html").toString());
        assertThat(run.out()).contains("r\\u001b]0;t\\u0007.html").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800x", "a\\nb", "a\\u2028::error::b", "\\udfff\\ud800"})
    void half_a_character_and_line_ends_in_a_name_are_refused_in_words_that_can_be_written(String name)
            throws IOException {
        write("assessment.yaml", SETTINGS.replace("::stop-commands::x", name));
        for (String format : List.of("text", "json", "sarif", "github")) {
            var run = Program.run("check", "--format", format, folder.toString());
            assertThat(run.code()).isEqualTo(3);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(run.out() + run.err()))
                    .as(format)
                    .isTrue();
            assertThat(run.out() + run.err()).doesNotContain("\u2028", "\n::error::b");
        }
    }

    @Test
    void a_survey_shows_what_an_earlier_sheet_says_without_what_it_would_do() throws IOException {
        write("b.yaml", sheet("red", 70, "\\e]0;t\\a\\x9b31m") + "  wishes: \"\\e]52;c;eA==\\awish\"\n");
        var run = Program.hearing(
                List.of("", "", "", "?", "list", "q"),
                "survey",
                folder.resolve("small.yaml").toString(),
                "--team",
                "red",
                "--plain",
                "--out",
                folder.resolve("b.yaml").toString());
        assertThat(run.out()).contains("wish");
        assertThat(Printable.firstHidden(withoutIsolation(run.out() + run.err())))
                .isEmpty();
    }

    private static void assertHarmless(String text) {
        assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
        assertThat(text).doesNotContain("##[", "##vso[");
        assertThat(Printable.firstHidden(text.replace("\r\n", "\n"))).isEmpty();
    }

    /** The page itself keeps the directions of names to themselves. */
    private static String withoutIsolation(String page) {
        return page.replaceAll("[\u2066-\u2069]", "");
    }

    private static String sheet(String team, int bad, String comment) {
        return "schema: readiness/answers/v1\nquestionnaire: small\nteam: " + team + "\nanswers:\n  how-bad: {value: "
                + bad + ", comment: \"" + comment + "\"}\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
