package readiness.certainty;

import java.util.Arrays;
import readiness.questionnaire.Scores;

/**
 * Takes off the luck by which the highest of several measured scores is helped, in one criterion (method, section 4 d;
 * hierarchical normal model, Gelman et al., Bayesian Data Analysis 5.4, with a half-t prior for the spread).
 */
final class Pooling {

    private static final double STEP = 0.5;
    private static final int STEPS = 80;
    private static final double PRIOR_SCALE = 10;
    private static final double PRIOR_DEGREES = 3;

    private final double[] scores;

    /** By step of the grid: how likely the steps up to it are, the centre of the teams, and its uncertainty. */
    private final double[] cumulated = new double[STEPS];

    private final double[] centres = new double[STEPS];
    private final double[] roots = new double[STEPS];

    /** By step and team: how much of a score's distance from the centre is kept. */
    private final double[][] kept = new double[STEPS][];

    private final double[][] rootsOfKept = new double[STEPS][];
    private final double spread;

    /**
     * Prepares the model.
     *
     * @param scores by team
     * @param variances of the draws of each score
     */
    Pooling(double[] scores, double[] variances) {
        this.scores = scores.clone();
        double[] logs = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            logs[step] = prepare(step, variances);
        }
        double largest = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        double spreads = 0;
        for (int step = 0; step < STEPS; step++) {
            double likely = StrictMath.exp(logs[step] - largest);
            sum += likely;
            spreads += likely * spreadAt(step);
            cumulated[step] = sum;
        }
        this.spread = spreads / sum;
    }

    /** Returns the logarithm of how likely a step is, but for a constant. */
    private double prepare(int step, double[] variances) {
        double spread = spreadAt(step);
        double weights = 0;
        double weighted = 0;
        double log = 0;
        for (int team = 0; team < scores.length; team++) {
            double variance = spread * spread + variances[team];
            weights += 1 / variance;
            weighted += scores[team] / variance;
            log -= StrictMath.log(variance) / 2;
        }
        double centre = weighted / weights;
        kept[step] = new double[scores.length];
        rootsOfKept[step] = new double[scores.length];
        for (int team = 0; team < scores.length; team++) {
            double variance = spread * spread + variances[team];
            double distance = scores[team] - centre;
            log -= distance * distance / (2 * variance);
            kept[step][team] = spread * spread / variance;
            rootsOfKept[step][team] = Math.sqrt(kept[step][team]);
        }
        centres[step] = centre;
        roots[step] = Math.sqrt(1 / weights);
        double prior = 1 + spread / PRIOR_SCALE * (spread / PRIOR_SCALE) / PRIOR_DEGREES;
        return log - StrictMath.log(weights) / 2 - 2 * StrictMath.log(prior);
    }

    private static double spreadAt(int step) {
        return STEP * step + STEP / 2;
    }

    /** Returns the mean of how far the teams' true scores lie apart (τ), in points. */
    double spread() {
        return spread;
    }

    /** Returns the step of the grid for a number from 0 to 1: uniform numbers give each step as often as is likely. */
    int step(double uniform) {
        double place = uniform * cumulated[STEPS - 1];
        int from = 0;
        int to = STEPS - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (cumulated[middle] > place) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Returns the centre of the teams at a step, for a standard normal number. */
    double centre(int step, double normal) {
        return centres[step] + roots[step] * normal;
    }

    /** Returns a team's score with its luck taken off, from a draw of the score. */
    double pooled(int team, int step, double centre, double drawn) {
        double score = scores[team];
        double pooled = centre + kept[step][team] * (score - centre) + rootsOfKept[step][team] * (drawn - score);
        return Math.max(Scores.LOWEST, Math.min(Scores.HIGHEST, pooled));
    }
}
