package readiness.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.scoring.Residuals;
import readiness.scoring.Sampling;

/**
 * How sure a ranking is: the weights are a judgement and the answers are a sample, so both are varied (method, section
 * 4).
 *
 * @param teams every candidate
 * @param intervals every ranked team's composite at the stated weights, from the 5th to the 95th percentile
 * @param confidence nothing without a candidate
 * @param contenders candidates that come first in at least a tenth of the draws, the likeliest first
 * @param noiseKnown whether anything is known about how people in one team differ
 * @param nearRegion the weightings near the stated one: corners over the first weights, for two or three criteria
 */
public record Certainty(
        Map<Id, TeamCertainty> teams,
        Map<Id, Interval> intervals,
        Optional<Confidence> confidence,
        List<Id> contenders,
        Changes changes,
        Sampling sampling,
        boolean noiseKnown,
        List<TeamCertainty.Corner> nearRegion) {

    private static final double CONTENDING = 0.1;

    public Certainty {
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        contenders = List.copyOf(contenders);
        nearRegion = List.copyOf(nearRegion);
    }

    /** Where a composite lies in nine draws of ten. */
    public record Interval(Score low, Score high) {}

    /** Returns how sure a ranking is. */
    public static Certainty of(Ranking ranking, Residuals residuals, Sampling sampling) {
        var criteria = List.copyOf(ranking.weights().keySet());
        double[] weights = ranking.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        var near = WeightRegion.near(weights, ranking.rule().spread());
        var ranked =
                ranking.teams().stream().filter(team -> team.status().ranked()).toList();
        var candidates = ranking.candidates();
        var acceptability = RankAcceptability.of(ranked, criteria, near, residuals, sampling);
        var teams = teams(candidates, criteria, near, acceptability, sampling);
        return new Certainty(
                teams,
                intervals(ranked, acceptability),
                ranking.leader().map(leader -> confidence(teams, leader.team())),
                contenders(teams),
                Changes.of(candidates, criteria, weights),
                sampling,
                !residuals.isEmpty(),
                hasCorners(near) ? corners(near.corners()) : List.of());
    }

    /** One criterion leaves no choice of weights, and more than three no picture of them. */
    private static boolean hasCorners(WeightRegion region) {
        return region.criteria() == 2 || region.criteria() == 3;
    }

    /** Returns the certainty of a candidate; nothing for other teams. */
    public Optional<TeamCertainty> team(Id team) {
        return Optional.ofNullable(teams.get(team));
    }

    /** Returns where a team's composite lies; nothing for a team that is not ranked. */
    public Optional<Interval> interval(Id team) {
        return Optional.ofNullable(intervals.get(team));
    }

    /** Returns whether no single winner can be named. */
    public boolean isOpen() {
        return confidence.filter(Confidence.OPEN::equals).isPresent();
    }

    private static Map<Id, TeamCertainty> teams(
            List<RankedTeam> candidates,
            List<Id> criteria,
            WeightRegion near,
            RankAcceptability acceptability,
            Sampling sampling) {
        var scores = candidates.stream()
                .map(team -> criteria.stream()
                        .mapToDouble(id -> team.criterion(id).points())
                        .toArray())
                .toList();
        var nearShares = FirstShares.of(scores, near, sampling);
        var anyShares = FirstShares.of(scores, WeightRegion.any(criteria.size()), sampling);
        double[] expectedRanks = PairwiseShares.expectedRanks(scores);
        var teams = new LinkedHashMap<Id, TeamCertainty>();
        for (int i = 0; i < candidates.size(); i++) {
            teams.put(
                    candidates.get(i).team(),
                    new TeamCertainty(
                            nearShares.shares().get(i),
                            anyShares.shares().get(i),
                            byCriterion(criteria, anyShares.centres().get(i)),
                            expectedRanks[i],
                            i == 0
                                    ? OptionalDouble.empty()
                                    : WeightToMove.between(scores.get(0), scores.get(i), near.stated()),
                            list(acceptability.shares().get(i)),
                            corners(nearShares.regions().get(i)),
                            corners(anyShares.regions().get(i))));
        }
        return teams;
    }

    private static Map<Id, Double> byCriterion(List<Id> criteria, double[] weights) {
        var byCriterion = new LinkedHashMap<Id, Double>();
        for (int i = 0; i < weights.length; i++) {
            byCriterion.put(criteria.get(i), weights[i]);
        }
        return byCriterion;
    }

    private static List<TeamCertainty.Corner> corners(List<double[]> region) {
        return region.stream().map(Certainty::corner).toList();
    }

    private static TeamCertainty.Corner corner(double[] point) {
        var weights = new ArrayList<>(list(point));
        weights.add(Math.max(
                0, 1 - weights.stream().mapToDouble(Double::doubleValue).sum()));
        return new TeamCertainty.Corner(weights);
    }

    private static List<Double> list(double[] numbers) {
        return IntStream.range(0, numbers.length).mapToObj(i -> numbers[i]).toList();
    }

    private static Map<Id, Interval> intervals(List<RankedTeam> ranked, RankAcceptability acceptability) {
        var intervals = new LinkedHashMap<Id, Interval>();
        for (int i = 0; i < ranked.size(); i++) {
            double[] interval = acceptability.intervals().get(i);
            intervals.put(ranked.get(i).team(), new Interval(new Score(interval[0]), new Score(interval[1])));
        }
        return intervals;
    }

    private static Confidence confidence(Map<Id, TeamCertainty> teams, Id leader) {
        return Optional.ofNullable(teams.get(leader))
                .map(certainty -> Confidence.of(Math.min(certainty.nearShare(), certainty.probabilityFirst())))
                .orElseThrow();
    }

    private static List<Id> contenders(Map<Id, TeamCertainty> teams) {
        // A stable sort: among equals the order of the ranking decides.
        return teams.entrySet().stream()
                .filter(team -> Scores.reaches(team.getValue().probabilityFirst(), CONTENDING))
                .sorted(Comparator.comparingDouble((Map.Entry<Id, TeamCertainty> team) ->
                                team.getValue().probabilityFirst())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
