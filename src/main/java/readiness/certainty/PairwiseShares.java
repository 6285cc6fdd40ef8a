package readiness.certainty;

import java.util.Arrays;
import java.util.List;
import readiness.questionnaire.Scores;

/** In what share of all weightings one team beats another, exactly for any number of criteria (Varsi 1973). */
final class PairwiseShares {

    private PairwiseShares() {}

    /** Returns the share of all weightings in which the first team's composite is higher; equal teams share. */
    static double beats(double[] scores, double[] others) {
        double[] ahead = new double[scores.length];
        double[] behind = new double[scores.length];
        int p = 0;
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            double difference = scores[i] - others[i];
            if (difference > Scores.TOLERANCE) {
                ahead[p++] = difference;
            } else if (difference < -Scores.TOLERANCE) {
                behind[n++] = difference;
            }
        }
        return p + n == 0 ? 0.5 : share(Arrays.copyOf(ahead, p), Arrays.copyOf(behind, n));
    }

    /** Returns each team's mean rank over all weightings, from 1. */
    static double[] expectedRanks(List<double[]> scores) {
        double[] ranks = new double[scores.size()];
        Arrays.fill(ranks, 1);
        for (int i = 0; i < ranks.length; i++) {
            for (int j = i + 1; j < ranks.length; j++) {
                double beats = beats(scores.get(i), scores.get(j));
                ranks[i] += 1 - beats;
                ranks[j] += beats;
            }
        }
        return ranks;
    }

    /** Fills the table F(p, q) row by row; F(p, 0) = 1 and F(0, q) = 0. */
    private static double share(double[] ahead, double[] behind) {
        double[] row = new double[behind.length + 1];
        row[0] = 1;
        for (double positive : ahead) {
            for (int q = 1; q < row.length; q++) {
                double negative = behind[q - 1];
                row[q] = (positive * row[q - 1] - negative * row[q]) / (positive - negative);
            }
        }
        return ahead.length == 0 ? 0 : row[behind.length];
    }
}
