package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** The scores of a subject when one of its sheets is left out (method, section 4, one sheet less). */
final class SheetRemovalTest {

    /** The dimension money holds the facets views (weight 1), asked of everybody, and budget (weight 3), of leads. */
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .role("lead")
            .role("tester")
            .dimension("money")
            .facet("views", 1)
            .facet("budget", 3)
            .asks(number("view", "views"))
            .asks(number("sum", "budget").askedOf("lead"))
            .build();

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);
    private final SheetRemoval removal = new SheetRemoval(codebook);

    /** A lead says 60 and 80, a tester 20: the budget is left to nobody without the lead, and still asked about. */
    @Test
    void a_question_whose_last_role_is_left_out_exists_without_a_score() {
        add("red", "lead", Sheet.blank().says("view", 60).says("sum", 80));
        add("red", "tester", Sheet.blank().says("view", 20));

        var withoutLead = without().get(1);
        assertThat(withoutLead.subject()).contains(id("red"));
        assertThat(withoutLead.score(id("views"))).contains(new Score(20));
        assertThat(withoutLead.score(id("budget"))).isEmpty();
        assertThat(withoutLead.estimate(id("budget")).orElseThrow().coverage()).isZero();
        assertThat(withoutLead.estimate(id("money")).orElseThrow().coverage()).isEqualTo(0.25); // (1·1 + 3·0) / 4

        var withoutTester = without().get(0);
        assertThat(withoutTester.score(id("money"))).contains(new Score(75)); // (1·60 + 3·80) / 4
        assertThat(withoutTester.estimate(id("money")).orElseThrow().coverage()).isEqualTo(1);
    }

    @Test
    void without_its_only_sheet_a_subject_has_no_estimate() {
        add("red", "lead", Sheet.blank().says("view", 60).says("sum", 80));

        assertThat(without()).singleElement().satisfies(reduced -> {
            assertThat(reduced.subject()).contains(id("red"));
            assertThat(reduced.estimates()).isEmpty();
            assertThat(reduced.estimate(id("money"))).isEmpty();
        });
    }

    @Test
    void what_does_not_apply_leaves_the_question_and_what_is_unknown_its_coverage() {
        add("red", "tester", Sheet.blank().says("view", 60));
        add("red", "tester", Sheet.blank().leavesOut("view"));
        add("red", "tester", Sheet.blank().doesNotKnow("view"));

        assertThat(without().stream()
                        .map(reduced ->
                                reduced.estimate(id("views")).orElseThrow().coverage()))
                .containsExactlyInAnyOrder(0.0, 0.5, 1.0); // without 60; without the one left out; without the unknown
    }

    /** Sums of thirds lose a bit; what is left of a sheet of 0 must not be less than 0. */
    @Test
    void what_rounding_leaves_of_a_sheet_is_still_a_score() {
        for (double points : new double[] {0, 100 / 3.0, 200 / 3.0, 99.9, 0.1}) {
            add("red", "tester", Sheet.blank().says("view", points));
            add("blue", "tester", Sheet.blank().says("view", 100 - points));
        }
        assertThat(without())
                .hasSize(10)
                .allSatisfy(reduced -> assertThat(reduced.score(id("views"))).isPresent());
    }

    @Test
    void sheets_that_name_no_subject_are_the_organisations() {
        removal.add(Optional.empty(), interview("tester", Sheet.blank().says("view", 60)));

        assertThat(without())
                .singleElement()
                .satisfies(reduced -> assertThat(reduced.subject()).isEmpty());
    }

    @Test
    void up_to_a_thousand_sheets_are_kept_and_none_of_more() {
        for (int sheet = 0; sheet < SheetRemoval.MOST_SHEETS; sheet++) {
            add("red", "tester", Sheet.blank().says("view", 50));
        }
        assertThat(without()).hasSize(1_000);

        add("red", "tester", Sheet.blank().says("view", 50));
        assertThat(removal.withoutEach()).isEmpty();
    }

    private List<ReducedScores> without() {
        return removal.withoutEach().orElseThrow();
    }

    private void add(String team, String role, Sheet sheet) {
        removal.add(Optional.of(id(team)), interview(role, sheet));
    }

    private Interview interview(String role, Sheet sheet) {
        return Interview.of(codebook, sheet.responses(), Optional.of(new Id(role)));
    }
}
