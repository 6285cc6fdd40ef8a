package readiness.sampling;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws standard normal numbers by the ziggurat method (Marsaglia and Tsang 2000, after Doornik 2005).
 *
 * <p>Unlike samplers that use {@link Math}, it gives the same numbers to the last bit on every machine.
 */
public final class Normal {

    private static final int LAYERS = 128;

    /** The beginning of the tail; with the area of each layer, it follows from the number of layers. */
    private static final double TAIL = 3.442619855899;

    private static final double AREA = 9.91256303526217e-3;

    private static final double[] EDGES = edges();

    private Normal() {}

    /** Returns a number with mean 0 and variance 1. */
    public static double draw(UniformRandomProvider random) {
        while (true) {
            long bits = random.nextLong();
            int layer = (int) bits & (LAYERS - 1);
            double place = (bits >> 10) * 0x1p-53; // from −1 to 1; its bits are not those of the layer
            double drawn = place * EDGES[layer];
            if (Math.abs(drawn) < EDGES[layer + 1]) {
                return drawn;
            }
            if (layer == 0) {
                return place < 0 ? -tail(random) : tail(random);
            }
            double high = density(EDGES[layer]);
            double low = density(EDGES[layer + 1]);
            if (high + random.nextDouble() * (low - high) < density(drawn)) {
                return drawn;
            }
        }
    }

    private static double tail(UniformRandomProvider random) {
        while (true) {
            double beyond = -StrictMath.log(1 - random.nextDouble()) / TAIL;
            double other = -StrictMath.log(1 - random.nextDouble());
            if (2 * other > beyond * beyond) {
                return TAIL + beyond;
            }
        }
    }

    private static double density(double place) {
        return StrictMath.exp(-place * place / 2);
    }

    /** Returns the right edges of the layers, the lowest and widest first; the last is 0. */
    private static double[] edges() {
        double[] edges = new double[LAYERS + 1];
        double height = density(TAIL);
        edges[0] = AREA / height;
        edges[1] = TAIL;
        for (int layer = 2; layer < LAYERS; layer++) {
            edges[layer] = Math.sqrt(-2 * StrictMath.log(AREA / edges[layer - 1] + height));
            height = density(edges[layer]);
        }
        return edges;
    }
}
