package readiness.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import readiness.questionnaire.Id;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.scoring.Scorecard;

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

    /** Returns a team; empty where it is not one of those that are ranked side by side. */
    public Optional<RankedTeam> team(Id id) {
        return teams.stream().filter(team -> team.team().equals(id)).findFirst();
    }

    /** Returns the candidates, the best first. */
    public List<RankedTeam> candidates() {
        return teams.stream().filter(RankedTeam::isCandidate).toList();
    }

    /** Returns the candidate with the highest composite, the first by id among equals; empty without candidates. */
    public Optional<RankedTeam> ahead() {
        return candidates().stream().findFirst();
    }

    /** Returns the teams that have a rank. */
    public List<RankedTeam> ranked() {
        return teams.stream().filter(team -> team.status().ranked()).toList();
    }

    /** Returns the other candidates that share the rank of the team ahead. */
    public List<RankedTeam> tiedWithLeader() {
        return ahead().stream()
                .flatMap(leader -> candidates().stream()
                        .filter(team -> !team.team().equals(leader.team())
                                && team.rank().equals(leader.rank())))
                .toList();
    }

    /** Returns whether gates alone keep a team from being first: it is above the team ahead, or no team is ahead. */
    public boolean isHeldBackAhead(RankedTeam team) {
        return team.status() == Status.NOT_FIRST
                && ahead().filter(first -> Scores.reaches(points(first), points(team)))
                        .isEmpty();
    }

    private static double points(RankedTeam team) {
        return team.composite().orElseThrow().points();
    }

    private static RankedTeam beforeRanking(RankingRule rule, Map<Id, Double> weights, Scorecard scorecard) {
        var standing = Standing.of(rule, weights, scorecard);
        return new RankedTeam(
                scorecard, standing.status(), standing.composite(), OptionalInt.empty(), standing.gates());
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
