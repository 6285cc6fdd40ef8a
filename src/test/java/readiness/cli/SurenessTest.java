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

/** Small assessments for each case: what is clear, what leans, what is open, and where nobody can go first. */
class SurenessTest {

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: small
            version: 1.0.0
            languages: [en, fr]
            about: team
            title: {en: Small, fr: Petit}
            dimensions:
              - {id: pain, title: {en: Pain, fr: Peine}, facets: [{id: facts, title: {en: Facts, fr: Faits}}]}
              - {id: drive, title: {en: Drive, fr: Élan}, facets: [{id: will, title: {en: Will, fr: Volonté}}]}
            sections:
              - id: all
                title: {en: All, fr: Tout}
                questions:
                  - {id: how-bad, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: How bad?, fr: À quel point ?}}
                  - {id: how-keen, facet: will, type: number, points: [{at: 0, score: 0}, {at: 100, score: 100}], text: {en: How keen?, fr: Quelle envie ?}}
            ranking:
              weights: {pain: 1, drive: 1}
              gates: [{id: barred, when: {score: pain, below: 5}, effect: not-first, text: {en: Nothing hurts here., fr: Rien ne fait mal ici.}}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void the_questionnaire() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), QUESTIONNAIRE);
    }

    @Test
    void a_clear_case_names_its_winner_everywhere() throws IOException {
        team("blue", 90, 88, 92);
        team("red", 20, 25, 18);

        assertThat(score("table")).contains("blue goes first", "That is clear: blue comes first in 100 of 100");
        assertThat(score("json")).contains("\"leader\" : \"blue\"", "\"confidence\" : \"clear\"");
        assertThat(report()).contains("blue goes first", "That is clear");
    }

    @Test
    void a_leaning_case_says_that_it_leans() throws IOException {
        team("blue", 57, 49, 65);
        team("red", 53, 48, 58);

        assertThat(score("table")).contains("blue goes first", "That is where it leans, no more");
        assertThat(score("json")).contains("\"leader\" : \"blue\"", "\"confidence\" : \"leaning\"");
        assertThat(report()).contains("That is where it leans");
    }

    @Test
    void an_open_case_crowns_nobody_anywhere() throws IOException {
        team("blue", 55, 40, 70);
        team("green", 55, 42, 68);
        team("red", 54, 70, 40);

        assertThat(score("table"))
                .contains("No single team stands out: ", "That is open")
                .doesNotContain("goes first");
        assertThat(score("json"))
                .contains("\"leader\" : null", "\"confidence\" : \"open\"")
                .containsPattern("\"contenders\" : \\[\\s+\"(blue|green|red)\",");
        assertThat(report())
                .contains("No single team stands out: ", "It could go first: it does in")
                .doesNotContain("blue goes first", "green goes first", "red goes first", "<h3>Why this team</h3>");
    }

    @Test
    void an_open_case_says_what_to_find_out() throws IOException {
        team("blue", 55, 40, 70);
        team("green", 55);
        Files.writeString(
                folder.resolve("red.yaml"),
                sheet("red", "how-bad: 55, how-keen: 60") + "---\n" + sheet("red", "how-bad: 60, how-keen: 50")
                        + "---\n" + sheet("red", "how-bad: 50"));

        assertThat(score("table"))
                .contains(
                        "To tell them apart, find out first:",
                        "- red: the missing answers on will; 33.3 points hang on them");
        assertThat(report())
                .contains(
                        "What to find out first",
                        "green: what a second person says; one alone has answered",
                        "red: the missing answers on will; 33.3 points hang on them");
    }

    @Test
    void among_many_that_are_alike_nobody_is_named() throws IOException {
        for (int i = 10; i < 26; i++) {
            team("team-" + i, 50);
        }

        assertThat(report())
                .contains("No single team stands out: none of the 16 candidates comes first in as many as 10 of 100")
                .contains("they are too much alike")
                .doesNotContainPattern("out: +could");
    }

    @Test
    void without_a_candidate_nobody_is_recommended() throws IOException {
        team("blue", 0, 1, 2);

        Files.writeString(folder.resolve("red.yaml"), sheet("red", ""));
        assertThat(score("table"))
                .contains("No team can be recommended to go first: a warning sign keeps back blue and too little was")
                .contains("answered about red.");
        assertThat(score("json")).contains("\"leader\" : null", "\"confidence\" : null");
        assertThat(report()).contains("Nothing hurts here.");
    }

    @Test
    void the_only_candidate_is_not_called_a_clear_winner() throws IOException {
        team("blue", 50, 60);

        assertThat(report())
                .contains("blue goes first, with 55.0 of 100: it is the only candidate.")
                .contains("With no other candidate, it comes first whatever the weights")
                .doesNotContain("That is clear", "How often each candidate comes first");
    }

    @Test
    void where_nobody_answered_there_is_nothing_to_change_yet() throws IOException {
        Files.writeString(folder.resolve("blue.yaml"), sheet("blue", ""));

        assertThat(report())
                .contains("Until more is answered, nothing can be said about any team.")
                .doesNotContain("What holds each team back is what to change first");
    }

    @Test
    void teams_with_the_same_scores_are_not_set_apart_by_numbers_that_are_the_same() throws IOException {
        team("blue", 60);
        team("red", 60);

        assertThat(report())
                .contains("In nine draws of ten, blue has 60.0, and red 60.0.")
                .doesNotContain("(now 60.0)", "0 would have to go", "between 60.0 and 60.0", "60.0 to 60.0");
    }

    @Test
    void one_criterion_leaves_no_weights_to_speak_of() throws IOException {
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, Files.readString(file).replace("{pain: 1, drive: 1}", "{pain: 1}"));
        team("blue", 60);
        team("red", 50);

        assertThat(report())
                .contains("blue goes first")
                .doesNotContain("class=\"weighing\"", "No weighting of these criteria", "Whatever a single criterion");
    }

    @Test
    void a_lead_too_small_to_be_shown_is_said_to_be_small() throws IOException {
        Files.writeString(folder.resolve("blue.yaml"), sheet("blue", "how-bad: 60.05, how-keen: 60"));
        Files.writeString(folder.resolve("red.yaml"), sheet("red", "how-bad: 60.02, how-keen: 60"));
        Files.writeString(folder.resolve("green.yaml"), sheet("green", "how-bad: 10, how-keen: 60.03"));

        assertThat(report())
                .contains("blue goes first, but by less than it takes to show: red, the next candidate, has 60.0 of")
                .contains("It is less than 0.1 points behind blue, most of all on")
                .doesNotContain("0.0 points", " 0 would have");
    }

    @Test
    void a_weight_that_would_have_to_be_nothing_or_everything_is_said_in_words() throws IOException {
        Files.writeString(folder.resolve("blue.yaml"), sheet("blue", "how-bad: 90, how-keen: 50"));
        Files.writeString(folder.resolve("red.yaml"), sheet("red", "how-bad: 20, how-keen: 50.2"));

        assertThat(report())
                .contains("red would lead only if pain weighed next to nothing (now 50%).")
                .contains("red would lead only if drive weighed next to everything (now 50%).")
                .contains("more than 99 put blue first")
                .doesNotContain("less than 0%", "more than 100%");
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_gives_others() throws IOException {
        team("blue", 58, 50, 66);
        team("red", 52, 47, 57);

        assertThat(score("json", "--seed", "7")).isEqualTo(score("json", "--seed", "7"));
        assertThat(score("json", "--seed", "7")).isNotEqualTo(score("json", "--seed", "8"));
        assertThat(score("json", "--draws", "500")).contains("\"draws\" : 500");
    }

    @Test
    void comments_are_shown_only_when_the_assessment_says_so_and_never_by_whom() throws IOException {
        Files.writeString(
                folder.resolve("blue.yaml"),
                sheet("blue", "how-bad: {value: 50, comment: zebra}").replace("team:", "respondent: anna\nteam:")
                        + "---\n"
                        + sheet("blue", "how-bad: {value: 60, comment: aardvark}, how-keen: 1"));

        assertThat(report()).doesNotContain("zebra", "anna");
        Files.writeString(
                folder.resolve("assessment.yaml"),
                "schema: readiness/assessment/v1\nquestionnaires: [small.yaml]\nanswers: [blue.yaml]\ncomments: shown\nleast-group: 1\n");
        assertThat(report()).containsSubsequence("aardvark", "zebra").doesNotContain("anna");
    }

    private void team(String team, int... people) throws IOException {
        var sheets = new StringBuilder();
        for (int score : people) {
            sheets.append("---\n").append(sheet(team, "how-bad: " + score + ", how-keen: " + score));
        }
        Files.writeString(folder.resolve(team + ".yaml"), sheets);
    }

    private static String sheet(String team, String answers) {
        return "schema: readiness/answers/v1\nquestionnaire: small\nteam: " + team + "\nanswers: {" + answers + "}\n";
    }

    private String score(String format, String... options) {
        var arguments = new ArrayList<>(List.of("score", folder.toString(), "--format", format));
        arguments.addAll(List.of(options));
        // A table is wrapped: where its lines end is no part of what it says.
        return Program.run(arguments.toArray(new String[0])).out().replace("\n", " ");
    }

    private String report() throws IOException {
        Path file = folder.resolve("out.html");
        Program.run("report", folder.toString(), "--out", file.toString());
        return Files.readString(file);
    }
}
