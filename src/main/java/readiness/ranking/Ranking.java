package readiness.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.OptionalInt;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.scoring.Scorecard;
import readiness.scoring.WeightedMean;

/**
 * Teams side by side (method, section 4).
 *
 * @param rule with the weights that were used
 * @param weights the same weights divided by their sum, in the order of the file
 * @param teams by rank, then by id; teams that are not ranked come last
 */
public record Ranking(RankingRule rule, Map<Id, Double> weights, List<RankedTeam> teams) {

    private static final Comparator<RankedTeam> BEST_FIRST = Comparator.comparingInt(
                    (RankedTeam team) -> team.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(RankedTeam::team);

    public Ranking {
        teams = List.copyOf(teams);
    }

    /** Returns the ranking of these teams under a rule. */
    public static Ranking of(RankingRule rule, List<Scorecard> scorecards) {
        var weights = rule.normalisedWeights();
        var unranked = scorecards.stream()
                .map(scorecard -> beforeRanking(rule, weights, scorecard))
                .toList();
        var composites =
                unranked.stream().flatMap(team -> team.composite().stream()).toList();
        var teams = unranked.stream()
                .map(team -> withRank(team, composites))
                .sorted(BEST_FIRST)
                .toList();
        return new Ranking(rule, weights, teams);
    }

    /** Returns the ranking with the part of each team that may be shown. */
    public Ranking showing(UnaryOperator<RankedTeam> team) {
        return new Ranking(rule, weights, teams.stream().map(team).toList());
    }

    /** Returns the candidates, the best first. */
    public List<RankedTeam> candidates() {
        return teams.stream().filter(RankedTeam::isCandidate).toList();
    }

    /** Returns the candidate with the highest composite, the first by id among equals; nothing without candidates. */
    public Optional<RankedTeam> leader() {
        return candidates().stream().findFirst();
    }

    /** Returns the candidates that share the leader's rank, the leader not among them. */
    public List<RankedTeam> tiedWithLeader() {
        return leader().stream()
                .flatMap(leader -> candidates().stream()
                        .filter(team -> !team.team().equals(leader.team())
                                && team.rank().equals(leader.rank())))
                .toList();
    }

    private static RankedTeam beforeRanking(RankingRule rule, Map<Id, Double> weights, Scorecard scorecard) {
        var gates = rule.gates().stream()
                .map(gate -> new GateResult(gate, gate.when().holds(test -> test.holds(scorecard.score(test.score())))))
                .toList();
        Status status = status(rule, scorecard, gates);
        var composite = status.ranked() ? Optional.of(composite(weights, scorecard)) : Optional.<Score>empty();
        return new RankedTeam(scorecard, status, composite, OptionalInt.empty(), gates);
    }

    private static Status status(RankingRule rule, Scorecard scorecard, List<GateResult> gates) {
        boolean enough = rule.weights().keySet().stream().allMatch(criterion -> isCovered(rule, scorecard, criterion));
        if (!enough) {
            return Status.NOT_ENOUGH_ANSWERS;
        }
        return gates.stream().anyMatch(GateResult::bars) ? Status.NOT_FIRST : Status.CANDIDATE;
    }

    private static boolean isCovered(RankingRule rule, Scorecard scorecard, Id criterion) {
        return scorecard.score(criterion).isPresent()
                && scorecard
                        .estimate(criterion)
                        .filter(estimate -> Scores.reaches(estimate.coverage(), rule.leastCoverage()))
                        .isPresent();
    }

    private static Score composite(Map<Id, Double> weights, Scorecard scorecard) {
        var composite = new WeightedMean();
        weights.forEach((criterion, weight) ->
                composite.add(weight, scorecard.score(criterion).orElseThrow().points()));
        return composite.score().orElseThrow();
    }

    private static RankedTeam withRank(RankedTeam team, List<Score> composites) {
        if (team.composite().isEmpty()) {
            return team;
        }
        double own = team.composite().get().points();
        long higher = composites.stream()
                .filter(other -> other.points() > own + Scores.TOLERANCE)
                .count();
        return new RankedTeam(
                team.scorecard(), team.status(), team.composite(), OptionalInt.of(1 + (int) higher), team.gates());
    }
}
