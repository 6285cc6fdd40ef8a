package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.wording.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same problems for a program, for an editor and for a build's log, each taken apart again as its reader does. */
class ProblemFormatsTest {

    private static final Problem ERROR = Problem.at(
                    new Location("answers/né 1.yaml", 14, 22), Code.UNKNOWN_ANSWER, "wekly", "release-frequency")
            .choosingFrom(List.of("monthly", "weekly"))
            .on(Optional.of("  release-frequency: wekly"));
    private static final Problem WARNING =
            Problem.at(new Location("b.yaml", 2, 3), Code.HIDDEN_ANSWERED, "q").since(new Location("b.yaml", 1, 1));
    private static final Problem NOTE = Problem.at(new Location("c.yaml", 1, 1), Code.DRAFT_LEFT_OUT);
    private static final List<Problem> ALL = List.of(ERROR, WARNING, NOTE);

    @Test
    void json_has_each_problem_with_its_place_its_words_and_what_is_left_out() {
        JsonNode json = json(ProblemsWriter.write(ALL, 12, Language.EN));

        assertThat(json.get("schema").asString()).isEqualTo("readiness/problems/v1");
        assertThat(json.get("left").asInt()).isEqualTo(12);
        JsonNode error = json.get("problems").get(0);
        assertThat(error.get("code").asString()).isEqualTo("R104");
        assertThat(error.get("name").asString()).isEqualTo("unknown-answer");
        assertThat(error.get("severity").asString()).isEqualTo("error");
        assertThat(error.get("file").asString()).isEqualTo("answers/né 1.yaml");
        assertThat(error.get("line").asInt()).isEqualTo(14);
        assertThat(error.get("column").asInt()).isEqualTo(22);
        // The word stands at column 22, and has five letters.
        assertThat(error.get("length").asInt()).isEqualTo(5);
        assertThat(error.get("text").asString()).isEqualTo(new ProblemText(ERROR, Language.EN).sentence());
        assertThat(error.get("hints")).hasSize(2);
        assertThat(error.get("earlier").isNull()).isTrue();
        assertThat(json.get("problems").get(1).get("earlier").get("line").asInt())
                .isEqualTo(1);
    }

    @Test
    void sarif_names_each_rule_once_and_places_each_result() {
        JsonNode run = json(SarifWriter.write(List.of(ERROR, ERROR, WARNING, NOTE), "1.2.3", Language.FR))
                .get("runs")
                .get(0);

        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("version").asString()).isEqualTo("1.2.3");
        assertThat(driver.get("language").asString()).isEqualTo("fr");
        assertThat(driver.get("rules").findValuesAsString("id")).containsExactly("R104", "R114", "R150");
        assertThat(run.get("results").findValuesAsString("level")).containsExactly("error", "error", "warning", "note");
        JsonNode place = run.get("results").get(0).get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("answers/n%C3%A9%201.yaml");
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(22);
        assertThat(place.get("region").get("endColumn").asInt()).isEqualTo(27);
        assertThat(run.get("results").get(2).get("relatedLocations")).hasSize(1);
        assertThat(run.get("results").get(0).get("message").get("text").asString())
                .isEqualTo(new ProblemText(ERROR, Language.FR).line());
    }

    @Test
    void an_annotation_marks_the_word_and_quotes_nothing_that_is_a_command() {
        var hostile = Problem.at(new Location("a,b:c%.yaml", 3, 5), Code.UNKNOWN_KEY, "x\n::error::y%");

        assertThat(GitHubAnnotations.of(List.of(ERROR, NOTE), Language.EN).lines())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("::error file=answers/né 1.yaml,line=14,col=22,endColumn=27,title=R104::"),
                        note -> assertThat(note)
                                .startsWith("::notice file=c.yaml,line=1,col=1,endColumn=2,title=R150::"));
        assertThat(GitHubAnnotations.of(List.of(hostile), Language.EN).lines())
                .singleElement()
                .asString()
                .startsWith("::error file=a%2Cb%3Ac%25.yaml,line=3,")
                .contains("x\\n::error::y%25");
    }

    @Test
    void nothing_wrong_is_a_document_too() {
        assertThat(json(ProblemsWriter.write(List.of(), 0, Language.EN)).get("problems"))
                .isEmpty();
        assertThat(json(SarifWriter.write(List.of(), "1", Language.EN)).get("runs"))
                .hasSize(1);
        assertThat(GitHubAnnotations.of(List.of(), Language.EN)).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
