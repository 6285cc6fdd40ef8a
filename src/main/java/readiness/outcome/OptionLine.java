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

    static OptionLine of(Questionnaire questionnaire, Strategy strategy, ConsideredOption option, PageWording voice) {
        boolean ahead = strategy.isTaken(option);
        boolean chosen = ahead && !strategy.isOpen();
        return new OptionLine(
                voice.text(option.option().title()),
                chosen,
                voice.text(option.option().about()),
                ahead
                        ? voice.say(chosen ? "option-chosen" : "option-ahead-of-others")
                        : whyNot(questionnaire, strategy, option, voice),
                value(option, voice),
                option.needs().stream()
                        .map(need -> NeedLine.of(questionnaire, need, voice))
                        .toList(),
                voice.texts(option.option().costs()),
                next(option.option().next(), voice));
    }

    /** Returns what to do first on a way, and what it must grow into. */
    static List<String> next(List<NextStep> steps, PageWording voice) {
        return voice.texts(steps.stream().map(NextStep::text).toList());
    }

    private static String value(ConsideredOption option, PageWording voice) {
        return option.value().isPresent()
                ? voice.say("option-value", voice.score(option.value()))
                : voice.say("option-without-value");
    }

    private static String whyNot(
            Questionnaire questionnaire, Strategy strategy, ConsideredOption option, PageWording voice) {
        return strategy.others().stream()
                .filter(other -> other.option().id().equals(option.id()))
                .findFirst()
                .map(other -> whyNot(questionnaire, other.why(), voice))
                .orElseThrow();
    }

    private static String whyNot(Questionnaire questionnaire, WhyNotChosen why, PageWording voice) {
        return why.fold(
                missing -> PageWording.sentence(
                        voice.say("option-lacks", NeedLine.missing(questionnaire, missing.needs(), voice))),
                () -> voice.say("option-without-value"),
                behind -> behind(behind.points(), voice));
    }

    private static String behind(OptionalDouble points, PageWording voice) {
        if (points.isEmpty()) {
            return voice.say("option-behind-withheld");
        }
        return voice.say(
                points.getAsDouble() < 0 ? "option-ahead" : "option-behind",
                voice.points(Math.abs(points.getAsDouble())));
    }
}
