package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void a_form_never_takes_the_place_of_its_questionnaire() throws IOException {
        Path own = Files.copy(QUESTIONNAIRE, folder.resolve("own.yaml"));

        var run = Program.run("form", own.toString(), "--out", own.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(own).hasSameTextualContentAs(QUESTIONNAIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "form pilots, There is no built-in questionnaire pilots",
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
    void one_language_is_enough() throws IOException {
        Path file = folder.resolve("form.html");

        Program.run("form", QUESTIONNAIRE.toString(), "--team", "payments", "--lang", "fr", "--out", file.toString());

        assertThat(Files.readString(file))
                .contains("<html lang=\"fr\">", "Livrez-vous ?")
                .doesNotContain("Do you release?", "class=\"languages");
    }
}
