package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import readiness.assessment.Plan;
import readiness.page.PageWording;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Task;
import readiness.wording.Language;

/** The hours of a week that a plan asks, added up by owner and month. */
final class WorkloadTest {

    private static final Optional<String> DATE = Optional.of("2026-03-31");

    @Test
    void hours_are_added_up_by_owner_and_month() {
        var load = of(
                step("count", 30, "the lead", 4),
                step("read", 20, "the lead", 1.5),
                step("ask", 30, "the sponsor", 1),
                step("split", 60, "the lead", 4));

        assertThat(load.table().rows())
                .containsExactly(
                        List.of("the lead", "by 30 April 2026", "5.5"),
                        List.of("the sponsor", "by 30 April 2026", "1"),
                        List.of("the lead", "by 30 May 2026", "4"));
        assertThat(load.table().caption()).startsWith("Hours a week of those who own a step; what it asks of the team");
        assertThat(load.warnings()).isEmpty();
    }

    @Test
    void eight_hours_are_one_day_in_five_and_more_is_too_much() {
        assertThat(of(step("count", 30, "the lead", 4), step("read", 30, "the lead", 4))
                        .warnings())
                .isEmpty();
        assertThat(of(step("count", 30, "the lead", 4), step("read", 30, "the lead", 5))
                        .warnings())
                .containsExactly("More than one day in five: the lead, 9 hours a week, by 30 April 2026. Move something"
                        + " to later, give it to somebody else, or leave it out.");
    }

    @Test
    void steps_without_an_owner_or_without_hours_add_nothing() {
        var none = new Task(Optional.of(text("the lead")), Optional.empty(), Optional.empty(), OptionalDouble.empty());
        var nobody = new Task(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.of(9));

        assertThat(Workload.of(List.of(step("a", 30, none), step("b", 30, nobody)), DATE, wording()))
                .isEmpty();
    }

    private static Workload of(Plan.Step... steps) {
        return Workload.of(List.of(steps), DATE, wording()).orElseThrow();
    }

    private static PageWording wording() {
        return PageWording.onTerminal(Map.of(), Language.EN);
    }

    private static Plan.Step step(String name, int horizon, String owner, double hours) {
        return step(
                name,
                horizon,
                new Task(Optional.of(text(owner)), Optional.empty(), Optional.empty(), OptionalDouble.of(hours)));
    }

    private static Plan.Step step(String name, int horizon, Task task) {
        var advice = new Advice(
                id(name),
                below("facts", 50),
                horizon,
                text(name),
                text(name),
                Advice.Scope.EVERYWHERE,
                List.of(),
                task,
                Optional.empty());
        return new Plan.Step(advice, horizon, List.of(), List.of());
    }
}
