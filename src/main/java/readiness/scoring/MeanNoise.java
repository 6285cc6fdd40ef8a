package readiness.scoring;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How far chance moves the mean of some people, in every facet, when it decides who they are (method, section 4, rank
 * acceptability (b)).
 */
final class MeanNoise {

    /** Of more people than this, not all are drawn. */
    static final int MANY = 100;

    /** So many are drawn in their place. */
    private static final int FEW = 20;

    /** A spread that is smaller than this part of its facet's comes from rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[][] pool;

    /** The lower triangle whose product with its own mirror image is the covariance of the pool. */
    private final double[][] factor;

    /** Returns the noise that these residuals make; none where they are empty. */
    MeanNoise(Residuals residuals) {
        this.pool = residuals.pool().toArray(double[][]::new);
        this.factor = factor(covariance(residuals.pool(), residuals.facets().size()));
    }

    /**
     * Draws n vectors with replacement and puts down their mean; zeros where there is no noise.
     *
     * <p>Of more than {@value #MANY}, only {@value #FEW} are drawn, weighed so that they are as skewed as the mean of
     * all would be, and what its spread has beyond them is normal. So the sum lies, spreads and leans as that mean, in
     * all facets together.
     */
    void draw(int n, UniformRandomProvider random, double[] mean) {
        Arrays.fill(mean, 0);
        if (pool.length == 0 || n == 0) {
            return;
        }
        if (n <= MANY) {
            addSum(n, n, random, mean);
            return;
        }
        // Third moments: FEW / divisor³ = 1 / n². Second moments: FEW / divisor² + rest² = 1 / n.
        double divisor = StrictMath.cbrt((double) FEW * n * n);
        double rest = Math.sqrt(1.0 / n - FEW / (divisor * divisor));
        addSum(FEW, divisor, random, mean);
        addNormal(rest, random, mean);
    }

    private void addSum(int people, double divisor, UniformRandomProvider random, double[] sum) {
        for (int i = 0; i < people; i++) {
            double[] vector = pool[random.nextInt(pool.length)];
            for (int facet = 0; facet < sum.length; facet++) {
                sum[facet] += vector[facet];
            }
        }
        for (int facet = 0; facet < sum.length; facet++) {
            sum[facet] /= divisor;
        }
    }

    private void addNormal(double scale, UniformRandomProvider random, double[] sum) {
        for (int source = 0; source < sum.length; source++) {
            double normal = scale * normal(random);
            for (int facet = source; facet < sum.length; facet++) {
                sum[facet] += normal * factor[facet][source];
            }
        }
    }

    /**
     * Returns a number that is normal to three digits of its distribution: how many of 64 bits are set, and a fraction.
     * Unlike a logarithm it is the same to the last bit on every machine.
     */
    private static double normal(UniformRandomProvider random) {
        double sum = Long.bitCount(random.nextLong()) + random.nextDouble() - Long.SIZE / 2.0 - 0.5;
        return sum / Math.sqrt(Long.SIZE / 4.0 + 1 / 12.0);
    }

    private static double[][] covariance(List<double[]> pool, int facets) {
        double[][] covariance = new double[facets][facets];
        for (double[] vector : pool) {
            for (int one = 0; one < facets; one++) {
                for (int other = 0; other <= one; other++) {
                    covariance[one][other] += vector[one] * vector[other] / pool.size();
                }
            }
        }
        return covariance;
    }

    /** Cholesky's; where facets depend on each other, what is left of the later one is 0. */
    private static double[][] factor(double[][] covariance) {
        double[][] factor = new double[covariance.length][covariance.length];
        for (int row = 0; row < factor.length; row++) {
            for (int column = 0; column < row; column++) {
                double rest = covariance[row][column] - product(factor[row], factor[column], column);
                factor[row][column] = factor[column][column] > 0 ? rest / factor[column][column] : 0;
            }
            double rest = covariance[row][row] - product(factor[row], factor[row], row);
            factor[row][row] = rest > ROUNDING * covariance[row][row] ? Math.sqrt(rest) : 0;
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
