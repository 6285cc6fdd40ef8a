package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.since.EarlierAdvice;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What the closest option lacks: it needs 20 of money and 30 of haste, the other 50 of money. */
class MissingNeedTest {

    private static final Questionnaire WAYS = form().build();

    private static Form form() {
        return Form.aboutTeams()
                .measures("money", "m", "rich")
                .measures("haste", "h", "hasty")
                .decides(new Choosing()
                        .option("everyone", "haste", 1)
                        .needs("money", 50)
                        .option("parallel-team", "haste", -1)
                        .needs("money", 20)
                        .needs("haste", 30)
                        .rule());
    }

    @Test
    void each_need_that_is_not_met_has_its_figures() {
        assertThat(missing(WAYS, Sheet.blank().says("rich", 5).says("hasty", 80)))
                .containsExactly(new MissingNeed(
                        "“parallel-team”", "money: 5.0; needed: at least 20.0; 15.0 points missing", "money", ""));
    }

    /** 15 points of money are missing and 10 of haste: the nearer need first. */
    @Test
    void the_need_that_is_nearest_comes_first() {
        assertThat(missing(WAYS, Sheet.blank().says("rich", 5).says("hasty", 20)))
                .extracting(MissingNeed::figures)
                .containsExactly(
                        "haste: 20.0; needed: at least 30.0; 10.0 points missing",
                        "money: 5.0; needed: at least 20.0; 15.0 points missing");
    }

    @Test
    void where_an_option_is_feasible_or_nobody_has_answered_nothing_is_missing() {
        assertThat(missing(WAYS, Sheet.blank().says("rich", 90).says("hasty", 90)))
                .isEmpty();
        assertThat(missing(WAYS)).isEmpty();
    }

    @Test
    void a_step_that_the_low_score_calls_for_helps() {
        var advising = form().advises("earn", 30, below("money", 50)).build();

        assertThat(missing(advising, Sheet.blank().says("rich", 5).says("hasty", 80)))
                .extracting(MissingNeed::help)
                .containsExactly("What helps: “earn” (The organisation, within 30 days).");
    }

    @Test
    void steps_that_build_on_the_score_or_treat_of_another_do_not_help() {
        var advising = form().advises("spend", 30, atLeast("money", 5))
                .advises("calm", 30, below("haste", 90))
                .build();

        assertThat(missing(advising, Sheet.blank().says("rich", 5).says("hasty", 80)))
                .extracting(MissingNeed::figures, MissingNeed::help)
                .containsExactly(tuple("money: 5.0; needed: at least 20.0; 15.0 points missing", ""));
    }

    private static List<MissingNeed> missing(Questionnaire questionnaire, Sheet... sheets) {
        // Five people each, so that no figure is withheld.
        var answered = List.of(sheets).stream()
                .flatMap(sheet -> List.of(Assessed.times(5, sheet)).stream())
                .toArray(Sheet[]::new);
        Result result = Assessed.by(questionnaire).organisation(answered).result();
        var wording = PageWording.onTerminal(result, Language.EN);
        return MissingNeed.of(
                result,
                new PlanWords(Plan.of(result), new EarlierAdvice(Optional.empty()), Optional.empty(), wording),
                wording);
    }
}
