package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.export.Schemas;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two rounds as a person at the command line compares them: four people of one team, of whom all are asked twice. */
class CompareCommandTest {

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            title: Warmth in %s
            date: 2026-%s-15
            languages: [en]
            questionnaires: [warmth.yaml]
            least-group: 3
            teams: [{id: red, name: Red, size: 4, targets: {warmth: {heating: 90}}}]
            """;

    @TempDir
    private Path folder;

    private Path spring;
    private Path autumn;

    /** Heating: has-heating and degrees; 15 degrees score 50, 17 score 70: (100 + 50)/2 = 75, then 85. */
    @BeforeEach
    void two_rounds() {
        spring = round("spring", "04", "15");
        autumn = round("autumn", "10", "17");
    }

    private Path round(String name, String month, String degrees) {
        Path round = folder.resolve(name);
        var files = new Folder(round)
                .with("assessment.yaml", SETTINGS.formatted(name, month))
                .with("warmth.yaml", Examples.WARMTH);
        for (int person = 0; person < 4; person++) {
            files.with("answers/" + person + ".yaml", Examples.SHEET.replace("degrees: 15", "degrees: " + degrees));
        }
        return round;
    }

    @Test
    void says_what_changed_and_how_far_the_target_is() {
        var compare = Program.run("compare", spring.toString(), autumn.toString());

        assertThat(compare.code()).isZero();
        assertThat(compare.out())
                .startsWith("Warmth in spring, 15 April 2026 → Warmth in autumn, 15 October 2026\n")
                .contains("Since 15 April 2026: Red: Heating up from 75.0 to 85.0 – more than chance.")
                .containsPattern("Red +Welcome +– +100\\.0 +100\\.0 +0\\.0 +– +– +–\n")
                .containsPattern("Red +Heating +up +75\\.0 +85\\.0 +\\+10\\.0 +100 +90\\.0 +67%\n")
                .contains("Red: Heating up by 10.0 points to 85.0; up in 100 of 100 simulations.")
                .contains("Answers then and now: Red 4\u00a0→\u00a04.");
    }

    /** The same sheet has the same error in both rounds, and the same table a person twice. */
    @Test
    void what_is_wrong_is_said_of_the_round_in_which_it_is() throws IOException {
        for (Path round : List.of(spring, autumn)) {
            new Folder(round)
                    .with("answers/9.yaml", Examples.SHEET.replace("degrees: 15", "degrees: many"))
                    .with("assessment.yaml", Files.readString(round.resolve("assessment.yaml")) + """
                            answers: ["answers/*.yaml", x.csv]
                            """)
                    .with("x.csv", """
                            team,respondent,date,people-smile
                            red,ann,2026-03-02,agree
                            red,ann,2026-03-01,agree
                            """);
        }

        var compare = Program.run("compare", spring.toString(), autumn.toString());

        assertThat(compare.code()).isEqualTo(3);
        assertThat(compare.err())
                .contains(
                        "--> " + spring + "/answers/9.yaml:",
                        "--> " + autumn + "/answers/9.yaml:",
                        spring + "/x.csv: 2 rows, 1 person counted; left out: 1",
                        autumn + "/x.csv: 2 rows, 1 person counted; left out: 1");
    }

    @Test
    void rounds_without_a_questionnaire_in_common_are_not_said_to_be_alike() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");

        assertThat(Program.run("compare", other.toString(), autumn.toString()).out())
                .contains("The two rounds have no questionnaire in common: nothing can be compared.")
                .doesNotContain("by more than chance");
    }

    @Test
    void an_earlier_round_that_is_the_later_one_is_noticed() {
        assertThat(Program.run("compare", autumn.toString(), spring.toString()).err())
                .contains("The earlier round is dated after the present one: swap the two unless this is meant.");
        assertThat(Program.run("compare", spring.toString(), autumn.toString()).err())
                .doesNotContain("swap");
    }

    @Test
    void says_the_same_in_french() {
        var compare = Program.run("compare", spring.toString(), autumn.toString(), "--lang", "fr");

        assertThat(compare.out())
                .contains("Depuis le 15 avril 2026\u00a0: Red\u00a0: Chauffage, en hausse de 75,0 à 85,0 –")
                .containsPattern("Red +Chauffage +en hausse +75,0 +85,0 +\\+10,0 +100 +90,0 +67\u202f%\n");
    }

    private static String unwrapped(String words) {
        return words.replaceAll("[ \n]+", " ");
    }

    /** What is missing may be what made the difference. */
    @Test
    void a_round_of_which_a_file_cannot_be_read_says_so_where_it_is_compared() throws IOException {
        new Folder(autumn).with("answers/3.yaml", Examples.SHEET.replace("degrees: 15", "degrees: [3"));
        var text = unwrapped(
                Program.run("compare", spring.toString(), autumn.toString()).out());

        assertThat(text)
                .contains(
                        "more than chance, though not the same people answered (4 then, 3 now). Some answers of this round could not be read. This round: one answer file"
                                + " could not be read. Whoever answered there is missing, and a change may come from that"
                                + " alone.");
        assertThat(unwrapped(Program.run("compare", autumn.toString(), spring.toString(), "--lang", "fr")
                        .out()))
                .contains("Évaluation précédente\u00a0: impossible de lire un fichier de réponses. Les personnes qui y"
                        + " ont répondu manquent, et un changement peut venir de cela seul.");
    }

    @Test
    void a_report_says_so_of_the_earlier_round_on_page_one_and_with_its_number_where_rounds_are_compared()
            throws IOException {
        new Folder(spring)
                .with("answers/3.yaml", Examples.SHEET.replace("degrees: 15", "degrees: [15"))
                .with("answers/4.yaml", Examples.SHEET + "--- [\n");
        new Folder(autumn).with("assessment.yaml", SETTINGS.formatted("autumn", "10") + "previous: ../spring\n");
        Program.run("report", autumn.toString());

        assertThat(Files.readString(autumn.resolve("report.html")))
                .contains("more than chance. Some answers of the earlier round could not be read.")
                .contains("<p class=caution>Earlier round: one answer file and one line of others could not be read.");
    }

    @Test
    void the_notes_of_both_rounds_are_in_the_json_also_of_a_round_that_is_the_file_of_a_result() throws IOException {
        new Folder(spring).with("answers/3.yaml", Examples.SHEET.replace("degrees: 15", "degrees: [15"));
        Path result = folder.resolve("spring.json");
        Files.writeString(
                result,
                Program.run("score", spring.toString(), "--format", "json").out());

        for (Path earlier : new Path[] {spring, result}) {
            var json = json(earlier, autumn);
            assertThat(json.at("/from/notes/0/code").asString()).isEqualTo("R040");
            assertThat(json.at("/from/notes/1").toString())
                    .isEqualTo("{\"code\":\"R159\",\"questionnaire\":null,\"count\":1,\"text\":\"One answer file"
                            + " could not be read; readiness check says why.\"}");
            assertThat(json.at("/to/notes").toString()).isEqualTo("[]");
            assertThat(schema().validate(json)).isEmpty();
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        JsonMapper.shared().readTree(Schemas.find("comparison").orElseThrow()));
    }

    @Test
    void as_json_it_follows_its_schema() {
        var json = json(spring, autumn);

        assertThat(schema().validate(json)).isEmpty();
        var heating = score(json, "heating");
        assertThat(heating.get("from").asDouble()).isEqualTo(75);
        assertThat(heating.get("to").asDouble()).isEqualTo(85);
        assertThat(heating.get("probability-up").asDouble()).isEqualTo(1);
        assertThat(heating.get("word").asString()).isEqualTo("up");
        assertThat(heating.get("progress").asDouble()).isEqualTo(10.0 / 15);
        assertThat(json.at("/from/date").asString()).isEqualTo("2026-04-15");
        assertThat(json.at("/questionnaires/0/teams/0/respondents").toString()).isEqualTo("[4,4]");
        // Composite (1·100 + 3·75)/4 = 81.25, then (100 + 3·85)/4 = 88.75.
        assertThat(json.at("/questionnaires/0/teams/0/composite").toString()).isEqualTo("[81.25,88.75]");
    }

    @Test
    void the_file_of_a_result_is_taken_too_and_says_nothing_of_chance() throws IOException {
        Path result = folder.resolve("spring.json");
        Files.writeString(
                result,
                Program.run("score", spring.toString(), "--format", "json").out());
        var compare = Program.run("compare", result.toString(), autumn.toString(), "--format", "json");
        var heating = score(JsonMapper.shared().readTree(compare.out()), "heating");

        assertThat(compare.code()).isZero();
        assertThat(compare.err()).contains("The file of a result holds no respondents");
        assertThat(heating.get("change").asDouble()).isEqualTo(10);
        assertThat(heating.get("probability-up").isNull()).isTrue();
        assertThat(heating.get("word").isNull()).isTrue();
        assertThat(Program.run("compare", result.toString(), autumn.toString()).out())
                .contains("Heating  –")
                .contains("known from the file of its result alone");
    }

    @Test
    void two_files_of_results_can_be_compared_by_their_ids() throws IOException {
        for (Path round : new Path[] {spring, autumn}) {
            Files.writeString(
                    folder.resolve(round.getFileName() + ".json"),
                    Program.run("score", round.toString(), "--format", "json").out());
        }
        var compare = Program.run(
                "compare",
                folder.resolve("spring.json").toString(),
                folder.resolve("autumn.json").toString());

        assertThat(compare.out()).containsPattern("Red +heating +– +75\\.0 +85\\.0 +\\+10\\.0 +–\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void as_markdown_it_is_a_page_with_the_same_table(String language) {
        var compare =
                Program.run("compare", spring.toString(), autumn.toString(), "--format", "md", "--lang", language);

        assertThat(compare.code()).isZero();
        assertThat(compare.out()).startsWith("# ").contains("### ").containsPattern("\\| Red \\| \\w+ \\| .*85[.,]0");
    }

    @Test
    void a_report_with_a_previous_assessment_says_what_changed_since() throws IOException {
        new Folder(autumn).with("assessment.yaml", SETTINGS.formatted("autumn", "10") + "previous: ../spring\n");
        var report = Program.run("report", autumn.toString());
        String page = Files.readString(autumn.resolve("report.html"));

        assertThat(report.code()).isZero();
        assertThat(page)
                .contains("<h2 id=\"since\">Since last time")
                .contains(
                        "<dt>Since last time<dd><span dir=\"auto\">Since 15 April 2026: Red: Heating up from 75.0 to 85.0 –")
                .contains("<title id=\"change-1-t\">Each theme then and now</title>");
        assertThat(Program.run("report", spring.toString()).code()).isZero();
        assertThat(Files.readString(spring.resolve("report.html"))).doesNotContain("Since last time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../winter", ".", "../autumn"})
    void a_previous_assessment_that_is_not_there_is_a_warning_and_the_report_goes_out_without(String folder) {
        new Folder(autumn).with("assessment.yaml", SETTINGS.formatted("autumn", "10") + "previous: " + folder + "\n");
        var report = Program.run("report", autumn.toString());

        assertThat(report.code()).isZero();
        assertThat(report.err()).contains("warning[R330]", "assessment.yaml:8:11", folder);
    }

    @Test
    void a_target_that_is_not_reached_fails_where_that_is_asked_for() {
        var asked = Program.run("score", autumn.toString(), "--fail-under-target");

        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("Red has not reached its target for Heating: 85.0 of 90.0");
        assertThat(Program.run("score", autumn.toString()).code()).isZero();
        new Folder(autumn)
                .with("assessment.yaml", SETTINGS.formatted("autumn", "10").replace("heating: 90", "heating: 85"));
        assertThat(Program.run("score", autumn.toString(), "--fail-under-target")
                        .code())
                .isZero();
    }

    @Test
    void a_missing_round_is_reported() {
        var compare = Program.run("compare", folder.resolve("winter").toString(), autumn.toString());

        assertThat(compare.code()).isEqualTo(4);
        assertThat(compare.err()).contains("winter");
    }

    private static JsonNode json(Path earlier, Path present) {
        return JsonMapper.shared()
                .readTree(Program.run("compare", earlier.toString(), present.toString(), "--format", "json")
                        .out());
    }

    private static JsonNode score(JsonNode json, String id) {
        return json.at("/questionnaires/0/teams/0/scores")
                .valueStream()
                .filter(score -> score.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
