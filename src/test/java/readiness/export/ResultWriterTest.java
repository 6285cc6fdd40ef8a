package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import com.networknt.schema.SchemaRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Levels;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The result as other programs read it: names, nulls and what discretion withholds. */
class ResultWriterTest {

    private static final Sheet HIGH = Sheet.blank().says("ask-facts", 60).says("ask-will", "s80");
    private static final Sheet LOW = Sheet.blank().says("ask-facts", 20).says("ask-will", "s0");

    @Test
    void a_subject_has_its_scores_its_questions_and_the_tally_of_options() {
        var subject = questionnaire(ranked(5)).at("/subjects/0");

        assertThat(subject.get("team").asString()).isEqualTo("red");
        assertThat(subject.get("respondents").asInt()).isEqualTo(5);
        assertThat(subject.get("size").isNull()).isTrue();
        assertThat(subject.at("/scores/0/id").asString()).isEqualTo("pain");
        assertThat(subject.at("/scores/0/kind").asString()).isEqualTo("dimension");
        assertThat(subject.at("/scores/1/dimension").asString()).isEqualTo("pain");
        assertThat(subject.at("/scores/1/score").asDouble()).isEqualTo(60);
        assertThat(subject.at("/questions/1/tally").propertyNames()).containsExactly("s0", "s80", "s100");
        assertThat(subject.at("/questions/1/tally/s80").asInt()).isEqualTo(5);
        assertThat(subject.at("/questions/0/tally").isNull()).isTrue();
        assertThat(subject.at("/level").asString()).isEqualTo("some");
        assertThat(subject.at("/levels/drive").asString()).isEqualTo("some");
    }

    @Test
    void of_a_small_team_facets_have_null_figures_and_questions_are_empty() {
        var questionnaire = questionnaire(ranked(2));
        var subject = questionnaire.at("/subjects/0");

        assertThat(subject.at("/scores/0/score").asDouble()).isEqualTo(60);
        assertThat(Stream.of("score", "low", "high").map(key -> subject.at("/scores/1/" + key)))
                .allMatch(JsonNode::isNull);
        assertThat(subject.at("/scores/1/coverage").asDouble()).isEqualTo(1);
        assertThat(subject.get("questions")).isEmpty();
        assertThat(subject.get("levels")).isEmpty();
        assertThat(subject.get("level").asString()).isEqualTo("some");
        assertThat(questionnaire.at("/ranking/teams/0/gates/0/holds").asString()).isEqualTo("yes");
        assertThat(questionnaire.at("/ranking/teams/0/gates/0/probability").isNull()).isTrue();
        var gate = questionnaire.at("/ranking/changes/gates/0");
        assertThat(gate.get("at-least").asDouble()).isEqualTo(50);
        assertThat(gate.get("is").isNull()).isTrue();
        assertThat(gate.get("distance").isNull()).isTrue();
    }

    @Test
    void a_ranking_names_who_is_ahead_and_what_would_change_it() {
        var ranking = questionnaire(ranked(5)).get("ranking");

        assertThat(ranking.at("/teams/0/team").asString()).isEqualTo("red");
        assertThat(ranking.at("/teams/0/status").asString()).isEqualTo("not-first");
        assertThat(ranking.at("/teams/0/first-share").isNull()).isTrue();
        assertThat(ranking.at("/teams/0/probability-first").isNumber()).isTrue();
        assertThat(ranking.at("/teams/0/gates/0/probability").isNumber()).isTrue();
        assertThat(ranking.at("/teams/1/status").asString()).isEqualTo("candidate");
        assertThat(ranking.get("ahead").asString()).isEqualTo("blue");
        assertThat(ranking.at("/changes/gates/0/team").asString()).isEqualTo("red");
        assertThat(ranking.at("/changes/gates/0/distance").asDouble()).isEqualTo(10);
        assertThat(ranking.at("/leave-one-out/sheets").asInt()).isEqualTo(10);
    }

    @Test
    void a_decision_has_its_options_with_their_needs() {
        var rule = new Choosing().option("bold", "pain", 1).needs("pain", 90).option("careful", "drive", 1).rule();
        var json = questionnaire(Assessed.by(form().decides(rule).build()).organisation(Assessed.times(5, HIGH)));

        assertThat(json.get("ranking").isNull()).isTrue();
        assertThat(json.at("/subjects/0/team").isNull()).isTrue();
        assertThat(json.at("/decision/choice").asString()).isEqualTo("careful");
        assertThat(json.at("/decision/options/0/needs/0/distance").asDouble()).isEqualTo(30);
        assertThat(json.at("/decision/options/0/needs/0/at-least").asDouble()).isEqualTo(90);
        assertThat(json.at("/decision/options/0/open").asBoolean()).isFalse();
    }

    @Test
    void notes_are_counted() {
        var draft = Problem.at(Location.startOf("anna.yaml"), Code.DRAFT_LEFT_OUT).of("form");
        var other = Problem.at(Location.startOf("bert.yaml"), Code.DRAFT_LEFT_OUT).of("form");

        assertThat(json(ranked(5).noticing(draft, other)).get("notes").toString())
                .isEqualTo("[{\"code\":\"R150\",\"questionnaire\":\"form\",\"count\":2,"
                        + "\"text\":\"2 drafts are not counted yet.\"}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8})
    void every_result_agrees_with_its_schema(int respondents) {
        var schema = SchemaRegistry.withDefaultDialect(com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(Schemas.find("result").orElseThrow()));
        var rule = new Choosing().option("bold", "facts", 1).needs("facts", 90).option("careful", "drive", 1).rule();

        assertThat(schema.validate(json(ranked(respondents)))).isEmpty();
        assertThat(schema.validate(json(
                        Assessed.by(form().decides(rule).build()).organisation(Assessed.times(respondents, HIGH)))))
                .isEmpty();
    }

    private static Assessed ranked(int respondents) {
        var gate = new Gate(id("hurts"), atLeast("facts", 50), Gate.Effect.NOT_FIRST, text("It hurts."));
        var form = form().levels(Levels.Rule.WEAKEST, Map.of("some", 0.0)).ranks(List.of(gate), "pain", "drive");
        return Assessed.by(form.build())
                .team("red", Assessed.times(respondents, HIGH))
                .team("blue", Assessed.times(respondents, LOW));
    }

    private static JsonNode questionnaire(Assessed assessed) {
        return json(assessed).at("/questionnaires/0");
    }

    private static JsonNode json(Assessed assessed) {
        return JsonMapper.shared().readTree(ResultWriter.write(assessed.result(), Language.EN));
    }

    private static Form form() {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .dimension("drive")
                .facet("will")
                .asks(number("ask-facts", "facts"))
                .asks(choice("ask-will", "will", 0, 80, 100));
    }
}
