package readiness.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.Plan;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.outcome.NeedLine;
import readiness.outcome.StrategySection;
import readiness.page.PageWording;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/**
 * A need that is not met where no option is feasible: the plan begins there.
 *
 * @param step what to do about it
 * @param option what it would make feasible
 * @param figures what there is, what is needed, and how far that is
 * @param text what the need is about
 * @param help what in the plan helps; empty where nothing does
 */
public record MissingNeed(String step, String option, String figures, String text, String help) {

    /** A need that an option lacks. */
    private record Lack(ConsideredOption option, NeedResult need) {}

    /** Returns the needs that are not met where the scores leave no option feasible, the nearest first. */
    static List<MissingNeed> of(Result result, Plan plan, PageWording voice) {
        return result.questionnaires().stream()
                .filter(each -> !StrategySection.isUnanswered(each))
                .flatMap(each -> each.strategy().stream()
                        .filter(strategy -> strategy.chosen().isEmpty())
                        .flatMap(strategy -> lacks(strategy.decision()))
                        .map(lack -> of(each, lack, plan, voice)))
                .toList();
    }

    /** Returns what each option lacks, the nearest first; what cannot be judged comes last. */
    private static Stream<Lack> lacks(Decision decision) {
        return decision.options().stream()
                .flatMap(option -> option.needs().stream()
                        .filter(need -> need.met() != Truth.YES)
                        .map(need -> new Lack(option, need)))
                .sorted(Comparator.comparingDouble(
                        lack -> lack.need().distance().orElse(Double.POSITIVE_INFINITY)));
    }

    private static MissingNeed of(QuestionnaireResult result, Lack lack, Plan plan, PageWording voice) {
        return new MissingNeed(
                step(result, lack.need(), voice),
                voice.say("quoted", voice.text(lack.option().option().title())),
                NeedLine.figures(result.questionnaire(), lack.need(), voice),
                voice.text(lack.need().need().text()),
                help(result, lack.need(), plan, voice));
    }

    private static String step(QuestionnaireResult result, NeedResult need, PageWording voice) {
        var test = need.need().when();
        String title = voice.title(result.questionnaire(), test.score());
        if (need.is().isEmpty()) {
            return need.met() == Truth.UNKNOWN ? voice.say("need-find-out", title) : voice.say("need-withheld", title);
        }
        var is = need.is().get();
        return voice.say(
                test.bound() == ScoreThreshold.Bound.AT_LEAST ? "need-raise" : "need-lower",
                title,
                voice.score(is),
                voice.score(test.threshold()),
                voice.difference(is, test.threshold()));
    }

    private static String help(QuestionnaireResult result, NeedResult need, Plan plan, PageWording voice) {
        var dimension = result.questionnaire().dimensionOf(need.need().when().score());
        var titles = plan.steps().stream()
                .filter(step -> step.calls().stream()
                        .filter(call -> call.result()
                                .questionnaire()
                                .id()
                                .equals(result.questionnaire().id()))
                        .flatMap(call -> call.advice()
                                .when()
                                .grounds(test ->
                                        test.holds(call.subject().scorecard().score(test.score()))))
                        // What is advised beyond a threshold builds on the score, and does not bring it there.
                        .anyMatch(test -> test.bound() != need.need().when().bound()
                                && result.questionnaire()
                                        .dimensionOf(test.score())
                                        .equals(dimension)))
                .map(step -> voice.say("quoted", voice.text(step.advice().title())))
                .toList();
        return titles.isEmpty() ? "" : voice.say("missing-help", voice.list(titles));
    }
}
