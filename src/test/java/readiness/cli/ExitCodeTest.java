package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

    private static final String GOOD = """
            schema: readiness/answers/v1
            questionnaire: pilot-team
            team: good
            answers: {release-frequency: monthly, reliable-in-our-eyes: agree}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void one_good_sheet() throws IOException {
        Files.writeString(folder.resolve("good.yaml"), GOOD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    a misspelt option    | bad.yaml:4:30 | R104 | schema: readiness/answers/v1~questionnaire: pilot-team~team: bad~answers: {release-frequency: wekly}
                    an unknown question  | bad.yaml:4:11 | R102 | schema: readiness/answers/v1~questionnaire: pilot-team~team: bad~answers: {release-frequenzy: weekly}
                    a missing team       | bad.yaml:1:1 | R103 | schema: readiness/answers/v1~questionnaire: pilot-team~answers: {release-frequency: weekly}
                    a duplicate key      | bad.yaml:4:1 | R005 | schema: readiness/answers/v1~questionnaire: pilot-team~team: bad~team: good~answers: {release-frequency: weekly}
                    a tab                | bad.yaml:4:1 | R004 | schema: readiness/answers/v1~questionnaire: pilot-team~answers:~\trelease-frequency: weekly
                    an empty file        | bad.yaml:1:1 | R011 | ''
                    """)
    void an_error_is_reported_with_its_place_and_the_other_files_are_scored(
            String what, String place, String code, String text) throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), text.replace("\\t", "\t").replace('~', '\n'));

        var score = Program.run("score", folder.toString(), "--format", "csv");
        var check = Program.run("check", folder.toString());

        assertThat(score.code()).isEqualTo(3);
        assertThat(score.err())
                .contains("error[" + code + "]", "--> " + place + "\n")
                .doesNotContain("Exception", "\tat ");
        // What is left of the sheet is empty or nothing: nobody answered for that team.
        assertThat(score.out()).contains("pilot-team,good,good,,1,").doesNotContain(",bad,bad,,1,");
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains(place);
        assertThat(check.out()).contains("1 sheet");
    }

    @ParameterizedTest
    @CsvSource({
        "score, en, Nothing was calculated because of the errors in assessment.yaml.",
        "report, fr, Rien n’a été calculé\u00a0: assessment.yaml contient des erreurs.",
        "explain, en, Nothing was calculated because of the errors in assessment.yaml."
    })
    void settings_with_an_error_leave_nothing_and_the_program_says_so(String command, String language, String sentence)
            throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\nteems: []\n");

        var run = Program.run("--lang", language, command, folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("assessment.yaml:2:1").endsWith(sentence + "\n");
    }

    @ParameterizedTest
    @CsvSource({"score, en", "report, en", "score, fr", "report, fr"})
    void a_folder_in_which_every_sheet_has_an_error_is_reported(String command, String language) throws IOException {
        Files.delete(folder.resolve("good.yaml"));
        Files.copy(Path.of("src/test/resources/broken/warmth.yaml"), folder.resolve("warmth.yaml"));
        Files.writeString(folder.resolve("bad.yaml"), GOOD.replace("pilot-team", "warmth"));

        var run = Program.run("--lang", language, command, folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("[R102]").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "check", "report", "explain"})
    void a_folder_that_is_not_there_cannot_be_read(String command) {
        var run = Program.run(command, folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void wrong_usage_is_reported_in_a_line_with_a_suggestion() {
        var run = Program.run("scor", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean score?").doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "score --fromat json, Unknown argument: --fromat, --format",
        "--hlep, Unknown argument: --hlep, --help",
        "score --fail-under 50, Unknown argument: --fail-under, --fail-under-target",
        "help scor, Unknown argument: scor, score",
        "questionnaires shw, Unknown argument: shw, show"
    })
    void the_option_or_command_that_was_meant_is_suggested(String words, String sentence, String meant) {
        var run = Program.run(words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(sentence).contains("\nDid you mean " + meant + "?\n");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_no_file_of_arguments() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "pass word");
        var run = Program.run("score", "@" + secret);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).isEqualTo("@" + secret + ": no such file or folder\n");
    }

    @Test
    void wrong_usage_is_reported_in_french() {
        assertThat(Program.run(Locale.FRANCE, "score").err())
                .contains("Quel dossier", "readiness score mon-evaluation");
    }

    @Test
    void warnings_fail_only_when_asked_to() throws IOException {
        Files.writeString(
                folder.resolve("good.yaml"), GOOD.replace("monthly", "").replace("release-frequency: ,", ""));

        assertThat(Program.run("check", folder.toString()).code()).isZero();
        assertThat(Program.run("check", "--fail-on", "warning", folder.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void control_characters_in_a_file_never_reach_the_terminal() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), GOOD.replace("monthly", "\"\\e[31mred\\u202e\""));

        assertThat(Program.run("check", folder.toString()).err())
                .contains("\\u001b[31mred\\u202e")
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"--draws x --lang fr score .", "--lang fr score . --draws x", "score . --draws x --lang=fr"})
    void a_wrong_command_line_is_reported_in_the_language_that_it_asks_for(String words) {
        var outcome = Program.run(words.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--draws").contains("Voir");
    }
}
