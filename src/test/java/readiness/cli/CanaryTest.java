package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No output names a respondent or a file, and none shows more of a small team than it may (method, section 9). Every
 * sheet, file name and comment holds a canary; every facet and question has a score of its own.
 */
class CanaryTest {

    private static final String CANARY = "canary";

    /** The mean of the two questions of a facet, then each of them: none is a sum or a mean of other scores. */
    private static final String FACET = "37.3";

    private static final String QUESTION = "20.7";

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: team
            title: Small
            dimensions:
              - {id: pain, title: Pain, facets: [{id: facts, title: Facts}, {id: feeling, title: Feeling}]}
              - {id: drive, title: Drive, facets: [{id: will, title: Will}]}
            sections:
              - id: all
                title: All
                questions:
                  - {id: how-late, facet: facts, type: number, text: How late?, points: [{at: 0, score: 0}, {at: 100, score: 100}]}
                  - {id: how-dear, facet: facts, type: number, text: How dear?, points: [{at: 0, score: 0}, {at: 100, score: 100}]}
                  - {id: how-bad, facet: feeling, type: number, text: How bad?, points: [{at: 0, score: 0}, {at: 100, score: 100}]}
                  - {id: how-keen, facet: will, type: yes-no, text: How keen?}
                  - {id: how-odd, facet: will, type: yes-no, text: How odd?}
                  - {id: wishes, type: text, text: What do you wish for?}
                  - {id: worries, type: text, text: What worries you?, when: {question: how-keen, is: 'no'}}
            ranking:
              weights: {pain: 1, drive: 1}
              gates: [{id: late, effect: caution, when: {score: facts, at-least: 30}, text: Everything is late.}]
            advice:
              - {id: hurry, when: {score: facts, at-least: 30}, horizon: 30, title: Hurry up, text: It is late.}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_questionnaire() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), QUESTIONNAIRE);
    }

    @ParameterizedTest(name = "{0} respondents where groups have {1}")
    @CsvSource({
        "1, 1", "1, 3", "1, 5", "1, 8", "2, 1", "2, 3", "2, 5", "2, 8", "3, 1", "3, 3", "3, 5", "3, 8", "4, 1", "4, 3",
        "4, 5", "4, 8", "5, 1", "5, 3", "5, 5", "5, 8", "6, 1", "6, 3", "6, 5", "6, 8"
    })
    void no_output_shows_whose_answers_it_rests_on(int respondents, int leastGroup) throws IOException {
        people(respondents);
        settings("least-group: " + leastGroup);

        boolean facets = respondents >= Math.min(3, leastGroup);
        boolean questions = respondents >= leastGroup;
        outputs().forEach((name, shown) -> {
            // Whoever has everybody's consent to groups of one sees how each role answered, and nothing else.
            String output = leastGroup == 1 ? shown.replaceAll("canary-role-[0-9]", "role") : shown;
            assertThat(output).as(name).contains("blue").doesNotContainIgnoringCase(CANARY);
            assertThat(output.replace(',', '.').contains(FACET) || !name.matches("json|csv|explain|html"))
                    .as("a facet's score in " + name)
                    .isEqualTo(facets || !name.matches("json|csv|explain|html"));
            if (!questions) {
                assertThat(output.replace(',', '.'))
                        .as("a question's score in " + name)
                        .doesNotContain(QUESTION);
            }
            if (!facets) {
                assertThat(output.replace(',', '.'))
                        .as("a facet's score in " + name)
                        .doesNotContain(FACET);
                assertThat(output).as("advice that rests on a facet in " + name).doesNotContain("Hurry up", "hurry");
            }
        });
        assertThat(output("json").contains(QUESTION)).isEqualTo(questions);
        assertThat(output("explain").contains(QUESTION)).isEqualTo(questions);
    }

    @ParameterizedTest(name = "{0} respondents where groups have {1}: {2}")
    @CsvSource({"4, 5, false", "5, 5, true", "2, 1, true", "7, 8, false"})
    void comments_are_shown_of_groups_that_are_large_enough(int respondents, int leastGroup, boolean shown)
            throws IOException {
        people(respondents);
        settings("least-group: " + leastGroup + "\ncomments: shown");

        assertThat(output("html").contains("canary comment")).isEqualTo(shown);
        assertThat(output("html").contains("canary wish")).isEqualTo(shown);
        // Nobody was asked what worries them, and no comment is in a file for other programs.
        assertThat(outputs().get("html")).contains("blue").doesNotContain("canary worry", "canary-person");
        assertThat(output("json").replaceAll("canary-role-[0-9]", leastGroup == 1 ? "role" : "$0"))
                .contains("blue")
                .doesNotContain(CANARY);
        assertThat(outputs().get("csv")).contains("blue").doesNotContain(CANARY);
    }

    @Test
    void check_and_standard_error_do_name_files_and_quote_what_is_wrong() throws IOException {
        people(3);

        assertThat(Program.run("check", folder.toString()).err()).contains("canary-bad.yaml", "canary-word");
        assertThat(Program.run("score", folder.toString()).err()).contains("canary-bad.yaml");
    }

    private Map<String, String> outputs() throws IOException {
        var outputs = new LinkedHashMap<String, String>();
        outputs.put("table", Program.run("score", folder.toString()).out());
        outputs.put(
                "table in French",
                Program.run("--lang", "fr", "score", folder.toString()).out());
        outputs.put(
                "json",
                Program.run("score", folder.toString(), "--format", "json").out());
        outputs.put(
                "csv",
                Program.run("score", folder.toString(), "--format", "csv").out());
        outputs.put("explain", Program.run("explain", folder.toString(), "blue").out());
        for (String format : new String[] {"table", "json", "md"}) {
            outputs.put(
                    "compare, " + format,
                    Program.run("compare", folder.toString(), folder.toString(), "--format", format)
                            .out());
        }
        outputs.put("html", report("html"));
        outputs.put("md", report("md"));
        return outputs;
    }

    private String report(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        Program.run("report", folder.toString(), "--format", format, "--out", file.toString());
        return Files.readString(file);
    }

    /** Writes a sheet for each, and beside them a draft and one with an error. */
    private void people(int number) throws IOException {
        for (int person = 0; person < number; person++) {
            Files.writeString(
                    folder.resolve("canary-" + person + ".yaml"),
                    sheet("canary-person-" + person, "value: 20.7, comment: canary comment"));
        }
        Files.writeString(folder.resolve("canary-draft.yaml"), sheet("canary-draft", "value: 1") + "state: draft\n");
        Files.writeString(
                folder.resolve("canary-bad.yaml"),
                sheet("canary-bad", "value: canary-word").replace("team: blue", "team: canary/word"));
    }

    private static String sheet(String respondent, String late) {
        return """
                schema: readiness/answers/v1
                questionnaire: small
                team: blue
                respondent: RESPONDENT
                role: ROLE
                answers:
                  how-late: {LATE}
                  how-dear: 53.9
                  how-bad: 60
                  how-keen: 'yes'
                  how-odd: dont-know
                  wishes: canary wish
                  worries: canary worry
                """.replace("RESPONDENT", respondent)
                .replace("ROLE", respondent.replace("person", "role"))
                .replace("LATE", late);
    }

    private void settings(String lines) throws IOException {
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [small.yaml]\nanswers: [\"canary-*.yaml\"]\n" + lines
                        + "\n");
    }

    private String output(String name) throws IOException {
        return Objects.requireNonNull(outputs().get(name));
    }
}
