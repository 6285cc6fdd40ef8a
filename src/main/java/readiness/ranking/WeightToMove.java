package readiness.ranking;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import readiness.questionnaire.Scores;

/** The smallest share of the stated weights that must change hands before a rival draws level with the leader. */
public final class WeightToMove {

    private WeightToMove() {}

    /** Returns the share of weight to move; empty where the rival does not draw level at any weights. */
    public static OptionalDouble between(double[] leader, double[] rival, double[] weights) {
        double[] lead = IntStream.range(0, weights.length)
                .mapToDouble(i -> leader[i] - rival[i])
                .toArray();
        double gap = FirstShares.composite(lead, weights);
        // Weight goes to where the leader is least ahead, and comes from where it is most.
        double least =
                IntStream.range(0, lead.length).mapToDouble(i -> lead[i]).min().orElse(0);
        var furthestFirst = IntStream.range(0, lead.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> lead[i]).reversed())
                .toList();
        double moved = 0;
        for (int from : furthestFirst) {
            if (gap <= Scores.TOLERANCE) {
                return OptionalDouble.of(moved);
            }
            double gain = lead[from] - least;
            if (gain <= 0) { // as it is in the criterion where the leader is least ahead, at the latest
                return OptionalDouble.empty();
            }
            double part = Math.min(weights[from], gap / gain);
            moved += part;
            gap -= part * gain;
        }
        return OptionalDouble.empty();
    }
}
