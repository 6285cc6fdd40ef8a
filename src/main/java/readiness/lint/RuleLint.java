package readiness.lint;

import readiness.document.NodePath;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.Condition;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Need;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreThreshold;
import readiness.source.ProblemLog;

/** Warns of rules about scores that never apply or cannot do what they say: gates, needs, levels, advice. */
final class RuleLint {

    private final Questionnaire questionnaire;
    private final NodePath root;
    private final ProblemLog problems;
    private final LintWarnings warnings;
    private final PossibleScores scores;

    RuleLint(Questionnaire questionnaire, NodePath root, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.root = root;
        this.problems = problems;
        this.warnings = new LintWarnings(problems);
        this.scores = new PossibleScores(questionnaire);
    }

    void check() {
        ranking();
        decision();
        levels();
        advice();
    }

    private void ranking() {
        questionnaire.ranking().ifPresent(ranking -> {
            NodePath place = root.at("ranking");
            ranking.weights().forEach((dimension, weight) -> {
                if (ranking.weights().size() == 1 && weight != 1) {
                    problems.add(place.at("weights").at(dimension.name()).location(), Code.WEIGHT_WITHOUT_EFFECT);
                }
            });
            place.at("gates").each(ranking.gates(), (gate, here) -> {
                neverHolds(gate.when(), here, gate.id().name());
                hiddenByTheMean(gate.when(), here, gate.id().name());
            });
        });
    }

    private void decision() {
        questionnaire
                .decision()
                .ifPresent(decision -> root.at("decision")
                        .at("options")
                        .each(decision.options(), (DecisionRule.DecisionOption option, NodePath place) -> {
                            warnings.wide(place, "title", option.title(), LintWarnings.WIDEST_TITLE);
                            if (option.favouredBy().isEmpty()) {
                                problems.add(
                                        place.at("id").location(),
                                        Code.NEVER_CHOSEN,
                                        option.id().name());
                            }
                            place.at("needs").each(option.needs(), (Need need, NodePath here) -> {
                                var when = new Condition.Single<>(need.when());
                                neverHolds(when, here, option.id().name());
                                hiddenByTheMean(when, here, option.id().name());
                            });
                        }));
    }

    private void levels() {
        questionnaire
                .levels()
                .map(levels -> levels.steps().get(0))
                .filter(first -> first.from() > 0)
                .ifPresent(first -> problems.add(
                        root.at("levels").at("steps").at(0).at("from").location(),
                        Code.FIRST_STEP_ABOVE_ZERO,
                        Values.plain(first.from())));
        questionnaire
                .levels()
                .ifPresent(levels -> root.at("levels")
                        .at("steps")
                        .each(
                                levels.steps(),
                                (step, place) ->
                                        warnings.wide(place, "title", step.title(), LintWarnings.WIDEST_TITLE)));
    }

    private void advice() {
        root.at("advice").each(questionnaire.advice(), (advice, place) -> {
            warnings.wide(place, "title", advice.title(), LintWarnings.WIDEST_TITLE);
            neverHolds(advice.when(), place, advice.id().name());
            if (!advice.scope().places().isEmpty() && !questionnaire.about().hasSeveral()) {
                problems.add(
                        place.locationOfKey("places"),
                        Code.PLACES_WITHOUT_RANKING,
                        advice.id().name());
            }
        });
    }

    /** Reports each test that one question cannot fail on its own, whatever is answered to it. */
    private void hiddenByTheMean(Condition<ScoreThreshold> condition, NodePath place, String id) {
        var averaging = new Averaging(questionnaire);
        condition
                .tests()
                .forEach(test -> averaging
                        .unnoticed(test)
                        .ifPresent(question -> problems.add(
                                place.locationOfKey("when"),
                                Code.HIDDEN_BY_THE_MEAN,
                                id,
                                test.score().name(),
                                question.id().name())));
    }

    private void neverHolds(Condition<ScoreThreshold> condition, NodePath place, String id) {
        // A facet without a question is reported at its own place; conditions on it are no second error.
        boolean scored = condition.tests().map(ScoreThreshold::score).allMatch(scores::isScored);
        if (scored && !scores.canHold(condition)) {
            problems.add(place.locationOfKey("when"), Code.NEVER_HOLDS, id);
        }
    }
}
