package readiness.export;

import readiness.certainty.Confidence;
import readiness.decision.ConsideredOption;
import readiness.decision.NeedResult;
import readiness.recommendation.Strategy;

/** Writes a decision: the choice, how sure it is, each option with its needs, and what would change the choice. */
final class DecisionJson {

    private final JsonTree json;

    DecisionJson(JsonTree json) {
        this.json = json;
    }

    void write(Strategy strategy) {
        var decision = strategy.decision();
        var certainty = strategy.certainty();
        json.text("choice", decision.choice().name());
        json.flag("close", decision.close());
        json.text("confidence", strategy.confidence().map(Confidence::key));
        json.number("same-choice-share", certainty.sameChoice());
        json.number("degrees-of-freedom", certainty.degreesOfFreedom());
        json.objects("options", decision.options(), this::option);
        json.objects("changes", certainty.changes(), change -> {
            json.text("score", change.score().name());
            json.number("at", change.at().points());
            json.text("direction", change.above() ? "above" : "below");
            json.text("choice", change.choice().name());
        });
    }

    private void option(ConsideredOption option) {
        json.text("id", option.id().name());
        json.score("value", option.value());
        json.flag("open", option.isOpen());
        json.objects("needs", option.needs(), this::need);
    }

    private void need(NeedResult result) {
        var test = result.need().when();
        json.text("score", test.score().name());
        json.number(test.bound().key(), test.threshold());
        json.score("is", result.is());
        json.text("state", result.state());
        json.number("distance", result.distance());
    }
}
