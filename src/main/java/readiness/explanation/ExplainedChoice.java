package readiness.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readiness.decision.ConsideredOption;
import readiness.outcome.StrategySection;
import readiness.outcome.Sureness;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Strategy;
import readiness.scoring.Scorecard;

/** How the choice between the options came about: what each has in its favour, and what it needs. */
final class ExplainedChoice {

    private final Questionnaire questionnaire;
    private final Scorecard scorecard;
    private final PageWording voice;

    private ExplainedChoice(Questionnaire questionnaire, Scorecard scorecard, PageWording voice) {
        this.questionnaire = questionnaire;
        this.scorecard = scorecard;
        this.voice = voice;
    }

    static List<String> of(Questionnaire questionnaire, Strategy strategy, Scorecard scorecard, PageWording voice) {
        var explained = new ExplainedChoice(questionnaire, scorecard, voice);
        var lines = new ArrayList<String>();
        strategy.decision().options().forEach(option -> lines.addAll(explained.option(option)));
        lines.add(explained.choice(strategy));
        if (scorecard.respondents() > 0) {
            lines.add(voice.say("confidence-is", Sureness.of(strategy, voice)));
        }
        return lines;
    }

    private String choice(Strategy strategy) {
        String title = StrategySection.title(strategy, voice);
        if (!strategy.isOpen()) {
            return voice.say("explain-choice", title);
        }
        return StrategySection.unanswered(questionnaire, strategy, voice)
                .map(scores -> voice.say("strategy-unknown", scores))
                .orElse(voice.say("explain-choice-open", title));
    }

    private List<String> option(ConsideredOption option) {
        var lines = new ArrayList<String>();
        String title = voice.text(option.option().title());
        lines.add(
                option.value().isPresent()
                        ? voice.say("explain-value", title, voice.score(option.value()), sum(option))
                        : voice.say("explain-no-value", title));
        option.needs()
                .forEach(need -> lines.add("  "
                        + voice.say(
                                "explain-need",
                                new ThresholdWords(voice)
                                        .figure(
                                                questionnaire,
                                                scorecard,
                                                need.need().when()),
                                voice.say("need-" + need.state()))));
        return lines;
    }

    /** Returns the weighted mean as it is reckoned; what has no score is left out of it. */
    private String sum(ConsideredOption option) {
        var favours = option.option().favouredBy().entrySet().stream()
                .filter(favour -> scorecard.score(favour.getKey()).isPresent())
                .toList();
        double total = favours.stream()
                .mapToDouble(favour -> Math.abs(favour.getValue()))
                .sum();
        return voice.say(
                "explain-mean",
                favours.stream().map(this::term).collect(Collectors.joining(" + ")),
                voice.given(total));
    }

    private String term(Map.Entry<Id, Double> favour) {
        String score = voice.score(scorecard.score(favour.getKey()));
        return voice.say(
                favour.getValue() < 0 ? "explain-term-against" : "explain-term",
                voice.given(Math.abs(favour.getValue())),
                score,
                voice.title(questionnaire, favour.getKey()));
    }
}
