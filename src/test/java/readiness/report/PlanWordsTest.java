package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Task;
import readiness.since.EarlierAdvice;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** Steps in words: whom they are for, why, by when and in which order. */
class PlanWordsTest {

    private static final Optional<String> DATE = Optional.of("2026-03-31");

    /** Advice for those in pain; the second waits for the first. */
    private static final Questionnaire FORM = Form.named("form")
            .dimension("pain")
            .facet("facts")
            .asks(number("days", "facts"))
            .advises("count", 30, below("pain", 50))
            .advises("split", 60, below("pain", 50), "count")
            .build();

    private static Assessed teams(int number) {
        var teams = Assessed.by(FORM);
        for (int each = 1; each <= number; each++) {
            teams.team("t" + each, times(5, Sheet.blank().says("days", 10 * each)));
        }
        return teams;
    }

    private static ActionItem item(Result result, int step) {
        var words = words(result, DATE);
        return words.item(
                words.plan().steps().get(step), words.plan().steps().get(step).calls());
    }

    private static PlanWords words(Result result, Optional<String> date) {
        return new PlanWords(
                Plan.of(result),
                new EarlierAdvice(Optional.empty()),
                date,
                PageWording.onTerminal(result, Language.EN));
    }

    @Test
    void a_step_without_an_owner_is_for_those_who_are_advised_it() {
        var item = item(teams(2).result(), 0);

        assertThat(item.title()).isEqualTo("count");
        assertThat(item.text()).isEqualTo("form");
        assertThat(item.owner()).isEqualTo("t1 and t2");
        assertThat(item.ownerAndDate()).isEqualTo("t1 and t2, by 30 April 2026");
        assertThat(item.again()).isFalse();
    }

    @Test
    void without_a_date_it_is_due_within_days() {
        var words = words(teams(1).result(), Optional.empty());

        assertThat(words.reference(words.plan().steps().get(1))).isEqualTo("“split” (t1, within 60 days)");
    }

    @Test
    void what_comes_first_and_what_waits_are_named() {
        var result = teams(1).result();

        assertThat(item(result, 0).order()).isEqualTo("Do this first: “split” depends on it.");
        assertThat(item(result, 1).order()).isEqualTo("Only after “count”.");
    }

    /** Of teams with 10, 20, 30 and 40 points of pain; the fifth would have 50, which is not below. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Why: pain 10.0 (this step is for scores below 50.0).",
                "2 | Why: t1: pain 10.0 (this step is for scores below 50.0); t2: pain 20.0 (this step is for scores below 50.0).",
                "3 | Why: t1: pain 10.0 (this step is for scores below 50.0); t2: pain 20.0 (this step is for scores below 50.0); t3: pain 30.0 (this step is for scores below 50.0).",
                "4 | Why: t1: pain 10.0 (this step is for scores below 50.0); t2: pain 20.0 (this step is for scores below 50.0); t3: pain 30.0 (this step is for scores below 50.0). The same holds for one more team.",
                "5 | Why: t1: pain 10.0 (this step is for scores below 50.0); t2: pain 20.0 (this step is for scores below 50.0); t3: pain 30.0 (this step is for scores below 50.0). The same holds for one more team."
            })
    void of_many_reasons_three_are_given_and_the_teams_that_share_them_are_counted(int number, String why) {
        assertThat(item(teams(number).result(), 0).why()).isEqualTo(why);
    }

    /** Two teams may be called alike; each of them is one. */
    @Test
    void teams_of_one_name_are_counted_each() {
        var teams = Assessed.by(FORM);
        for (int each = 1; each <= 6; each++) {
            teams.named(
                    "t" + each,
                    each > 4 ? "Sales" : "Team " + each,
                    times(5, Sheet.blank().says("days", 10)));
        }

        assertThat(item(teams.result(), 0).why()).endsWith("The same holds for 3 more teams.");
    }

    @Test
    void a_step_of_the_way_has_what_its_task_says() {
        var words = words(teams(1).result(), DATE);
        var task = new Task(
                Optional.of(text("the lead")),
                Optional.of(text("It is done.")),
                Optional.of(text("a day")),
                OptionalDouble.empty());

        assertThat(words.item(new NextStep(text("Begin."), OptionalInt.of(1), task)))
                .isEqualTo(new ActionItem(
                        "Begin.", "", "the lead", "by 1 April 2026", "a day", "It is done.", "", "", "", false));
        assertThat(words.item(new NextStep(text("Someday."), OptionalInt.empty(), Task.UNSPECIFIED)))
                .isEqualTo(new ActionItem("Someday.", "", "", "", "", "", "", "", "", false));
    }

    @Test
    void what_was_advised_last_time_is_advised_again() {
        var result = teams(1).result();
        var words = new PlanWords(
                Plan.of(result),
                new EarlierAdvice(Optional.of(teams(1).since(teams(1)))),
                DATE,
                PageWording.onTerminal(result, Language.EN));

        var step = words.plan().steps().get(0);
        assertThat(words.item(step, step.calls()).again()).isTrue();
    }
}
