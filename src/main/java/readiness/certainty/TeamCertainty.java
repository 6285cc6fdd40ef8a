package readiness.certainty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import readiness.questionnaire.Id;

/**
 * How sure a candidate's place is.
 *
 * @param ranked what is known of every ranked team
 * @param nearShare the share of weightings near the stated one in which it comes first, its scores as they are
 * @param anyShare the same over all weightings
 * @param centralWeights the mean weighting at which it comes first; empty where it never does
 * @param expectedRank its mean rank over all weightings, from 1
 * @param weightToMove the share of the weights that must change hands before it draws level with the team ahead; empty
 *     for that team, and where no weighting does it
 * @param rankShares how often it takes each rank among the candidates when weights and answers vary; they add up to 1
 * @param expectedLoss by how many points it falls short of the best candidate on average
 * @param nearRegion where it comes first near the stated weights: corners over the first weights, for two or three
 *     criteria
 * @param anyRegion the same over all weightings
 */
public record TeamCertainty(
        RankedCertainty ranked,
        double nearShare,
        double anyShare,
        Map<Id, Double> centralWeights,
        double expectedRank,
        OptionalDouble weightToMove,
        List<Double> rankShares,
        double expectedLoss,
        List<Corner> nearRegion,
        List<Corner> anyRegion) {

    public TeamCertainty {
        centralWeights = Collections.unmodifiableMap(new LinkedHashMap<>(centralWeights));
        rankShares = List.copyOf(rankShares);
        nearRegion = List.copyOf(nearRegion);
        anyRegion = List.copyOf(anyRegion);
    }

    /** Returns the certainty without the probabilities of gates. */
    TeamCertainty withoutGates() {
        return new TeamCertainty(
                ranked.withoutGates(),
                nearShare,
                anyShare,
                centralWeights,
                expectedRank,
                weightToMove,
                rankShares,
                expectedLoss,
                nearRegion,
                anyRegion);
    }

    /**
     * A corner of a region of weightings.
     *
     * @param weights by criterion, in order; they add up to 1
     */
    public record Corner(List<Double> weights) {
        public Corner {
            weights = List.copyOf(weights);
        }
    }

    /** Returns how often it comes first when weights and answers vary. */
    public double probabilityFirst() {
        return ranked.probabilityFirst();
    }
}
