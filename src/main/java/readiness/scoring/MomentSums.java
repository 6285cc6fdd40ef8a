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

    MomentSums(int facets) {
        this.both = new int[facets][facets];
        this.sums = new long[facets][facets];
        this.products = new long[facets][facets];
    }

    /** Adds a respondent's scores by facet; NaN where there is none. */
    void add(double[] scores) {
        int[] facets = new int[scores.length];
        long[] units = new long[scores.length];
        int there = 0;
        for (int facet = 0; facet < scores.length; facet++) {
            if (!Double.isNaN(scores[facet])) {
                facets[there] = facet;
                units[there++] = Math.round(scores[facet] * UNIT);
            }
        }
        for (int one = 0; one < there; one++) {
            int[] bothOf = both[facets[one]];
            long[] sumsOf = sums[facets[one]];
            long[] productsOf = products[facets[one]];
            long own = units[one];
            for (int other = 0; other < there; other++) {
                int facet = facets[other];
                bothOf[facet]++;
                sumsOf[facet] += own;
                productsOf[facet] += own * units[other];
            }
        }
    }

    void writeTo(CountWriter out) {
        for (int one = 0; one < both.length; one++) {
            for (int other = 0; other < both.length; other++) {
                out.number(both[one][other]);
                out.number(sums[one][other]);
                out.number(products[one][other]);
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
        int k = both[one][one];
        int l = both[other][other];
        if (k < 2 || l < 2) {
            return 0;
        }
        double mean = sums[one][one] / UNIT / k;
        double otherMean = sums[other][other] / UNIT / l;
        double sum = products[one][other] / UNIT / UNIT
                - mean * sums[other][one] / UNIT
                - otherMean * sums[one][other] / UNIT
                + both[one][other] * mean * otherMean;
        return sum * Math.sqrt(k / (k - 1.0)) * Math.sqrt(l / (l - 1.0));
    }
}
