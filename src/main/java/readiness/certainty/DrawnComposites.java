package readiness.certainty;

import org.apache.commons.statistics.descriptive.Quantile;

/** The composite of every draw, team by team, for its percentiles. */
final class DrawnComposites {

    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(false);

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    /** The composites of more teams than this are kept to seven digits: they are sampled, and memory is not endless. */
    private static final int MANY_TEAMS = 500;

    /** Bytes that all composites may take together: a third of the memory that the program starts with. */
    private static final int ROOM = 96 << 20;

    private final int draws;
    private final double[][] exact;
    private final float[][] rounded;

    DrawnComposites(int teams, int draws) {
        this.draws = draws;
        this.exact = teams > MANY_TEAMS ? new double[0][] : new double[teams][draws];
        this.rounded = teams > MANY_TEAMS ? new float[teams][draws] : new float[0][];
    }

    /** Returns the largest number of draws that fit into memory for a number of teams. */
    static int most(int teams) {
        return ROOM / (teams > MANY_TEAMS ? Float.BYTES : Double.BYTES) / Math.max(1, teams);
    }

    /** Keeps a team's composite of one draw; draws may come from several threads. */
    void put(int team, int draw, double composite) {
        if (exact.length > 0) {
            exact[team][draw] = composite;
        } else {
            rounded[team][draw] = (float) composite;
        }
    }

    /** Returns the 5th and the 95th percentile (type 7 of Hyndman and Fan 1996) of teams that are drawn alike. */
    double[] percentiles(int... alike) {
        double[] drawn = new double[alike.length * draws];
        for (int place = 0; place < drawn.length; place++) {
            int team = alike[place / draws];
            int draw = place % draws;
            drawn[place] = exact.length > 0 ? exact[team][draw] : rounded[team][draw];
        }
        return TYPE_7.evaluate(drawn, LOWER, UPPER);
    }
}
