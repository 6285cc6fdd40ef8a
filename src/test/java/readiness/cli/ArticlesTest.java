package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the articles say, held against one changed answer: the first team, and what a parallel team begins with. */
final class ArticlesTest {

    private static final Path PROFILES = Path.of("src/test/resources/profiles");

    @TempDir
    private Path temporary;

    @Test
    void a_team_that_would_rather_not_is_held_back_however_gladly_it_gives_up_its_tools() throws IOException {
        var teams = pilots("struggling-willing", "go-first: rather", "go-first: rather-not");

        assertThat(gates(teams, "struggling-willing")).containsExactly("unwilling");
        assertThat(status(teams, "struggling-willing")).isEqualTo("not-first");
    }

    @Test
    void a_team_that_has_done_nothing_of_it_yet_and_has_only_a_word_for_it_is_warned_about() throws IOException {
        assertThat(gates(pilots("struggling-willing", "go-first: rather", "go-first: rather"), "struggling-willing"))
                .isEmpty();
        var teams = pilots(
                "struggling-willing", "done-yourself: [automatic-tests, automatic-release]", "done-yourself: []");

        // “automation” 50, nothing done 0, under a quarter with experience 33: 27.7 on average
        assertThat(gates(teams, "struggling-willing")).containsExactly("unaware");
        assertThat(status(teams, "struggling-willing")).isEqualTo("candidate");
    }

    @Test
    void new_skills_and_new_customers_are_both_part_of_the_occasion() throws IOException {
        assertThat(advice("new-joiners: 4", "new-joiners: 4")).doesNotContain("find-the-occasion");
        assertThat(advice("new-joiners: 4", "new-joiners: 0")).contains("find-the-occasion", "start-with-the-new");
    }

    private JsonNode pilots(String team, String answer, String instead) throws IOException {
        Path folder = Shipped.copy(PROFILES.resolve("pilot-all"), Files.createTempDirectory(temporary, team));
        for (String who : List.of("member", "lead")) {
            change(folder.resolve("answers/" + team + "-" + who + ".yaml"), answer, instead);
        }
        return result(folder).get("ranking").get("teams");
    }

    private List<String> advice(String answer, String instead) throws IOException {
        Path folder =
                Shipped.copy(PROFILES.resolve("F-article-author"), Files.createTempDirectory(temporary, "author"));
        // one sheet, and everybody's consent
        Files.writeString(folder.resolve("assessment.yaml"), "least-group: 1\n", StandardOpenOption.APPEND);
        try (var files = Files.walk(folder.resolve("answers"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                change(file, answer, instead);
            }
        }
        return StreamSupport.stream(
                        result(folder).get("subjects").get(0).get("advice").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static void change(Path file, String answer, String instead) throws IOException {
        assertThat(Files.readString(file)).contains(answer);
        Files.writeString(file, Files.readString(file).replace(answer, instead));
    }

    private static JsonNode result(Path folder) {
        var outcome = Program.run("score", folder.toString(), "--format", "json", "--draws", "100");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new JsonMapper().readTree(outcome.out()).get("questionnaires").get(0);
    }

    private static String status(JsonNode teams, String team) {
        return row(teams, team).get("status").asString();
    }

    private static List<String> gates(JsonNode teams, String team) {
        return StreamSupport.stream(row(teams, team).get("gates").spliterator(), false)
                .filter(gate -> gate.get("holds").asString().equals("yes"))
                .map(gate -> gate.get("id").asString())
                .toList();
    }

    private static JsonNode row(JsonNode teams, String team) {
        return StreamSupport.stream(teams.spliterator(), false)
                .filter(row -> row.get("team").asString().equals(team))
                .findFirst()
                .orElseThrow();
    }
}
