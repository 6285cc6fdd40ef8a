package readiness.sampling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.scoring.Pool;

/**
 * Draws the colleagues who could have answered in the place of those who did: how far they are from the mean of their
 * team, in every facet at once (method, section 4 a and b).
 */
final class Colleagues {

    /** The mean of more colleagues than this is drawn as a normal vector. */
    static final int MANY_RESPONDENTS = 40;

    /**
     * The standard deviation of one person's scale score within a group, in points: 2,042 people, data lq2002 of Cohen
     * and Doveh.
     */
    static final double STANDARD_SPREAD = 19.6;

    /** The correlation of a standard colleague's facets. */
    static final double STANDARD_CORRELATION = 0.2;

    /** The degrees of freedom that the standard colleague weighs as much as. */
    static final double STANDARD_WEIGHT = 3;

    private static final double COMMON = STANDARD_SPREAD * Math.sqrt(STANDARD_CORRELATION);
    private static final double OWN = STANDARD_SPREAD * Math.sqrt(1 - STANDARD_CORRELATION);

    private final int facets;

    /** The pool's vectors one after the other: they are drawn by the million, from as little memory as can be. */
    private final double[] vectors;

    private final int size;

    /** The probability that a colleague is a standard one. */
    private final double standard;

    /** Whether the pool's respondents were too many to be kept. */
    private final boolean onlyNormal;

    private final double[][] covariance;
    private final double[][] factor;

    Colleagues(Pool pool) {
        this.facets = pool.facets().size();
        this.size = pool.size();
        this.vectors = IntStream.range(0, size * facets)
                .mapToDouble(place -> pool.at(place / facets, place % facets))
                .toArray();
        this.standard = STANDARD_WEIGHT / (STANDARD_WEIGHT + pool.degreesOfFreedom());
        this.onlyNormal = pool.degreesOfFreedom() > 0 && size == 0;
        this.covariance = covariance(pool);
        this.factor = factor(covariance);
    }

    /** Puts the mean of n colleagues, in points by facet, into an array; n is positive. */
    void mean(int n, UniformRandomProvider random, double[] mean) {
        if (n > MANY_RESPONDENTS || onlyNormal) {
            normal(1 / Math.sqrt(n), random, mean);
            return;
        }
        Arrays.fill(mean, 0, facets, 0);
        int standards = 0;
        for (int colleague = 0; colleague < n; colleague++) {
            double drawn = random.nextDouble();
            if (drawn < standard) {
                standards++;
            } else {
                addVector((int) ((drawn - standard) / (1 - standard) * size), mean);
            }
        }
        if (standards > 0) {
            // The sum of k standard colleagues is distributed as √k times one.
            addStandard(Math.sqrt(standards), random, mean);
        }
        for (int facet = 0; facet < facets; facet++) {
            mean[facet] /= n;
        }
    }

    /** Puts one colleague into an array. */
    void one(UniformRandomProvider random, double[] colleague) {
        mean(1, random, colleague);
    }

    /** Returns the variance of a weighted sum of a colleague's facets. */
    double variance(double[] weights) {
        double variance = 0;
        for (int one = 0; one < facets; one++) {
            for (int other = 0; other < facets; other++) {
                variance += weights[one] * weights[other] * covariance[one][other];
            }
        }
        return variance;
    }

    private void addVector(int vector, double[] sum) {
        // (drawn − standard) / (1 − standard) may round up to 1.
        int from = Math.min(vector, size - 1) * facets;
        for (int facet = 0; facet < facets; facet++) {
            sum[facet] += vectors[from + facet];
        }
    }

    private void addStandard(double scale, UniformRandomProvider random, double[] sum) {
        double common = COMMON * Normal.draw(random);
        for (int facet = 0; facet < facets; facet++) {
            sum[facet] += scale * (common + OWN * Normal.draw(random));
        }
    }

    private void normal(double scale, UniformRandomProvider random, double[] vector) {
        Arrays.fill(vector, 0, facets, 0);
        for (int source = 0; source < facets; source++) {
            double normal = scale * Normal.draw(random);
            for (int facet = source; facet < facets; facet++) {
                vector[facet] += normal * factor[facet][source];
            }
        }
    }

    private double[][] covariance(Pool pool) {
        double[][] whole = new double[facets][facets];
        for (int one = 0; one < facets; one++) {
            for (int other = 0; other < facets; other++) {
                double correlation = one == other ? 1 : STANDARD_CORRELATION;
                whole[one][other] = standard * STANDARD_SPREAD * STANDARD_SPREAD * correlation
                        + (1 - standard) * pool.covariance(one, other);
            }
        }
        return whole;
    }

    /** Returns Cholesky's lower triangle; the covariance is positive definite. */
    private static double[][] factor(double[][] covariance) {
        double[][] factor = new double[covariance.length][covariance.length];
        for (int row = 0; row < factor.length; row++) {
            for (int column = 0; column < row; column++) {
                factor[row][column] = (covariance[row][column] - product(factor[row], factor[column], column))
                        / factor[column][column];
            }
            factor[row][row] = Math.sqrt(covariance[row][row] - product(factor[row], factor[row], row));
        }
        return factor;
    }

    private static double product(double[] one, double[] other, int size) {
        double product = 0;
        for (int place = 0; place < size; place++) {
            product += one[place] * other[place];
        }
        return product;
    }
}
