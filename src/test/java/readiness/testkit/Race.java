package readiness.testkit;

import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.assessment.SheetAccount;
import readiness.certainty.Certainty;
import readiness.page.PageWording;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.ScoreThreshold;
import readiness.ranking.Ranking;
import readiness.recommendation.Pilot;
import readiness.sampling.KnownPool;
import readiness.sampling.Sampling;
import readiness.scoring.Scorecard;
import readiness.wording.Language;

/** Teams with one respondent each on criteria of equal weight, for pictures. */
public final class Race {

    private static final List<String> CRITERIA = List.of("pain", "drive", "stage", "depth");

    private final Questionnaire questionnaire;
    private final List<String> criteria;
    private final List<Scorecard> teams = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();

    private Race(int criteria) {
        this.criteria = CRITERIA.subList(0, criteria);
        var form = Form.aboutTeams();
        this.criteria.forEach(name -> form.dimension(name).facet(name + "-facet"));
        this.criteria.forEach(name -> form.asks(number("ask-" + name, name + "-facet")));
        this.questionnaire = form.build();
    }

    public static Race on(int criteria) {
        return new Race(criteria);
    }

    /** Adds a team with its score in each criterion. */
    public Race team(String name, double... scores) {
        var sheet = Sheet.blank();
        for (int i = 0; i < scores.length; i++) {
            sheet.says("ask-" + criteria.get(i), scores[i]);
        }
        teams.add(
                Tabulated.scorecard(questionnaire, Optional.of(id(name)), sheet).among(OptionalInt.of(1)));
        return this;
    }

    /** Adds a gate that keeps from going first who has at least so much pain and less than so much drive. */
    public Race gate(double pain, double drive) {
        gates.add(new Gate(
                id("gate"),
                Condition.all(List.of(
                        new Condition.Single<>(new ScoreThreshold(id("pain"), ScoreThreshold.Bound.AT_LEAST, pain)),
                        new Condition.Single<>(new ScoreThreshold(id("drive"), ScoreThreshold.Bound.BELOW, drive)))),
                Gate.Effect.NOT_FIRST,
                Form.text("It hurts, and nobody cares.")));
        return this;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Pilot pilot() {
        Map<Id, Double> weights = new LinkedHashMap<>();
        criteria.forEach(name -> weights.put(id(name), 1.0));
        var ranking = Ranking.of(new RankingRule(weights, 0.1, 0.6, gates), teams);
        var pool = KnownPool.ofTwins(
                30, criteria.stream().map(name -> name + "-facet").toArray(String[]::new));
        return Pilot.of(ranking, Certainty.of(ranking, pool, Optional.empty(), new Sampling(500, 1)));
    }

    public static PageWording wording() {
        var nothing = new Result(Settings.defaults(), new Sampling(1, 1), List.of(), SheetAccount.NOTHING, List.of());
        return PageWording.onPage(nothing, Language.EN);
    }
}
