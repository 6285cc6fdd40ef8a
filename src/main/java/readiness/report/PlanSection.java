package readiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.decision.ConsideredOption;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Id;
import readiness.ranking.Status;
import readiness.since.EarlierAdvice;

/**
 * What to do first: one list for the way that is recommended and the team that begins.
 *
 * @param missing what keeps every option from being feasible, the nearest first; empty where one is feasible
 * @param headline the steps that matter most, at most three
 * @param months the others, by the time in which they belong, rising
 * @param workload what all steps together take; empty where none says so
 */
public record PlanSection(
        List<MissingNeed> missing, List<ActionItem> headline, List<Month> months, List<Workload> workload) {

    private static final int MOST_HEADLINES = 3;

    /** The largest number of reasons that are given for one step. */
    private static final int MOST_REASONS = 3;

    public PlanSection {
        missing = List.copyOf(missing);
        headline = List.copyOf(headline);
        months = List.copyOf(months);
        workload = List.copyOf(workload);
    }

    /** What belongs into the same stretch of time. */
    public record Month(String title, List<ActionItem> items) {
        public Month {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing to do.
     *
     * @param text what exactly; empty where the title says it
     * @param owner who does it
     * @param due by when; empty where that is not said
     * @param effort what it takes; empty where that is not said
     * @param done how anybody can see that it is done; empty where that is not said
     * @param why the scores that call for it; empty for a step of the recommended way
     * @param order what must come first; empty where nothing must
     * @param source where it comes from; empty where that is not said
     * @param again whether an earlier assessment advised it too
     */
    public record ActionItem(
            String title,
            String text,
            String owner,
            String due,
            String effort,
            String done,
            String why,
            String order,
            String source,
            boolean again) {

        /** Returns who does it and by when, as it is written beside a title. */
        public String ownerAndDate() {
            return Stream.of(owner, due).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    static PlanSection of(Result result, Plan plan, EarlierAdvice earlier, PageWording voice) {
        var situation = Situation.of(result);
        var date = result.settings().date();
        var steps = plan.steps().stream()
                .filter(step -> step.calls().stream().anyMatch(call -> isMeant(situation, call.subject())))
                .toList();
        var own = situation.isToPrepare() ? List.<ActionItem>of() : waySteps(situation, date, voice);
        var headline = Stream.concat(
                        own.stream(),
                        steps.stream()
                                .limit(Math.max(0, MOST_HEADLINES - own.size()))
                                .map(step -> item(situation, step, plan, earlier, date, voice)))
                .limit(MOST_HEADLINES)
                .toList();
        int begun = Math.max(0, MOST_HEADLINES - own.size());
        var months = new ArrayList<Month>();
        steps.stream()
                .skip(begun)
                .map(Plan.Step::horizon)
                .distinct()
                .forEach(days -> months.add(new Month(
                        Workload.due(days, date, voice),
                        steps.stream()
                                .skip(begun)
                                .filter(step -> step.horizon() == days)
                                .map(step -> item(situation, step, plan, earlier, date, voice))
                                .toList())));
        return new PlanSection(
                MissingNeed.of(result, plan, voice),
                headline,
                months,
                Workload.of(steps, date, voice).stream().toList());
    }

    /** Returns the next steps with who and when, a sentence each. */
    List<String> nextSteps(PageWording voice) {
        if (!missing.isEmpty()) {
            return missing.stream()
                    .map(MissingNeed::step)
                    .distinct()
                    .limit(MOST_HEADLINES)
                    .toList();
        }
        return headline.stream()
                .map(item -> item.ownerAndDate().isEmpty()
                        ? item.title()
                        : voice.say("step", PageWording.withoutStop(item.title()), item.ownerAndDate()))
                .toList();
    }

    /** Returns the first steps of the way that is recommended. */
    private static List<ActionItem> waySteps(Situation situation, Optional<String> date, PageWording voice) {
        return situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .flatMap(strategy -> strategy.chosen())
                .map(ConsideredOption::option)
                .map(option -> option.next().stream()
                        .limit(MOST_HEADLINES)
                        .map(step -> wayStep(step, date, voice))
                        .toList())
                .orElse(List.of());
    }

    private static ActionItem wayStep(NextStep step, Optional<String> date, PageWording voice) {
        return new ActionItem(
                voice.text(step.text()),
                "",
                voice.text(step.task().owner()),
                step.horizon().isPresent() ? Workload.due(step.horizon().getAsInt(), date, voice) : "",
                voice.text(step.task().effort()),
                voice.text(step.task().doneWhen()),
                "",
                "",
                "",
                false);
    }

    /**
     * Returns whether the plan speaks to somebody: the organisation, the team that begins, and where none can begin
     * those that are held back. Where no questionnaire ranks, it speaks to everybody.
     */
    private static boolean isMeant(Situation situation, Subject subject) {
        if (subject.team().isEmpty() || situation.pilot().isEmpty()) {
            return true;
        }
        Id team = subject.team().get().id();
        if (situation.leader().isPresent() || situation.isTooClose()) {
            return situation
                    .leader()
                    .filter(leader -> leader.team().equals(team))
                    .isPresent();
        }
        return situation.pilot().get().ranking().teams().stream()
                .anyMatch(ranked -> ranked.team().equals(team) && ranked.status() == Status.NOT_FIRST);
    }

    private static ActionItem item(
            Situation situation,
            Plan.Step step,
            Plan plan,
            EarlierAdvice earlier,
            Optional<String> date,
            PageWording voice) {
        var calls = step.calls().stream()
                .filter(call -> isMeant(situation, call.subject()))
                .toList();
        return new ActionItem(
                voice.text(step.advice().title()),
                voice.text(step.advice().text()),
                step.advice().task().owner().map(voice::text).orElseGet(() -> voice.someOf(names(calls, voice))),
                Workload.due(step.horizon(), date, voice),
                voice.text(step.advice().task().effort()),
                voice.text(step.advice().task().doneWhen()),
                why(calls, voice),
                order(step, plan, voice),
                voice.text(step.advice().source()),
                earlier.has(step));
    }

    private static List<String> names(List<Plan.Call> calls, PageWording voice) {
        return calls.stream()
                .map(Plan.Call::subject)
                .map(voice::name)
                .distinct()
                .toList();
    }

    private static String why(List<Plan.Call> calls, PageWording voice) {
        boolean several = names(calls, voice).size() > 1;
        var reasons = calls.stream()
                .limit(MOST_REASONS)
                .map(call -> reason(call, several, voice))
                .distinct()
                .toList();
        String why = voice.say("because", voice.apart(reasons));
        int others = calls.size() - Math.min(MOST_REASONS, calls.size());
        return others > 0 ? why + " " + voice.say("because-others", others) : why;
    }

    private static String reason(Plan.Call call, boolean named, PageWording voice) {
        String reason = new ThresholdWords(voice)
                .advised(
                        call.result().questionnaire(),
                        call.subject().scorecard(),
                        call.advice().when());
        return named ? voice.say("because-for", voice.name(call.subject()), reason) : reason;
    }

    private static String order(Plan.Step step, Plan plan, PageWording voice) {
        return Stream.of(
                        order("plan-before", plan.waitingFor(step.advice().id()), plan, voice),
                        order("plan-after", step.after(), plan, voice))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> order(String key, List<Id> others, Plan plan, PageWording voice) {
        var titles = others.stream()
                .flatMap(other -> plan.step(other).stream())
                .map(step -> voice.say("quoted", voice.text(step.advice().title())))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(voice.say(key, titles.size(), voice.list(titles)));
    }
}
