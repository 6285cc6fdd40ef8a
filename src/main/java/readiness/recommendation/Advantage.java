package readiness.recommendation;

import java.util.Comparator;
import java.util.List;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;

/**
 * What one criterion gives a team over another.
 *
 * @param own the team's score in the criterion
 * @param other the other team's
 * @param points what the difference adds to the composite; negative where it takes away
 */
public record Advantage(Id criterion, Score own, Score other, double points) {

    private static final Comparator<Advantage> MOST_FIRST =
            Comparator.comparingDouble(Advantage::points).reversed();

    /** Returns the advantages of a team over another, the one that carries most first; equal ones in criteria order. */
    static List<Advantage> of(Ranking ranking, RankedTeam team, RankedTeam over) {
        return ranking.weights().entrySet().stream()
                .map(weight -> between(weight.getKey(), weight.getValue(), team, over))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Advantage between(Id criterion, double weight, RankedTeam team, RankedTeam over) {
        Score own = team.criterion(criterion);
        Score other = over.criterion(criterion);
        return new Advantage(criterion, own, other, weight * own.above(other));
    }
}
