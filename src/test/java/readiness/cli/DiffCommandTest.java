package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/**
 * What a new version of a questionnaire does. The history is that of devops-maturity, whose score fell from 51.85 to
 * 48.28 with the same answers when two criteria were added: 7 of 13.5, then 7 of 14.5.
 */
class DiffCommandTest {

    private static final Path HISTORY = Path.of("src/test/resources/history/devops-maturity");
    private static final String BEFORE = HISTORY.resolve("before").toString();
    private static final String AFTER = HISTORY.resolve("after").toString();
    private static final String OLD =
            HISTORY.resolve("before/devops-maturity.yaml").toString();
    private static final String NEW =
            HISTORY.resolve("after/devops-maturity.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void names_the_questions_and_says_whether_the_version_does() {
        var diff = Program.run("questionnaires", "diff", OLD, NEW);

        assertThat(diff.code()).isZero();
        assertThat(diff.out()).isEqualTo("""
                devops-maturity: version 1.0.0 → 1.1.0

                Asks or accepts more
                - new question accessibility-tests: “Are there accessibility tests?”
                - new question compliance-mapping: “Are controls mapped to a standard?”

                The version says so.
                """);
    }

    @Test
    void a_questionnaire_of_the_assessment_is_named_by_its_id() throws IOException {
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\n");
        Path own = Files.writeString(folder.resolve("own.yaml"), Examples.RELEASES.replace("id: small", "id: my-own"));

        var diff = Program.run("questionnaires", "diff", "my-own", own.toString(), "--on", folder.toString());

        assertThat(diff.err()).doesNotContain("There is no questionnaire");
        assertThat(diff.out()).startsWith("my-own: version 1.0.0");
    }

    @Test
    void a_built_in_one_is_compared_with_the_assessments_own_of_its_name() throws IOException {
        Path own = folder.resolve("pilot-team.yaml");
        Files.writeString(folder.resolve("assessment.yaml"), "schema: readiness/assessment/v1\n");
        Program.run("questionnaires", "copy", "pilot-team", own.toString());
        Files.writeString(own, Files.readString(own).replaceFirst("version: [0-9.]+", "version: 99.0.0"));

        var diff = Program.run("questionnaires", "diff", "pilot-team", own.toString(), "--on", folder.toString());

        assertThat(diff.out()).contains("→ 99.0.0");
    }

    @Test
    void on_an_assessment_it_says_what_the_version_alone_did_to_the_scores() {
        var diff = Program.run("questionnaires", "diff", OLD, NEW, "--on", AFTER);

        assertThat(diff.out())
                .contains("devops-maturity itself  Maturity  51.9  48.3    −3.6        –\n")
                .contains("The version alone changes 1 of 1 score, by up to 3.6 points: the answers are the\nsame.");
    }

    @Test
    void on_answers_of_before_it_says_how_far_the_new_questions_could_take_them() {
        // 7/14.5 = 48.3 where both are no, 8/14.5 = 55.2 where both are yes.
        assertThat(Program.run("questionnaires", "diff", OLD, NEW, "--on", BEFORE)
                        .out())
                .contains("51.9  51.9     0.0  48.3 to 55.2\n");
    }

    @Test
    void compare_does_not_call_it_a_change() {
        var compare = Program.run("compare", BEFORE, AFTER);

        assertThat(compare.out())
                .contains("no telling  51.9  51.9     0.0   50\n")
                .contains("no score of a theme has risen or fallen by more than chance")
                .contains("scored without the 2 new questions");
        assertThat(Program.run("compare", BEFORE, AFTER, "--format", "json").out())
                .containsPattern("\"left-out\" : \\[\\s*\"accessibility-tests\",\\s*\"compliance-mapping\"\\s*\\]");
    }

    @Test
    void a_score_that_changed_under_the_same_version_is_named() {
        new Folder(folder)
                .with("old.yaml", Examples.WARMTH)
                .with("new.yaml", Examples.WARMTH.replace("espresso, score: 70", "espresso, score: 55"));
        String old = folder.resolve("old.yaml").toString();
        String now = folder.resolve("new.yaml").toString();

        assertThat(Program.run("questionnaires", "diff", old, now).out())
                .contains("- drinks is scored differently (espresso 70 → 55): “Which drinks?”")
                .contains("The version does not say so: it is still 1.2.3, and these changes need 2.0.0.");
        assertThat(Program.run("questionnaires", "diff", old, now, "--lang", "fr")
                        .out())
                .contains("drinks compte autrement (espresso 70 → 55)\u00a0: «\u00a0Quelles boissons ?\u00a0»");
    }

    @Test
    void two_questionnaires_are_not_two_versions() {
        var diff = Program.run("questionnaires", "diff", "pilot-team", NEW);

        assertThat(diff.code()).isEqualTo(2);
        assertThat(diff.err()).contains("pilot-team and devops-maturity are two questionnaires");
    }

    @Test
    void a_folder_without_answers_to_it_is_reported() {
        new Folder(folder).with("warmth.yaml", Examples.WARMTH).with("sheet.yaml", Examples.SHEET);
        var diff = Program.run("questionnaires", "diff", OLD, NEW, "--on", folder.toString());

        assertThat(diff.err()).contains("no answers to devops-maturity");
        assertThat(diff.out()).contains("The version says so.");
    }
}
