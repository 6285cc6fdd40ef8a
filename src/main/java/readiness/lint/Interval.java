package readiness.lint;

import java.util.List;
import readiness.questionnaire.Scores;

/**
 * The numbers that are left over by tests.
 *
 * @param least the smallest of them
 * @param below all of them are smaller
 */
record Interval(double least, double below) {

    static final Interval SCORES = new Interval(Scores.LOWEST, Math.nextUp(Scores.HIGHEST));

    boolean isEmpty() {
        return least >= below;
    }

    Interval atLeast(double threshold) {
        return new Interval(Math.max(least, threshold), below);
    }

    Interval below(double threshold) {
        return new Interval(least, Math.min(below, threshold));
    }

    /** Returns where a mean of numbers from these spans can lie. */
    static Interval ofMean(List<Interval> spans) {
        return new Interval(
                spans.stream().mapToDouble(Interval::least).min().orElse(Double.NEGATIVE_INFINITY),
                spans.stream().mapToDouble(Interval::below).max().orElse(Double.POSITIVE_INFINITY));
    }

    Interval and(Interval other) {
        return atLeast(other.least).below(other.below);
    }
}
