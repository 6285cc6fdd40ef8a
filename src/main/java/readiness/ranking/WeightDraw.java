package readiness.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws weightings uniformly from a region that bounds each weight and makes all of them add up to 1.
 *
 * <p>There are two bodies around such a region that are easily drawn from: a box, and what lies beyond the least
 * weights. The smaller of them is drawn from until a weighting lies in the region; so neither a narrow region, nor a
 * wide one, nor one beside a single heavy weight is missed for long.
 */
final class WeightDraw {

    /** With no spread at all a weight may miss its bounds by a rounding error. */
    private static final double ROUNDING = 1e-12;

    private final double[] least;
    private final double[] most;
    private final int widest;
    private final Body body;

    WeightDraw(double[] least, double[] most) {
        this.least = least;
        this.most = most;
        this.widest = IntStream.range(0, least.length)
                .reduce((one, other) -> width(other) > width(one) ? other : one)
                .orElseThrow();
        this.body = smallerBody();
    }

    /** Returns one weighting. */
    double[] draw(UniformRandomProvider random) {
        double[] weights = body.draw(random);
        while (!contains(weights)) {
            weights = body.draw(random);
        }
        return weights;
    }

    /** Something around the region that can be drawn from. */
    private interface Body {
        double[] draw(UniformRandomProvider random);
    }

    private Body smallerBody() {
        double beyondLeast = Math.max(0, 1 - Arrays.stream(least).sum());
        double box = IntStream.range(0, least.length)
                .filter(criterion -> criterion != widest)
                .mapToDouble(this::width)
                .reduce(1, (one, other) -> one * other);
        return box <= volumeOfSimplex(beyondLeast) ? this::drawFromBox : random -> drawFromSimplex(beyondLeast, random);
    }

    /** Returns s^(k − 1) / (k − 1)! for k criteria. */
    private double volumeOfSimplex(double size) {
        return IntStream.range(1, least.length)
                .mapToDouble(factor -> size / factor)
                .reduce(1, (one, other) -> one * other);
    }

    /** Draws all weights within their bounds but the widest, which makes up the rest. */
    private double[] drawFromBox(UniformRandomProvider random) {
        double[] weights = new double[least.length];
        double rest = 1;
        for (int i = 0; i < weights.length; i++) {
            if (i != widest) {
                weights[i] = least[i] + width(i) * random.nextDouble();
                rest -= weights[i];
            }
        }
        weights[widest] = rest;
        return weights;
    }

    /** Shares out what is left beyond the least weights: by the gaps between sorted uniform numbers. */
    private double[] drawFromSimplex(double left, UniformRandomProvider random) {
        double[] cuts = new double[least.length + 1];
        for (int i = 1; i < least.length; i++) {
            cuts[i] = random.nextDouble();
        }
        cuts[least.length] = 1;
        Arrays.sort(cuts);
        double[] weights = new double[least.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = least[i] + left * (cuts[i + 1] - cuts[i]);
        }
        return weights;
    }

    private boolean contains(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < least[i] - ROUNDING || weights[i] > most[i] + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private double width(int criterion) {
        return most[criterion] - least[criterion];
    }
}
