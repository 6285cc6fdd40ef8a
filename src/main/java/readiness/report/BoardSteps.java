package readiness.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import readiness.outcome.PilotSection;
import readiness.outcome.TooClose;
import readiness.page.PageWording;
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
        var answers = answersToGet();
        return answers.isEmpty() || situation.isToPrepare() ? plan.nextSteps(voice) : answers;
    }

    private List<String> answersToGet() {
        if (situation.isUnplaced()) {
            return PilotSection.names(situation.pilot().orElseThrow(), Status.NOT_ENOUGH_ANSWERS, voice).stream()
                    .map(names -> voice.say("step-missing", names))
                    .toList();
        }
        var missing = situation
                .contenders()
                .filter(team -> team.scorecard().respondents() < enough)
                .filter(team -> TooClose.more(team.scorecard(), enough).isPresent())
                .collect(Collectors.groupingBy(
                        team -> TooClose.more(team.scorecard(), enough).getAsInt(),
                        LinkedHashMap::new,
                        Collectors.mapping(team -> voice.name(team.team()), Collectors.toList())));
        return missing.entrySet().stream()
                .limit(MOST_STEPS)
                .map(each -> voice.say(
                        each.getValue().size() > 1 ? "step-answers-each" : "step-answers",
                        voice.list(each.getValue()),
                        each.getKey()))
                .toList();
    }
}
