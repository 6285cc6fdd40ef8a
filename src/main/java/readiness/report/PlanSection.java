package readiness.report;

import java.util.ArrayList;
import java.util.List;
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
 * @param headline the steps that matter most, at most three
 * @param months the others, by the time in which they belong, rising
 * @param workload what all steps together take; empty where none says so
 */
public record PlanSection(
        List<MissingNeed> missing, List<ActionItem> headline, List<Month> months, List<Workload> workload) {

    private static final int MOST_HEADLINES = 3;

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

    static PlanSection of(Result result, Plan plan, EarlierAdvice earlier, PageWording voice) {
        var situation = Situation.of(result);
        var date = result.settings().date();
        var words = new PlanWords(plan, earlier, date, voice);
        var steps = plan.steps().stream()
                .filter(step -> !meant(situation, step).isEmpty())
                .toList();
        var own = waySteps(situation, words);
        var headline = Stream.concat(
                        own.stream(),
                        steps.stream()
                                .limit(Math.max(0, MOST_HEADLINES - own.size()))
                                .map(step -> words.item(step, meant(situation, step))))
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
                                .map(step -> words.item(step, meant(situation, step)))
                                .toList())));
        return new PlanSection(
                MissingNeed.of(result, words, voice),
                headline,
                months,
                Workload.of(steps, date, voice).stream().toList());
    }

    /** Returns the next steps with who and when, a sentence each. */
    List<String> nextSteps(PageWording voice) {
        return headline.stream()
                .map(item -> item.ownerAndDate().isEmpty()
                        ? item.title()
                        : voice.say("step", PageWording.withoutStop(item.title()), item.ownerAndDate()))
                .toList();
    }

    /** Returns the first steps of the way that is recommended. */
    private static List<ActionItem> waySteps(Situation situation, PlanWords words) {
        return situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .map(strategy -> strategy.chosen()
                        .map(option -> option.option().next())
                        .orElse(strategy.decision().rule().otherwise().next()))
                .map(next ->
                        next.stream().limit(MOST_HEADLINES).map(words::item).toList())
                .orElse(List.of());
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
