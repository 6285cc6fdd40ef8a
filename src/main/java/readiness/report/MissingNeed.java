package readiness.report;

import java.util.List;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.decision.ConsideredOption;
import readiness.decision.NeedResult;
import readiness.outcome.NeedLine;
import readiness.outcome.StrategySection;
import readiness.page.PageWording;
import readiness.recommendation.ClosestOption;

/**
 * A need that the closest option lacks where none is feasible: the plan begins there.
 *
 * @param option what it would make feasible
 * @param figures what there is, what is needed, and how far that is
 * @param text what the need is about
 * @param help what in the plan helps, by whom and by when; empty where nothing does
 */
public record MissingNeed(String option, String figures, String text, String help) {

    /** Returns what the closest option lacks where the scores leave none feasible, the nearest first. */
    static List<MissingNeed> of(Result result, PlanWords words, PageWording wording) {
        return result.questionnaires().stream()
                .filter(each -> !StrategySection.isUnanswered(each))
                .flatMap(each -> each.strategy().stream()
                        .filter(strategy -> strategy.chosen().isEmpty())
                        .map(strategy -> ClosestOption.of(each.questionnaire(), strategy.decision())
                                .option())
                        .flatMap(option ->
                                option.missing().stream().map(need -> of(each, option, need, words, wording))))
                .toList();
    }

    private static MissingNeed of(
            QuestionnaireResult result,
            ConsideredOption option,
            NeedResult need,
            PlanWords words,
            PageWording wording) {
        return new MissingNeed(
                wording.say("quoted", wording.text(option.option().title())),
                NeedLine.figures(result.questionnaire(), need, wording),
                wording.text(need.need().text()),
                help(result, need, words, wording));
    }

    private static String help(QuestionnaireResult result, NeedResult need, PlanWords words, PageWording wording) {
        var dimension = result.questionnaire().dimensionOf(need.need().when().score());
        var titles = words.plan().steps().stream()
                .filter(step -> step.calls().stream()
                        .filter(call -> call.result()
                                .questionnaire()
                                .id()
                                .equals(result.questionnaire().id()))
                        .flatMap(call ->
                                call.advice().when().grounds(call.subject().scorecard()::judge))
                        // What is advised beyond a threshold builds on the score, and does not bring it there.
                        .anyMatch(test -> test.bound() != need.need().when().bound()
                                && result.questionnaire()
                                        .dimensionOf(test.score())
                                        .equals(dimension)))
                .map(words::reference)
                .toList();
        return titles.isEmpty() ? "" : wording.say("missing-help", wording.list(titles));
    }
}
