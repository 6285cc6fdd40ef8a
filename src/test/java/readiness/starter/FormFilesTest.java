package readiness.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.catalogue.QuestionnaireReader;
import readiness.column.Named;
import readiness.problem.Location;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Examples;
import readiness.wording.Language;
import readiness.wording.Wording;
import readiness.workbook.Workbook;

/** The questionnaire of warmth in the form that each form tool takes. */
final class FormFilesTest {

    @ParameterizedTest
    @CsvSource({
        "google, forms/warmth.google.gs",
        "microsoft, forms/warmth.microsoft.csv",
        "limesurvey, forms/warmth.limesurvey.txt",
        "kobo, forms/warmth.kobo.xlsx",
        "csv, forms/warmth.csv"
    })
    void each_tool_has_one_file(FormFiles.FormTarget tool, String name) {
        assertThat(FormFiles.of(warmth(), tool, Language.EN)).containsOnlyKeys(name);
    }

    @Test
    void google_gets_a_script_with_a_line_a_question() {
        assertThat(text(FormFiles.FormTarget.google, warmth()).lines().skip(1))
                .containsExactlyElementsOf("""
                function makeForm() {
                  var form = FormApp.create("Warmth");
                  form.addTextItem().setTitle("Your team").setRequired(true);
                  form.addMultipleChoiceItem().setTitle("Smiles?").setChoiceValues(["I disagree", "Neither", "I agree", "I don’t know"]);
                  form.addCheckboxItem().setTitle("Which drinks?").setChoiceValues(["Espresso", "Tea"]);
                  form.addMultipleChoiceItem().setTitle("Heating?").setChoiceValues(["Yes", "No", "I don’t know"]).setRequired(true);
                  form.addTextItem().setTitle("How warm?");
                  form.addParagraphTextItem().setTitle("Remarks?");
                }""".lines().toList());
    }

    @Test
    void what_a_script_would_take_for_its_own_is_escaped() {
        var sharp = warmth(
                "text: {en: Remarks?, fr: Remarques ?}", "text: {en: \"Say \\\"a\\\\b\\\" </script>\\nnow\", fr: x}");
        assertThat(text(FormFiles.FormTarget.google, sharp))
                .contains(".setTitle(\"Say \\\"a\\\\b\\\" \\u003c/script>\\nnow\");");
    }

    @Test
    void limesurvey_gets_a_row_a_question_and_a_row_an_option() {
        assertThat(text(FormFiles.FormTarget.limesurvey, warmth())
                        .replace('\t', '|')
                        .lines())
                .containsExactlyElementsOf("""
                \ufeffclass|type/scale|name|relevance|text|help|language|mandatory
                S||language||en|||
                SL||surveyls_title||Warmth||en|
                G||Warmth|1|||en|
                Q|S|team|1|Your team||en|Y
                Q|L|peoplesmile|1|Smiles?||en|N
                A|0|A1||I disagree||en|
                A|0|A2||Neither||en|
                A|0|A3||I agree||en|
                A|0|A4||I don’t know||en|
                Q|M|drinks|1|Which drinks?||en|N
                SQ||espresso|1|Espresso||en|
                SQ||tea|1|Tea||en|
                Q|L|hasheating|1|Heating?||en|Y
                A|0|A1||Yes||en|
                A|0|A2||No||en|
                A|0|A3||I don’t know||en|
                Q|N|degrees|1|How warm?||en|N
                Q|T|remarks|1|Remarks?||en|N""".lines().toList());
    }

    @Test
    void any_other_tool_gets_a_table() {
        assertThat(text(FormFiles.FormTarget.csv, warmth("en: Which drinks?", "en: 'Which \"drinks\", please?'"))
                        .lines())
                .containsExactly(
                        "\ufeff\"Question\",\"Help\",\"Kind of answer\",\"Options\"",
                        "\"Your team\",\"\",\"text\"",
                        "\"Smiles?\",\"\",\"one option\",\"I disagree\",\"Neither\",\"I agree\",\"I don’t know\"",
                        "\"Which \"\"drinks\"\", please?\",\"\",\"several options\",\"Espresso\",\"Tea\"",
                        "\"Heating?\",\"\",\"one option\",\"Yes\",\"No\",\"I don’t know\"",
                        "\"How warm?\",\"\",\"number\"",
                        "\"Remarks?\",\"\",\"text\"");
    }

