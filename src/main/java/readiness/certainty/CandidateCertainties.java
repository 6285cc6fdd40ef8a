package readiness.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;
import readiness.ranking.FirstShares;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.ranking.WeightRegion;
import readiness.ranking.WeightToMove;
import readiness.sampling.Sampling;

/** Puts together how sure the place of each candidate is. */
final class CandidateCertainties {

    private final List<RankedTeam> candidates;
    private final List<Id> criteria;
    private final List<double[]> scores;
    private final WeightRegion near;
    private final FirstShares nearShares;
    private final FirstShares anyShares;
    private final double[] expectedRanks;

    private CandidateCertainties(Ranking ranking, WeightRegion near, Sampling sampling) {
        this.candidates = ranking.candidates();
        this.criteria = List.copyOf(ranking.weights().keySet());
        this.scores = candidates.stream()
                .map(team -> criteria.stream()
                        .mapToDouble(id -> team.criterion(id).points())
                        .toArray())
                .toList();
        this.near = near;
        this.nearShares = FirstShares.of(scores, near, sampling);
        this.anyShares = FirstShares.of(scores, WeightRegion.any(criteria.size()), sampling);
        this.expectedRanks = PairwiseShares.expectedRanks(scores);
    }

    /** Returns the certainties by candidate, in the order of the table. */
    static Map<Id, TeamCertainty> of(
            Ranking ranking,
            WeightRegion near,
            Simulation.DrawOutcomes outcome,
            Map<Id, RankedCertainty> ranked,
            Sampling sampling) {
        var certainties = new LinkedHashMap<Id, TeamCertainty>();
        var of = new CandidateCertainties(ranking, near, sampling);
        var teams = ranking.ranked();
        for (int place = 0; place < teams.size(); place++) {
            var team = teams.get(place);
            if (team.isCandidate()) {
                var certainty = Optional.ofNullable(ranked.get(team.team())).orElseThrow();
                certainties.put(
                        team.team(),
                        of.certainty(
                                certainties.size(), certainty, outcome.teams().get(place)));
            }
        }
        return certainties;
    }

    private TeamCertainty certainty(int candidate, RankedCertainty ranked, Simulation.TeamOutcome drawn) {
        return new TeamCertainty(
                ranked,
                nearShares.shares().get(candidate),
                anyShares.shares().get(candidate),
                byCriterion(anyShares.centre(candidate)),
                expectedRanks[candidate],
                candidate == 0
                        ? OptionalDouble.empty()
                        : WeightToMove.between(scores.get(0), scores.get(candidate), near.stated()),
                drawn.ranks(),
                drawn.expectedLoss(),
                corners(nearShares.region(candidate)),
                corners(anyShares.region(candidate)));
    }

    private Map<Id, Double> byCriterion(double[] weights) {
        var byCriterion = new LinkedHashMap<Id, Double>();
        for (int place = 0; place < weights.length; place++) {
            byCriterion.put(criteria.get(place), weights[place]);
        }
        return byCriterion;
    }

    /** Returns corners that state every weight, from points that state all but the last. */
    static List<TeamCertainty.Corner> corners(List<double[]> region) {
        return region.stream().map(CandidateCertainties::corner).toList();
    }

    private static TeamCertainty.Corner corner(double[] point) {
        var weights = new ArrayList<>(Arrays.stream(point).boxed().toList());
        weights.add(Math.max(0, 1 - Arrays.stream(point).sum()));
        return new TeamCertainty.Corner(weights);
    }
}
