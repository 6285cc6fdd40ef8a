package readiness.outcome;

import java.util.List;
import readiness.assessment.QuestionnaireResult;
import readiness.chart.ThresholdBar;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.DecisionRule.NextStep;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Text;
import readiness.questionnaire.Truth;
import readiness.recommendation.Strategy;
import readiness.recommendation.WhyNotChosen;

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
    }

    /**
     * What an option cannot do without.
     *
     * @param state met, unmet or unknown
     * @param stateWord the same for people
     * @param figures what there is against what it takes
     */
    public record NeedLine(String text, String state, String stateWord, String figures, ThresholdBar bar) {}

    public static StrategySection of(QuestionnaireResult result, Strategy strategy, PageWording voice) {
        var decision = strategy.decision();
        var otherwise = decision.rule().otherwise();
        var chosen = strategy.chosen().map(ConsideredOption::option);
        boolean open = strategy.isOpen();
        return new StrategySection(
                voice.say(
                        "titled",
                        voice.say("label-strategy"),
                        voice.text(result.questionnaire().title())),
                sentence(result, strategy, voice),
                isUnanswered(result)
                        ? sentence(result, strategy, voice)
                        : voice.say("confidence-is", Sureness.of(strategy, voice)),
                open ? voice.say("choice-open") : title(strategy, voice),
                open
                        ? sentence(result, strategy, voice)
                        : voice.text(chosen.map(option -> option.about()).orElse(otherwise.about())),
                decision.options().stream()
                        .map(option -> option(result.questionnaire(), strategy, option, voice))
                        .toList(),
                voice.say(open ? "label-all-options" : "label-other-options"),
                open
                        ? List.of()
                        : voice.texts(texts(chosen.map(option -> option.next()).orElse(otherwise.next()))));
    }

    public static String sentence(QuestionnaireResult result, Strategy strategy, PageWording voice) {
        var decision = strategy.decision();
        String title = title(strategy, voice);
        if (isUnanswered(result)) {
            return voice.say("strategy-unanswered", title);
        }
        if (strategy.isOpen()) {
            return voice.say("strategy-open", title);
        }
        if (decision.chosen().isEmpty()) {
            return voice.say("strategy-otherwise", title, nearestNeed(result, decision, voice));
        }
        long open = decision.options().stream().filter(ConsideredOption::isOpen).count();
        return voice.say(
                wayToGo(strategy, open),
                title,
                voice.score(decision.chosen().get().value()),
                Long.toString(open));
    }

    private static String wayToGo(Strategy strategy, long open) {
        if (strategy.decision().close()) {
            return strategy.isPreferredWhenClose() ? "strategy-preferred" : "strategy-close";
        }
        return open == 1 ? "strategy-only" : "strategy-best";
    }

    /** Returns the title of the chosen option, or of the rule's {@code otherwise} where none is chosen. */
    public static String title(Strategy strategy, PageWording voice) {
        return voice.text(strategy.chosen()
                .map(option -> option.option().title())
                .orElse(strategy.decision().rule().otherwise().title()));
    }

    /** Returns whether nobody has answered. */
    public static boolean isUnanswered(QuestionnaireResult result) {
        return result.subjects().stream()
                .allMatch(subject -> subject.scorecard().respondents() == 0);
    }

    private static String nearestNeed(QuestionnaireResult result, Decision decision, PageWording voice) {
        return decision.unmetNeeds().stream()
                .filter(need -> need.distance().isPresent())
                .findFirst()
                .map(need -> voice.say(
                        "nearest-need",
                        voice.title(result.questionnaire(), need.need().when().score()),
                        distance(need, voice)))
                .orElse(voice.say("needs-unknown"));
    }

    private static OptionLine option(
            Questionnaire questionnaire, Strategy strategy, ConsideredOption option, PageWording voice) {
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
                        .map(need -> need(questionnaire, need, voice))
                        .toList(),
                voice.texts(option.option().costs()),
                voice.texts(texts(option.option().next())));
    }

    private static List<Text> texts(List<NextStep> steps) {
        return steps.stream().map(NextStep::text).toList();
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
        if (why instanceof WhyNotChosen.MissingNeeds missing) {
            var words = missing.needs().stream()
                    .map(need -> missing(questionnaire, need, voice))
                    .toList();
            return PageWording.sentence(voice.say("option-lacks", voice.list(words)));
        }
        if (why instanceof WhyNotChosen.LowerValue behind) {
            if (behind.points().isEmpty()) {
                return voice.say("option-behind-withheld");
            }
            double points = behind.points().getAsDouble();
            return voice.say(points < 0 ? "option-ahead" : "option-behind", voice.points(Math.abs(points)));
        }
        return voice.say("option-without-value");
    }

    private static String missing(Questionnaire questionnaire, NeedResult need, PageWording voice) {
        String title = voice.title(questionnaire, need.need().when().score());
        if (need.met() == Truth.UNKNOWN) {
            return voice.say("need-answers", title);
        }
        return need.is().isPresent()
                ? voice.say("need-distance", distance(need, voice), title)
                : voice.say("need-withheld", title);
    }

    /** Returns how far a need is from being met, of the figures as they are printed. */
    private static String distance(NeedResult need, PageWording voice) {
        return voice.difference(need.is().orElseThrow(), need.need().when().threshold());
    }

    private static NeedLine need(Questionnaire questionnaire, NeedResult result, PageWording voice) {
        return new NeedLine(
                voice.text(result.need().text()),
                result.state(),
                voice.say("need-" + result.state()),
                figures(questionnaire, result, voice),
                ThresholdBar.of(result));
    }

    /** Returns what there is against what it takes. */
    public static String figures(Questionnaire questionnaire, NeedResult need, PageWording voice) {
        var test = need.need().when();
        if (need.is().isEmpty()) {
            return voice.say(
                    need.met() == Truth.UNKNOWN ? "need-unanswered" : "need-figures-withheld",
                    voice.title(questionnaire, test.score()),
                    new ThresholdWords(voice).threshold(test));
        }
        String figures = voice.say(
                "need-figures",
                voice.title(questionnaire, test.score()),
                voice.score(need.is()),
                new ThresholdWords(voice).threshold(test));
        return need.met() == Truth.NO ? voice.say("need-short", figures, distance(need, voice)) : figures;
    }
}
