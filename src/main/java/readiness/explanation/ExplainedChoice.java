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
    private final PageWording wording;

    private ExplainedChoice(Questionnaire questionnaire, Scorecard scorecard, PageWording wording) {
        this.questionnaire = questionnaire;
        this.scorecard = scorecard;
        this.wording = wording;
    }

    static List<String> of(Questionnaire questionnaire, Strategy strategy, Scorecard scorecard, PageWording wording) {
        var explained = new ExplainedChoice(questionnaire, scorecard, wording);
        var lines = new ArrayList<String>();
        strategy.decision().options().forEach(option -> lines.addAll(explained.option(option)));
        lines.add(explained.choice(strategy));
        if (scorecard.respondents() > 0) {
            lines.add(wording.say("confidence-is", Sureness.of(strategy, wording)));
        }
        return lines;
    }

    private String choice(Strategy strategy) {
        String title = StrategySection.title(strategy, wording);
        if (!strategy.isOpen()) {
            return wording.say("explain-choice", title);
        }
        return StrategySection.unanswered(questionnaire, strategy, wording)
                .map(scores -> wording.say("strategy-unknown", scores))
                .orElse(wording.say("explain-choice-open", title));
    }

    private List<String> option(ConsideredOption option) {
        var lines = new ArrayList<String>();
        String title = wording.text(option.option().title());
        lines.add(
                option.value().isPresent()
                        ? wording.say("explain-value", title, wording.score(option.value()), sum(option))
                        : wording.say("explain-no-value", title));
        option.needs()
                .forEach(need -> lines.add("  "
                        + wording.say(
                                "explain-need",
                                new ThresholdWords(wording)
                                        .figure(
                                                questionnaire,
                                                scorecard,
                                                need.need().when()),
                                wording.say("need-" + need.state()))));
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
        return wording.say(
                "explain-mean",
                favours.stream().map(this::term).collect(Collectors.joining(" + ")),
                wording.given(total));
    }

    private String term(Map.Entry<Id, Double> favour) {
        String score = wording.score(scorecard.score(favour.getKey()));
        return wording.say(
                favour.getValue() < 0 ? "explain-term-against" : "explain-term",
                wording.given(Math.abs(favour.getValue())),
                score,
                wording.title(questionnaire, favour.getKey()));
    }
}
