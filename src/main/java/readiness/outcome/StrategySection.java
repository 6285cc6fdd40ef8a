package readiness.outcome;

import java.util.List;
import java.util.Optional;
import readiness.assessment.QuestionnaireResult;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.ClosestOption;
import readiness.recommendation.Strategy;

/**
 * How to go about it: what each option needs, has and costs, and what comes after.
 *
 * @param heading what it is about, with the questionnaire's title
 * @param sentence the recommendation
 * @param sureness how sure it is
 * @param choice the title of what is chosen
 * @param about what that is
 * @param options in the order of the file
 * @param othersTitle what is said of the options that are not chosen
 * @param next what to do first, and what it must grow into; empty while no option stands out
 */
public record StrategySection(
        String heading,
        String sentence,
        String sureness,
        String choice,
        String about,
        List<OptionLine> options,
        String othersTitle,
        List<String> next) {

    public StrategySection {
        options = List.copyOf(options);
        next = List.copyOf(next);
    }

    /** Returns the section on a choice between options. */
    public static StrategySection of(QuestionnaireResult result, Strategy strategy, PageWording wording) {
        var decision = strategy.decision();
        var otherwise = decision.rule().otherwise();
        var chosen = strategy.chosen().map(ConsideredOption::option);
        boolean unanswered = isUnanswered(result);
        boolean open = strategy.isOpen() || unanswered;
        return new StrategySection(
                wording.say(
                        "titled",
                        wording.say("label-strategy"),
                        wording.text(result.questionnaire().title())),
                sentence(result, strategy, wording),
                unanswered
                        ? sentence(result, strategy, wording)
                        : wording.say("confidence-is", Sureness.of(strategy, wording)),
                open ? open(result, strategy, wording) : title(strategy, wording),
                open
                        ? unanswered ? "" : sentence(result, strategy, wording)
                        : wording.text(chosen.map(option -> option.about()).orElse(otherwise.about())),
                decision.options().stream()
                        .map(option -> OptionLine.of(result.questionnaire(), strategy, option, wording))
                        .toList(),
                wording.say(open ? "label-all-options" : "label-other-options"),
                open
                        ? List.of()
                        : OptionLine.next(chosen.map(option -> option.next()).orElse(otherwise.next()), wording));
    }

    /** Returns which approach is recommended in a sentence, or why none can be. */
    public static String sentence(QuestionnaireResult result, Strategy strategy, PageWording wording) {
        var decision = strategy.decision();
        String title = title(strategy, wording);
        if (isUnanswered(result)) {
            return wording.say("strategy-unanswered");
        }
        if (strategy.isOpen()) {
            return unanswered(result.questionnaire(), strategy, wording)
                    .map(scores -> wording.say("strategy-unknown", scores))
                    .orElse(wording.say("strategy-open", title));
        }
        if (decision.chosen().isEmpty()) {
            return otherwise(result, decision, title, wording);
        }
        long open = decision.options().stream().filter(ConsideredOption::isOpen).count();
        return wording.say(
                wayToGo(strategy, open),
                title,
                wording.score(decision.chosen().get().value()),
                Long.toString(open));
    }

    private static String open(QuestionnaireResult result, Strategy strategy, PageWording wording) {
        boolean isKnown = strategy.unanswered().isEmpty() && !isUnanswered(result);
        return wording.say(isKnown ? "choice-open" : "choice-unknown");
    }

    /** Returns what nobody has answered, where it hangs on that which option is named. */
    public static Optional<String> unanswered(Questionnaire questionnaire, Strategy strategy, PageWording wording) {
        var titles = strategy.unanswered().stream()
                .map(score -> wording.say("quoted", wording.title(questionnaire, score)))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(wording.list(titles));
    }

    private static String wayToGo(Strategy strategy, long open) {
        if (strategy.decision().close()) {
            return strategy.isPreferredWhenClose() ? "strategy-preferred" : "strategy-close";
        }
        return open == 1 ? "strategy-only" : "strategy-best";
    }

    /** Returns the title of the chosen option, or of the rule's {@code otherwise} where none is chosen. */
    public static String title(Strategy strategy, PageWording wording) {
        return wording.text(strategy.chosen()
                .map(option -> option.option().title())
                .orElse(strategy.decision().rule().otherwise().title()));
    }

    /** Returns whether nobody has answered. */
    public static boolean isUnanswered(QuestionnaireResult result) {
        return result.subjects().stream()
                .allMatch(subject -> subject.scorecard().respondents() == 0);
    }

    /** Returns that no option is open, and what the closest lacks; how close it is must be known to call it that. */
    private static String otherwise(QuestionnaireResult result, Decision decision, String title, PageWording wording) {
        var closest = ClosestOption.of(result.questionnaire(), decision);
        String key = closest.option().shortfall().isEmpty()
                ? "strategy-otherwise-unknown"
                : closest.nearest() ? "strategy-otherwise" : "strategy-otherwise-workable";
        return wording.say(
                key,
                title,
                wording.text(closest.option().option().title()),
                NeedLine.missing(result.questionnaire(), closest.option().missing(), wording));
    }
}
