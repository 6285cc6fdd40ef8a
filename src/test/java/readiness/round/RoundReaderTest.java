package readiness.round;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.certainty.Confidence;
import readiness.comparison.Scale;
import readiness.problem.Code;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;

/** The JSON of a result as a round to compare with. */
final class RoundReaderTest {

    private static final String RESULT = """
            {"schema": "readiness/result/v1", "title": "Spring", "organisation": null, "date": "2026-03-31",
             "questionnaires": [{"id": "warmth", "version": "1.2.3", "sha256": "ab", "about": "team",
               "subjects": [{"team": "red", "name": "Red", "group": null, "respondents": 5, "size": null,
                 "scores": [{"id": "heating", "kind": "dimension", "score": 75.0, "coverage": 1.0},
                            {"id": "radiators", "kind": "facet", "dimension": "heating", "score": null}],
                 "questions": [{"id": "degrees", "score": 50.0}],
                 "level": "warm", "levels": {"heating": "warm"}, "advice": ["buy-cups"]}],
               "ranking": {"teams": [{"team": "red", "composite": 81.25, "gates": [{"id": "cold", "holds": "no"}]}],
                 "leader": "red", "confidence": "leaning"},
               "decision": null}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("result.json"), text);
    }

    @Test
    void reads_what_a_result_says_of_each_team() throws IOException {
        var round = RoundReader.result(file(RESULT)).orElseThrow().value().orElseThrow();
        var warmth = round.questionnaire(id("warmth")).orElseThrow();
        var red = warmth.subject(Optional.of(id("red"))).orElseThrow();

        assertThat(round.date()).contains("2026-03-31");
        assertThat(warmth.leader()).contains(id("red"));
        assertThat(warmth.confidence()).contains(Confidence.LEANING);
        assertThat(warmth.choice()).isEmpty();
        assertThat(warmth.scales())
                .containsExactly(
                        new Scale(id("heating"), Optional.empty()),
                        new Scale(id("radiators"), Optional.of(id("heating"))));
        assertThat(red.respondents()).isEqualTo(5);
        assertThat(red.size()).isEqualTo(OptionalInt.empty());
        assertThat(red.scores()).containsOnlyKeys(id("heating")).containsValue(new Score(75));
        assertThat(red.questions()).containsEntry(id("degrees"), new Score(50));
        assertThat(red.composite()).contains(new Score(81.25));
        assertThat(red.level()).contains(id("warm"));
        assertThat(red.levels()).containsEntry(id("heating"), id("warm"));
        assertThat(red.gates()).containsEntry(id("cold"), Truth.NO);
        assertThat(red.advice()).containsExactly(id("buy-cups"));
        assertThat(round.hasSheets()).isFalse();
    }

    @Test
    void knows_a_result_by_its_first_key() throws IOException {
        assertThat(RoundReader.result(file(RESULT))).isPresent();
        assertThat(RoundReader.result(file("{\"schema\": \"readiness/comparison/v1\"}")))
                .isEmpty();
        assertThat(RoundReader.result(folder)).isEmpty();
    }

    @Test
    void a_result_that_is_broken_is_reported_with_its_place() throws IOException {
        var checked = RoundReader.result(file(RESULT.replace("\"respondents\": 5", "\"respondents\": \"five\"")))
                .orElseThrow();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.location().toString()).isEqualTo(folder.resolve("result.json") + ":3:78"));
    }

    @Test
    void a_result_of_another_version_is_refused_at_its_place() throws IOException {
        var checked = RoundReader.result(file(RESULT.replace("result/v1", "result/v2")))
                .orElseThrow();

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_SCHEMA);
            assertThat(problem.location().toString()).isEqualTo(folder.resolve("result.json") + ":1:12");
            assertThat(problem.words()).containsExactly("readiness/result/v2", "readiness/result/v1");
        });
    }
}
