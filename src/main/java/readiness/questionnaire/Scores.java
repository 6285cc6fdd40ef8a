package readiness.questionnaire;

/** The range of every score: from 0 to 100. */
public final class Scores {

    public static final double LOWEST = 0;
    public static final double HIGHEST = 100;

    /** Scores closer than this are equal: what a sum loses in rounding never decides. */
    public static final double TOLERANCE = 1e-9;

    private Scores() {}

    /** Returns whether the points are a score. */
    public static boolean isScore(double points) {
        return points >= LOWEST && points <= HIGHEST;
    }

    /** Returns whether the score reaches the threshold. */
    public static boolean reaches(double score, double threshold) {
        return score >= threshold - TOLERANCE;
    }

    static void check(double points) {
        if (!isScore(points)) {
            throw new IllegalArgumentException("a score lies in [0, 100], but this is " + points);
        }
    }
}
