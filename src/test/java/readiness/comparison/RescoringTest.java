package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.assessment.QuestionnaireResult;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Estimate;
import readiness.testkit.Assessed;
import readiness.testkit.Examples;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** The same answers by two versions of a questionnaire. */
final class RescoringTest {

    private static Questionnaire asking(Form.Asked... questions) {
        var form = Form.aboutTeams().dimension("pain").facet("facts");
        for (Form.Asked question : questions) {
            form.asks(question);
        }
        return form.build();
    }

    private static Rescoring rescored(Questionnaire answered, Questionnaire before, Questionnaire now, Sheet sheet) {
        return Assessed.by(answered).team("red", sheet).rescored(before, now);
    }

    private static double pain(QuestionnaireResult result) {
        return estimate(result).score().orElseThrow().points();
    }

    private static Estimate estimate(QuestionnaireResult result) {
        return result.subjects().get(0).scorecard().estimate(id("pain")).orElseThrow();
    }

    @Test
    void another_weight_gives_other_scores_to_the_same_answers() {
        var before = asking(number("one", "facts"), number("two", "facts"));
        var now = asking(number("one", "facts").weighing(3), number("two", "facts"));
        var both = rescored(before, before, now, Sheet.blank().says("one", 80).says("two", 40));

        // (80 + 40)/2 = 60, then (3·80 + 40)/4 = 70.
        assertThat(pain(both.earlier())).isEqualTo(60);
        assertThat(pain(both.present())).isEqualTo(70);
    }

    @Test
    void what_the_sheets_could_not_answer_yet_is_blank() {
        var before = asking(number("one", "facts"));
        var now = asking(number("one", "facts"), number("new", "facts"));
        var both = rescored(before, before, now, Sheet.blank().says("one", 80));

        assertThat(pain(both.present())).isEqualTo(80);
        assertThat(estimate(both.present()).coverage()).isEqualTo(0.5);
        assertThat(estimate(both.present()).low().points()).isEqualTo(40);
    }

    @Test
    void answers_are_taken_backwards_too() {
        var before = asking(number("speed", "facts"));
        var now = asking(number("pace", "facts").formerly("speed"), number("new", "facts"));
        var both = rescored(now, before, now, Sheet.blank().says("pace", 80).says("new", 20));

        assertThat(pain(both.earlier())).isEqualTo(80);
        assertThat(pain(both.present())).isEqualTo(50);
    }

    @Test
    void an_option_that_is_not_offered_is_no_answer() {
        var before = asking(choice("way", "facts", 0, 50, 100));
        var now = asking(choice("way", "facts", 0, 100));
        var both = rescored(before, before, now, Sheet.blank().says("way", "s50"));

        assertThat(pain(both.earlier())).isEqualTo(50);
        assertThat(estimate(both.present()).score()).isEmpty();
    }

    @Test
    void an_option_that_got_another_name_is_the_same_option_forwards_and_backwards() {
        var before =
                QuestionnaireReader.read("warmth.yaml", Examples.WARMTH).value().orElseThrow();
        var now = QuestionnaireReader.read(
                        "warmth.yaml",
                        Examples.WARMTH.replace("id: tea, score: 60", "id: chai, formerly: [tea], score: 50"))
                .value()
                .orElseThrow();

        assertThat(coffee(rescored(before, before, now, Sheet.blank().says("drinks", "tea"))))
                .isEqualTo("60.0 → 50.0");
        assertThat(coffee(rescored(now, before, now, Sheet.blank().says("drinks", "chai"))))
                .isEqualTo("60.0 → 50.0");
    }

    private static String coffee(Rescoring both) {
        return Stream.of(both.earlier(), both.present())
                .map(result -> result.subjects()
                        .get(0)
                        .scorecard()
                        .score(id("welcome"))
                        .orElseThrow())
                .map(score -> Double.toString(score.points()))
                .collect(Collectors.joining(" → "));
    }

    @Test
    void who_does_not_know_still_does_not_and_what_does_not_apply_still_does_not() {
        var before = asking(number("one", "facts"), number("two", "facts"));
        var both =
                rescored(before, before, before, Sheet.blank().says("one", 80).doesNotKnow("two"));
        var passed =
                rescored(before, before, before, Sheet.blank().says("one", 80).leavesOut("two"));

        assertThat(estimate(both.present()).coverage()).isEqualTo(0.5);
        assertThat(estimate(passed.present()).coverage()).isEqualTo(1);
    }

    /** A bare number is no choice between options, and what must apply cannot be left out as not applicable. */
    @Test
    void an_answer_that_the_other_version_does_not_take_is_blank() {
        var before = asking(number("one", "facts"), number("two", "facts"));
        var now = asking(choice("one", "facts", 0, 100), number("two", "facts"));
        var both = rescored(before, before, now, Sheet.blank().says("one", 80).says("two", 40));

        assertThat(pain(both.present())).isEqualTo(40);
        assertThat(estimate(both.present()).coverage()).isEqualTo(0.5);
    }

    @Test
    void sheets_of_another_questionnaire_have_no_part_in_it() {
        var other = Form.named("other")
                .dimension("pain")
                .facet("facts")
                .asks(number("one", "facts"))
                .build();
        var before = asking(number("one", "facts"));
        var answers = Assessed.by(before).team("red", Sheet.blank().says("one", 80));

        assertThat(pain(answers.rescored(before, before).earlier())).isEqualTo(80);
        assertThat(answers.rescoring(other, other)).isEmpty();
        assertThat(Assessed.by(before).team("red").rescoring(before, before)).isEmpty();
    }

    /**
     * pain 80 and drive 40: (80 + 40) / 2 = 60 as the questionnaire has it, (3 · 80 + 40) / 4 = 70 as they weigh it.
     */
    @Test
    void the_assessments_own_weights_hold_for_both_versions_as_far_as_they_have_the_dimension() {
        var before = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("one", "facts"))
                .ranks(List.of(), "pain")
                .build();
        var now = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("one", "facts"))
                .dimension("drive")
                .facet("wish")
                .asks(number("two", "wish"))
                .ranks(List.of(), "pain", "drive")
                .build();
        var both = Assessed.by(now)
                .weighing(Form.weights("pain", 3, "drive", 1))
                .team("red", Sheet.blank().says("one", 80).says("two", 40))
                .rescored(before, now);

        assertThat(composite(both.earlier())).isEqualTo(80);
        assertThat(composite(both.present())).isEqualTo(70);
    }

    private static double composite(QuestionnaireResult result) {
        return result.pilot()
                .orElseThrow()
                .ranking()
                .teams()
                .get(0)
                .composite()
                .orElseThrow()
                .points();
    }

    @Test
    void a_condition_of_the_other_version_hides_what_it_hides() {
        var before = asking(yesNo("has", "facts"), number("one", "facts"));
        var now = asking(yesNo("has", "facts"), number("one", "facts").when(is("has", "yes")));
        var both = rescored(before, before, now, Sheet.blank().says("has", "no").says("one", 80));

        // (0 + 80)/2 = 40, then 0 alone.
        assertThat(pain(both.earlier())).isEqualTo(40);
        assertThat(pain(both.present())).isEqualTo(0);
    }
}
