package readiness.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.decision.ConsideredOption;
import readiness.outcome.PilotSection;
import readiness.outcome.TooClose;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Truth;
import readiness.ranking.Status;

/**
 * What to do next, on page one: the plan's first steps, or the answers to get before a team can be named.
 *
 * @param enough how many people should have answered for a team
 */
record BoardSteps(Situation situation, PlanSection plan, int enough, PageWording voice) {

    private static final int MOST_STEPS = 3;

    /** Returns the steps, a sentence each. */
    List<String> sentences() {
        if (situation.isUnplaced() && !situation.isToPrepare()) {
            return missingAnswers();
        }
        return Stream.of(missing(), answersToGet(), plan.nextSteps(voice).stream())
                .flatMap(steps -> steps)
                .limit(MOST_STEPS)
                .toList();
    }

    /** Returns what to find out before an approach can be named, or what the closest one lacks. */
    private Stream<String> missing() {
        var unanswered = situation
                .strategy()
                .flatMap(strategy -> TooClose.findOut(situation.ways().orElseThrow(), strategy, voice));
        return unanswered.isPresent() ? unanswered.stream() : lacking();
    }

    /** Returns what the closest option lacks where none is feasible: what to find out, and what to get. */
    private Stream<String> lacking() {
        return situation
                .strategy()
                .filter(strategy -> strategy.chosen().isEmpty())
                .map(strategy -> strategy.decision().closest())
                .stream()
                .flatMap(this::lacking);
    }

    private Stream<String> lacking(ConsideredOption option) {
        var result = situation.ways().orElseThrow();
        var needs = option.missing().stream()
                .collect(Collectors.partitioningBy(
                        need -> need.met() == Truth.UNKNOWN,
                        Collectors.mapping(need -> need.need().when(), Collectors.toList())));
        var unmet = needs.get(false);
        return Stream.concat(
                needs.get(true).stream()
                        .map(test -> voice.say(
                                "need-find-out",
                                voice.say("quoted", voice.title(result.questionnaire(), test.score())))),
                Stream.of(unmet)
                        .filter(tests -> !tests.isEmpty())
                        .map(tests -> voice.say(
                                "step-need",
                                voice.text(option.option().title()),
                                new ThresholdWords(voice)
                                        .needed(
                                                result.questionnaire(),
                                                result.subjects().get(0).scorecard(),
                                                tests))));
    }

    private List<String> missingAnswers() {
        return PilotSection.names(situation.pilot().orElseThrow(), Status.NOT_ENOUGH_ANSWERS, voice).stream()
                .map(names -> voice.say("step-missing", names))
                .toList();
    }

    private Stream<String> answersToGet() {
        if (situation.isToPrepare()) {
            return Stream.of();
        }
        var missing = situation
                .contenders()
                .filter(team -> TooClose.more(team.scorecard(), enough).isPresent())
                .collect(Collectors.groupingBy(
                        team -> TooClose.more(team.scorecard(), enough).getAsInt(),
                        LinkedHashMap::new,
                        Collectors.mapping(team -> voice.name(team.team()), Collectors.toList())));
        return missing.entrySet().stream()
                .map(each -> voice.say(
                        each.getValue().size() > 1 ? "step-answers-each" : "step-answers",
                        voice.list(each.getValue()),
                        each.getKey()));
    }
}
