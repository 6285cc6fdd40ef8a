package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import tools.jackson.databind.json.JsonMapper;

/** The figures from which the sliders of a page rank the teams again. */
class RankingFiguresTest {

    @Test
    void teams_are_in_the_order_of_the_ranking_with_a_score_for_each_criterion() {
        var figures = figures(Assessed.by(questionnaire())
                .team("red", sheet(20, 40))
                .team("blue", sheet(60, 80))
                .team("green", Sheet.blank().says("ask-pain", 50)));

        assertThat(figures)
                .isEqualTo("{\"rankings\":[{\"weights\":[0.5,0.5],\"teams\":["
                        + "{\"id\":\"blue\",\"status\":\"candidate\",\"scores\":[60.0,80.0]},"
                        + "{\"id\":\"red\",\"status\":\"candidate\",\"scores\":[20.0,40.0]},"
                        + "{\"id\":\"green\",\"status\":\"not-enough-answers\",\"scores\":[]}]}]}");
    }

    @Test
    void a_questionnaire_that_ranks_nobody_has_no_figures() {
        var plain = Form.aboutTeams().dimension("pain").facet("facts").asks(number("ask-pain", "facts"));

        assertThat(figures(Assessed.by(plain.build()).team("red", sheet(20, 40))))
                .isEqualTo("{\"rankings\":[]}");
    }

    @Test
    void the_figures_are_json_as_a_script_reads_it() {
        var json = JsonMapper.shared()
                .readTree(figures(Assessed.by(questionnaire()).team("red", sheet(100.0 / 3, 40))));

        assertThat(json.at("/rankings/0/teams/0/scores/0").asDouble()).isEqualTo(100.0 / 3);
    }

    private static String figures(Assessed assessed) {
        return RankingFigures.write(assessed.result());
    }

    private static Sheet sheet(double pain, double drive) {
        return Sheet.blank().says("ask-pain", pain).says("ask-drive", drive);
    }

    private static Questionnaire questionnaire() {
        return Form.aboutTeams()
                .measures("pain", "facts", "ask-pain")
                .measures("drive", "will", "ask-drive")
                .ranks(List.of(), "pain", "drive")
                .build();
    }
}
