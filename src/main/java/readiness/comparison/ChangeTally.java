package readiness.comparison;

import readiness.questionnaire.Scores;

/** Counts drawn differences of two scores by tenths of a point: whole numbers, so that their order changes nothing. */
final class ChangeTally {

    private static final int TENTHS = 10;

    /** The place of a difference that is up to a tenth of a point above 0. */
    private static final int MIDDLE = ((int) (Scores.HIGHEST - Scores.LOWEST)) * TENTHS;

    /** The share of draws on either side beyond which a difference is more than chance. */
    private static final double TAIL = 0.1;

    private final long[] counts = new long[2 * MIDDLE + 1];
    private long draws;
    private long halves;

    void add(double difference) {
        draws++;
        halves += difference > Scores.TOLERANCE ? 2 : difference < -Scores.TOLERANCE ? 0 : 1;
        counts[MIDDLE + (int) Math.floor(difference * TENTHS)]++;
    }

    void add(ChangeTally other) {
        draws += other.draws;
        halves += other.halves;
        for (int place = 0; place < counts.length; place++) {
            counts[place] += other.counts[place];
        }
    }

    DrawnChange change() {
        return new DrawnChange(halves / (2.0 * draws), percentile(TAIL), percentile(1 - TAIL));
    }

    /** Returns the difference under which this share of the draws lies, to a tenth of a point. */
    private double percentile(double share) {
        long passed = 0;
        int place = -1;
        while (passed < share * draws) {
            passed += counts[++place];
        }
        return (double) (place - MIDDLE) / TENTHS;
    }
}
