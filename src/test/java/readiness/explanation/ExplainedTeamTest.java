package readiness.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** How the numbers of a team came about, line by line, as far as its size allows. */
class ExplainedTeamTest {

    /** Pain 40 is the mean of facts 20 and feeling 60; one of two questions on feeling is answered. */
    private static final Sheet SHEET =
            Sheet.blank().says("ask-facts", 20).says("ask-feeling", 60).doesNotKnow("ask-mood");

    @Test
    void a_large_team_is_explained_down_to_the_answers() {
        assertThat(explained(5))
                .anyMatch(line -> line.startsWith("pain: 40.0"))
                .anyMatch(line -> line.startsWith("  facts: 20.0"))
                .anyMatch(line -> line.startsWith("    ask-facts: 20.0") && line.contains("answered 5"))
                .anyMatch(line -> line.contains("answers: 5 × 20.0"))
                .anyMatch(line -> line.contains("numb") && line.contains("feeling 60.0") && line.contains("50.0"));
    }

    @Test
    void of_four_topics_are_shown_and_no_question() {
        assertThat(explained(4))
                .anyMatch(line -> line.startsWith("  facts: 20.0"))
                .contains("Single questions and agreement are shown once 5 people have answered.")
                .noneMatch(line -> line.contains("ask-facts"));
    }

    @Test
    void of_two_only_themes_are_shown_and_a_warning_sign_is_named_without_its_figures() {
        assertThat(explained(2))
                .anyMatch(line -> line.startsWith("pain: 40.0"))
                .contains("  feeling: – (weight 1.00), 50% answered")
                .contains("Topics are shown once 3 people have answered, single questions and agreement once 5 have.")
                .anyMatch(line -> line.contains("numb") && line.contains("too few people answered"))
                .noneMatch(line -> line.contains("20.0") || line.contains("60.0"));
    }

    @Test
    void nobody_is_explained_who_is_not_there() {
        assertThat(Explanation.of(assessed(2).result(), Optional.of(id("blue")), Language.EN))
                .isEmpty();
        assertThat(Explanation.of(assessed(2).result(), Optional.empty(), Language.EN))
                .isEmpty();
    }

    @Test
    void a_choice_is_explained_by_what_speaks_for_each_option_and_what_it_needs() {
        var rule = new Choosing()
                .option("bold", "facts", 1, "feeling", 3)
                .needs("facts", 40)
                .option("careful", "feeling", -1)
                .rule();
        var form = questions(Form.named("way")).decides(rule).build();

        var lines = Explanation.of(
                Assessed.by(form).organisation(Assessed.times(3, SHEET)).result(), Optional.empty(), Language.EN);

        // (1 × 20 + 3 × 60) / 4 = 50, and (1 × (100 − 60)) / 1 = 40.
        assertThat(lines)
                .anyMatch(line -> line.startsWith("bold: 50.0 of 100") && line.endsWith("/ 4"))
                .anyMatch(line -> line.startsWith("careful: 40.0 of 100") && line.contains("100 − 60.0"))
                .anyMatch(line -> line.contains("facts 20.0") && line.contains("at least 40.0"));
    }

    private static List<String> explained(int respondents) {
        return Explanation.of(assessed(respondents).result(), Optional.of(id("red")), Language.EN);
    }

    private static Assessed assessed(int respondents) {
        return Assessed.by(questionnaire()).team("red", Assessed.times(respondents, SHEET));
    }

    private static Questionnaire questionnaire() {
        var gate = new Gate(new Id("numb"), atLeast("feeling", 50), Gate.Effect.CAUTION, text("It hurts."));
        return questions(Form.aboutTeams()).ranks(List.of(gate), "pain").build();
    }

    private static Form questions(Form form) {
        return form.dimension("pain")
                .facet("facts")
                .facet("feeling")
                .asks(number("ask-facts", "facts"))
                .asks(number("ask-feeling", "feeling"))
                .asks(number("ask-mood", "feeling"));
    }
}
