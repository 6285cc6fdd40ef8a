package readiness.certainty;

import java.util.List;
import java.util.Optional;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;

/**
 * How sure the place of a ranked team is, candidate or not.
 *
 * @param interval nine of ten draws of the composite at the stated weights
 * @param likely the composite that is likelier than the one as answered, once luck is taken off
 * @param probabilityFirst the share of draws in which it is first among the teams that no gate holds back
 * @param gateProbabilities the share of draws in which each gate holds, in the order of the rule
 */
public record RankedCertainty(
        Interval interval, Score likely, double probabilityFirst, List<Double> gateProbabilities) {

    public RankedCertainty {
        gateProbabilities = List.copyOf(gateProbabilities);
    }

    /**
     * Returns the share of draws in which the gate at this place of the rule holds; empty where it may not be shown.
     */
    public Optional<Double> gateProbability(int place) {
        return place < gateProbabilities.size() ? Optional.of(gateProbabilities.get(place)) : Optional.empty();
    }

    /** Returns the certainty without the probabilities of gates. */
    RankedCertainty withoutGates() {
        return new RankedCertainty(interval, likely, probabilityFirst, List.of());
    }

    /**
     * The range of nine draws of ten; the composite itself lies within it.
     *
     * @param low the 5th percentile
     * @param high the 95th percentile
     */
    public record Interval(Score low, Score high) {

        /** Returns whether it has no width: everybody was asked, and answered everything. */
        public boolean isPoint() {
            return high.above(low) < Scores.TOLERANCE;
        }

        /** Returns the interval of these percentiles, moved as far as it takes to hold the composite. */
        static Interval around(Score composite, double low, double high) {
            return new Interval(
                    Score.nearest(Math.min(low, composite.points())),
                    Score.nearest(Math.max(high, composite.points())));
        }
    }
}
