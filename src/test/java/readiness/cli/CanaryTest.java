package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no output says: who answered, and in small teams how the answers differ (method, section 9). */
class CanaryTest {

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en]
            about: team
            title: Small
            scales:
              agreement: [{id: no-way, score: 0, text: No way}, {id: so-so, score: 50, text: So so}, {id: by-all-means, score: 100, text: By all means}]
            dimensions:
              - {id: drive, title: Drive, facets: [{id: will, title: Will}]}
            sections:
              - id: all
                title: All
                questions:
                  - {id: how-keen, facet: will, type: choice, scale: agreement, text: How keen?}
                  - {id: wishes, type: text, text: What do you wish for?}
                  - {id: worries, type: text, text: What worries you?, when: {question: how-keen, is: no-way}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_questionnaire() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), QUESTIONNAIRE);
    }

    @Test
    void respondents_are_named_nowhere() throws IOException {
        people("blue", 6);
        settings("comments: shown");

        for (String[] command : new String[][] {
            {"score", folder.toString()},
            {"score", folder.toString(), "--format", "json"},
            {"score", folder.toString(), "--format", "csv"},
            {"explain", folder.toString(), "blue"}
        }) {
            assertThat(Program.run(command).out()).contains("blue").doesNotContain("anna", "tester");
        }
        assertThat(report()).contains("blue").doesNotContain("anna", "tester");
    }

    @Test
    void words_are_shown_on_request_and_only_where_they_were_asked_for() throws IOException {
        people("blue", 1);

        settings("comments: hidden");
        assertThat(report()).doesNotContain("a quiet week", "the old mainframe");
        settings("comments: shown");
        assertThat(report()).contains("a quiet week").doesNotContain("the old mainframe");
    }

    @Test
    void answers_are_told_apart_from_five_people_on() throws IOException {
        people("blue", 4);
        people("red", 5);

        assertThat(explained("blue")).contains("How keen?").doesNotContain("answers: ", "agreement");
        assertThat(explained("red")).contains("answers: 2 × 50.0 + 3 × 100.0", "agreement");
    }

    @Test
    void the_assessment_may_ask_for_a_larger_group() throws IOException {
        people("red", 5);
        settings("least-group: 6");

        assertThat(explained("red")).doesNotContain("answers: ");
    }

    /** Writes as many sheets: so-so and by all means in turn, the last of the latter. */
    private void people(String team, int number) throws IOException {
        String sheets = IntStream.range(0, number)
                .mapToObj(each -> """
                        schema: readiness/answers/v1
                        questionnaire: small
                        team: TEAM
                        respondent: anna-NUMBER
                        role: tester
                        answers:
                          how-keen: KEEN
                          wishes: a quiet week
                          worries: the old mainframe
                        """.replace("TEAM", team)
                        .replace("NUMBER", Integer.toString(each))
                        .replace("KEEN", each % 2 == 0 ? "by-all-means" : "so-so"))
                .collect(Collectors.joining("---\n"));
        Files.writeString(folder.resolve(team + ".yaml"), sheets);
    }

    private void settings(String line) throws IOException {
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [small.yaml]\nanswers: [blue.yaml, red.yaml]\n" + line
                        + "\n");
    }

    private String explained(String team) {
        return Program.run("explain", folder.toString(), team).out();
    }

    private String report() throws IOException {
        Path file = folder.resolve("out.html");
        Program.run("report", folder.toString(), "--out", file.toString());
        return Files.readString(file);
    }
}
