package readiness.outcome;

import java.util.List;
import java.util.OptionalDouble;
import readiness.decision.ConsideredOption;
import readiness.page.PageWording;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Strategy;
import readiness.recommendation.WhyNotChosen;

/**
 * One way to go.
 *
 * @param verdict whether it is chosen, or why not
 * @param value how much speaks for it
 */
public record OptionLine(
        String title,
        boolean chosen,
        String about,
        String verdict,
        String value,
        List<NeedLine> needs,
        List<String> costs,
        List<String> next) {

    public OptionLine {
        needs = List.copyOf(needs);
        costs = List.copyOf(costs);
        next = List.copyOf(next);
    }

    static OptionLine of(Questionnaire questionnaire, Strategy strategy, ConsideredOption option, PageWording wording) {
        boolean ahead = strategy.isTaken(option);
        boolean chosen = ahead && !strategy.isOpen();
        return new OptionLine(
                wording.text(option.option().title()),
                chosen,
                wording.text(option.option().about()),
                ahead
                        ? wording.say(chosen ? "option-chosen" : "option-ahead-of-others")
                        : whyNot(questionnaire, strategy, option, wording),
                value(option, wording),
                option.needs().stream()
                        .map(need -> NeedLine.of(questionnaire, need, wording))
                        .toList(),
                wording.texts(option.option().costs()),
                next(option.option().next(), wording));
    }

    /** Returns what to do first on a way, and what it must grow into. */
    static List<String> next(List<NextStep> steps, PageWording wording) {
        return wording.texts(steps.stream().map(NextStep::text).toList());
    }

    private static String value(ConsideredOption option, PageWording wording) {
        return option.value().isPresent()
                ? wording.say("option-value", wording.score(option.value()))
                : wording.say("option-without-value");
    }

    private static String whyNot(
            Questionnaire questionnaire, Strategy strategy, ConsideredOption option, PageWording wording) {
        return strategy.others().stream()
                .filter(other -> other.option().id().equals(option.id()))
                .findFirst()
                .map(other -> whyNot(questionnaire, other.why(), wording))
                .orElseThrow();
    }

    private static String whyNot(Questionnaire questionnaire, WhyNotChosen why, PageWording wording) {
        return why.fold(
                missing -> PageWording.sentence(
                        wording.say("option-lacks", NeedLine.missing(questionnaire, missing.needs(), wording))),
                () -> wording.say("option-without-value"),
                behind -> behind(behind.points(), wording));
    }

    private static String behind(OptionalDouble points, PageWording wording) {
        if (points.isEmpty()) {
            return wording.say("option-behind-withheld");
        }
        return wording.say(
                points.getAsDouble() < 0 ? "option-ahead" : "option-behind",
                wording.points(Math.abs(points.getAsDouble())));
    }
}
