package readiness.report;

import java.util.List;
import java.util.stream.Stream;
import readiness.decision.ConsideredOption;
import readiness.outcome.TooClose;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/**
 * What to do next, on page one: the plan's first steps, or the answers to get before a team can be named.
 *
 * @param enough how many people should have answered for a team
 */
record BoardSteps(Situation situation, PlanSection plan, int enough, PageWording wording) {

    private static final int MOST_STEPS = 3;

    /** Returns the steps, a sentence each. */
    List<String> sentences() {
        var answers = new MissingAnswers(situation, enough, wording);
        var steps = situation.isToPrepare()
                ? Stream.of(missing(), answers.forTheOrganisation(), plan.nextSteps(wording).stream())
                : situation.isUnplaced()
                        ? Stream.of(
                                answers.aboutTheOrganisation(), answers.toPlaceAnyTeam(), answers.forTheOrganisation())
                        : Stream.of(
                                answers.aboutTheOrganisation(),
                                missing(),
                                answers.aboutTheFirstTeams(),
                                answers.forTheOrganisation(),
                                plan.nextSteps(wording).stream());
        return steps.flatMap(each -> each).limit(MOST_STEPS).toList();
    }

    /** Returns what to find out before an approach can be named, or what the closest one lacks. */
    private Stream<String> missing() {
        var unanswered = situation
                .strategy()
                .flatMap(strategy -> TooClose.findOut(situation.ways().orElseThrow(), strategy, wording));
        return unanswered.isPresent() ? unanswered.stream() : lacking();
    }

    /** Returns what the closest option lacks where none is feasible: what to find out, and what to get. */
    private Stream<String> lacking() {
        return situation
                .strategy()
                .filter(strategy -> strategy.chosen().isEmpty())
                .flatMap(strategy -> situation.closest())
                .stream()
                .flatMap(this::lacking);
    }

    private Stream<String> lacking(ConsideredOption option) {
        var result = situation.ways().orElseThrow();
        var unmet = tests(option, Truth.NO);
        return Stream.concat(
                tests(option, Truth.UNKNOWN).stream()
                        .map(test -> wording.say(
                                "need-find-out",
                                wording.say("quoted", wording.title(result.questionnaire(), test.score())))),
                Stream.of(unmet)
                        .filter(tests -> !tests.isEmpty())
                        .map(tests -> wording.say(
                                "step-need",
                                wording.text(option.option().title()),
                                new ThresholdWords(wording)
                                        .needed(
                                                result.questionnaire(),
                                                result.subjects().get(0).scorecard(),
                                                tests))));
    }

    private static List<ScoreThreshold> tests(ConsideredOption option, Truth met) {
        return option.missing().stream()
                .filter(need -> need.met() == met)
                .map(need -> need.need().when())
                .toList();
    }
}