    @Test
    void kobo_gets_a_workbook_of_questions_options_and_a_title(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("k.xlsx");
        Files.write(
                file,
                FormFiles.of(warmth(), FormFiles.FormTarget.kobo, Language.FR)
                        .values()
                        .iterator()
                        .next());
        assertThat(rows(file, "survey"))
                .containsExactly(
                        "type|name|label|hint|required",
                        "text|team|Votre équipe||true",
                        "select_one people_smile|people_smile|Sourit-on ?||",
                        "select_multiple drinks|drinks|Quelles boissons ?||",
                        "select_one has_heating|has_heating|Chauffage ?||true",
                        "decimal|degrees|Combien ?||",
                        "text|remarks|Remarques ?||");
        assertThat(rows(file, "choices"))
                .startsWith(
                        "list_name|name|label", "people_smile|disagree|Non", "people_smile|neutral|Ni l'un ni l'autre")
                .contains("drinks|espresso|Expresso", "has_heating|yes|Oui")
                .hasSize(1 + 4 + 2 + 3);
        assertThat(rows(file, "settings")).containsExactly("form_title|form_id", "Chaleur|warmth");
    }

    /** What only leads are asked, and what is asked only after another answer, nobody has to answer. */
    @Test
    void roles_are_asked_for_and_named_where_not_everybody_is_asked() {
        var roles = warmth(
                "about: team\n",
                        "about: team\nroles: [{id: lead, title: {en: Lead, fr: Chef}}, {id: member, title: {en: Member, fr: Membre}}]\n",
                "text: {en: Heating?",
                        "asked-of: [lead], help: {en: Look around., fr: Regardez.}, text: {en: Heating?");
        var items = FormItem.of(roles, Language.EN, Wording.of("readiness.starter.Forms", Language.EN));
        assertThat(items.stream().map(item -> item.id().name() + " " + item.kind() + " " + item.required()))
                .containsExactly(
                        "team LINE true",
                        "role ONE true",
                        "people-smile ONE false",
                        "drinks SEVERAL false",
                        "has-heating ONE false",
                        "degrees NUMBER false",
                        "remarks TEXT false");
        assertThat(items.get(1).choices().stream().map(FormItem.ItemChoice::text))
                .containsExactly("Lead", "Member");
        assertThat(items.get(4).help()).isEqualTo("Only for: Lead. Look around.");
        assertThat(items.get(2).help()).isEmpty();
    }

    @Test
    void a_form_about_the_organisation_asks_for_no_team() {
        var releases =
                QuestionnaireReader.read("q.yaml", Examples.RELEASES).value().orElseThrow();
        assertThat(text(FormFiles.FormTarget.csv, releases).lines().skip(1))
                .hasSize(3)
                .noneMatch(line -> line.contains("team"));
    }

    private static String text(FormFiles.FormTarget tool, Questionnaire questionnaire) {
        Map<String, byte[]> files = FormFiles.of(questionnaire, tool, Language.EN);
        return new String(files.values().iterator().next(), StandardCharsets.UTF_8);
    }

    private static List<String> rows(Path file, String sheet) {
        var rows = new ArrayList<String>();
        var named = Optional.of(new Named(sheet, Location.startOf("test")));
        Workbook.read(new SourceFile("k.xlsx", file), named, new ProblemLog())
                .orElseThrow()
                .forEach(row -> {
                    var cells = new ArrayList<String>();
                    for (int cell = 0; cell < row.size(); cell++) {
                        cells.add(row.cell(cell).text());
                    }
                    rows.add(String.join("|", cells));
                });
        return rows;
    }

    /** Returns the questionnaire of warmth with some of its words replaced. */
    private static Questionnaire warmth(String... replaced) {
        String text = Examples.WARMTH;
        for (int i = 0; i < replaced.length; i += 2) {
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return QuestionnaireReader.read("warmth.yaml", text).value().orElseThrow();
    }
}
