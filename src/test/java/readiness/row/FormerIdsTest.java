package readiness.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.AnswerSheet;
import readiness.answers.Response;
import readiness.testkit.Examples;
import readiness.testkit.Folder;

/** Tables whose headers and cells have ids that questions and options had before they were renamed. */
final class FormerIdsTest {

    @TempDir
    private Path path;

    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void a_questionnaire_with_new_names() {
        folder = new Folder(path)
                .with(
                        "warmth.yaml",
                        Examples.WARMTH
                                .replace("{id: people-smile,", "{id: people-smile, formerly: [grins-often, laughs],")
                                .replace("facet: coffee", "facet: coffee\n        formerly: [beverages]")
                                .replace("{id: tea,", "{id: tea, formerly: [infusion],"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people-smile", "grins-often", "grinsoften", "laughs", "Laughs"})
    void a_column_may_have_any_of_the_ids_of_its_question(String header) {
        table("team," + header + ",has-heating\nred,agree,no\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(answers()).containsExactly("agree - no");
    }

    @Test
    void what_is_said_about_it_may_be_beside_it_under_that_id() {
        table("team,laughs,laughs.comment,has-heating\nred,agree,always,no\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.sheets().get(0).interview().response(0))
                .extracting(response -> response.comment().orElse(""))
                .isEqualTo("always");
    }

    @Test
    void of_two_columns_of_comments_all_that_is_said_is_kept() {
        table("""
                team,people-smile,laughs.comment,people-smile.comment,has-heating
                red,agree,always,,no
                blue,agree,then,now,no
                """);

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.sheets())
                .extracting(sheet -> sheet.interview().response(0))
                .extracting(response -> response.comment().orElse(""))
                .containsExactly("always", "then; now");
    }

    @Test
    void a_cell_may_name_an_option_as_it_was_called_before() {
        table("team,drinks,has-heating\nred,infusion; espresso,no\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(answers()).containsExactly("- [tea, espresso] no");
    }

    @Test
    void a_column_of_one_option_may_have_both_former_ids() {
        table("team,beverages[infusion],beverages[espresso],has-heating\nred,1,0,no\nblue,0,0,no\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(answers()).containsExactly("- [tea] no", "- [] no");
    }

    @Test
    void the_settings_may_use_a_former_id() {
        folder.with("export.csv", "team,How cheerful?,has-heating\nred,agree,no\n")
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [export.csv]
                        columns:
                          - files: export.csv
                            questionnaire: warmth
                            questions: {laughs: How cheerful?}
                        """);

        assertThat(folder.problems()).isEmpty();
        assertThat(answers()).containsExactly("agree - no");
    }

    @Test
    void but_not_both_ids_of_one_question() {
        folder.with("export.csv", "team,A,B,has-heating\nred,agree,disagree,no\n")
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [export.csv]
                        columns:
                          - files: export.csv
                            questions: {people-smile: A, laughs: B}
                        """);

        assertThat(folder.problems()).contains("assessment.yaml:6:34 R060 ITEM_TWICE");
    }

    /** Words for a question do not change which of its columns counts. */
    @Test
    void settings_for_its_words_alone_leave_the_present_id_in_front() {
        folder.with("export.csv", "team,laughs,people-smile,has-heating\nred,agree,No,no\n")
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [export.csv]
                        columns:
                          - files: export.csv
                            questions: {people-smile: {options: {No: disagree}}}
                        """);

        assertThat(folder.problems()).containsExactly("export.csv:2:5 R156 FORMER_ID_ANSWERED_TOO");
        assertThat(answers()).containsExactly("disagree - no");
    }

    @Test
    void and_that_alone_shows_the_questionnaire() {
        folder.with("export.csv", "A,B\nred,agree\n").with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        questionnaires: [warmth.yaml]
                        answers: [export.csv]
                        columns:
                          - files: export.csv
                            team: A
                            questions: {laughs: B}
                        """);

        assertThat(folder.problems()).containsExactly("export.csv:2:1 R115 REQUIRED_BLANK");
        assertThat(answers()).containsExactly("agree - -");
    }

    /** An export of a form in which a question was renamed has a column for each name, filled one after the other. */
    @Test
    void of_two_columns_the_filled_one_holds() {
        table("team,laughs,people-smile,has-heating\nred,agree,,no\nblue,,disagree,no\ngreen,agree,agree,no\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(answers()).containsExactly("agree - no", "disagree - no", "agree - no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laughs", "Laughs", "grinsoften", "3. laughs"})
    void where_two_say_different_things_the_present_id_counts_with_a_warning(String former) {
        table("team," + former + ",people-smile,has-heating\nred,agree,disagree,no\n");

        assertThat(folder.problems()).containsExactly("rows.csv:2:5 R156 FORMER_ID_ANSWERED_TOO");
        assertThat(answers()).containsExactly("disagree - no");
    }

    @Test
    void of_two_former_ids_the_later_one_counts() {
        table("team,laughs,grins-often,has-heating\nred,agree,disagree,no\n");

        assertThat(folder.problems()).containsExactly("rows.csv:2:5 R156 FORMER_ID_ANSWERED_TOO");
        assertThat(answers()).containsExactly("disagree - no");
    }

    private void table(String rows) {
        folder.with("rows.csv", rows).with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                answers: [rows.csv]
                """);
    }

    private List<String> answers() {
        return folder.sheets().stream().map(FormerIdsTest::answers).toList();
    }

    private static String answers(AnswerSheet sheet) {
        return IntStream.range(0, 3)
                .mapToObj(question -> sheet.interview().response(question))
                .map(response -> response == null ? "-" : words(response))
                .collect(Collectors.joining(" "));
    }

    private static String words(Response response) {
        return response.answer()
                .fold(
                        chosen -> chosen.options().size() == 1
                                        && !chosen.options().toString().contains("tea")
                                ? chosen.options().get(0).toString()
                                : chosen.options().toString(),
                        quantity -> "number",
                        text -> text.text(),
                        () -> "?",
                        reason -> "not");
    }
}
