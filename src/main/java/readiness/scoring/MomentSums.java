package readiness.scoring;

import readiness.answers.CountReader;
import readiness.answers.CountWriter;

/**
 * Sums over the respondents of one subject from which the covariance of two facets follows.
 *
 * <p>Scores are rounded to 1/1024 of a point: sums of whole numbers are the same in any order.
 */
final class MomentSums {

    private static final double UNIT = 1024;

    private final int[][] both;
    private final long[][] sums;
    private final long[][] products;

    /** How many respondents have a score in every facet: nearly all, and one sum of theirs serves all pairs. */
    private int complete;

    private final long[] completeSums;

    /** Up to the diagonal. */
    private final long[][] completeProducts;

    private final long[] units;

    MomentSums(int facets) {
        this.both = new int[facets][facets];
        this.sums = new long[facets][facets];
        this.products = new long[facets][facets];
        this.completeSums = new long[facets];
        this.completeProducts = new long[facets][facets];
        this.units = new long[facets];
    }

    /** Adds a respondent's scores by facet; NaN where there is none. */
    void add(double[] scores) {
        boolean isComplete = true;
        for (int facet = 0; facet < scores.length; facet++) {
            isComplete &= !Double.isNaN(scores[facet]);
            units[facet] = Math.round(scores[facet] * UNIT);
        }
        if (isComplete) {
            addComplete();
        } else {
            addPairs(scores);
        }
    }

    private void addComplete() {
        complete++;
        for (int one = 0; one < units.length; one++) {
            long own = units[one];
            long[] products = completeProducts[one];
            completeSums[one] += own;
            for (int other = 0; other <= one; other++) {
                products[other] += own * units[other];
            }
        }
    }

    private void addPairs(double[] scores) {
        for (int one = 0; one < units.length; one++) {
            for (int other = 0; other < units.length; other++) {
                if (!Double.isNaN(scores[one]) && !Double.isNaN(scores[other])) {
                    both[one][other]++;
                    sums[one][other] += units[one];
                    products[one][other] += units[one] * units[other];
                }
            }
        }
    }

    /** Returns how many respondents have a score in both facets. */
    private int both(int one, int other) {
        return complete + both[one][other];
    }

    /** Returns the sum of the scores in the first facet of those who have one in both. */
    private long sum(int one, int other) {
        return completeSums[one] + sums[one][other];
    }

    private long product(int one, int other) {
        return completeProducts[Math.max(one, other)][Math.min(one, other)] + products[one][other];
    }

    void writeTo(CountWriter out) {
        for (int one = 0; one < both.length; one++) {
            for (int other = 0; other < both.length; other++) {
                out.number(both(one, other));
                out.number(sum(one, other));
                out.number(product(one, other));
            }
        }
    }

    /** Adds the sums over other respondents that were written. */
    void addFrom(CountReader in) {
        for (int one = 0; one < both.length; one++) {
            for (int other = 0; other < both.length; other++) {
                both[one][other] += in.count();
                sums[one][other] += in.number();
                products[one][other] += in.number();
            }
        }
    }

    /**
     * Returns the sum, over the respondents with a score in both facets, of the products of their corrected distances
     * from the subject's means; 0 where one of the facets has fewer than two respondents.
     */
    double deviations(int one, int other) {
        int k = both(one, one);
        int l = both(other, other);
        if (k < 2 || l < 2) {
            return 0;
        }
        double mean = sum(one, one) / UNIT / k;
        double otherMean = sum(other, other) / UNIT / l;
        double sum = product(one, other) / UNIT / UNIT
                - mean * sum(other, one) / UNIT
                - otherMean * sum(one, other) / UNIT
                + both(one, other) * mean * otherMean;
        return sum * Math.sqrt(k / (k - 1.0)) * Math.sqrt(l / (l - 1.0));
    }
}
