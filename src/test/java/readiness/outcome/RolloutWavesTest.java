package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** Who follows whom, also where nobody is named. */
class RolloutWavesTest {

    @Test
    void teams_without_answers_are_placed_later() {
        assertThat(waves(assessed().team("red")).sentences())
                .containsExactly("To be placed once more people have answered: red");
    }

    @Test
    void of_equal_teams_neither_is_before_the_other() {
        var equal = waves(assessed()
                .sized(2)
                .team("red", Assessed.times(2, Sheet.blank().says("ask-facts", 50)))
                .team("blue", Assessed.times(2, Sheet.blank().says("ask-facts", 50)))
                .team("low", Assessed.times(2, Sheet.blank().says("ask-facts", 40))));

        assertThat(equal.sentences())
                .containsExactly("First, in an order that is too close to call: blue and red", "Wave 3: low (40.0)");
        assertThat(equal.anyContender()).isEqualTo("blue or red");
    }

    @Test
    void of_many_alike_none_is_before_another() {
        var assessed = assessed().sized(1);
        for (int team = 1; team <= 12; team++) {
            assessed.team("t" + team / 10 + team % 10, Sheet.blank().says("ask-facts", 50));
        }

        assertThat(waves(assessed).sentences())
                .containsExactly("First, in an order that is too close to call: t01, t02, t03, t04, t05, t06, t07, t08"
                        + " and 4 more");
        assertThat(waves(assessed).anyContender()).isEqualTo("t01, t02, t03, t04, t05, t06, t07, t08 or one of 4 more");
    }

    /** Red and blue are held back below 38 and at 36 on average: without the sign, they are first. */
    @Test
    void where_all_contenders_are_held_back_the_candidates_could_begin() {
        var assessed = assessed();
        for (String team : List.of("red", "blue")) {
            assessed.team(
                    team,
                    Stream.of(16, 26, 36, 46, 56)
                            .map(pain -> Sheet.blank().says("ask-facts", pain))
                            .toArray(Sheet[]::new));
        }
        assessed.team("low", Assessed.times(5, Sheet.blank().says("ask-facts", 38)));
        var waves = waves(assessed);

        assertThat(waves.pilot().certainty().isOpen()).isTrue();
        assertThat(waves.names(waves.contenders())).isEqualTo("low");
    }

    private static RolloutWaves waves(Assessed assessed) {
        var result = assessed.result();
        return new RolloutWaves(
                result.questionnaires().get(0).pilot().orElseThrow(), PageWording.onTerminal(result, Language.EN));
    }

    private static Assessed assessed() {
        return Assessed.by(form());
    }

    private static Questionnaire form() {
        var numb = new Gate(id("numb"), below("pain", 38), Gate.Effect.NOT_FIRST, text("Numb."));
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("ask-facts", "facts"))
                .ranks(List.of(numb), "pain")
                .build();
    }
}
