package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What to get answered where no team can be placed: once for all that lack the same, and from whom. */
class UnplacedTeamsTest {

    @Test
    void teams_that_nobody_answered_for_are_named_together() {
        assertThat(steps(assessed().team("red").team("blue")))
                .containsExactly("Get answers for blue and red: there are none yet");
    }

    @Test
    void teams_that_lack_the_same_are_named_together_with_the_role_that_is_asked_of_it() {
        var pain = Sheet.blank().says("ask-facts", 50);

        assertThat(steps(assessed().team("red", pain).team("blue", pain)))
                .containsExactly(
                        "Get the missing answers on “drive” for blue and red; most of it is asked of: sponsor");
    }

    @Test
    void what_anybody_may_answer_is_asked_of_no_role() {
        assertThat(steps(assessed()
                        .team("red", Sheet.blank().says("ask-will", 50))
                        .team("blue")))
                .containsExactly(
                        "Get answers for blue: there are none yet", "Get the missing answers on “pain” for red");
    }

    private static Assessed assessed() {
        return Assessed.by(Form.aboutTeams()
                .role("sponsor")
                .dimension("pain")
                .facet("facts")
                .dimension("drive")
                .facet("will")
                .asks(number("ask-facts", "facts"))
                .asks(number("ask-will", "will").askedOf("sponsor"))
                .ranks(List.of(), "pain", "drive")
                .build());
    }

    private static List<String> steps(Assessed assessed) {
        var result = assessed.result();
        var ranked = result.questionnaires().get(0);
        return new UnplacedTeams(
                        ranked.questionnaire(),
                        ranked.pilot().orElseThrow(),
                        PageWording.onTerminal(result, Language.EN))
                .steps()
                .toList();
    }
}
