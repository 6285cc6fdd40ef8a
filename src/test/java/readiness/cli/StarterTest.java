package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void what_init_writes_has_no_error(String language) {
        var init = Program.run("init", folder.resolve("mine").toString(), "--lang", language);
        var check = Program.run("check", folder.resolve("mine").toString());

        assertThat(init.code()).isZero();
        assertThat(check.code()).isZero();
        assertThat(check.err()).doesNotContain("error", "warning");
    }

    @Test
    void what_init_lays_down_points_editors_to_the_schemas_beside_it() throws IOException {
        Program.run("init", folder.resolve("mine").toString());

        for (String name : List.of("assessment.yaml", "answers/pilot-team.yaml")) {
            Path file = folder.resolve("mine").resolve(name);
            String line = Files.readAllLines(file).get(0);
            assertThat(line).startsWith("# yaml-language-server: $schema=");
            Path schema = file.resolveSibling(line.substring(line.indexOf('=') + 1));
            String kind = name.startsWith("answers") ? "answers" : "assessment";
            assertThat(schema).hasContent(Program.run("schema", kind).out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire", "answers", "assessment", "result", "comparison"})
    void the_schema_of_a_kind_is_printed_as_it_is_published(String kind) {
        var schema = Program.run("schema", kind);

        assertThat(schema.code()).isZero();
        assertThat(Path.of("src/main/resources/readiness/schema/" + kind + ".schema.json"))
                .hasContent(schema.out());
    }

    @Test
    void other_schemas_there_are_none() {
        var schema = Program.run("schema", "survey");

        assertThat(schema.code()).isEqualTo(2);
        assertThat(schema.err()).contains("questionnaire, answers, assessment, result, comparison");
    }

    @Test
    void init_starts_with_the_questionnaires_that_are_asked_for() {
        var init = Program.run(
                "init", folder.resolve("mine").toString(), "--questionnaires", "incident-reviews,automation-ladder");

        assertThat(init.out())
                .contains("incident-reviews.yaml", "automation-ladder.yaml")
                .doesNotContain("pilot-team");
        assertThat(Program.run("check", folder.resolve("mine").toString()).code())
                .isZero();
    }

    @Test
    void what_init_lays_down_names_customers_and_the_roles_in_which_people_answer() throws IOException {
        Path mine = folder.resolve("mine");
        Program.run("init", mine.toString(), "--questionnaires", "pilot-customer");

        assertThat(mine.resolve("assessment.yaml"))
                .content()
                .contains("customers:\n  - {id: my-customer, name: \"My customer\", size: 2}\n")
                .doesNotContain("teams:");
        assertThat(mine.resolve("answers/pilot-customer.yaml"))
                .content()
                .contains("customer: my-customer\n", "# role:\n", "account (Account manager) | operations (")
                .contains("\n  # Only for: account\n");
        assertThat(Program.run("check", mine.toString()).err()).doesNotContain("error", "warning");
    }

    @Test
    void init_again_says_that_nothing_was_written() {
        String mine = folder.resolve("mine").toString();
        String first = Program.run("init", mine).out();

        String second = Program.run("init", mine).out();

        assertThat(first).contains("mine/NEXT.md\n").doesNotContain("(unchanged)");
        assertThat(second.lines().filter(line -> !line.startsWith("Next: ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" (unchanged)"));
    }

    @Test
    void init_says_which_questionnaires_there_are() {
        var init = Program.run("init", folder.resolve("mine").toString(), "--questionnaires", "pilot-teem");

        assertThat(init.code()).isEqualTo(2);
        assertThat(init.err()).contains("pilot-teem", "pilot-team, pilot-customer, transformation-strategy");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void init_never_overwrites() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), "mine\n");

        assertThat(Program.run("init", folder.toString()).code()).isEqualTo(4);
        assertThat(folder.resolve("assessment.yaml")).hasContent("mine");
    }

    @Test
    void a_copied_questionnaire_is_read_from_the_folder() throws IOException {
        Program.run(
                "questionnaires",
                "copy",
                "pilot-team",
                folder.resolve("mine.yaml").toString());
        Path mine = folder.resolve("mine.yaml");
        Files.writeString(mine, Files.readString(mine).replace("id: pilot-team", "id: my-own"));
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [mine.yaml]\nanswers: [a.yaml]\n");
        Files.writeString(
                folder.resolve("a.yaml"),
                "schema: readiness/answers/v1\nquestionnaire: my-own@1.0.0\nteam: blue\nanswers: {release-frequency: weekly}\n");

        assertThat(Program.run("score", folder.toString(), "--format", "csv").out())
                .contains("my-own,blue,");
    }
}
