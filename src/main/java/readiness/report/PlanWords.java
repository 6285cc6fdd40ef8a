package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.Team;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.About;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Id;
import readiness.since.EarlierAdvice;

/**
 * Puts the steps of a plan into words.
 *
 * @param earlier what was advised last time
 * @param date from which due dates are counted; empty where the assessment has none
 */
record PlanWords(Plan plan, EarlierAdvice earlier, Optional<String> date, PageWording wording) {

    /** The largest number of reasons that are given for one step. */
    private static final int MOST_REASONS = 3;

    /** Returns a step of the way that is recommended. */
    ActionItem item(NextStep step) {
        return new ActionItem(
                wording.text(step.text()),
                "",
                wording.text(step.task().owner()),
                step.horizon().isPresent() ? Workload.due(step.horizon().getAsInt(), date, wording) : "",
                wording.text(step.task().effort()),
                wording.text(step.task().doneWhen()),
                "",
                "",
                "",
                false);
    }

    /**
     * Returns a step that is advised.
     *
     * @param calls those of its calls to whom the plan speaks
     */
    ActionItem item(Plan.Step step, List<Plan.Call> calls) {
        return new ActionItem(
                wording.text(step.advice().title()),
                wording.text(step.advice().text()),
                step.advice()
                        .task()
                        .owner()
                        .map(wording::text)
                        .orElseGet(() -> wordingFor(calls).someOf(names(calls))),
                Workload.due(step.horizon(), date, wording),
                wording.text(step.advice().task().effort()),
                wording.text(step.advice().task().doneWhen()),
                why(calls),
                order(step),
                wording.text(step.advice().source()),
                earlier.has(step));
    }

    /** Returns the title of a step in quotes, with who does it and by when. */
    String reference(Plan.Step step) {
        var item = item(step, step.calls());
        return wording.say("step", wording.say("quoted", item.title()), item.ownerAndDate());
    }

    /** Returns how many there are, of whom two may have the same name. */
    private static long subjects(List<Plan.Call> calls) {
        return calls.stream()
                .map(call -> call.subject().team().map(Team::id))
                .distinct()
                .count();
    }

    private List<String> names(List<Plan.Call> calls) {
        return calls.stream()
                .map(Plan.Call::subject)
                .map(wording::name)
                .distinct()
                .toList();
    }

    /** Returns the wording for those to whom a step speaks: customers alone are no teams. */
    private PageWording wordingFor(List<Plan.Call> calls) {
        return calls.stream().allMatch(call -> call.result().questionnaire().about() == About.CUSTOMER)
                ? wording.about(About.CUSTOMER)
                : wording;
    }

    private String why(List<Plan.Call> calls) {
        var shown = calls.subList(0, Math.min(MOST_REASONS, calls.size()));
        boolean several = subjects(calls) > 1;
        var reasons =
                shown.stream().map(call -> reason(call, several)).distinct().toList();
        String why = wording.say("because", wording.apart(reasons));
        long others = subjects(calls) - subjects(shown);
        return others > 0 ? why + " " + wordingFor(calls).say("because-others", others) : why;
    }

    private String reason(Plan.Call call, boolean named) {
        String reason = new ThresholdWords(wording)
                .advised(
                        call.result().questionnaire(),
                        call.subject().scorecard(),
                        call.advice().when());
        return named ? wording.say("because-for", wording.name(call.subject()), reason) : reason;
    }

    /** Returns what must come first, and what waits for the step. */
    private String order(Plan.Step step) {
        return Stream.of(order("plan-before", plan.waitingFor(step.advice().id())), order("plan-after", step.after()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> order(String key, List<Id> others) {
        var titles = others.stream()
                .flatMap(other -> plan.step(other).stream())
                .map(step -> wording.say("quoted", wording.text(step.advice().title())))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(wording.say(key, titles.size(), wording.list(titles)));
    }
}
