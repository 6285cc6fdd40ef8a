package readiness.certainty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;

/** How much each criterion contributes to what sets the ranked teams apart (method, section 4). */
final class SpreadShares {

    private SpreadShares() {}

    /** Returns the shares by criterion, which add up to 1; empty where no two composites differ. */
    static Optional<Map<Id, Double>> of(Ranking ranking) {
        var teams = ranking.ranked();
        var range = teams.stream().mapToDouble(SpreadShares::composite).summaryStatistics();
        if (teams.size() < 2 || Scores.reaches(range.getMin(), range.getMax())) {
            return Optional.empty();
        }
        double variance = covariance(teams, SpreadShares::composite);
        var shares = new LinkedHashMap<Id, Double>();
        ranking.weights()
                .forEach((criterion, weight) -> shares.put(
                        criterion,
                        weight
                                * covariance(
                                        teams, team -> team.criterion(criterion).points())
                                / variance));
        return Optional.of(Collections.unmodifiableMap(shares));
    }

    private static double covariance(List<RankedTeam> teams, ToDoubleFunction<RankedTeam> measure) {
        double mean = teams.stream().mapToDouble(measure).average().orElse(0);
        double centre =
                teams.stream().mapToDouble(SpreadShares::composite).average().orElse(0);
        return teams.stream()
                .mapToDouble(team -> (measure.applyAsDouble(team) - mean) * (composite(team) - centre))
                .average()
                .orElse(0);
    }

    private static double composite(RankedTeam team) {
        return team.composite().orElseThrow().points();
    }
}
