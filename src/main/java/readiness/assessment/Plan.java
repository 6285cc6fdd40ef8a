package readiness.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;

/**
 * What to do first, from the advice of all questionnaires: each thing once, and nothing before what it waits for.
 *
 * <p>Advice of the same id is the same advice, whichever questionnaire gives it: it is said in the words of the one
 * that wants it soonest.
 *
 * @param teams whom it speaks to beside the organisation: those that begin, and those that are in no ranking
 * @param steps in the order in which to take them
 */
public record Plan(Set<Id> teams, List<Step> steps) {

    /**
     * Of those that want it equally soon, one that treats of the practice itself knows more than one that ranks or
     * decides.
     */
    private static final Comparator<Call> SOONEST = Comparator.comparingInt(
                    (Call call) -> call.advice().horizon())
            .thenComparing(call -> call.result().pilot().isPresent()
                    || call.result().strategy().isPresent());

    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param advice its words
     * @param horizon within how many days; never sooner than what it waits for
     * @param calls who is advised it, and by which questionnaire
     * @param after what must come first, of what is in the plan
     */
    public record Step(Advice advice, int horizon, List<Call> calls, List<Id> after) {
        public Step {
            calls = List.copyOf(calls);
            after = List.copyOf(after);
        }
    }

    /** Somebody is given a piece of advice. */
    public record Call(QuestionnaireResult result, Subject subject, Advice advice) {}

    /** Returns the plan that follows from a result. */
    public static Plan of(Result result) {
        var teams = teams(result);
        var calls = result.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.subjects().stream()
                        .filter(subject -> isMeant(teams, subject))
                        .flatMap(subject ->
                                subject.advice().stream().map(advice -> new Call(questionnaire, subject, advice))))
                .collect(Collectors.groupingBy(call -> call.advice().id(), LinkedHashMap::new, Collectors.toList()));
        return new Plan(teams, inOrder(calls));
    }

    /** Returns whether the plan speaks to this subject. */
    public boolean isMeant(Subject subject) {
        return isMeant(teams, subject);
    }

    /** Returns the step that this advice became. */
    public Optional<Step> step(Id advice) {
        return steps.stream().filter(step -> step.advice().id().equals(advice)).findFirst();
    }

    /** Returns the advice that waits for this one. */
    public List<Id> waitingFor(Id advice) {
        return steps.stream()
                .filter(step -> step.after().contains(advice))
                .map(step -> step.advice().id())
                .toList();
    }

    private static boolean isMeant(Set<Id> teams, Subject subject) {
        return subject.team().isEmpty() || teams.contains(subject.team().get().id());
    }

    /** Returns the teams that begin, and those that are in no ranking. */
    private static Set<Id> teams(Result result) {
        var teams = new LinkedHashSet<Id>();
        var ranked = new LinkedHashSet<Id>();
        for (QuestionnaireResult each : result.questionnaires()) {
            each.pilot().ifPresent(pilot -> {
                beginning(pilot).forEach(teams::add);
                answering(each).forEach(ranked::add);
            });
        }
        result.questionnaires().stream()
                .flatMap(Plan::answering)
                .filter(team -> !ranked.contains(team))
                .forEach(teams::add);
        return teams;
    }

    private static Stream<Id> answering(QuestionnaireResult result) {
        return result.subjects().stream()
                .filter(subject -> subject.scorecard().respondents() > 0)
                .flatMap(subject -> subject.team().stream())
                .map(Team::id);
    }

    /** Returns the leader, else those that could go first, else those that are kept from it, who have it to change. */
    private static Stream<Id> beginning(Pilot pilot) {
        if (pilot.leader().isPresent()) {
            return Stream.of(pilot.leader().get().team());
        }
        return pilot.certainty().isOpen()
                ? pilot.certainty().contenders().stream()
                : pilot.ranking().teams().stream()
                        .filter(team -> team.status() == Status.NOT_FIRST)
                        .map(RankedTeam::team);
    }

    private static List<Step> inOrder(Map<Id, List<Call>> calls) {
        var waiting = calls.values().stream()
                .map(Plan::soonest)
                .sorted(Comparator.comparingInt(Advice::horizon))
                .collect(Collectors.toCollection(ArrayList::new));
        var placed = new LinkedHashMap<Id, Step>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(advice -> waiting.stream()
                            .noneMatch(other -> waitsFor(calls, advice).contains(other.id())))
                    .findFirst()
                    // Two questionnaires may have it in opposite orders; then the sooner one goes first.
                    .orElse(waiting.get(0));
            waiting.removeIf(advice -> advice.id().equals(next.id()));
            placed.put(next.id(), step(next, calls, placed));
        }
        return placed.values().stream()
                .sorted(Comparator.comparingInt(Step::horizon))
                .toList();
    }

    private static Step step(Advice advice, Map<Id, List<Call>> calls, Map<Id, Step> placed) {
        var after = placed.values().stream()
                .filter(step -> waitsFor(calls, advice).contains(step.advice().id()))
                .toList();
        int latest = after.stream().mapToInt(Step::horizon).max().orElse(0);
        return new Step(
                advice,
                Math.max(advice.horizon(), latest),
                calls.getOrDefault(advice.id(), List.of()),
                after.stream().map(step -> step.advice().id()).toList());
    }

    private static Advice soonest(List<Call> calls) {
        return calls.stream().min(SOONEST).orElseThrow().advice();
    }

    private static Set<Id> waitsFor(Map<Id, List<Call>> calls, Advice advice) {
        return calls.getOrDefault(advice.id(), List.of()).stream()
                .flatMap(call -> call.advice().after().stream())
                .filter(other -> !other.equals(advice.id()))
                .collect(Collectors.toSet());
    }
}
