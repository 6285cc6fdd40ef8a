package readiness.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import readiness.assessment.Team;
import readiness.catalogue.QuestionnaireReader;
import readiness.document.Node;
import readiness.questionnaire.Questionnaire;
import readiness.settings.SettingsReader;
import readiness.sheet.SheetText;
import readiness.source.ProblemLog;
import readiness.testkit.Examples;
import readiness.wording.Language;

/** The first files of an assessment: they are read without an error before anybody has changed them. */
final class StarterFolderTest {

    private static final Questionnaire WARMTH = questionnaire(Examples.WARMTH);
    private static final Questionnaire SMALL = questionnaire(Examples.RELEASES);

    @Test
    void there_are_settings_a_sheet_a_questionnaire_and_what_to_do_next() {
        assertThat(files(Language.EN))
                .containsOnlyKeys("assessment.yaml", "answers/warmth.yaml", "answers/small.yaml", "NEXT.md");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_settings_are_read_without_an_error(Language language) {
        var problems = new ProblemLog();
        var file = new SettingsReader(problems)
                .read(text("assessment.yaml", language))
                .orElseThrow();
        assertThat(problems.all()).isEmpty();
        assertThat(file.settings().languages()).containsExactly(language);
        assertThat(file.settings().teams().stream().map(Team::id)).hasSize(1);
        assertThat(file.settings().customers()).isEmpty();
        assertThat(file.sources().questionnaires().orElseThrow().stream().map(node -> ((Node.Scalar) node).text()))
                .containsExactly("warmth", "small");
    }

    @ParameterizedTest
    @CsvSource({
        "google, - or with the forms in `forms/`: paste each script",
        "microsoft, - or with a form of your own tool: `forms/` lists the questions",
        "limesurvey, - or with the surveys in `forms/`: import each as a new survey",
        "kobo, - or with the forms in `forms/`: upload each to KoboToolbox"
    })
    void what_to_do_next_says_what_to_do_with_the_forms(FormFiles.FormTarget tool, String line) {
        var files = StarterFolder.of(List.of(WARMTH), "mine", "readiness", Optional.of(tool), Language.EN);
        assertThat(files.getOrDefault("NEXT.md", "").lines())
                .anySatisfy(each -> assertThat(each).startsWith("   " + line));
        assertThat(text("NEXT.md", Language.EN)).doesNotContain("forms/", "{4}", "\n\n   -");
    }

    @Test
    void where_no_questionnaire_is_about_teams_there_is_no_list_of_them() {
        String text = StarterFolder.of(List.of(SMALL), "mine", "readiness", Optional.empty(), Language.EN)
                .getOrDefault("assessment.yaml", "");
        assertThat(text).contains("questionnaires: [small]").doesNotContain("teams:");
    }

    @Test
    void where_one_is_about_customers_there_is_a_list_of_those() {
        var customers = questionnaire(Examples.WARMTH.replace("about: team", "about: customer"));
        var files = StarterFolder.of(List.of(customers), "mine", "readiness", Optional.empty(), Language.EN);
        assertThat(files.get("assessment.yaml")).contains("customers:").doesNotContain("teams:");
        assertThat(files.get("answers/warmth.yaml")).contains("customer: my-customer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sheet_is_a_draft_in_which_nothing_is_answered(Language language) {
        var read = SheetText.read("warmth.yaml", text("answers/warmth.yaml", language), WARMTH);
        assertThat(read.problems()).isEmpty();
        var sheet = read.value().orElseThrow();
        assertThat(sheet.draft()).isTrue();
        assertThat(sheet.responses()).isEmpty();
        assertThat(sheet.subject().orElseThrow()).hasToString("my-team");
    }

    @Test
    void a_file_names_the_schema_that_editors_check_it_by_from_where_it_lies() {
        assertThat(text("assessment.yaml", Language.EN))
                .startsWith("# yaml-language-server: $schema=.readiness/assessment.schema.json\n");
        assertThat(text("answers/small.yaml", Language.EN))
                .startsWith("# yaml-language-server: $schema=../.readiness/answers.schema.json\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_to_do_next_is_said_with_the_folder_and_the_way_the_program_was_called(Language language) {
        assertThat(text("NEXT.md", language))
                .contains("`./readiness check mine`", "`./readiness form warmth small --assessment mine`")
                .contains("`./readiness survey warmth --out mine/answers`")
                .doesNotContain("{");
    }

    private static String text(String name, Language language) {
        return Objects.requireNonNull(files(language).get(name));
    }

    private static Map<String, String> files(Language language) {
        return StarterFolder.of(List.of(WARMTH, SMALL), "mine", "./readiness", Optional.empty(), language);
    }

    private static Questionnaire questionnaire(String text) {
        return QuestionnaireReader.read("q.yaml", text).value().orElseThrow();
    }
}
