package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.ranking.Status;
import readiness.since.EarlierAdvice;

/**
 * What to do first: one list for the way that is recommended and the team that begins.
 *
 * @param missing what keeps the closest option from being feasible, the nearest first; empty where one is feasible
 * @param headline the steps that matter most, at most three: those of the way first, then those that are advised
 * @param months the others, by the time in which they belong, rising; those without a date last
 * @param workload what all steps together take; empty where none says so
 */
public record PlanSection(
        List<MissingNeed> missing, List<ActionItem> headline, List<Month> months, List<Workload> workload) {

    private static final int MOST_HEADLINES = 3;

    /** The horizon of a step that has none: after all others. */
    private static final int UNDATED = Integer.MAX_VALUE;

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

    /** A step with its horizon in days. */
    private record Timed(int horizon, ActionItem item) {}

    static PlanSection of(Result result, Plan plan, EarlierAdvice earlier, PageWording wording) {
        var situation = Situation.of(result);
        var date = result.settings().date();
        var words = new PlanWords(plan, earlier, date, wording);
        var steps = plan.steps().stream()
                .filter(step -> !meant(situation, step).isEmpty())
                .toList();
        var all = Stream.concat(
                        waySteps(situation, words),
                        steps.stream().map(step -> new Timed(step.horizon(), words.item(step, meant(situation, step)))))
                .toList();
        return new PlanSection(
                MissingNeed.of(result, words, wording),
                all.stream().limit(MOST_HEADLINES).map(Timed::item).toList(),
                months(all.stream().skip(MOST_HEADLINES), days -> due(days, date, wording)),
                Workload.of(steps, date, wording).stream().toList());
    }

    private static List<Month> months(Stream<Timed> items, IntFunction<String> title) {
        var months = items.collect(Collectors.groupingBy(
                Timed::horizon, TreeMap::new, Collectors.mapping(Timed::item, Collectors.toList())));
        return months.entrySet().stream()
                .map(month -> new Month(title.apply(month.getKey()), month.getValue()))
                .toList();
    }

    private static String due(int days, Optional<String> date, PageWording wording) {
        return days == UNDATED ? wording.say("due-open") : Workload.due(days, date, wording);
    }

    /** Returns the next steps with who and when, a sentence each. */
    List<String> nextSteps(PageWording wording) {
        return headline.stream()
                .map(item -> item.ownerAndDate().isEmpty()
                        ? item.title()
                        : wording.say("step", PageWording.withoutStop(item.title()), item.ownerAndDate()))
                .toList();
    }

    /** Returns the steps of the way that is recommended, in its own order. */
    private static Stream<Timed> waySteps(Situation situation, PlanWords words) {
        return situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .map(strategy -> strategy.chosen()
                        .map(option -> option.option().next())
                        .orElse(strategy.decision().rule().otherwise().next()))
                .stream()
                .flatMap(List::stream)
                .map(step -> new Timed(step.horizon().orElse(UNDATED), words.item(step)));
    }

    private static List<Plan.Call> meant(Situation situation, Plan.Step step) {
        return step.calls().stream()
                .filter(call -> isMeant(situation, call.subject()))
                .toList();
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
}
