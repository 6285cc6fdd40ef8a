package readiness.testkit;

import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.decision.Decision;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Need;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;

/** A decision in the making, for tests: options with needs, then the scores they are held against. */
public final class Choosing {

    private final List<DecisionRule.DecisionOption> options = new ArrayList<>();
    private final Map<Id, Double> scores = new LinkedHashMap<>();
    private double margin = 10;
    private Optional<Id> whenClose = Optional.empty();

    public Choosing option(String name, Object... favouredBy) {
        options.add(new DecisionRule.DecisionOption(
                id(name), text(name), Optional.empty(), List.of(), weights(favouredBy), List.of(), List.of()));
        return this;
    }

    /** Adds a need to the latest option: at least so many points. */
    public Choosing needs(String score, double atLeast) {
        var last = options.remove(options.size() - 1);
        var needs = new ArrayList<>(last.needs());
        needs.add(new Need(new ScoreThreshold(id(score), ScoreThreshold.Bound.AT_LEAST, atLeast), text(score)));
        options.add(new DecisionRule.DecisionOption(
                last.id(), last.title(), last.about(), needs, last.favouredBy(), last.costs(), last.next()));
        return this;
    }

    public Choosing margin(double points) {
        margin = points;
        return this;
    }

    public Choosing whenClose(String option) {
        whenClose = Optional.of(id(option));
        return this;
    }

    public Choosing given(String score, double points) {
        scores.put(id(score), points);
        return this;
    }

    public Decision decide() {
        return Decision.of(rule(), this::score);
    }

    public DecisionRule rule() {
        var otherwise = new DecisionRule.Otherwise(id("prepare-first"), text("Prepare"), Optional.empty(), List.of());
        return new DecisionRule(options, margin, whenClose, otherwise);
    }

    private Optional<Score> score(Id id) {
        return Optional.ofNullable(scores.get(id)).map(Score::new);
    }
}
