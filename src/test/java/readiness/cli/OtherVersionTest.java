package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.ScoreDigest;
import readiness.testkit.Examples;

/** Sheets that were filled in with an earlier version of a questionnaire, and go on with the present one. */
class OtherVersionTest {

    @TempDir
    private Path folder;

    private Path questionnaire = Path.of("");
    private Path sheet = Path.of("");

    @BeforeEach
    void complete_a_sheet() throws IOException {
        questionnaire = folder.resolve("small.yaml");
        sheet = folder.resolve("somebody.yaml");
        Files.writeString(questionnaire, Examples.RELEASES);
        assertThat(survey("y", "n", "y", "f").code()).isZero();
        assertThat(line("questionnaire:")).isEqualTo("questionnaire: small@1.0.0");
    }

    @Test
    void another_major_version_is_named_when_the_last_answer_is_confirmed() throws IOException {
        Files.writeString(questionnaire, Examples.RELEASES.replace("version: 1.0.0", "version: 2.0.0"));
        String before = Files.readString(sheet);

        var begun = survey("", "", "q");

        assertThat(begun.out())
                .contains("Your 3 earlier answers are shown once more")
                .contains("Answered to version 1.0.0: Yes", "Answered to version 1.0.0: No")
                .contains("Nothing was changed in " + sheet + ".")
                .contains(
                        "1 answer is still to be confirmed; until then the file keeps version 1.0.0 and is not counted.");
        assertThat(sheet).hasContent(before);

        assertThat(survey("n", "", "q").code()).isEqualTo(130);
        assertThat(sheet).hasContent(before.replace("complete", "draft").replace("releases: yes", "releases: no"));
        assertThat(Program.run("check", sheet.toString(), questionnaire.toString())
                        .err())
                .contains("warning[R112]", "0 errors, 1 warning");

        assertThat(survey("", "", "", "f").code()).isZero();
        assertThat(sheet)
                .hasContent(before.replace("small@1.0.0", "small@2.0.0").replace("releases: yes", "releases: no"));
        var check = Program.run("check", "--fail-on", "warning", sheet.toString(), questionnaire.toString());
        assertThat(check.code()).as(check.err()).isZero();
    }

    @Test
    void a_minor_version_is_named_with_its_digest_at_once() throws IOException {
        String present = Examples.RELEASES.replace("version: 1.0.0", "version: 1.1.0")
                + "      - {id: eats, facet: facts, type: yes-no, text: \"Do you eat?\"}\n";
        Files.writeString(questionnaire, present);

        assertThat(survey("y", "q").out()).contains("Question 4 of 4").doesNotContain("to be confirmed");

        assertThat(line("questionnaire:")).isEqualTo("questionnaire: small@1.1.0");
        assertThat(line("digest:")).isEqualTo("digest: " + digest(present));
    }

    @Test
    void the_digest_of_earlier_answers_stays_where_the_version_is_the_same() throws IOException {
        Files.writeString(
                questionnaire,
                Examples.RELEASES.replace("id: tests, facet: facts", "id: tests, weight: 2, facet: facts"));

        survey("2", "y", "f");

        assertThat(line("digest:")).isEqualTo("digest: " + digest(Examples.RELEASES));
        assertThat(Program.run("check", sheet.toString(), questionnaire.toString())
                        .err())
                .contains("warning[R149]");
    }

    @Test
    void a_sheet_that_names_no_digest_gets_one() throws IOException {
        Files.writeString(sheet, """
                {"schema": "readiness/answers/v1", "questionnaire": "small", "answers": {"releases": "yes"}}
                """);

        survey("n", "q");

        assertThat(sheet).hasContent("""
                {"schema": "readiness/answers/v1", "questionnaire": "small@1.0.0", "digest": "%s", \
                "date": "2026-03-02T14:05:09", "state": "draft", "answers": {"releases": "yes", "tests": "no"}}
                """.formatted(digest(Examples.RELEASES)));
    }

    @Test
    void an_answer_to_a_question_that_was_renamed_is_kept_under_its_present_id() throws IOException {
        Files.writeString(
                questionnaire,
                Examples.RELEASES
                        .replace("version: 1.0.0", "version: 1.1.0")
                        .replace("{id: tests,", "{id: testing, formerly: [tests],"));
        String before = Files.readString(sheet);

        assertThat(survey("q").out()).contains("2. Do you test? No").doesNotContain("no longer", "not answered");
        assertThat(sheet).hasContent(before);

        survey("3", "n", "f");

        assertThat(Files.readString(sheet)).contains("small@1.1.0", "  releases: yes\n  testing: no\n  sleeps: no\n");
        var check = Program.run("check", "--fail-on", "warning", sheet.toString(), questionnaire.toString());
        assertThat(check.code()).as(check.err()).isZero();
    }

    private static String digest(String text) {
        return ScoreDigest.of(
                QuestionnaireReader.read("small.yaml", text).value().orElseThrow());
    }

    private String line(String key) throws IOException {
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    private Program.Outcome survey(String... lines) {
        var command = new ArrayList<>(List.of("survey", questionnaire.toString(), "--out", sheet.toString()));
        return Program.hearing(List.of(lines), command.toArray(new String[0]));
    }
}
