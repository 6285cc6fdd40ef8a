package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.testkit.Examples;

/** The command that writes a form: where it goes, for whom it is, and what it refuses. */
class FormCommandTest {

    private static final Path QUESTIONNAIRE = Path.of("src/test/resources/form/every-kind.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_form_of_an_assessment_lies_in_its_folder_and_offers_its_teams() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                teams: [{id: payments, name: "Payments & cards"}, {id: billing, name: Billing}]
                """);

        var run = Program.run("form", QUESTIONNAIRE.toString(), "--assessment", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip()).isEqualTo(folder.resolve("form.html").toString());
        assertThat(Files.readString(folder.resolve("form.html")))
                .contains("<option value=\"payments\">Payments &amp; cards</option>", "<option value=\"billing\">");
    }

    @Test
    void a_questionnaire_of_the_assessment_is_named_by_its_id_or_by_its_file() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [beside.yaml]
                """);
        Files.copy(QUESTIONNAIRE, folder.resolve("beside.yaml"));

        for (String name : List.of("every-kind", "beside.yaml")) {
            var run = Program.run("form", name, "--assessment", folder.toString());
            assertThat(run.code()).as(name + run.err()).isZero();
        }
    }

    @Test
    void inside_an_assessment_the_form_is_for_its_teams() throws Exception {
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [beside.yaml]
                teams: [{id: payments, name: Payments}, {id: billing, name: Billing}]
                """);
        Files.copy(QUESTIONNAIRE, folder.resolve("beside.yaml"));

        for (String name : List.of("every-kind", "beside.yaml")) {
            assertThat(inside(name)).as(name).isEqualTo("0 form.html\n");
            assertThat(Files.readString(folder.resolve("form.html"))).contains("<option value=\"payments\">Payments<");
        }
        assertThat(inside("beside.yaml", "--team", "paymints")).startsWith("2 ").contains("payments");
    }

    /** Runs the command as a program of its own, since only that has a folder of its own. */
    private String inside(String... words) throws Exception {
        String classes = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classes, "readiness.cli.Main", "form"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void a_form_never_takes_the_place_of_its_questionnaire() throws IOException {
        Path own = Files.copy(QUESTIONNAIRE, folder.resolve("own.yaml"));

        var run = Program.run("form", own.toString(), "--out", own.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(own).hasSameTextualContentAs(QUESTIONNAIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "form pilots, There is no questionnaire pilots",
        "form pilot-team --team Payments, “Payments” is not",
        "form transformation-strategy --team payments, transformation-strategy is not about teams"
    })
    void wrong_usage_is_said_in_a_line(String command, String sentence) {
        var run = Program.run((command + " --out " + folder.resolve("form.html")).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(folder.resolve("form.html")).doesNotExist();
    }

    @Test
    void a_form_of_several_questionnaires_has_the_languages_of_each() throws IOException {
        Path english = Files.writeString(folder.resolve("english.yaml"), Examples.RELEASES);
        Path file = folder.resolve("form.html");

        var run = Program.run("form", english.toString(), QUESTIONNAIRE.toString(), "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("<html lang=\"en\">", "Livrez-vous ?", "Français");
    }

    @Test
    void what_is_known_is_listed_for_a_name_that_is_not() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\n");
        Files.writeString(folder.resolve("own.yaml"), Examples.RELEASES.replace("id: small", "id: my-own"));

        var run = Program.run("form", "my-onw", "--assessment", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no questionnaire my-onw; there are: ")
                .contains("my-own, ", "pilot-team, ", "\nDid you mean my-own?\n");
    }

    /** The built-in one would be another questionnaire than the one that the assessment counts. */
    @Test
    void errors_in_a_questionnaire_of_the_assessment_are_reported_although_one_of_its_name_is_built_in()
            throws IOException {
        Files.writeString(
                folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\nquestionnaires: [pilot-team]\n");
        Path own = Files.writeString(
                folder.resolve("pilot-team.yaml"), Examples.RELEASES.replace("id: small", "id: pilot-team") + "x: 1\n");

        var run = Program.run("form", "pilot-team", "--assessment", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[R020]", own + ":");
        assertThat(folder.resolve("form.html")).doesNotExist();
    }

    @Test
    void errors_in_answers_and_weights_are_no_errors_of_a_form_and_those_in_the_settings_are() throws IOException {
        Path settings = folder.resolve("assessment.yaml");
        Files.createDirectories(folder.resolve("answers"));
        Files.writeString(folder.resolve("answers/red.yaml"), "schema: readiness/answers/v1\n");
        Files.writeString(settings, "schema: readiness/assessment/v1\nquestionnaires: [pilot-team]\n");
        var fine = Program.run("form", "pilot-team", "--assessment", settings.toString());
        assertThat(fine.code()).as(fine.err()).isZero();
        assertThat(fine.err()).isEmpty();

        Files.writeString(settings, "schema: readiness/assessment/v1\nquestionaires: [pilot-team]\n");
        var wrong = Program.run("form", "pilot-team", "--assessment", folder.toString());
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("error[R020]", settings + ":2:1");
    }

    @Test
    void a_folder_that_is_not_there_is_said_to_be() {
        var run = Program.run(
                "form", "pilot-team", "--assessment", folder.resolve("gone").toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("no such file or folder");
    }

    @Test
    void one_language_is_enough() throws IOException {
        Path file = folder.resolve("form.html");

        Program.run("form", QUESTIONNAIRE.toString(), "--team", "payments", "--lang", "fr", "--out", file.toString());

        assertThat(Files.readString(file))
                .contains("<html lang=\"fr\">", "Livrez-vous ?")
                .doesNotContain("Do you release?", "class=\"languages");
    }
}
